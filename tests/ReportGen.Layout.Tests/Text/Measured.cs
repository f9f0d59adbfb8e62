using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>The cells of a paragraph.</summary>
internal static class Measured
{
    public static GlyphCluster[] Clusters(string text, TextStyle? style = null)
    {
        Paragraph paragraph = Paragraph.Of(text, style ?? CommittedFonts.Chinese, Composed.Justified);
        return MeasuredText.Of(paragraph, new GlyphClusterBuilder(paragraph, null, null).Build()).Clusters;
    }
}
