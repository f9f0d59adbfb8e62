using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Paints the elements of a file on a canvas in user units.</summary>
/// <param name="context">The file.</param>
/// <param name="canvas">The canvas.</param>
internal sealed class SvgPainter(SvgContext context, Canvas canvas)
{
    private readonly SvgPaints _paints = new(context);
    private readonly SvgClips _clips = new(context);

    public void PaintDocument(SvgNode root, ViewBox view)
    {
        SvgStyle style = context.Cascade.Of(root, new SvgStyle());
        PaintChildren(root, style, new Size(view.Window.Width, view.Window.Height));
    }

    private void PaintChildren(SvgNode node, SvgStyle style, Size window)
    {
        foreach (SvgNode child in node.Children)
        {
            Paint(child, style, window);
        }
    }

    private void Paint(SvgNode node, SvgStyle parent, Size window)
    {
        switch (node.Name)
        {
            case SvgNode.TextName or "defs" or "title" or "desc" or "metadata" or "style" or "clipPath" or "marker" or "symbol"
                or "linearGradient" or "radialGradient" or "pattern" or "mask" or "filter":
                return;
            case "script" or "foreignObject" or "animate" or "animateTransform" or "animateMotion" or "set" or "cursor" or "view":
                context.Report.UnsupportedElement(node, "Use static shapes and text only.");
                return;
        }

        if (!context.TryEnter(node))
        {
            return;
        }

        SvgStyle style = context.Cascade.Of(node, parent);
        if (style.IsDisplayed)
        {
            using (canvas.PushTransform(SvgTransform.Of(node, "transform", context.Report)))
            {
                PaintOpen(node, style, window);
            }
        }

        context.Leave();
    }

    private void PaintOpen(SvgNode node, SvgStyle style, Size window)
    {
        if (SvgShapes.IsShape(node.Name))
        {
            PaintShape(node, style, window);
            return;
        }

        using (ClipTo(style, node, null))
        using (canvas.PushOpacity(style.Opacity))
        {
            switch (node.Name)
            {
                case "g" or "a":
                    PaintChildren(node, style, window);
                    break;
                case "switch":
                    PaintFirst(node, style, window);
                    break;
                case "svg":
                    PaintInner(node, style, window, node);
                    break;
                case "use":
                    PaintUse(node, style, window);
                    break;
                case "text":
                    new SvgTextPainter(context, canvas, _paints, window).Paint(node, style);
                    break;
                case "image":
                    PaintImage(node, style, window);
                    break;
                default:
                    context.Report.UnsupportedElement(node, "Use shapes, groups, text, use and clipPath.");
                    break;
            }
        }
    }

    private CanvasScope ClipTo(SvgStyle style, SvgNode node, Rect? bounds) =>
        style.Clip is { } reference && _clips.PathOf(reference, node.SpanOf("clip-path"), bounds) is { } path
            ? canvas.PushClip(path)
            : canvas.Translate(0, 0);

    private void PaintFirst(SvgNode node, SvgStyle style, Size window)
    {
        if (node.Children.Find(child => child.Name != SvgNode.TextName && child["systemLanguage"] is null) is { } first)
        {
            Paint(first, style, window);
        }
    }

    private void PaintShape(SvgNode node, SvgStyle style, Size window)
    {
        if (!style.IsVisible || SvgShapes.PathOf(node, style, window, context.Report) is not { } path)
        {
            return;
        }

        Rect bounds = path.Bounds();
        bool hasMarkers = style.MarkerStart is not null || style.MarkerMiddle is not null || style.MarkerEnd is not null;
        bool isOnePaint = (style.Fill.IsNone || style.Stroke.IsNone) && !hasMarkers;
        double paintOpacity = isOnePaint ? style.Opacity : 1;
        (Colour? fill, LinearGradient? gradient) = node.Name == "line"
            ? (null, null)
            : _paints.Resolve(style.Fill, style.FillOpacity * paintOpacity, bounds, node.SpanOf("fill"));
        Stroke? stroke = StrokeOf(style, paintOpacity, node);
        using (ClipTo(style, node, bounds))
        using (canvas.PushOpacity(isOnePaint ? 1 : style.Opacity))
        {
            if (gradient is not null)
            {
                canvas.FillPath(path, gradient, style.FillRule);
            }

            canvas.DrawPath(path, fill, stroke, style.FillRule);
            if (hasMarkers && node.Name is "path" or "line" or "polyline" or "polygon")
            {
                PaintMarkers(path, style, node);
            }
        }
    }

    private Stroke? StrokeOf(SvgStyle style, double opacity, SvgNode node)
    {
        if (style.StrokeWidth <= 0 || _paints.Plain(style.Stroke, style.StrokeOpacity * opacity, node.SpanOf("stroke")) is not { } colour)
        {
            return null;
        }

        return new Stroke(colour, style.StrokeWidth) { Cap = style.Cap, Join = style.Join, MiterLimit = style.MiterLimit, Dashes = style.Dashes };
    }

    private void PaintMarkers(VectorPath path, SvgStyle style, SvgNode node)
    {
        ImmutableArray<PathVertex> vertices = PathVertices.Of(path);
        for (int i = 0; i < vertices.Length; i++)
        {
            string? reference = i == 0 ? style.MarkerStart : i == vertices.Length - 1 ? style.MarkerEnd : style.MarkerMiddle;
            if (reference is not null && context.TryFind(reference, node.Span, out SvgNode? marker) && marker.Name == "marker")
            {
                PaintMarker(marker, vertices[i], i == 0, style);
            }
        }
    }

    private void PaintMarker(SvgNode marker, PathVertex vertex, bool isStart, SvgStyle line)
    {
        if (!context.TryEnter(marker))
        {
            return;
        }

        SvgReport report = context.Report;
        double width = SvgNumbers.Length(marker, "markerWidth", 3, 16, 3, report);
        double height = SvgNumbers.Length(marker, "markerHeight", 3, 16, 3, report);
        if (width > 0 && height > 0)
        {
            ViewBox view = ViewBox.OfElement(marker, width, height, report);
            Matrix inside = view.MapTo(new Rect(0, 0, width, height));
            Point reference = inside.Apply(new Point(
                SvgNumbers.Length(marker, "refX", 0, 16, view.Window.Width, report),
                SvgNumbers.Length(marker, "refY", 0, 16, view.Window.Height, report)));
            double scale = marker["markerUnits"] == "userSpaceOnUse" ? 1 : line.StrokeWidth;
            Matrix map = Matrix.Translation(vertex.At.X, vertex.At.Y)
                .Times(Matrix.Rotation(MarkerTurn(marker, vertex, isStart)))
                .Times(Matrix.Scaling(scale, scale))
                .Times(Matrix.Translation(-reference.X, -reference.Y));
            SvgStyle style = context.Cascade.Of(marker, new SvgStyle());
            using (canvas.PushTransform(map))
            using (marker["overflow"] is "visible" or "auto" ? canvas.Translate(0, 0) : canvas.PushClip(new Rect(0, 0, width, height)))
            using (canvas.PushTransform(inside))
            {
                PaintChildren(marker, style, new Size(view.Window.Width, view.Window.Height));
            }
        }

        context.Leave();
    }

    private double MarkerTurn(SvgNode marker, PathVertex vertex, bool isStart)
    {
        string orient = (marker["orient"] ?? "0").Trim();
        if (orient is "auto" or "auto-start-reverse")
        {
            return vertex.Degrees + (isStart && orient == "auto-start-reverse" ? 180 : 0);
        }

        string number = orient.EndsWith("deg", StringComparison.Ordinal) ? orient[..^3] : orient;
        if (SvgNumbers.Length(number, 1, 1) is { } degrees)
        {
            return degrees;
        }

        context.Report.BadValue(marker.SpanOf("orient"), "The marker direction", orient, "Write auto or an angle in degrees.");
        return 0;
    }

    private void PaintUse(SvgNode node, SvgStyle style, Size window)
    {
        if (node["href"] is not { } reference || !context.TryFind(reference, node.SpanOf("href"), out SvgNode? target))
        {
            return;
        }

        double x = SvgNumbers.Length(node, "x", 0, style.FontSize, window.Width, context.Report);
        double y = SvgNumbers.Length(node, "y", 0, style.FontSize, window.Height, context.Report);
        using (canvas.Translate(x, y))
        {
            if (target.Name is "symbol" or "svg")
            {
                if (context.TryEnter(target))
                {
                    PaintInner(target, context.Cascade.Of(target, style), window, node);
                    context.Leave();
                }
            }
            else
            {
                Paint(target, style, window);
            }
        }
    }

    // A nested viewport: a symbol, or an svg inside the file. Its position and size come from the element that shows it.
    private void PaintInner(SvgNode node, SvgStyle style, Size window, SvgNode shownBy)
    {
        SvgReport report = context.Report;
        double x = node == shownBy ? SvgNumbers.Length(node, "x", 0, style.FontSize, window.Width, report) : 0;
        double y = node == shownBy ? SvgNumbers.Length(node, "y", 0, style.FontSize, window.Height, report) : 0;
        double width = SvgNumbers.Length(shownBy, "width", SvgNumbers.Length(node, "width", window.Width, style.FontSize, window.Width, report), style.FontSize, window.Width, report);
        double height = SvgNumbers.Length(shownBy, "height", SvgNumbers.Length(node, "height", window.Height, style.FontSize, window.Height, report), style.FontSize, window.Height, report);
        if (width <= 0 || height <= 0)
        {
            return;
        }

        ViewBox view = ViewBox.OfElement(node, width, height, report);
        var area = new Rect(x, y, width, height);
        using (node["overflow"] is "visible" or "auto" ? canvas.Translate(0, 0) : canvas.PushClip(area))
        using (canvas.PushTransform(view.MapTo(area)))
        {
            PaintChildren(node, style, new Size(view.Window.Width, view.Window.Height));
        }
    }

    private void PaintImage(SvgNode node, SvgStyle style, Size window)
    {
        SvgReport report = context.Report;
        if (SvgEmbeddedImage.Read(node) is not { } image)
        {
            report.UnsupportedElement(node, "Embed the image in the file as base64 PNG, JPEG, WebP, GIF or BMP, or place it as a separate figure.");
            return;
        }

        double width = SvgNumbers.Length(node, "width", 0, style.FontSize, window.Width, report);
        double height = SvgNumbers.Length(node, "height", 0, style.FontSize, window.Height, report);
        if (width <= 0 || height <= 0)
        {
            report.BadValue(node.SpanOf("width"), "The image size", $"{node["width"]} x {node["height"]}", "Use a width and a height above zero.");
            return;
        }

        double x = SvgNumbers.Length(node, "x", 0, style.FontSize, window.Width, report);
        double y = SvgNumbers.Length(node, "y", 0, style.FontSize, window.Height, report);
        if (style.IsVisible)
        {
            canvas.DrawImage(image, new Rect(x, y, width, height), node.Span);
        }
    }
}
