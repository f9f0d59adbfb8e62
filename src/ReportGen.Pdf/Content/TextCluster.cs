using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>Glyphs that together show a piece of text.</summary>
/// <param name="First">Index of the first glyph in the run.</param>
/// <param name="Count">Number of glyphs.</param>
/// <param name="Text">The text they show, suitable for extraction; empty when they show none.</param>
/// <param name="HasSpaceBehind">True when a space follows that no glyph shows, as at the end of a line.</param>
internal readonly record struct TextCluster(int First, int Count, string Text, bool HasSpaceBehind)
{
    /// <summary>Splits a run into clusters, in visual order.</summary>
    public static IEnumerable<TextCluster> Of(GlyphRun run)
    {
        ImmutableArray<PlacedGlyph> glyphs = run.Glyphs;
        if (!IsInReadingOrder(run))
        {
            // Drawn in another order than read, as Arabic is: only the whole has a text.
            yield return new TextCluster(0, glyphs.Length, Clean(run.Text), false);
            yield break;
        }

        int first = 0;
        int start = 0;
        while (first < glyphs.Length)
        {
            int next = first + 1;
            while (next < glyphs.Length && glyphs[next].TextLength <= 0)
            {
                next++;
            }

            int end = next < glyphs.Length ? glyphs[next].TextStart : run.Text.Length;
            int shown = Math.Max(start, Math.Min(end, glyphs[first].TextStart + glyphs[first].TextLength));
            string text = Clean(run.Text[start..shown]);
            string rest = Clean(run.Text[shown..end]);
            bool isSpace = rest.Length > 0 && string.IsNullOrWhiteSpace(rest);
            yield return new TextCluster(first, next - first, isSpace ? text : text + rest, isSpace);
            first = next;
            start = end;
        }
    }

    private static bool IsInReadingOrder(GlyphRun run)
    {
        int last = 0;
        foreach (PlacedGlyph glyph in run.Glyphs)
        {
            if (glyph.TextLength <= 0)
            {
                continue;
            }

            if (glyph.TextStart < last || glyph.TextStart + glyph.TextLength > run.Text.Length)
            {
                return false;
            }

            last = glyph.TextStart + glyph.TextLength;
        }

        return true;
    }

    /// <summary>
    /// The text for extraction: controls become spaces or are removed, characters that only control line breaking are
    /// omitted, unpaired surrogates and values that a PDF may not map to (U+0000, U+FEFF, U+FFFE) are replaced.
    /// </summary>
    private static string Clean(string text)
    {
        if (IsClean(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\t' or '\n' or '\r' or '\v' or '\f' or 0x2028 or 0x2029:
                    clean.Append(' ');
                    break;
                case 0x00AD or 0x200B or 0x2060 or 0xFEFF:
                    break;
                case 0xFFFE or 0xFFFF:
                    clean.Append('\uFFFD');
                    break;
                default:
                    if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control)
                    {
                        clean.Append(rune.ToString());
                    }

                    break;
            }
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (char c in text)
        {
            if (c < ' ' || c is (>= '\u007F' and <= '\u00A0') or '\u00AD' or (>= '\u2000' and <= '\u206F') or >= '\uFEFF' || char.IsSurrogate(c))
            {
                return false;
            }
        }

        return true;
    }
}
