namespace ReportGen.Graphics.Geometry;

/// <summary>Distances from the four sides, in points.</summary>
/// <param name="Left">From the left.</param>
/// <param name="Top">From the top.</param>
/// <param name="Right">From the right.</param>
/// <param name="Bottom">From the bottom.</param>
public readonly record struct Insets(double Left, double Top, double Right, double Bottom);
