using ReportGen.Graphics.Geometry;

namespace ReportGen.Raster;

/// <summary>Size of an image in pixels.</summary>
/// <param name="Width">Width in pixels; an impossible value is kept, so that it can be reported.</param>
/// <param name="Height">Height in pixels.</param>
public readonly record struct PixelSize(long Width, long Height)
{
    /// <summary>Maximum number of pixels: each takes four bytes of memory while the image is drawn.</summary>
    public const long MaximumPixels = 100_000_000;

    /// <summary>Fractions of a pixel caused by rounding do not make an image larger.</summary>
    private const double Rounding = 1e-6;

    /// <summary>True when the image can be drawn.</summary>
    public bool IsDrawable => Width is > 0 and <= MaximumPixels && Height is > 0 and <= MaximumPixels && Width * Height <= MaximumPixels;

    /// <summary>The larger dimension.</summary>
    public long LongerSide => Math.Max(Width, Height);

    /// <summary>Size of a sheet in pixels; fractions of a pixel are rounded up.</summary>
    /// <param name="sheet">Its size in points.</param>
    /// <param name="scale">Pixels per point.</param>
    public static PixelSize Of(Size sheet, double scale) => new(Pixels(sheet.Width * scale), Pixels(sheet.Height * scale));

    /// <summary>Whole pixels of a length.</summary>
    internal static long Pixels(double length) => Math.Max(1, (long)Math.Ceiling(length - Rounding));
}
