using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Basic shapes as paths (SVG 1.1, 9).</summary>
internal static class SvgShapes
{
    /// <summary>True when an element is a shape.</summary>
    public static bool IsShape(string name) =>
        name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <summary>The path of a shape; null when it draws nothing. Invalid values are reported.</summary>
    /// <param name="node">The element.</param>
    /// <param name="style">Its properties.</param>
    /// <param name="window">Size to which percentages refer.</param>
    /// <param name="report">Receives the faults.</param>
    public static VectorPath? PathOf(SvgNode node, SvgStyle style, Size window, SvgReport report)
    {
        double X(string name, double fallback = 0) => SvgNumbers.Length(node, name, fallback, style.FontSize, window.Width, report);
        double Y(string name, double fallback = 0) => SvgNumbers.Length(node, name, fallback, style.FontSize, window.Height, report);
        switch (node.Name)
        {
            case "path":
                return PathData(node, report);
            case "rect":
                return Rectangle(node, new Rect(X("x"), Y("y"), X("width"), Y("height")), X, Y);
            case "circle":
                double diagonal = Math.Sqrt(((window.Width * window.Width) + (window.Height * window.Height)) / 2);
                double radius = SvgNumbers.Length(node, "r", 0, style.FontSize, diagonal, report);
                return radius > 0 ? new PathBuilder().AddEllipse(new Point(X("cx"), Y("cy")), radius, radius).ToPath() : null;
            case "ellipse":
                (double rx, double ry) = (X("rx"), Y("ry"));
                return rx > 0 && ry > 0 ? new PathBuilder().AddEllipse(new Point(X("cx"), Y("cy")), rx, ry).ToPath() : null;
            case "line":
                return VectorPath.Line(new Point(X("x1"), Y("y1")), new Point(X("x2"), Y("y2")));
            default:
                return Polyline(node, report);
        }
    }

    private static VectorPath? PathData(SvgNode node, SvgReport report)
    {
        string text = node["d"] ?? string.Empty;
        if (!SvgPathData.TryRead(text, out VectorPath path))
        {
            report.BadValue(node.SpanOf("d"), "The path", text, "Export the file again from the drawing program, or correct the path data.");
        }

        return path.Verbs.IsEmpty ? null : path;
    }

    private static VectorPath? Rectangle(SvgNode node, Rect rect, Func<string, double, double> x, Func<string, double, double> y)
    {
        if (rect.Width <= 0 || rect.Height <= 0)
        {
            return null;
        }

        // A single radius applies to both directions (SVG 1.1, 9.2).
        double rx = x("rx", node["ry"] is null ? 0 : y("ry", 0));
        double ry = y("ry", rx);
        return new PathBuilder().AddRoundedRectangle(rect, rx, ry).ToPath();
    }

    private static VectorPath? Polyline(SvgNode node, SvgReport report)
    {
        string text = node["points"] ?? string.Empty;
        if (SvgNumbers.All(text) is not { } numbers || numbers.Length % 2 != 0)
        {
            report.BadValue(node.SpanOf("points"), "The list of points", text, "Write pairs of numbers, such as 0,0 10,5 20,0.");
            return null;
        }

        if (numbers.Length < 4)
        {
            return null;
        }

        var path = new PathBuilder();
        for (int i = 0; i < numbers.Length; i += 2)
        {
            var point = new Point(numbers[i], numbers[i + 1]);
            _ = i == 0 ? path.MoveTo(point) : path.LineTo(point);
        }

        return (node.Name == "polygon" ? path.Close() : path).ToPath();
    }
}
