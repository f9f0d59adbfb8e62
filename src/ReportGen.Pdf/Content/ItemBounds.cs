using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>The area that items paint, in the coordinates around them.</summary>
internal static class ItemBounds
{
    /// <summary>The area of an item; null when it paints nothing.</summary>
    public static Rect? Of(FrameItem item)
    {
        switch (item)
        {
            case GroupItem group:
                return OfGroup(group);
            case PathItem path when !path.Path.Points.IsEmpty:
                return Inflate(path.Path.Bounds(), path.Stroke is { } stroke ? stroke.Width / 2 : 0);
            case ImageItem image:
                return image.Area;
            case GlyphRun run when !run.Glyphs.IsEmpty:
                return OfRun(run);
            default:
                return null;
        }
    }

    private static Rect? OfGroup(GroupItem group)
    {
        Rect? all = null;
        foreach (FrameItem item in group.Items)
        {
            if (Of(item) is { } area)
            {
                all = all?.Union(area) ?? area;
            }
        }

        if (all is { } content && group.Clip is { } clip)
        {
            all = Intersect(content, clip.Bounds());
        }

        return all is { } known && group.Transform is { } map ? map.Apply(known) : all;
    }

    private static Rect OfRun(GlyphRun run)
    {
        FontMetrics metrics = run.Font.Metrics;
        double left = run.Glyphs.Min(glyph => glyph.X);
        double right = run.Glyphs.Max(glyph => glyph.X + glyph.Advance);
        double top = run.Glyphs.Min(glyph => glyph.Y) - (metrics.Ascent * run.Size);
        double bottom = run.Glyphs.Max(glyph => glyph.Y) + (metrics.Descent * run.Size);
        var area = new Rect(run.Baseline.X + left, run.Baseline.Y + top, right - left, bottom - top);
        return Inflate(area, run.Halo is { } halo ? halo.Width / 2 : 0);
    }

    /// <summary>The part of an area that lies on a page; an empty area at the edge of the page when no part does, or when a coordinate is not a number.</summary>
    public static Rect OnPage(Rect area, Size page)
    {
        double left = Within(area.X, page.Width);
        double top = Within(area.Y, page.Height);
        double right = Within(area.Right, page.Width);
        double bottom = Within(area.Bottom, page.Height);
        return new Rect(Math.Min(left, right), Math.Min(top, bottom), Math.Abs(right - left), Math.Abs(bottom - top));
    }

    private static double Within(double value, double most) => double.IsNaN(value) ? 0 : Math.Clamp(value, 0, most);

    /// <summary>What two areas share; without extent when they share nothing.</summary>
    public static Rect Intersect(Rect a, Rect b)
    {
        double x = Math.Max(a.X, b.X);
        double y = Math.Max(a.Y, b.Y);
        return new Rect(x, y, Math.Max(0, Math.Min(a.Right, b.Right) - x), Math.Max(0, Math.Min(a.Bottom, b.Bottom) - y));
    }

    private static Rect Inflate(Rect area, double by) =>
        new(area.X - by, area.Y - by, area.Width + (2 * by), area.Height + (2 * by));
}
