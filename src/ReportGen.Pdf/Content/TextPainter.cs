using System.Globalization;
using System.Text;

using ReportGen.Foundation.Data;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Fonts;

namespace ReportGen.Pdf.Content;

/// <summary>Shows glyph runs (ISO 32000-1, 9.4), each glyph at its position in the layout, with its text.</summary>
internal sealed class TextPainter(ContentBuilder content, FontTable fonts)
{
    /// <summary>An invisible character without content: the text of glyphs whose text is elsewhere.</summary>
    private const int Nothing = 0x200B;

    /// <summary>Maximum step between glyphs, in thousandths of an em; beyond it a new position is shorter.</summary>
    private const double LargestStep = 20_000;

    /// <summary>Maximum number of steps by which a glyph is widened: the gap after a heading's number must remain a gap.</summary>
    private const int MostSteps = 3;

    /// <summary>Most steps beside Han, where a loose line of a narrow column is spread: up to what a gap between two runs says.</summary>
    private const int MostStretched = 7;

    /// <summary>Most steps inside a run of Han: however far a line is spread, its spaces are characters.</summary>
    private const int MostStretchedInside = 16;

    /// <summary>Maximum number of steps by which a glyph is narrowed: half an em, as of a comma before a bracket.</summary>
    private const int MostStepsBack = 4;

    /// <summary>Overlaps of up to this many thousandths of an em do not affect text extraction.</summary>
    private const double UsualOverlap = 140;

    /// <summary>
    /// Gaps in ems that represent a space: between Latin words or numbers, between those and Han in titles, and otherwise. A
    /// quarter of an em beside Latin letters, with what justification adds to it, is not a space.
    /// </summary>
    private const double WordGap = 0.18;
    private const double MixedGap = 0.45;
    private const double WideGap = 0.9;

    private const int SoftHyphen = 0x00AD;

    private readonly UsualSpacing _usualSpacing = new();
    private bool _isInArray;
    private bool _isInString;
    private bool _isPlaced;
    private double _pen;
    private double _line;
    private double _size;
    private double _spacing;
    private bool _isTitle;

    /// <summary>Shows a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="languageAround">Language of the element around.</param>
    /// <param name="next">Where the line continues after the run; null at its end.</param>
    /// <param name="isTitle">True in a heading or caption, whose number precedes a gap that represents a space.</param>
    public void Paint(GlyphRun run, string languageAround, GlyphRun? next, bool isTitle)
    {
        _isTitle = isTitle;
        content.BeginText();
        bool hasLanguage = LanguageTag.IsValid(run.Language) && !LanguageTag.Agree(run.Language, languageAround);
        if (hasLanguage)
        {
            content.Buffer.Raw("/Span<</Lang"u8).Text(run.Language!).Raw(">>"u8);
            content.Operator("BDC"u8);
        }

        _isPlaced = false;
        _size = run.Size;
        _spacing = content.SetCharacterSpacing(_usualSpacing.Of(run));
        foreach (TextCluster cluster in TextCluster.Of(run))
        {
            PaintCluster(run, cluster, next);
        }

        EndArray();
        if (hasLanguage)
        {
            content.Operator("EMC"u8);
        }
    }

    private void PaintCluster(GlyphRun run, TextCluster cluster, GlyphRun? next)
    {
        if (EndsWithHyphen(run, cluster))
        {
            PaintCluster(run, cluster with { Count = cluster.Count - 1 }, next: null);
            PaintHyphen(run, cluster);
            return;
        }

        bool needsText = cluster.Count > 1 || cluster.Text.Length == 0 || HasPrivateCharacter(cluster.Text);
        if (needsText)
        {
            EndArray();
            content.Buffer.Raw("/Span<</ActualText"u8).Text(cluster.Text).Raw(">>"u8);
            content.Operator("BDC"u8);
        }

        for (int i = 0; i < cluster.Count; i++)
        {
            EmbeddedFont font = fonts.Find(run.Font);
            PlacedGlyph glyph = run.Glyphs[cluster.First + i];
            int steps = i + 1 < cluster.Count ? 0 : WidthSteps(font, run, cluster, next);
            ushort code = i == 0 && cluster.Text.Length > 0
                ? CodeOf(font, glyph.GlyphId, cluster.Text, steps)
                : font.CodeOf(glyph.GlyphId, Nothing, steps);
            Show(font, code, run.Baseline.Offset(glyph.X, glyph.Y), ScaleOf(glyph));
        }

        if (needsText)
        {
            EndArray();
            content.Operator("EMC"u8);
        }

        bool hasSpaceBehind = cluster.HasSpaceBehind || (next is not null && HasGapBehind(run, cluster, next));
        if (hasSpaceBehind && run.Font.GlyphOf(' ') is var space and not 0)
        {
            EmbeddedFont current = fonts.Find(run.Font);
            Show(current, current.CodeOf(space, ' ', 0), new Point(_pen, _line), 1);
        }
    }

    /// <summary>
    /// Steps by which the last glyph of a cluster takes more space than its width. Without them the gap between Han and
    /// Latin letters, a spread line or a spaced title would appear as spaces in text extraction.
    /// </summary>
    private int WidthSteps(EmbeddedFont font, GlyphRun run, TextCluster cluster, GlyphRun? next)
    {
        PlacedGlyph glyph = run.Glyphs[cluster.First + cluster.Count - 1];
        int behind = cluster.First + cluster.Count;
        double taken = glyph.Advance;
        if (behind < run.Glyphs.Length)
        {
            taken = run.Glyphs[behind].Y == glyph.Y ? run.Glyphs[behind].X - glyph.X : 0;
        }
        else if (next is not null)
        {
            taken = HasGapBehind(run, cluster, next) ? 0 : StartOf(next) - run.Baseline.X - glyph.X;
        }

        bool isSpace = cluster.HasSpaceBehind || cluster.Text.Length == 0 || char.IsWhiteSpace(cluster.Text[^1]);
        double more = (taken / _size / ScaleOf(glyph) * 1000) - font.NaturalWidthOf(glyph.GlyphId);
        double steps = Math.Round(more / EmbeddedFont.WidthStep, MidpointRounding.AwayFromZero);
        if (isSpace || taken <= 0)
        {
            return 0;
        }

        // A larger distance is a gap that should be visible to readers of the text.
        bool isStretched = !_isTitle && (IsWide(cluster.Text[^1]) || IsWideBehind(run, behind, next));
        int most = !isStretched ? MostSteps : behind < run.Glyphs.Length ? MostStretchedInside : MostStretched;
        bool isUsual = steps > 0 ? steps <= most : more < -UsualOverlap && steps >= -MostStepsBack;
        return isUsual ? (int)steps : 0;
    }

    private static bool IsWideBehind(GlyphRun run, int behind, GlyphRun? next)
    {
        (string text, int at) = behind < run.Glyphs.Length ? (run.Text, run.Glyphs[behind].TextStart) : (next?.Text ?? string.Empty, 0);
        return at >= 0 && at < text.Length && IsWide(text[at]);
    }

    /// <summary>True for a word broken at the end of a line: its hyphen is the last glyph and stands for no character.</summary>
    private static bool EndsWithHyphen(GlyphRun run, TextCluster cluster) =>
        cluster.Count > 1 && cluster.Text.Length > 0 && cluster.First + cluster.Count == run.Glyphs.Length
        && run.Glyphs[^1].GlyphId is var last and not 0
        && (last == run.Font.GlyphOf('-') || last == run.Font.GlyphOf('\u2010'));

    /// <summary>
    /// A hyphen that only divides a word is mapped to U+00AD, at which text extraction joins words
    /// (ISO 32000-1, 14.8.2.2.3).
    /// </summary>
    private void PaintHyphen(GlyphRun run, TextCluster cluster)
    {
        EmbeddedFont font = fonts.Find(run.Font);
        PlacedGlyph glyph = run.Glyphs[cluster.First + cluster.Count - 1];
        Show(font, font.CodeOf(glyph.GlyphId, SoftHyphen, 0), run.Baseline.Offset(glyph.X, glyph.Y), ScaleOf(glyph));
    }

    /// <summary>
    /// True where layout left space for a word space without a character, as between a number and its unit: text
    /// extraction should find one.
    /// </summary>
    private bool HasGapBehind(GlyphRun run, TextCluster cluster, GlyphRun next)
    {
        bool isLast = cluster.First + cluster.Count == run.Glyphs.Length;
        if (!isLast || cluster.Text.Length == 0 || next.Text.Length == 0)
        {
            return false;
        }

        char before = cluster.Text[^1];
        char behind = next.Text[0];
        if (cluster.HasSpaceBehind || char.IsWhiteSpace(before) || char.IsWhiteSpace(behind))
        {
            return false;
        }

        PlacedGlyph glyph = run.Glyphs[^1];
        double gap = StartOf(next) - run.Baseline.X - glyph.X - glyph.Advance;
        double least = (IsWide(before), IsWide(behind)) switch
        {
            (true, true) => WideGap * Math.Max(run.Size, next.Size),
            (false, false) => WordGap * Math.Min(run.Size, next.Size),
            _ => (_isTitle ? MixedGap : WideGap) * Math.Max(run.Size, next.Size),
        };
        return gap > least;
    }

    private static double StartOf(GlyphRun run) => run.Baseline.X + run.Glyphs[0].X;

    /// <summary>True for characters without spaces between them: Han, kana, full-width forms and punctuation.</summary>
    private static bool IsWide(char c) => c is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F')
        or (>= '\uFF00' and <= '\uFFEF') || char.IsSurrogate(c);

    private static double ScaleOf(PlacedGlyph glyph) =>
        double.IsFinite(glyph.HorizontalScale) && glyph.HorizontalScale > 0.01 ? glyph.HorizontalScale : 1;

    private static ushort CodeOf(EmbeddedFont font, ushort glyph, string text, int steps)
    {
        int first = char.ConvertToUtf32(text, 0);
        return text.Length == (first > 0xFFFF ? 2 : 1) ? font.CodeOf(glyph, first, steps) : font.CodeOf(glyph, text, steps);
    }

    /// <summary>PDF/A level A requires the text of private-use characters (ISO 19005-2, 6.2.11.7.3).</summary>
    private static bool HasPrivateCharacter(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse)
            {
                return true;
            }
        }

        return false;
    }

    private void Show(EmbeddedFont font, ushort code, Point place, double horizontalScale)
    {
        if (!content.HasFont(font, _size))
        {
            EndArray();
            content.SetFont(font, _size);
        }

        double percent = 100 * horizontalScale;
        if (!content.HasHorizontalScale(percent))
        {
            EndArray();
        }

        double scale = content.SetHorizontalScale(percent) / 100;
        double unit = _size * scale / 1000;
        double step = (_pen - place.X) / unit;
        if (!_isPlaced || Math.Abs(place.Y - _line) > content.Tolerance / 2 || Math.Abs(step) > LargestStep)
        {
            EndArray();
            _pen = content.MoveTo(place).X;
            _line = place.Y;
            _isPlaced = true;
            step = 0;
        }

        BeginArray();
        // Thousandths of an em are fine enough for text; of large type they would show.
        int decimals = unit > 0.02 ? 1 : 0;
        double rounded = Math.Round(step, decimals, MidpointRounding.AwayFromZero);
        if (Math.Abs(_pen - place.X) > content.Tolerance && rounded != 0)
        {
            EndString();
            content.Buffer.Number(rounded, decimals);
            _pen -= rounded * unit;
        }

        if (!_isInString)
        {
            content.Buffer.Raw((byte)'(');
            _isInString = true;
        }

        content.Buffer.LiteralByte((byte)(code >> 8));
        content.Buffer.LiteralByte((byte)code);
        _pen += (font.WidthOf(code) * unit) + (_spacing * scale);
    }

    private void BeginArray()
    {
        if (!_isInArray)
        {
            content.Buffer.Raw((byte)'[');
            _isInArray = true;
        }
    }

    private void EndString()
    {
        if (_isInString)
        {
            content.Buffer.Raw((byte)')');
            _isInString = false;
        }
    }

    private void EndArray()
    {
        EndString();
        if (_isInArray)
        {
            content.Buffer.Raw((byte)']');
            content.Operator("TJ"u8);
            _isInArray = false;
        }
    }
}
