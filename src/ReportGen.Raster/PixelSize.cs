using ReportGen.Graphics.Geometry;

namespace ReportGen.Raster;

/// <summary>Size of a picture in pixels.</summary>
/// <param name="Width">Pixels across; a number that no picture reaches is kept, so that it can be reported.</param>
/// <param name="Height">Pixels down.</param>
public readonly record struct PixelSize(long Width, long Height)
{
    /// <summary>Most pixels that a picture may have: four bytes each are held in memory while it is drawn.</summary>
    public const long MaximumPixels = 100_000_000;

    /// <summary>Fractions of a pixel that come from rounding alone do not make a picture larger.</summary>
    private const double Rounding = 1e-6;

    /// <summary>True when the picture may be drawn.</summary>
    public bool IsDrawable => Width is > 0 and <= MaximumPixels && Height is > 0 and <= MaximumPixels && Width * Height <= MaximumPixels;

    /// <summary>The longer side.</summary>
    public long LongerSide => Math.Max(Width, Height);

    /// <summary>Pixels of a sheet; parts of a pixel count as whole ones.</summary>
    /// <param name="sheet">Its size in points.</param>
    /// <param name="scale">Pixels in a point.</param>
    public static PixelSize Of(Size sheet, double scale) => new(Pixels(sheet.Width * scale), Pixels(sheet.Height * scale));

    /// <summary>Whole pixels of a length.</summary>
    internal static long Pixels(double length) => Math.Max(1, (long)Math.Ceiling(length - Rounding));
}
