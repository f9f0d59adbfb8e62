namespace ReportGen.Graphics.Geometry;

/// <summary>A place on a page in points; x increases to the right, y downwards from the top left corner.</summary>
/// <param name="X">Points from the left.</param>
/// <param name="Y">Points from the top.</param>
public readonly record struct Point(double X, double Y)
{
    /// <summary>The point moved by a distance.</summary>
    /// <param name="dx">Points to the right.</param>
    /// <param name="dy">Points down.</param>
    public Point Offset(double dx, double dy) => new(X + dx, Y + dy);
}
