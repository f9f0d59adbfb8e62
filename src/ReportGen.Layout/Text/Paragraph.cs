using System.Collections.Immutable;

namespace ReportGen.Layout.Text;

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its parts in reading order.</param>
/// <param name="Text">Base style: determines the leading, the position of the baseline, and the em of indents.</param>
/// <param name="Style">The paragraph style.</param>
public sealed record Paragraph(ImmutableArray<ParagraphItem> Inlines, TextStyle Text, ParagraphStyle Style)
{
    /// <summary>A paragraph of one text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">Their style.</param>
    /// <param name="paragraphStyle">The paragraph style; null for <see cref="ParagraphStyle.Default"/>.</param>
    public static Paragraph Of(string text, TextStyle style, ParagraphStyle? paragraphStyle = null) =>
        new([new TextItem(text, style)], style, paragraphStyle ?? ParagraphStyle.Default);
}
