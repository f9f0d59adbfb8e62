using System.Collections.Immutable;

using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Drawing;

/// <content>What can be drawn.</content>
public sealed partial class Canvas
{
    /// <summary>Fills a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="colour">Fill colour.</param>
    /// <param name="rule">Inside of crossing outlines.</param>
    public void FillPath(VectorPath path, Colour colour, FillRule rule = FillRule.NonZero) =>
        DrawPath(path, colour, null, rule);

    /// <summary>Fills a path with a gradient.</summary>
    /// <param name="path">The path.</param>
    /// <param name="gradient">The gradient, in current coordinates.</param>
    /// <param name="rule">Inside of crossing outlines.</param>
    public void FillPath(VectorPath path, LinearGradient gradient, FillRule rule = FillRule.NonZero) =>
        Add(new PathItem(Shifted(path))
        {
            Gradient = gradient with { Start = Shifted(gradient.Start), End = Shifted(gradient.End) },
            FillRule = rule,
        });

    /// <summary>Strokes a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="stroke">The stroke.</param>
    public void StrokePath(VectorPath path, Stroke stroke) => DrawPath(path, null, stroke);

    /// <summary>Fills and strokes a path; draws nothing when both paints are null.</summary>
    /// <param name="path">The path.</param>
    /// <param name="fill">Fill colour, or null.</param>
    /// <param name="stroke">Stroke over the fill, or null.</param>
    /// <param name="rule">Inside of crossing outlines.</param>
    public void DrawPath(VectorPath path, Colour? fill, Stroke? stroke, FillRule rule = FillRule.NonZero)
    {
        if (path.Verbs.IsEmpty || (fill is null && stroke is null))
        {
            return;
        }

        Add(new PathItem(Shifted(path)) { Fill = fill, Stroke = stroke, FillRule = rule });
    }

    /// <summary>Fills a rectangle.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="colour">Fill colour.</param>
    public void FillRectangle(Rect rect, Colour colour) =>
        Add(new PathItem(VectorPath.Rectangle(Shifted(rect))) { Fill = colour });

    /// <summary>Strokes a rectangle; the stroke's middle lies on the edge.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="stroke">The stroke.</param>
    public void StrokeRectangle(Rect rect, Stroke stroke) =>
        Add(new PathItem(VectorPath.Rectangle(Shifted(rect))) { Stroke = stroke });

    /// <summary>A rectangle with rounded corners.</summary>
    /// <param name="rect">The rectangle.</param>
    /// <param name="radius">Radius of the corners in points, cut to half the shorter side.</param>
    /// <param name="fill">Fill colour, or null.</param>
    /// <param name="stroke">Stroke, or null.</param>
    public void DrawRoundedRectangle(Rect rect, double radius, Colour? fill, Stroke? stroke = null) =>
        DrawPath(new PathBuilder().AddRoundedRectangle(rect, radius, radius).ToPath(), fill, stroke);

    /// <summary>A straight line.</summary>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="stroke">The stroke.</param>
    public void DrawLine(Point from, Point to, Stroke stroke) =>
        Add(new PathItem(VectorPath.Line(Shifted(from), Shifted(to))) { Stroke = stroke });

    /// <summary>A line through points, open.</summary>
    /// <param name="points">The points, two or more; fewer draw nothing.</param>
    /// <param name="stroke">The stroke.</param>
    public void DrawPolyline(ReadOnlySpan<Point> points, Stroke stroke)
    {
        if (points.Length < 2)
        {
            return;
        }

        ImmutableArray<PathVerb>.Builder verbs = ImmutableArray.CreateBuilder<PathVerb>(points.Length);
        ImmutableArray<Point>.Builder places = ImmutableArray.CreateBuilder<Point>(points.Length);
        foreach (Point point in points)
        {
            verbs.Add(verbs.Count == 0 ? PathVerb.Move : PathVerb.Line);
            places.Add(Shifted(point));
        }

        Add(new PathItem(new VectorPath(verbs.MoveToImmutable(), places.MoveToImmutable())) { Stroke = stroke });
    }

    /// <summary>A circle.</summary>
    /// <param name="centre">Its centre.</param>
    /// <param name="radius">Radius in points.</param>
    /// <param name="fill">Fill colour, or null.</param>
    /// <param name="stroke">Stroke, or null.</param>
    public void DrawCircle(Point centre, double radius, Colour? fill, Stroke? stroke = null) =>
        DrawPath(new PathBuilder().AddEllipse(centre, radius, radius).ToPath(), fill, stroke);

    /// <summary>A picture scaled into a rectangle.</summary>
    /// <param name="image">PNG, JPEG, WebP, GIF or BMP file.</param>
    /// <param name="area">Where it stands.</param>
    /// <param name="written">Where the picture is named; null when nobody named it.</param>
    public void DrawImage(ImageFile image, Rect area, SourceSpan? written = null) => Add(new ImageItem(image, Shifted(area)) { Written = written });

    /// <summary>Glyphs that a text stage placed.</summary>
    /// <param name="run">The run; its baseline is in current coordinates.</param>
    public void DrawGlyphs(GlyphRun run) => Add(
        _dx == 0 && _dy == 0 ? run : run with { Baseline = Shifted(run.Baseline) });

    /// <summary>A link area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="target">Where it leads.</param>
    /// <param name="description">What it leads to, in words.</param>
    public void AddLink(Rect area, LinkTarget target, string description) =>
        Add(new LinkItem(Shifted(area), target, description));

    /// <summary>A named destination.</summary>
    /// <param name="name">Name, unique in the document.</param>
    /// <param name="place">The place a reader is brought to.</param>
    public void AddAnchor(string name, Point place) => Add(new AnchorItem(name, Shifted(place)));

    /// <summary>Items recorded before, placed in current coordinates.</summary>
    /// <param name="items">The items in paint order.</param>
    public void DrawItems(ImmutableArray<FrameItem> items)
    {
        if (Discards || items.IsEmpty)
        {
            return;
        }

        if (_dx == 0 && _dy == 0)
        {
            _items.AddRange(items);
        }
        else
        {
            Add(new GroupItem(items) { Transform = Matrix.Translation(_dx, _dy) });
        }
    }
}
