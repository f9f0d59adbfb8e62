using System.Collections.Immutable;

namespace ReportGen.Graphics.Geometry;

/// <summary>Kind of a path segment.</summary>
public enum PathVerb
{
    /// <summary>Starts a subpath; one point.</summary>
    Move,

    /// <summary>A straight line; one point.</summary>
    Line,

    /// <summary>A cubic Bézier curve; two control points and the end.</summary>
    Cubic,

    /// <summary>A line back to the start of the subpath; no point.</summary>
    Close,
}

/// <summary>A vector path: verbs and their points, in points on the page.</summary>
/// <param name="Verbs">The verbs, in order.</param>
/// <param name="Points">The points of the verbs, in order.</param>
public sealed record VectorPath(ImmutableArray<PathVerb> Verbs, ImmutableArray<Point> Points)
{
    /// <summary>A rectangle.</summary>
    /// <param name="rect">The rectangle.</param>
    public static VectorPath Rectangle(Rect rect) => new(
        [PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close],
        [new(rect.X, rect.Y), new(rect.Right, rect.Y), new(rect.Right, rect.Bottom), new(rect.X, rect.Bottom)]);

    /// <summary>A straight line.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    public static VectorPath Line(Point from, Point to) => new([PathVerb.Move, PathVerb.Line], [from, to]);

    /// <summary>The path under an affine transform.</summary>
    /// <param name="matrix">The transform.</param>
    public VectorPath Transform(Matrix matrix) => this with { Points = [.. Points.Select(matrix.Apply)] };

    /// <summary>The smallest rectangle that contains all points, including control points; empty for an empty path.</summary>
    public Rect Bounds()
    {
        if (Points.IsEmpty)
        {
            return default;
        }

        double left = Points[0].X;
        double top = Points[0].Y;
        double right = left;
        double bottom = top;
        foreach (Point point in Points)
        {
            left = Math.Min(left, point.X);
            top = Math.Min(top, point.Y);
            right = Math.Max(right, point.X);
            bottom = Math.Max(bottom, point.Y);
        }

        return new Rect(left, top, right - left, bottom - top);
    }
}
