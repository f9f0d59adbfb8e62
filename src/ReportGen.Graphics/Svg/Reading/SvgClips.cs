using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Clip paths: the union of the shapes of a <c>clipPath</c> (SVG 1.1, 14.3).</summary>
/// <param name="context">The file.</param>
internal sealed class SvgClips(SvgContext context)
{
    /// <summary>The path of a clip; null when it cannot be used, which is reported.</summary>
    /// <param name="reference">Reference to the clip path.</param>
    /// <param name="span">Place of the reference in the source.</param>
    /// <param name="bounds">Bounds of the clipped shape; null when they are not known.</param>
    public VectorPath? PathOf(string reference, SourceSpan span, Rect? bounds)
    {
        if (!context.TryFind(reference, span, out SvgNode? clip))
        {
            return null;
        }

        Matrix map = SvgTransform.Of(clip, "transform", context.Report);
        if (clip["clipPathUnits"] == "objectBoundingBox")
        {
            if (bounds is not { Width: > 0, Height: > 0 } box)
            {
                context.Report.UnsupportedProperty(span, "clipPathUnits", "Specify the clip path in user units.");
                return null;
            }

            map = new Matrix(box.Width, 0, 0, box.Height, box.X, box.Y).Times(map);
        }

        var path = new PathBuilder();
        SvgStyle style = context.Cascade.Of(clip, new SvgStyle());
        foreach (SvgNode child in clip.Children)
        {
            Add(child, style, map, path);
        }

        return path.ToPath();
    }

    private void Add(SvgNode node, SvgStyle parent, Matrix map, PathBuilder path)
    {
        if (node.Name is SvgNode.TextName or "title" or "desc")
        {
            return;
        }

        Matrix inside = map.Times(SvgTransform.Of(node, "transform", context.Report));
        SvgStyle style = context.Cascade.Of(node, parent);
        if (node.Name == "use" && node["href"] is { } reference && context.TryEnter(node))
        {
            if (context.TryFind(reference, node.SpanOf("href"), out SvgNode? target))
            {
                Matrix shift = Matrix.Translation(
                    SvgNumbers.Length(node, "x", 0, 16, 0, context.Report),
                    SvgNumbers.Length(node, "y", 0, 16, 0, context.Report));
                Add(target, style, inside.Times(shift), path);
            }

            context.Leave();
            return;
        }

        if (!SvgShapes.IsShape(node.Name))
        {
            context.Report.UnsupportedElement(node, "Clip with shapes only.");
            return;
        }

        if (style.ClipRule == FillRule.EvenOdd)
        {
            context.Report.UnsupportedProperty(node.Span, "clip-rule", "Draw holes of a clip path in the opposite direction.");
        }

        if (style is { IsDisplayed: true, IsVisible: true } && SvgShapes.PathOf(node, style, Size.Zero, context.Report) is { } shape)
        {
            path.Add(shape.Transform(inside));
        }
    }
}
