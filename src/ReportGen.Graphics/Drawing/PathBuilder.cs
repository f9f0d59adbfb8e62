using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Drawing;

/// <summary>Builds a <see cref="VectorPath"/> step by step. Lengths are points, angles degrees clockwise from three o'clock.</summary>
public sealed class PathBuilder
{
    private readonly ImmutableArray<PathVerb>.Builder _verbs = ImmutableArray.CreateBuilder<PathVerb>();
    private readonly ImmutableArray<Point>.Builder _points = ImmutableArray.CreateBuilder<Point>();
    private Point _start;

    /// <summary>The current point.</summary>
    public Point Current { get; private set; }

    /// <summary>True while nothing has been added.</summary>
    public bool IsEmpty => _verbs.Count == 0;

    /// <summary>Starts a subpath.</summary>
    /// <param name="point">Its first point.</param>
    public PathBuilder MoveTo(Point point)
    {
        _start = point;
        return Add(PathVerb.Move, point);
    }

    /// <summary>Adds a straight line.</summary>
    /// <param name="point">Its end.</param>
    public PathBuilder LineTo(Point point)
    {
        Reopen();
        return Add(PathVerb.Line, point);
    }

    /// <summary>Adds a cubic Bézier curve.</summary>
    /// <param name="control1">First control point.</param>
    /// <param name="control2">Second control point.</param>
    /// <param name="end">Its end.</param>
    public PathBuilder CubicTo(Point control1, Point control2, Point end)
    {
        Reopen();
        _points.Add(control1);
        _points.Add(control2);
        return Add(PathVerb.Cubic, end);
    }

    /// <summary>Adds a quadratic Bézier curve, converted to the equivalent cubic one.</summary>
    /// <param name="control">Control point.</param>
    /// <param name="end">Its end.</param>
    public PathBuilder QuadraticTo(Point control, Point end)
    {
        Point from = Current;
        return CubicTo(TwoThirds(from, control), TwoThirds(end, control), end);
    }

    /// <summary>Adds an elliptical arc from the current point (SVG 1.1, appendix F.6: endpoint parameters).</summary>
    /// <param name="radiusX">Radius along the ellipse's own x axis.</param>
    /// <param name="radiusY">Radius along its y axis.</param>
    /// <param name="rotation">Rotation of the ellipse in degrees.</param>
    /// <param name="largeArc">True for the longer arc.</param>
    /// <param name="clockwise">True for clockwise on the page.</param>
    /// <param name="end">Its end.</param>
    public PathBuilder ArcTo(double radiusX, double radiusY, double rotation, bool largeArc, bool clockwise, Point end)
    {
        Point from = Current;
        double rx = Math.Abs(radiusX);
        double ry = Math.Abs(radiusY);
        if (from == end)
        {
            return this;
        }

        if (rx == 0 || ry == 0)
        {
            return LineTo(end);
        }

        // F.6.5: transform to the coordinates in which the ellipse is an unrotated unit circle.
        Matrix turn = Matrix.Rotation(rotation);
        Matrix back = Matrix.Rotation(-rotation);
        Point half = back.Apply(new Point((from.X - end.X) / 2, (from.Y - end.Y) / 2));
        double reach = Square(half.X / rx) + Square(half.Y / ry);
        if (reach > 1)
        {
            // F.6.6: radii too small to reach the end are scaled up.
            rx *= Math.Sqrt(reach);
            ry *= Math.Sqrt(reach);
            reach = 1;
        }

        double factor = Math.Sqrt(Math.Max(0, (1 - reach) / reach)) * (largeArc == clockwise ? -1 : 1);
        Point local = new(factor * rx * half.Y / ry, -factor * ry * half.X / rx);
        Point middle = turn.Apply(local);
        Point centre = new(middle.X + ((from.X + end.X) / 2), middle.Y + ((from.Y + end.Y) / 2));
        double first = Math.Atan2((half.Y - local.Y) / ry, (half.X - local.X) / rx);
        double last = Math.Atan2((-half.Y - local.Y) / ry, (-half.X - local.X) / rx);
        double sweep = last - first;
        if (clockwise && sweep < 0)
        {
            sweep += 2 * Math.PI;
        }
        else if (!clockwise && sweep > 0)
        {
            sweep -= 2 * Math.PI;
        }

        Matrix toPage = Matrix.Translation(centre.X, centre.Y).Times(turn).Times(Matrix.Scaling(rx, ry));
        return Arc(toPage, first, sweep, end);
    }

    /// <summary>Adds a circular arc; joined by a line when a subpath is open, otherwise starting one.</summary>
    /// <param name="centre">Centre of the circle.</param>
    /// <param name="radius">Its radius.</param>
    /// <param name="start">Angle of the first point in degrees.</param>
    /// <param name="sweep">Angle of the arc in degrees, clockwise when positive.</param>
    public PathBuilder AddArc(Point centre, double radius, double start, double sweep)
    {
        Matrix toPage = Matrix.Translation(centre.X, centre.Y).Times(Matrix.Scaling(radius, radius));
        Point first = toPage.Apply(OnUnitCircle(start));
        Point last = toPage.Apply(OnUnitCircle(start + sweep));
        _ = _verbs.Count == 0 || _verbs[^1] == PathVerb.Close ? MoveTo(first) : LineTo(first);
        return Arc(toPage, start * Math.PI / 180, sweep * Math.PI / 180, last);
    }

    /// <summary>Adds a line back to the start of the subpath.</summary>
    public PathBuilder Close()
    {
        if (_verbs.Count > 0 && _verbs[^1] != PathVerb.Close)
        {
            _verbs.Add(PathVerb.Close);
            Current = _start;
        }

        return this;
    }

    /// <summary>Adds a rectangle.</summary>
    /// <param name="rect">The rectangle.</param>
    public PathBuilder AddRectangle(Rect rect) =>
        MoveTo(new Point(rect.X, rect.Y)).LineTo(new Point(rect.Right, rect.Y))
            .LineTo(new Point(rect.Right, rect.Bottom)).LineTo(new Point(rect.X, rect.Bottom)).Close();

    /// <summary>Adds a rectangle with rounded corners.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="radiusX">Horizontal radius, limited to half the width.</param>
    /// <param name="radiusY">Vertical radius, limited to half the height.</param>
    public PathBuilder AddRoundedRectangle(Rect rect, double radiusX, double radiusY)
    {
        double rx = Math.Clamp(radiusX, 0, Math.Max(0, rect.Width / 2));
        double ry = Math.Clamp(radiusY, 0, Math.Max(0, rect.Height / 2));
        if (rx == 0 || ry == 0)
        {
            return AddRectangle(rect);
        }

        double kx = rx * (1 - CircleConstant);
        double ky = ry * (1 - CircleConstant);
        return MoveTo(new Point(rect.X + rx, rect.Y))
            .LineTo(new Point(rect.Right - rx, rect.Y))
            .CubicTo(new Point(rect.Right - kx, rect.Y), new Point(rect.Right, rect.Y + ky), new Point(rect.Right, rect.Y + ry))
            .LineTo(new Point(rect.Right, rect.Bottom - ry))
            .CubicTo(new Point(rect.Right, rect.Bottom - ky), new Point(rect.Right - kx, rect.Bottom), new Point(rect.Right - rx, rect.Bottom))
            .LineTo(new Point(rect.X + rx, rect.Bottom))
            .CubicTo(new Point(rect.X + kx, rect.Bottom), new Point(rect.X, rect.Bottom - ky), new Point(rect.X, rect.Bottom - ry))
            .LineTo(new Point(rect.X, rect.Y + ry))
            .CubicTo(new Point(rect.X, rect.Y + ky), new Point(rect.X + kx, rect.Y), new Point(rect.X + rx, rect.Y))
            .Close();
    }

    /// <summary>Adds an ellipse.</summary>
    /// <param name="centre">Its centre.</param>
    /// <param name="radiusX">Horizontal radius.</param>
    /// <param name="radiusY">Vertical radius.</param>
    public PathBuilder AddEllipse(Point centre, double radiusX, double radiusY)
    {
        double kx = radiusX * CircleConstant;
        double ky = radiusY * CircleConstant;
        (double x, double y) = centre;
        return MoveTo(new Point(x + radiusX, y))
            .CubicTo(new Point(x + radiusX, y + ky), new Point(x + kx, y + radiusY), new Point(x, y + radiusY))
            .CubicTo(new Point(x - kx, y + radiusY), new Point(x - radiusX, y + ky), new Point(x - radiusX, y))
            .CubicTo(new Point(x - radiusX, y - ky), new Point(x - kx, y - radiusY), new Point(x, y - radiusY))
            .CubicTo(new Point(x + kx, y - radiusY), new Point(x + radiusX, y - ky), new Point(x + radiusX, y))
            .Close();
    }

    /// <summary>Adds another path.</summary>
    /// <param name="path">The path.</param>
    public PathBuilder Add(VectorPath path)
    {
        _verbs.AddRange(path.Verbs);
        _points.AddRange(path.Points);
        if (!path.Points.IsEmpty)
        {
            int first = path.Verbs.LastIndexOf(PathVerb.Move);
            _start = first == 0 || first < 0 ? path.Points[0] : path.Points[path.Verbs.Take(first).Sum(PointsOf)];
            Current = path.Verbs[^1] == PathVerb.Close ? _start : path.Points[^1];
        }

        return this;
    }

    /// <summary>The path built so far.</summary>
    public VectorPath ToPath() => new(_verbs.ToImmutable(), _points.ToImmutable());

    // Control distance that lets a cubic follow a quarter circle to 0.03 %: 4/3·(√2 − 1).
    private const double CircleConstant = 0.55228474983079339840;

    private static int PointsOf(PathVerb verb) => verb switch
    {
        PathVerb.Cubic => 3,
        PathVerb.Close => 0,
        _ => 1,
    };

    private static double Square(double value) => value * value;

    private static Point TwoThirds(Point from, Point to) =>
        new(from.X + ((to.X - from.X) * 2 / 3), from.Y + ((to.Y - from.Y) * 2 / 3));

    // Quarter turns are exact, so that a ring's straight edges stay straight.
    private static Point OnUnitCircle(double degrees)
    {
        Matrix turn = Matrix.Rotation(degrees);
        return new Point(turn.A, turn.B);
    }

    // After a closed subpath, a segment starts a new one at the same starting point.
    private void Reopen()
    {
        if (_verbs.Count > 0 && _verbs[^1] == PathVerb.Close)
        {
            MoveTo(_start);
        }
    }

    private PathBuilder Add(PathVerb verb, Point point)
    {
        _verbs.Add(verb);
        _points.Add(point);
        Current = point;
        return this;
    }

    private PathBuilder Arc(Matrix unitToPage, double start, double sweep, Point end)
    {
        // A cubic per quarter turn or less: control distance 4/3·tan(step/4) on the unit circle.
        int count = Math.Max(1, (int)Math.Ceiling((Math.Abs(sweep) / (Math.PI / 2)) - 1e-9));
        double step = sweep / count;
        double reach = 4.0 / 3 * Math.Tan(step / 4);
        for (int i = 0; i < count; i++)
        {
            double from = start + (i * step);
            double to = from + step;
            Point a = new(Math.Cos(from), Math.Sin(from));
            Point b = new(Math.Cos(to), Math.Sin(to));
            CubicTo(
                unitToPage.Apply(new Point(a.X - (reach * a.Y), a.Y + (reach * a.X))),
                unitToPage.Apply(new Point(b.X + (reach * b.Y), b.Y - (reach * b.X))),
                i == count - 1 ? end : unitToPage.Apply(b));
        }

        return this;
    }
}
