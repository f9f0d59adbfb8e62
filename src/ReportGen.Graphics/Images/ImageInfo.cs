using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Images;

/// <summary>What the head of a picture file says of the picture.</summary>
/// <param name="Format">File format.</param>
/// <param name="PixelWidth">Pixels across as stored, before <see cref="Orientation"/>.</param>
/// <param name="PixelHeight">Pixels down as stored.</param>
/// <param name="ColourModel">What the samples of a pixel mean.</param>
/// <param name="BitDepth">Bits of one sample: 1, 2, 4, 8 or 16.</param>
public sealed record ImageInfo(
    ImageFormat Format,
    int PixelWidth,
    int PixelHeight,
    ImageColourModel ColourModel,
    int BitDepth)
{
    /// <summary>Resolution of a picture that names none: a pixel of CSS, 1/96 inch.</summary>
    public const double DefaultDotsPerInch = 96;

    /// <summary>True when pixels may carry opacity or one colour of the picture is transparent.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>How the stored rows must be turned to stand upright.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.TopLeft;

    /// <summary>Stored pixels an inch across; <see cref="DefaultDotsPerInch"/> when the file names none that is credible.</summary>
    public double HorizontalDotsPerInch { get; init; } = DefaultDotsPerInch;

    /// <summary>Stored pixels an inch down; <see cref="DefaultDotsPerInch"/> when the file names none that is credible.</summary>
    public double VerticalDotsPerInch { get; init; } = DefaultDotsPerInch;

    /// <summary>True when the file itself gives the resolution.</summary>
    public bool HasResolution { get; init; }

    /// <summary>Size in points of the upright picture at its own resolution.</summary>
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

/// <summary>Picture file formats read here.</summary>
public enum ImageFormat
{
    /// <summary>Portable Network Graphics (ISO/IEC 15948).</summary>
    Png,

    /// <summary>JPEG (ISO/IEC 10918-1), baseline, extended sequential or progressive, Huffman coded.</summary>
    Jpeg,

    /// <summary>WebP (RFC 9649), with or without loss; of an animation the first frame.</summary>
    WebP,

    /// <summary>Graphics Interchange Format, 87a and 89a; the first frame.</summary>
    Gif,

    /// <summary>Bitmap of Windows or OS/2.</summary>
    Bmp,
}

/// <summary>What the samples of a pixel mean.</summary>
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
