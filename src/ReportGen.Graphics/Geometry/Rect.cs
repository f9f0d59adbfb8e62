namespace ReportGen.Graphics.Geometry;

/// <summary>A rectangle in points, y downwards.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    /// <summary>Right edge.</summary>
    public double Right => X + Width;

    /// <summary>Bottom edge.</summary>
    public double Bottom => Y + Height;

    /// <summary>The smallest rectangle that contains both.</summary>
    /// <param name="other">Another rectangle.</param>
    public Rect Union(Rect other)
    {
        double x = Math.Min(X, other.X);
        double y = Math.Min(Y, other.Y);
        return new Rect(x, y, Math.Max(Right, other.Right) - x, Math.Max(Bottom, other.Bottom) - y);
    }
}
