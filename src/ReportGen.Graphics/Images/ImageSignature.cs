namespace ReportGen.Graphics.Images;

/// <summary>Recognises image files by their first bytes; file names are ignored.</summary>
public static class ImageSignature
{
    private const int BrandOffset = 8;

    /// <summary>The format of a supported file; null for every other file.</summary>
    /// <param name="data">The file, or its first bytes.</param>
    public static ImageFormat? FormatOf(ReadOnlySpan<byte> data) => data switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..] => ImageFormat.Png,
        [0xFF, 0xD8, 0xFF, ..] => ImageFormat.Jpeg,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageFormat.WebP,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ImageFormat.Gif,
        [(byte)'B', (byte)'M', ..] => ImageFormat.Bmp,
        _ => null,
    };

    /// <summary>The media type of a format, such as <c>image/png</c>.</summary>
    /// <param name="format">The format.</param>
    public static string MediaTypeOf(ImageFormat format) => format switch
    {
        ImageFormat.Png => "image/png",
        ImageFormat.Jpeg => "image/jpeg",
        ImageFormat.WebP => "image/webp",
        ImageFormat.Gif => "image/gif",
        _ => "image/bmp",
    };

    /// <summary>Name of a known but unsupported format; null for unknown data.</summary>
    /// <param name="data">The file, or its first bytes.</param>
    internal static string? OtherFormatOf(ReadOnlySpan<byte> data) => data switch
    {
        [(byte)'I', (byte)'I', 42 or 43, 0, ..] or [(byte)'M', (byte)'M', 0, 42 or 43, ..] => "TIFF",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => NameOfBrand(data),
        [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "Photoshop (PSD)",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
        [(byte)'%', (byte)'!', (byte)'P', (byte)'S', ..] or [0xC5, 0xD0, 0xD3, 0xC6, ..] => "PostScript (EPS)",
        [0, 0, 0, 12, (byte)'j', (byte)'P', (byte)' ', (byte)' ', ..] or [0xFF, 0x4F, 0xFF, 0x51, ..] => "JPEG 2000",
        [0, 0, 0, 12, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] or [0xFF, 0x0A, ..] => "JPEG XL",
        [0, 0, 1 or 2, 0, ..] => "icon (ICO)",
        [0xD7, 0xCD, 0xC6, 0x9A, ..] => "Windows metafile (WMF)",
        [1, 0, 0, 0, ..] when data.Length >= 44 && data[40..].StartsWith(" EMF"u8) => "Windows metafile (EMF)",
        [0xEF, 0xBB, 0xBF, (byte)'<', ..] or [(byte)'<', ..] => "SVG or HTML",
        _ => null,
    };

    /// <summary>The brand of a file of boxes (ISO/IEC 14496-12, 4.3).</summary>
    private static string NameOfBrand(ReadOnlySpan<byte> data)
    {
        ReadOnlySpan<byte> brand = data.Length >= BrandOffset + 4 ? data.Slice(BrandOffset, 4) : default;
        return brand.StartsWith("avi"u8) ? "AVIF"
            : brand.StartsWith("he"u8) || brand.SequenceEqual("mif1"u8) || brand.SequenceEqual("msf1"u8) ? "HEIC"
            : "MP4 or QuickTime";
    }
}
