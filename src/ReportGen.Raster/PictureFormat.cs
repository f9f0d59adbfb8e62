namespace ReportGen.Raster;

/// <summary>File formats that pictures of pages are written in.</summary>
public enum PictureFormat
{
    /// <summary>Portable Network Graphics: exact.</summary>
    Png,

    /// <summary>WebP, without loss: exact, and smaller than PNG.</summary>
    WebP,

    /// <summary>JPEG: smallest for pages with photographs, with slight traces around letters.</summary>
    Jpeg,
}

/// <summary>Facts of a picture format.</summary>
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

    /// <summary>Name as people write it.</summary>
    /// <param name="format">The format.</param>
    public static string Name(this PictureFormat format) => format switch
    {
        PictureFormat.WebP => "WebP",
        PictureFormat.Jpeg => "JPEG",
        _ => "PNG",
    };

    /// <summary>Most pixels that a side may have.</summary>
    /// <param name="format">The format.</param>
    public static int MaximumSide(this PictureFormat format) => format switch
    {
        // WebP holds sides in 14 bits.
        PictureFormat.WebP => 16_383,
        // JPEG could hold 65,535; the usual encoders stop here.
        PictureFormat.Jpeg => 65_500,
        _ => int.MaxValue,
    };
}
