using System.Collections.Immutable;

using SkiaSharp;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Painting;

/// <summary>Paints frame items on a canvas whose unit is a point.</summary>
/// <param name="canvas">The canvas.</param>
/// <param name="images">Decoded images.</param>
internal sealed class PagePainter(SKCanvas canvas, DecodedImages images)
{
    /// <summary>Reduced images are averaged, enlarged ones are interpolated.</summary>
    private static readonly SKSamplingOptions Sampling = new(SKFilterMode.Linear, SKMipmapMode.Linear);

    /// <summary>Paints items in their order.</summary>
    /// <param name="items">The items.</param>
    public void Paint(ImmutableArray<FrameItem> items)
    {
        foreach (FrameItem item in items)
        {
            Paint(item);
        }
    }

    private void Paint(FrameItem item)
    {
        switch (item)
        {
            case GroupItem group:
                PaintGroup(group);
                break;
            case PathItem path:
                PaintPath(path);
                break;
            case ImageItem image:
                PaintImage(image);
                break;
            case GlyphRun run:
                PaintRun(run);
                break;
            case LinkItem or AnchorItem:
                break;
            default:
                throw new InvalidOperationException($"Frame item {item.GetType().Name} cannot be rendered.");
        }
    }

    private void PaintGroup(GroupItem group)
    {
        double opacity = double.IsNaN(group.Opacity) ? 1 : Math.Clamp(group.Opacity, 0, 1);
        if (group is { Transform: null, Clip: null } && opacity >= 1)
        {
            Paint(group.Items);
            return;
        }

        SKMatrix map = SkiaShapes.Matrix(group.Transform ?? Matrix.Identity);
        // A transform with an entry that is not a number shows nothing.
        if (!map.Values.All(float.IsFinite))
        {
            return;
        }

        int state = canvas.Save();
        canvas.Concat(map);
        if (group.Clip is { } clip)
        {
            using SKPath area = SkiaShapes.Path(clip);
            canvas.ClipPath(area, SKClipOperation.Intersect, antialias: true);
        }

        if (opacity < 1)
        {
            using var layer = new SKPaint { Color = SKColors.Black.WithAlpha((byte)Math.Round(opacity * 255)) };
            canvas.SaveLayer(layer);
        }

        Paint(group.Items);
        canvas.RestoreToCount(state);
    }

    private void PaintPath(PathItem item)
    {
        if (item.Path.Points.IsEmpty)
        {
            return;
        }

        using SKPath path = SkiaShapes.Path(item.Path, item.FillRule);
        using (SKPaint? fill = item.Gradient is { Stops.IsEmpty: false } gradient ? SkiaPaints.Fill(gradient) : SkiaPaints.Fill(item.Fill))
        {
            if (fill is not null)
            {
                canvas.DrawPath(path, fill);
            }
        }

        PaintStroke(path, item.Stroke);
    }

    private void PaintStroke(SKPath path, Stroke? stroke)
    {
        using SKPaint? paint = SkiaPaints.Line(stroke);
        if (paint is not null)
        {
            canvas.DrawPath(path, paint);
        }
    }

    private void PaintRun(GlyphRun run)
    {
        if (run.Glyphs.IsEmpty || !double.IsFinite(run.Size) || run.Size <= 0)
        {
            return;
        }

        using SKPath path = SkiaShapes.Path(RunOutline.Of(run));
        PaintStroke(path, run.Halo);
        using SKPaint? fill = SkiaPaints.Fill(run.Colour);
        if (fill is not null)
        {
            canvas.DrawPath(path, fill);
        }
    }

    private void PaintImage(ImageItem item)
    {
        if (images.Find(item.Image) is not { } image)
        {
            return;
        }

        int state = canvas.Save();
        canvas.Concat(SkiaShapes.Matrix(Placement(item.Area, image.Orientation)));
        using var paint = new SKPaint { IsAntialias = true };
        canvas.DrawImage(image.Samples, new SKRect(0, 0, 1, 1), Sampling, paint);
        canvas.RestoreToCount(state);
    }

    /// <summary>Transform from the unit square, in which the stored rows are ordered from the top down, to the upright area.</summary>
    private static Matrix Placement(Rect area, ImageOrientation orientation)
    {
        Point Place(double right, double down)
        {
            (double x, double y) = orientation.Upright(right, down);
            return new Point(area.X + (x * area.Width), area.Y + (y * area.Height));
        }

        Point origin = Place(0, 0);
        Point across = Place(1, 0);
        Point below = Place(0, 1);
        return new Matrix(across.X - origin.X, across.Y - origin.Y, below.X - origin.X, below.Y - origin.Y, origin.X, origin.Y);
    }
}
