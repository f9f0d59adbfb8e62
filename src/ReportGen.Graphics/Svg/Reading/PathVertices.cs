using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>A vertex of a path with the direction of the line through it.</summary>
/// <param name="At">The vertex.</param>
/// <param name="Degrees">Direction, clockwise from three o'clock; at a corner halfway between the two sides.</param>
internal readonly record struct PathVertex(Point At, double Degrees);

/// <summary>Vertices of a path for its markers (SVG 1.1, 11.6.3).</summary>
internal static class PathVertices
{
    public static ImmutableArray<PathVertex> Of(VectorPath path)
    {
        var places = new List<Point>();
        var arrivals = new List<Point?>();
        var departures = new List<Point?>();
        Point start = default;
        int index = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    start = path.Points[index++];
                    Add(start, null);
                    break;
                case PathVerb.Line:
                    Point end = path.Points[index++];
                    Leave(end);
                    Add(end, Direction(places[^1], end));
                    break;
                case PathVerb.Cubic:
                    (Point a, Point b, Point to) = (path.Points[index], path.Points[index + 1], path.Points[index + 2]);
                    index += 3;
                    Point from = places[^1];
                    Leave(a != from ? a : b != from ? b : to);
                    Add(to, Direction(b != to ? b : a != to ? a : from, to));
                    break;
                default:
                    Leave(start);
                    Add(start, Direction(places[^1], start));
                    break;
            }
        }

        return [.. Enumerable.Range(0, places.Count).Select(i => new PathVertex(places[i], Degrees(arrivals[i], departures[i])))];

        void Add(Point place, Point? arrival)
        {
            places.Add(place);
            arrivals.Add(arrival);
            departures.Add(null);
        }

        void Leave(Point towards)
        {
            if (places.Count > 0)
            {
                departures[^1] = Direction(places[^1], towards);
            }
        }
    }

    private static Point? Direction(Point from, Point to)
    {
        double x = to.X - from.X;
        double y = to.Y - from.Y;
        double length = Math.Sqrt((x * x) + (y * y));
        return length == 0 ? null : new Point(x / length, y / length);
    }

    private static double Degrees(Point? arrival, Point? departure)
    {
        if (arrival is not { } first)
        {
            return departure is { } only ? Angle(only) : 0;
        }

        if (departure is not { } second)
        {
            return Angle(first);
        }

        var sum = new Point(first.X + second.X, first.Y + second.Y);
        return sum == default ? Angle(first) : Angle(sum);
    }

    private static double Angle(Point direction) => Math.Atan2(direction.Y, direction.X) * 180 / Math.PI;
}
