using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Images;

/// <summary>The properties of an image from the header of its file.</summary>
/// <param name="Format">File format.</param>
/// <param name="PixelWidth">Width in pixels as stored, before <see cref="Orientation"/>.</param>
/// <param name="PixelHeight">Height in pixels as stored.</param>
/// <param name="ColourModel">Meaning of the samples of a pixel.</param>
/// <param name="BitDepth">Bits per sample: 1, 2, 4, 8 or 16.</param>
public sealed record ImageInfo(
    ImageFormat Format,
    int PixelWidth,
    int PixelHeight,
    ImageColourModel ColourModel,
    int BitDepth)
{
    /// <summary>Resolution of an image that specifies none: that of a CSS pixel, 1/96 inch.</summary>
    public const double DefaultDotsPerInch = 96;

    /// <summary>True when pixels may have opacity or one colour of the image is transparent.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>Orientation of the stored rows.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.TopLeft;

    /// <summary>Horizontal resolution in stored pixels per inch; <see cref="DefaultDotsPerInch"/> when the file specifies no plausible one.</summary>
    public double HorizontalDotsPerInch { get; init; } = DefaultDotsPerInch;

    /// <summary>Vertical resolution in stored pixels per inch; <see cref="DefaultDotsPerInch"/> when the file specifies no plausible one.</summary>
    public double VerticalDotsPerInch { get; init; } = DefaultDotsPerInch;

    /// <summary>True when the file specifies the resolution.</summary>
    public bool HasResolution { get; init; }

    /// <summary>Size in points of the upright image at its own resolution.</summary>
    public Size NaturalSize
    {
        get
        {
            double width = PixelWidth * 72 / HorizontalDotsPerInch;
            double height = PixelHeight * 72 / VerticalDotsPerInch;
            return Orientation.SwapsAxes() ? new Size(height, width) : new Size(width, height);
        }
    }
}

/// <summary>Supported image file formats.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG (ISO/IEC 10918-1), baseline, extended sequential or progressive, Huffman coded.</summary>
    Jpeg,

    /// <summary>WebP (RFC 9649), lossy or lossless; the first frame of an animation.</summary>
    WebP,

    /// <summary>Graphics Interchange Format, 87a and 89a; the first frame.</summary>
    Gif,

    /// <summary>Bitmap of Windows or OS/2.</summary>
    Bmp,
}

/// <summary>Meaning of the samples of a pixel.</summary>
public enum ImageColourModel
{
    /// <summary>One sample: lightness.</summary>
    Grey,

    /// <summary>Three samples: red, green, blue.</summary>
    Rgb,

    /// <summary>One sample: index into a palette of RGB colours.</summary>
    Palette,

    /// <summary>Three samples: luma and two chroma differences.</summary>
    Ycc,

    /// <summary>Four samples: cyan, magenta, yellow, black.</summary>
    Cmyk,

    /// <summary>Four samples: luma, two chroma differences of inverted CMY, and black.</summary>
    Ycck,
}
