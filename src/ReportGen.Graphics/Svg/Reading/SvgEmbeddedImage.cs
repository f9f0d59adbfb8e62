using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Images embedded in an SVG file as data URLs. Other URLs are never opened.</summary>
internal static class SvgEmbeddedImage
{
    private const string Start = "data:image/";
    private const string Encoding = ";base64,";

    /// <summary>Image formats by media type; the actual format is determined from the bytes.</summary>
    private static readonly string[] Kinds = ["png", "jpeg", "webp", "gif", "bmp"];

    /// <summary>The image of an image element; null when it cannot be used.</summary>
    public static ImageFile? Read(SvgNode node)
    {
        string address = node["href"] ?? string.Empty;
        string? kind = Array.Find(Kinds, kind => address.StartsWith(Start + kind + Encoding, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            return null;
        }

        ReadOnlySpan<char> base64 = address.AsSpan(Start.Length + kind.Length + Encoding.Length);
        var data = new byte[base64.Length];
        return Convert.TryFromBase64Chars(base64, data, out int length) && length > 0
            ? new ImageFile(node.Span.Source.Path + "#image." + (kind == "jpeg" ? "jpg" : kind), data.AsMemory(0, length))
            : null;
    }
}
