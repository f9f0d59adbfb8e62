namespace ReportGen.Graphics.Geometry;

/// <summary>An affine transform: x' = A·x + C·y + E, y' = B·x + D·y + F (the order of the PDF operator <c>cm</c>).</summary>
/// <param name="A">x from x.</param>
/// <param name="B">y from x.</param>
/// <param name="C">x from y.</param>
/// <param name="D">y from y.</param>
/// <param name="E">x shift in points.</param>
/// <param name="F">y shift in points.</param>
public readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The identity transform.</summary>
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>A translation.</summary>
    /// <param name="dx">Points to the right.</param>
    /// <param name="dy">Points down.</param>
    public static Matrix Translation(double dx, double dy) => new(1, 0, 0, 1, dx, dy);

    /// <summary>A scaling about the origin.</summary>
    /// <param name="sx">Horizontal factor.</param>
    /// <param name="sy">Vertical factor.</param>
    public static Matrix Scaling(double sx, double sy) => new(sx, 0, 0, sy, 0, 0);

    /// <summary>A rotation about the origin, clockwise on a page whose y axis points down.</summary>
    /// <param name="degrees">Angle in degrees; quarter turns are exact.</param>
    public static Matrix Rotation(double degrees)
    {
        double turn = (degrees % 360 + 360) % 360;
        (double sin, double cos) = turn switch
        {
            0 => (0, 1),
            90 => (1, 0),
            180 => (0, -1),
            270 => (-1, 0),
            _ => (Math.Sin(turn * Math.PI / 180), Math.Cos(turn * Math.PI / 180)),
        };
        return new Matrix(cos, sin, -sin, cos, 0, 0);
    }

    /// <summary>The composition of this transform after another: first <paramref name="inner"/>, then this.</summary>
    /// <param name="inner">The transform applied first.</param>
    public Matrix Times(Matrix inner) => new(
        (A * inner.A) + (C * inner.B),
        (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D),
        (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E,
        (B * inner.E) + (D * inner.F) + F);

    /// <summary>Transforms a point.</summary>
    /// <param name="point">The point.</param>
    public Point Apply(Point point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

    /// <summary>The bounding box of a transformed rectangle.</summary>
    /// <param name="rect">The rectangle.</param>
    public Rect Apply(Rect rect)
    {
        Point a = Apply(new Point(rect.X, rect.Y));
        Point b = Apply(new Point(rect.Right, rect.Y));
        Point c = Apply(new Point(rect.X, rect.Bottom));
        Point d = Apply(new Point(rect.Right, rect.Bottom));
        double left = Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X));
        double top = Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y));
        double right = Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X));
        double bottom = Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y));
        return new Rect(left, top, right - left, bottom - top);
    }
}
