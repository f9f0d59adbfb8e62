using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>A viewport onto user units and how it fills an area (SVG 1.1, 7.7 and 7.8).</summary>
/// <param name="Window">The part of the user space shown.</param>
/// <param name="Size">Size specified by the file, in points.</param>
/// <param name="AlignX">0 left, 0.5 middle, 1 right; null to stretch.</param>
/// <param name="AlignY">0 top, 0.5 middle, 1 bottom.</param>
/// <param name="IsSlice">True to cover the area and clip the excess.</param>
internal sealed record ViewBox(Rect Window, Size Size, double? AlignX, double AlignY, bool IsSlice)
{
    private const double PointsPerPixel = 0.75;

    // Size of a drawing without width, height and view box (CSS 2.1, 10.3.2).
    private static readonly Size Fallback = new(300, 150);

    /// <summary>The transform from user units to an area.</summary>
    public Matrix MapTo(Rect area)
    {
        double sx = area.Width / Window.Width;
        double sy = area.Height / Window.Height;
        if (AlignX is not { } alignX)
        {
            return Map(area, sx, sy, 0, 0);
        }

        double scale = IsSlice ? Math.Max(sx, sy) : Math.Min(sx, sy);
        return Map(area, scale, scale, (area.Width - (Window.Width * scale)) * alignX, (area.Height - (Window.Height * scale)) * AlignY);
    }

    /// <summary>The viewport of the file.</summary>
    public static ViewBox OfDocument(SvgNode root, SvgReport report)
    {
        Rect? window = Read(root, report);
        Size natural = window is { } known ? new Size(known.Width, known.Height) : Fallback;
        double width = SvgNumbers.Length(root, "width", natural.Width, 16, natural.Width, report);
        double height = SvgNumbers.Length(root, "height", window is null ? natural.Height : natural.Height * width / natural.Width, 16, natural.Height, report);
        if (root["width"] is null && root["height"] is not null && window is not null)
        {
            width = natural.Width * height / natural.Height;
        }

        if (width <= 0 || height <= 0)
        {
            report.BadValue(root.SpanOf("width"), "The size", $"{root["width"]} x {root["height"]}", "Use a width and a height above zero.");
            return new ViewBox(new Rect(0, 0, 1, 1), new Size(1, 1), 0.5, 0.5, false);
        }

        return WithAspect(root, window ?? new Rect(0, 0, width, height), new Size(width * PointsPerPixel, height * PointsPerPixel));
    }

    /// <summary>The viewport of a symbol, marker or nested svg; one without view box uses its own units.</summary>
    public static ViewBox OfElement(SvgNode node, double width, double height, SvgReport report) =>
        WithAspect(node, Read(node, report) ?? new Rect(0, 0, width, height), new Size(width, height));

    private static Rect? Read(SvgNode node, SvgReport report)
    {
        if (node["viewBox"] is not { } text)
        {
            return null;
        }

        if (SvgNumbers.All(text) is [double x, double y, > 0 and double width, > 0 and double height])
        {
            return new Rect(x, y, width, height);
        }

        report.BadValue(node.SpanOf("viewBox"), "The viewBox", text, "Write four numbers: left, top, width, height; the last two above zero.");
        return null;
    }

    private static ViewBox WithAspect(SvgNode node, Rect window, Size size)
    {
        string[] words = (node["preserveAspectRatio"] ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isSlice = words.Contains("slice");
        string align = words.FirstOrDefault(word => word.StartsWith('x')) ?? "xMidYMid";
        if (words.Contains("none"))
        {
            return new ViewBox(window, size, null, 0, false);
        }

        return new ViewBox(window, size, Part(align, "xM", "xMin", "xMax"), Part(align, "YM", "YMin", "YMax"), isSlice);
    }

    private static double Part(string align, string axis, string least, string most)
    {
        if (!align.Contains(axis, StringComparison.Ordinal))
        {
            return 0.5;
        }

        return align.Contains(least, StringComparison.Ordinal) ? 0 : align.Contains(most, StringComparison.Ordinal) ? 1 : 0.5;
    }

    private Matrix Map(Rect area, double sx, double sy, double dx, double dy) =>
        new(sx, 0, 0, sy, area.X + dx - (Window.X * sx), area.Y + dy - (Window.Y * sy));
}
