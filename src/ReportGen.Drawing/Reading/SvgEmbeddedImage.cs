using ReportGen.Core.Pages;

namespace ReportGen.Drawing.Reading;

/// <summary>Images embedded in an SVG file as data URLs. Other URLs are never opened.</summary>
internal static class SvgEmbeddedImage
{
    private const string PngPrefix = "data:image/png;base64,";
    private const string JpegPrefix = "data:image/jpeg;base64,";

    /// <summary>The picture of an image element; null when it cannot be used.</summary>
    public static ImageFile? Read(SvgNode node)
    {
        string address = node["href"] ?? string.Empty;
        bool isPng = address.StartsWith(PngPrefix, StringComparison.OrdinalIgnoreCase);
        bool isJpeg = address.StartsWith(JpegPrefix, StringComparison.OrdinalIgnoreCase);
        if (!isPng && !isJpeg)
        {
            return null;
        }

        string base64 = address[(isPng ? PngPrefix.Length : JpegPrefix.Length)..];
        var data = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, data, out int length) && length > 0
            ? new ImageFile(node.Span.Source.Path + (isPng ? "#image.png" : "#image.jpg"), data.AsMemory(0, length))
            : null;
    }
}
