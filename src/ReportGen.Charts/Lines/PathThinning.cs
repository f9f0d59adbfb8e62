using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Lines;

/// <summary>
/// Omits points of long lines that no printer could resolve. In each column narrower than a device dot the first, lowest,
/// highest and last point are kept, so the line covers the same dots (the M4 reduction of Jugel et al., 2014).
/// </summary>
internal static class PathThinning
{
    /// <summary>Width of a column in points: 1/400 inch.</summary>
    public const double Column = 0.18;

    private const int PointsPerColumn = 4;

    /// <summary>The relevant points, in order; all of them when there are few.</summary>
    /// <param name="points">Points from left to right.</param>
    public static List<Point> Thinned(List<Point> points)
    {
        if (points.Count < 2 || points.Count <= PointsPerColumn * ((points[^1].X - points[0].X) / Column))
        {
            return points;
        }

        var kept = new List<Point>();
        int start = 0;
        while (start < points.Count)
        {
            double column = Math.Floor((points[start].X - points[0].X) / Column);
            int end = start;
            int low = start;
            int high = start;
            while (end + 1 < points.Count && Math.Floor((points[end + 1].X - points[0].X) / Column) <= column)
            {
                end++;
                low = points[end].Y > points[low].Y ? end : low;
                high = points[end].Y < points[high].Y ? end : high;
            }

            foreach (int index in ((int[])[start, low, high, end]).Distinct().Order())
            {
                kept.Add(points[index]);
            }

            start = end + 1;
        }

        return kept;
    }
}
