namespace ReportGen.Graphics.Geometry;

/// <summary>Width and height in points (1/72 inch).</summary>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
public readonly record struct Size(double Width, double Height)
{
    /// <summary>The zero size.</summary>
    public static Size Zero => default;

    /// <summary>Size of an A4 page: 210 by 297 mm.</summary>
    public static Size A4 { get; } = new(Length.Millimetres(210), Length.Millimetres(297));
}

/// <summary>Conversion of lengths into points.</summary>
public static class Length
{
    /// <summary>Points in a millimetre.</summary>
    public const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>Converts millimetres to points.</summary>
    /// <param name="value">Millimetres.</param>
    public static double Millimetres(double value) => value * PointsPerMillimetre;
}
