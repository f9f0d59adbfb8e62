using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Fonts.Subsetting;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>A font file as a document embeds it.</summary>
/// <param name="Name">Name of the font with the tag of the subset.</param>
/// <param name="Length">Length before compression.</param>
/// <param name="Compressed">The zlib stream.</param>
internal sealed record FontProgram(string Name, int Length, ReadOnlyMemory<byte> Compressed)
{
    private const int SubsetTagLength = 6;

    /// <summary>So many programs at most are remembered of a face: as many editions and notes as are worked on in turn.</summary>
    private const int MostRemembered = 8;

    /// <summary>A face that is no longer used takes its programs with it.</summary>
    private static readonly ConditionalWeakTable<OpenTypeFace, Memo> Memos = [];

    /// <summary>
    /// The program that shows glyphs of a face. The same glyphs give the same program, which is remembered: a note written
    /// again mostly needs the glyphs that it needed before.
    /// </summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">The glyphs.</param>
    /// <param name="lasting">
    /// How many of them, from the first on, mostly come again when a number changes: their outlines are compressed by
    /// themselves.
    /// </param>
    public static FontProgram Of(OpenTypeFace face, List<SubsetGlyph> glyphs, int lasting)
    {
        ReadOnlySpan<SubsetGlyph> shown = CollectionsMarshal.AsSpan(glyphs);
        Memo memo = Memos.GetValue(face, _ => new Memo());
        if (memo.Find(shown) is { } known)
        {
            return known;
        }

        TrueTypeSubset subset = TrueTypeSubset.Create(face, shown);
        ReadOnlySpan<byte> data = subset.Data.Span;
        (int start, int length) = subset.OutlinesOf(lasting);
        var program = new FontProgram($"{SubsetTag(data)}+{AsciiName(face.PostScriptName)}", data.Length, Flate.RecallPart(data, start, length));
        memo.Add(shown.ToArray(), program);
        return program;
    }

    /// <summary>Six capital letters from the content, so that equal subsets have equal names (ISO 32000-1, 9.6.4).</summary>
    private static string SubsetTag(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<char> tag = stackalloc char[SubsetTagLength];
        for (int i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + (hash[i] % 26));
        }

        return tag.ToString();
    }

    /// <summary>A PostScript name holds printable ASCII without delimiters; whatever else a font says is written as its code.</summary>
    private static string AsciiName(string name)
    {
        var ascii = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            {
                ascii.Append(c);
            }
            else
            {
                ascii.Append(CultureInfo.InvariantCulture, $"u{(int)c:X4}");
            }
        }

        // Names end at 127 bytes (ISO 19005-2, 6.1.13), the tag included.
        return ascii.Length switch
        {
            0 => "Font",
            > 100 => ascii.ToString(0, 100),
            _ => ascii.ToString(),
        };
    }

    /// <summary>The programs of a face that were made last. Threads that add at the same time may each forget what the other adds.</summary>
    private sealed class Memo
    {
        private volatile (SubsetGlyph[] Glyphs, FontProgram Program)[] _entries = [];

        public FontProgram? Find(ReadOnlySpan<SubsetGlyph> glyphs)
        {
            foreach ((SubsetGlyph[] known, FontProgram program) in _entries)
            {
                if (glyphs.SequenceEqual(known))
                {
                    return program;
                }
            }

            return null;
        }

        public void Add(SubsetGlyph[] glyphs, FontProgram program) => _entries = [(glyphs, program), .. _entries.Take(MostRemembered - 1)];
    }
}
