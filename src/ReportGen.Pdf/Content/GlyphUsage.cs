using System.Collections.Immutable;
using System.Numerics;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>
/// Determines, before painting, which glyphs of each font face a document shows: in the order of the face, similar
/// characters are adjacent, which keeps fonts and ToUnicode maps short.
/// </summary>
internal sealed class GlyphUsage
{
    private const int GlyphsInWord = 64;

    private readonly Dictionary<FontFace, ulong[]> _shown = new(ReferenceEqualityComparer.Instance);
    private FontFace? _lastFace;
    private ulong[] _lastShown = [];

    private GlyphUsage()
    {
    }

    /// <summary>Determines the glyph usage of pages.</summary>
    public static GlyphUsage Of(ImmutableArray<PageFrame> pages)
    {
        var usage = new GlyphUsage();
        foreach (PageFrame page in pages)
        {
            usage.Visit(page.Items);
        }

        return usage;
    }

    /// <summary>Indices of the glyphs shown of a face, in ascending order.</summary>
    public ushort[] GlyphsOf(FontFace face)
    {
        if (!_shown.TryGetValue(face, out ulong[]? words))
        {
            return [];
        }

        var glyphs = new ushort[words.Sum(BitOperations.PopCount)];
        int count = 0;
        for (int i = 0; i < words.Length; i++)
        {
            for (ulong rest = words[i]; rest != 0; rest &= rest - 1)
            {
                glyphs[count++] = (ushort)((i * GlyphsInWord) + BitOperations.TrailingZeroCount(rest));
            }
        }

        return glyphs;
    }

    private void Visit(ImmutableArray<FrameItem> items)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Visit(group.Items);
                    break;
                case GlyphRun run:
                    Note(run);
                    break;
            }
        }
    }

    private void Note(GlyphRun run)
    {
        if (!ReferenceEquals(run.Font, _lastFace))
        {
            _lastFace = run.Font;
            if (!_shown.TryGetValue(run.Font, out ulong[]? words))
            {
                words = new ulong[(ushort.MaxValue + 1) / GlyphsInWord];
                _shown.Add(run.Font, words);
            }

            _lastShown = words;
        }

        foreach (PlacedGlyph glyph in run.Glyphs)
        {
            _lastShown[glyph.GlyphId / GlyphsInWord] |= 1UL << (glyph.GlyphId % GlyphsInWord);
        }
    }
}
