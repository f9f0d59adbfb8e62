using System.Collections.Immutable;

using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Drawing;

/// <summary>Paths, simple shapes, images, links and anchors on a canvas.</summary>
public static class CanvasShapes
{
    /// <summary>Fills a path.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="path">The path.</param>
    /// <param name="colour">Fill colour.</param>
    /// <param name="rule">Fill rule for crossing outlines.</param>
    public static void FillPath(this Canvas canvas, VectorPath path, Colour colour, FillRule rule = FillRule.NonZero) =>
        canvas.DrawPath(path, colour, null, rule);

    /// <summary>Fills a path with a gradient.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="path">The path.</param>
    /// <param name="gradient">The gradient, in current coordinates.</param>
    /// <param name="rule">Fill rule for crossing outlines.</param>
    public static void FillPath(this Canvas canvas, VectorPath path, LinearGradient gradient, FillRule rule = FillRule.NonZero) =>
        canvas.Add(new PathItem(canvas.Shifted(path))
        {
            Gradient = gradient with { Start = canvas.Shifted(gradient.Start), End = canvas.Shifted(gradient.End) },
            FillRule = rule,
        });

    /// <summary>Strokes a path.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="path">The path.</param>
    /// <param name="stroke">The stroke.</param>
    public static void StrokePath(this Canvas canvas, VectorPath path, Stroke stroke) => canvas.DrawPath(path, null, stroke);

    /// <summary>Fills and strokes a path; draws nothing when both paints are null.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="path">The path.</param>
    /// <param name="fill">Fill colour, or null.</param>
    /// <param name="stroke">Stroke over the fill, or null.</param>
    /// <param name="rule">Fill rule for crossing outlines.</param>
    public static void DrawPath(this Canvas canvas, VectorPath path, Colour? fill, Stroke? stroke, FillRule rule = FillRule.NonZero)
    {
        if (path.Verbs.IsEmpty || (fill is null && stroke is null))
        {
            return;
        }

        canvas.Add(new PathItem(canvas.Shifted(path)) { Fill = fill, Stroke = stroke, FillRule = rule });
    }

    /// <summary>Fills a rectangle.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="rect">The rectangle.</param>
    /// <param name="colour">Fill colour.</param>
    public static void FillRectangle(this Canvas canvas, Rect rect, Colour colour) =>
        canvas.Add(new PathItem(VectorPath.Rectangle(canvas.Shifted(rect))) { Fill = colour });

    /// <summary>Strokes a rectangle; the stroke is centred on the edge.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="rect">The rectangle.</param>
    /// <param name="stroke">The stroke.</param>
    public static void StrokeRectangle(this Canvas canvas, Rect rect, Stroke stroke) =>
        canvas.Add(new PathItem(VectorPath.Rectangle(canvas.Shifted(rect))) { Stroke = stroke });

    /// <summary>Draws a rectangle with rounded corners.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="rect">The rectangle.</param>
    /// <param name="radius">Radius of the corners in points, limited to half the shorter side.</param>
    /// <param name="fill">Fill colour, or null.</param>
    /// <param name="stroke">Stroke, or null.</param>
    public static void DrawRoundedRectangle(this Canvas canvas, Rect rect, double radius, Colour? fill, Stroke? stroke = null) =>
        canvas.DrawPath(new PathBuilder().AddRoundedRectangle(rect, radius, radius).ToPath(), fill, stroke);

    /// <summary>Draws a straight line.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="from">Start.</param>
    /// <param name="to">End.</param>
    /// <param name="stroke">The stroke.</param>
    public static void DrawLine(this Canvas canvas, Point from, Point to, Stroke stroke) =>
        canvas.Add(new PathItem(VectorPath.Line(canvas.Shifted(from), canvas.Shifted(to))) { Stroke = stroke });

    /// <summary>Draws an open line through points.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="points">The points, two or more; fewer draw nothing.</param>
    /// <param name="stroke">The stroke.</param>
    public static void DrawPolyline(this Canvas canvas, ReadOnlySpan<Point> points, Stroke stroke)
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
            places.Add(canvas.Shifted(point));
        }

        canvas.Add(new PathItem(new VectorPath(verbs.MoveToImmutable(), places.MoveToImmutable())) { Stroke = stroke });
    }

    /// <summary>Draws a circle.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="centre">Its centre.</param>
    /// <param name="radius">Radius in points.</param>
    /// <param name="fill">Fill colour, or null.</param>
    /// <param name="stroke">Stroke, or null.</param>
    public static void DrawCircle(this Canvas canvas, Point centre, double radius, Colour? fill, Stroke? stroke = null) =>
        canvas.DrawPath(new PathBuilder().AddEllipse(centre, radius, radius).ToPath(), fill, stroke);

    /// <summary>Draws an image scaled to a rectangle.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="image">PNG, JPEG, WebP, GIF or BMP file.</param>
    /// <param name="area">Its area.</param>
    /// <param name="written">Place of the reference to the image; null when there is none.</param>
    public static void DrawImage(this Canvas canvas, ImageFile image, Rect area, SourceSpan? written = null) => canvas.Add(new ImageItem(image, canvas.Shifted(area)) { Written = written });

    /// <summary>Adds a link area.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="area">The area.</param>
    /// <param name="target">Its target.</param>
    /// <param name="description">Description of the target.</param>
    public static void AddLink(this Canvas canvas, Rect area, LinkTarget target, string description) =>
        canvas.Add(new LinkItem(canvas.Shifted(area), target, description));

    /// <summary>Adds a named destination.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="name">Name, unique in the document.</param>
    /// <param name="place">The place to which links lead.</param>
    public static void AddAnchor(this Canvas canvas, string name, Point place) => canvas.Add(new AnchorItem(name, canvas.Shifted(place)));
}
