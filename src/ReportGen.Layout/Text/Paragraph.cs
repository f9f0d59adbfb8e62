using System.Collections.Immutable;

namespace ReportGen.Layout.Text;

/// <summary>A paragraph.</summary>
/// <param name="Inlines">Its parts in reading order.</param>
/// <param name="Text">Style of its own text: gives the leading, the place of the baseline, and the em of indents.</param>
/// <param name="Style">How it is broken into lines.</param>
public sealed record Paragraph(ImmutableArray<ParagraphItem> Inlines, TextStyle Text, ParagraphStyle Style)
{
    /// <summary>A paragraph of one text.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="style">How they look.</param>
    /// <param name="paragraphStyle">How it is broken into lines; null is <see cref="ParagraphStyle.Default"/>.</param>
    public static Paragraph Of(string text, TextStyle style, ParagraphStyle? paragraphStyle = null) =>
        new([new TextItem(text, style)], style, paragraphStyle ?? ParagraphStyle.Default);
}
