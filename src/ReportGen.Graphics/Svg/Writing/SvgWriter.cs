using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Writes page frames as SVG documents: previews that match the PDF, because glyphs are outlines.</summary>
public static class SvgWriter
{
    /// <summary>A page as an SVG 1.1 document, in points. The same frame always gives the same text.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="options">The options; null for <see cref="SvgOptions.Default"/>.</param>
    public static string Write(PageFrame frame, SvgOptions? options = null)
    {
        var body = new SvgBody(options ?? SvgOptions.Default);
        body.Add(frame.Items);
        return body.ToDocument(frame);
    }
}
