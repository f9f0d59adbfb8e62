namespace ReportGen.Raster;

/// <summary>File formats of page images.</summary>
public enum PictureFormat
{
    /// <summary>Portable Network Graphics: lossless.</summary>
    Png,

    /// <summary>Lossless WebP, smaller than PNG.</summary>
    WebP,

    /// <summary>JPEG: smallest for pages with photographs, with slight artefacts around letters.</summary>
    Jpeg,
}

/// <summary>Properties of an image format.</summary>
public static class PictureFormats
{
    /// <summary>Extension of its files, with the dot.</summary>
    /// <param name="format">The format.</param>
    public static string Extension(this PictureFormat format) => format switch
    {
        PictureFormat.WebP => ".webp",
        PictureFormat.Jpeg => ".jpg",
        _ => ".png",
    };

    /// <summary>Name for display.</summary>
    /// <param name="format">The format.</param>
    public static string Name(this PictureFormat format) => format switch
    {
        PictureFormat.WebP => "WebP",
        PictureFormat.Jpeg => "JPEG",
        _ => "PNG",
    };

    /// <summary>Maximum size of a dimension in pixels.</summary>
    /// <param name="format">The format.</param>
    public static int MaximumSide(this PictureFormat format) => format switch
    {
        // WebP stores dimensions in 14 bits.
        PictureFormat.WebP => 16_383,
        // JPEG allows 65,535, but common encoders stop here.
        PictureFormat.Jpeg => 65_500,
        _ => int.MaxValue,
    };
}
