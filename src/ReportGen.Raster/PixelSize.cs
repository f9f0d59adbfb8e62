using ReportGen.Core.Geometry;

namespace ReportGen.Raster;

/// <summary>Size of a picture in pixels.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down; a number that no picture reaches is kept, so that it can be reported.</param>
public readonly record struct PixelSize(int Width, long Height)
{
    /// <summary>Most pixels that a picture may have: four bytes each are held in memory while it is drawn.</summary>
    public const long MaximumPixels = 100_000_000;

    /// <summary>Points in an inch.</summary>
    private const double PointsPerInch = 72;

    /// <summary>Fractions of a pixel that come from rounding alone do not make a picture larger.</summary>
    private const double Rounding = 1e-6;

    /// <summary>True when the picture may be drawn.</summary>
    public bool IsDrawable => Width > 0 && Height > 0 && Width * Height <= MaximumPixels;

    /// <summary>Pixels of a sheet at a resolution; parts of a pixel count as whole ones.</summary>
    /// <param name="sheet">Its size in points.</param>
    /// <param name="dotsPerInch">Pixels in an inch.</param>
    public static PixelSize Of(Size sheet, double dotsPerInch) =>
        new((int)Pixels(sheet.Width * dotsPerInch / PointsPerInch), Pixels(sheet.Height * dotsPerInch / PointsPerInch));

    /// <summary>Pixels of a sheet that is to have so many pixels across.</summary>
    /// <param name="sheet">Its size in points.</param>
    /// <param name="width">Pixels across.</param>
    public static PixelSize Across(Size sheet, int width) => new(width, Pixels(sheet.Height * width / sheet.Width));

    private static long Pixels(double length) => Math.Max(1, (long)Math.Ceiling(length - Rounding));
}
