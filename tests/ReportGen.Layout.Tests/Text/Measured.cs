using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>The cells of a paragraph.</summary>
internal static class Measured
{
    public static Cell[] Cells(string text, TextStyle? style = null)
    {
        Paragraph paragraph = Paragraph.Of(text, style ?? CommittedFonts.Chinese, Composed.Justified);
        return MeasuredText.Of(paragraph, new CellBuilder(paragraph, null, null).Build()).Cells;
    }
}
