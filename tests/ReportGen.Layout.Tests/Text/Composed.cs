using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Paragraphs composed of one text, in 10 pt serif: an em is ten points.</summary>
internal static class Composed
{
    public static ParagraphStyle Ragged { get; } = new() { MinLastLineHan = 0 };

    public static ParagraphStyle Justified { get; } = new() { Alignment = TextAlignment.Justify, MinLastLineHan = 0 };

    public static ParagraphLayout Of(string text, double ems, ParagraphStyle? style = null, TextStyle? textStyle = null) =>
        ParagraphComposer.Compose(Paragraph.Of(text, textStyle ?? CommittedFonts.Chinese, style ?? Ragged), ems * 10);

    public static string[] Lines(string text, double ems, ParagraphStyle? style = null, TextStyle? textStyle = null) =>
        [.. Of(text, ems, style, textStyle).Lines.Select(line => line.Text)];

    /// <summary>Width in ems of a text on one line.</summary>
    public static double Width(string text, TextStyle? textStyle = null) => Of(text, 1000, null, textStyle).Lines[0].NaturalWidth / 10;
}
