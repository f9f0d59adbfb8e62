using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Tests.Drawing;

public sealed class PathBuilderTests
{
    [Fact]
    public void A_circle_keeps_its_radius_within_three_hundredths_of_a_percent()
    {
        VectorPath path = new PathBuilder().AddEllipse(new Point(5, 5), 100, 100).ToPath();
        Assert.All(Flatten(path), point => Assert.InRange(Distance(point, new Point(5, 5)), 99.97, 100.03));
        Assert.Equal(PathVerb.Close, path.Verbs[^1]);
    }

    [Fact]
    public void Half_a_circle_by_endpoints_bulges_to_the_side_of_its_sweep()
    {
        VectorPath clockwise = new PathBuilder().MoveTo(new Point(0, 0)).ArcTo(10, 10, 0, false, true, new Point(20, 0)).ToPath();
        VectorPath counter = new PathBuilder().MoveTo(new Point(0, 0)).ArcTo(10, 10, 0, false, false, new Point(20, 0)).ToPath();
        Assert.Equal(-10, Flatten(clockwise).Min(point => point.Y), 2);
        Assert.Equal(10, Flatten(counter).Max(point => point.Y), 2);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void An_arc_of_a_circle_lies_on_one_circle_and_takes_the_way_asked_for(bool large, bool clockwise)
    {
        Point start = new(0, 0);
        Point end = new(10, 0);
        VectorPath path = new PathBuilder().MoveTo(start).ArcTo(8, 8, 0, large, clockwise, end).ToPath();
        double height = Math.Sqrt(64 - 25);
        Point centre = new(5, large == clockwise ? -height : height);
        List<Point> points = Flatten(path);
        Assert.All(points, point => Assert.Equal(8, Distance(point, centre), 2));
        Assert.Equal(large, points.Max(point => Distance(point, new Point(5, 0))) > 8);
        Assert.Equal(end, path.Points[^1]);
    }

    [Fact]
    public void Radii_that_do_not_reach_grow_until_they_do()
    {
        VectorPath path = new PathBuilder().MoveTo(new Point(0, 0)).ArcTo(1, 1, 0, false, true, new Point(20, 0)).ToPath();
        Assert.Equal(-10, Flatten(path).Min(point => point.Y), 2);
    }

    [Fact]
    public void An_arc_without_radius_is_a_line()
    {
        VectorPath path = new PathBuilder().MoveTo(new Point(0, 0)).ArcTo(0, 5, 0, false, true, new Point(20, 0)).ToPath();
        Assert.Equal([PathVerb.Move, PathVerb.Line], path.Verbs.AsEnumerable());
    }

    [Fact]
    public void A_quarter_turn_ends_exactly_on_the_axis()
    {
        VectorPath path = new PathBuilder().AddArc(new Point(0, 0), 10, -90, 90).ToPath();
        Assert.Equal(new Point(0, -10), path.Points[0]);
        Assert.Equal(new Point(10, 0), path.Points[^1]);
    }

    [Fact]
    public void Rounded_corners_never_pass_half_the_shorter_side()
    {
        VectorPath path = new PathBuilder().AddRoundedRectangle(new Rect(0, 0, 10, 4), 9, 9).ToPath();
        Assert.Equal(new Rect(0, 0, 10, 4), path.Bounds());
        Assert.Contains(new Point(5, 0), path.Points);
        Assert.Contains(new Point(0, 2), path.Points);
    }

    [Property(MaxTest = 300)]
    public Property Every_arc_starts_and_ends_at_the_points_given_and_has_only_finite_points()
    {
        Gen<double> length = Gen.Choose(-10_000, 10_000).Select(value => value / 16.0);
        var cases =
            from x in length
            from y in length
            from rx in length
            from ry in length
            from turn in length
            from flags in Gen.Choose(0, 3)
            select (x, y, rx, ry, turn, flags);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            Point end = new(value.x, value.y);
            VectorPath path = new PathBuilder().MoveTo(new Point(1, 2))
                .ArcTo(value.rx, value.ry, value.turn, (value.flags & 1) == 1, (value.flags & 2) == 2, end).ToPath();
            return (path.Points[^1] == end || path.Points.Length == 1)
                && path.Points.All(point => double.IsFinite(point.X) && double.IsFinite(point.Y));
        });
    }

    private static double Distance(Point a, Point b) => Math.Sqrt(((a.X - b.X) * (a.X - b.X)) + ((a.Y - b.Y) * (a.Y - b.Y)));

    private static List<Point> Flatten(VectorPath path)
    {
        var points = new List<Point>();
        int index = 0;
        Point current = default;
        foreach (PathVerb verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move or PathVerb.Line:
                    current = path.Points[index++];
                    points.Add(current);
                    break;
                case PathVerb.Cubic:
                    (Point a, Point b, Point end) = (path.Points[index], path.Points[index + 1], path.Points[index + 2]);
                    index += 3;
                    for (int i = 1; i <= 16; i++)
                    {
                        points.Add(OnCubic(current, a, b, end, i / 16.0));
                    }

                    current = end;
                    break;
                default:
                    break;
            }
        }

        return points;
    }

    private static Point OnCubic(Point p, Point a, Point b, Point q, double t)
    {
        double s = 1 - t;
        double w0 = s * s * s;
        double w1 = 3 * s * s * t;
        double w2 = 3 * s * t * t;
        double w3 = t * t * t;
        return new Point(
            (w0 * p.X) + (w1 * a.X) + (w2 * b.X) + (w3 * q.X),
            (w0 * p.Y) + (w1 * a.Y) + (w2 * b.Y) + (w3 * q.Y));
    }
}
