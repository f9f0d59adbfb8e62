using System.Collections.Immutable;

using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Places single lines of text by their baseline, as required by masthead, header and footer.</summary>
internal static class PlacedText
{
    /// <summary>Renders a line into a layer of the page.</summary>
    /// <param name="layer">A container over the whole page.</param>
    /// <param name="content">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="baseline">Distance of the baseline from the page's top edge, in points.</param>
    /// <param name="left">Left edge of the line, in points.</param>
    /// <param name="right">Distance of its right edge from the page's right edge, in points.</param>
    /// <param name="alignment">Alignment of the text between the edges.</param>
    public static void Line(
        this IContainer layer,
        ImmutableArray<ParagraphItem> content,
        TextStyle style,
        double baseline,
        double left,
        double right,
        TextAlignment alignment) =>
        layer.PaddingTop(baseline - style.Baseline).PaddingLeft(left).PaddingRight(right).AlignTop()
            .Text(new Paragraph(content, style, new ParagraphStyle { Alignment = alignment, MinLastLineHan = 0 }));

    /// <summary>Renders a line into a layer of the page, measured from its lower edge.</summary>
    /// <param name="layer">A container over the whole page.</param>
    /// <param name="content">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="rise">Distance of the baseline from the page's lower edge, in points.</param>
    /// <param name="left">Left edge of the line, in points.</param>
    /// <param name="right">Distance of its right edge from the page's right edge, in points.</param>
    /// <param name="alignment">Alignment of the text between the edges.</param>
    public static void FootLine(
        this IContainer layer,
        ImmutableArray<ParagraphItem> content,
        TextStyle style,
        double rise,
        double left,
        double right,
        TextAlignment alignment) =>
        layer.PaddingBottom(rise - (style.Leading - style.Baseline)).PaddingLeft(left).PaddingRight(right).AlignBottom()
            .Text(new Paragraph(content, style, new ParagraphStyle { Alignment = alignment, MinLastLineHan = 0 }));

    /// <summary>Text of one style.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">Their style.</param>
    public static ImmutableArray<ParagraphItem> Words(string text, TextStyle style) => [new TextItem(text, style)];
}
