using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Layout.Text;

/// <summary>A paragraph with its glyphs chosen and measured, ready to be broken at any width. Immutable, so that it can be composed at several widths.</summary>
public sealed class PreparedParagraph
{
    private readonly MeasuredText _text;

    internal PreparedParagraph(MeasuredText text) => _text = text;

    /// <summary>Its measures.</summary>
    internal MeasuredText Measured => _text;

    /// <summary>The paragraph.</summary>
    public Paragraph Paragraph => _text.Paragraph;

    /// <summary>Width in points of the widest indivisible part.</summary>
    public double MinimumWidth => WidestPart(static (_, start, end) => MeasuredText.NaturalWidth(start, end));

    /// <summary>Width in points of the widest part that is not divided even when there is no space for whole words.</summary>
    internal double DividedWidth => WidestPart(EmergencyBreaks.DividedWidth);

    /// <summary>Width in points at which only forced line breaks end lines.</summary>
    public double NaturalWidth
    {
        get
        {
            double widest = 0;
            int start = 0;
            ReadOnlySpan<BreakPoint> points = _text.Points;
            for (int i = 1; i < points.Length; i++)
            {
                if (points[i].End is LineEnd.Forced or LineEnd.Paragraph)
                {
                    double indent = start == 0 ? _text.FirstIndent : _text.Paragraph.Style.HangingIndent;
                    widest = Math.Max(widest, MeasuredText.NaturalWidth(points[start], points[i]) + indent);
                    start = i;
                }
            }

            return widest;
        }
    }

    /// <summary>Its widths on both sides of the decimal sign of its number; null for a text without digits.</summary>
    internal DecimalParts? DecimalParts => Text.DecimalParts.Of(_text);

    private double WidestPart(Func<MeasuredText, BreakPoint, BreakPoint, double> widthOf)
    {
        double widest = 0;
        ReadOnlySpan<BreakPoint> points = _text.Points;
        for (int i = 1; i < points.Length; i++)
        {
            double indent = i == 1 ? Math.Max(_text.FirstIndent, 0) : _text.Paragraph.Style.HangingIndent;
            widest = Math.Max(widest, widthOf(_text, points[i - 1], points[i]) + indent);
        }

        return widest;
    }

    /// <summary>Chooses and measures glyphs.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="pageNumbers">Page numbers of the last pass; null before the first.</param>
    /// <param name="diagnostics">Where characters that no face has are reported; null to report none.</param>
    public static PreparedParagraph Of(Paragraph paragraph, IPageNumbers? pageNumbers = null, DiagnosticBag? diagnostics = null)
    {
        GlyphCluster[] clusters = new GlyphClusterBuilder(paragraph, pageNumbers, diagnostics).Build();
        return new PreparedParagraph(MeasuredText.Of(paragraph, clusters));
    }

    /// <summary>Breaks the paragraph into lines.</summary>
    /// <param name="width">Width of its box in points.</param>
    public ParagraphLayout Compose(double width)
    {
        if (_text.Clusters.Length == 0)
        {
            return new ParagraphLayout(_text, width, []);
        }

        return Paragraph.Style.MaxLines > 0 ? ClampedParagraph.Compose(this, width) : ComposeAll(width);
    }

    /// <summary>Breaks the paragraph into lines, without a line limit.</summary>
    internal ParagraphLayout ComposeAll(double width)
    {
        List<int> chosen = LineBreaking.Choose(_text, width, out ReadOnlySpan<BreakPoint> points);
        var lines = new TextLine[chosen.Count - 1];
        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = new TextLine(_text, points[chosen[i]], points[chosen[i + 1]], i, width);
        }

        return new ParagraphLayout(_text, width, [.. lines]);
    }
}

/// <summary>Composes paragraphs in one step.</summary>
public static class ParagraphComposer
{
    /// <summary>Prepares a paragraph and breaks it into lines.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="width">Width of its box in points.</param>
    /// <param name="pageNumbers">Page numbers of the last pass; null before the first.</param>
    /// <param name="diagnostics">Where characters that no face has are reported; null to report none.</param>
    public static ParagraphLayout Compose(
        Paragraph paragraph,
        double width,
        IPageNumbers? pageNumbers = null,
        DiagnosticBag? diagnostics = null) =>
        PreparedParagraph.Of(paragraph, pageNumbers, diagnostics).Compose(width);

    /// <summary>Width in points of a text on one line, as it would be set.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">Their style.</param>
    public static double WidthOf(string text, TextStyle style) => PreparedParagraph.Of(Paragraph.Of(text, style)).NaturalWidth;
}
