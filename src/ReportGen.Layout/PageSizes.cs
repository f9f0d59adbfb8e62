using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout;

/// <summary>Common page sizes in portrait orientation, in points (ISO 216; ANSI for Letter and Legal).</summary>
public static class PageSizes
{
    /// <summary>297 by 420 mm.</summary>
    public static Size A3 { get; } = new(Length.Millimetres(297), Length.Millimetres(420));

    /// <summary>210 by 297 mm.</summary>
    public static Size A4 => Size.A4;

    /// <summary>148 by 210 mm.</summary>
    public static Size A5 { get; } = new(Length.Millimetres(148), Length.Millimetres(210));

    /// <summary>250 by 353 mm.</summary>
    public static Size B4 { get; } = new(Length.Millimetres(250), Length.Millimetres(353));

    /// <summary>176 by 250 mm.</summary>
    public static Size B5 { get; } = new(Length.Millimetres(176), Length.Millimetres(250));

    /// <summary>8.5 by 11 inches.</summary>
    public static Size Letter { get; } = new(612, 792);

    /// <summary>8.5 by 14 inches.</summary>
    public static Size Legal { get; } = new(612, 1008);

    /// <summary>The size in landscape orientation.</summary>
    /// <param name="size">A page size.</param>
    public static Size Landscape(this Size size) =>
        new(Math.Max(size.Width, size.Height), Math.Min(size.Width, size.Height));

    /// <summary>The size in portrait orientation.</summary>
    /// <param name="size">A page size.</param>
    public static Size Portrait(this Size size) =>
        new(Math.Min(size.Width, size.Height), Math.Max(size.Width, size.Height));
}
