using System.Collections.Immutable;

using SkiaSharp;

using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Painting;

/// <summary>Colours, gradients and strokes of pages for SkiaSharp.</summary>
internal static class SkiaPaints
{
    /// <summary>A fill; null when it is invisible.</summary>
    public static SKPaint? Fill(Colour? colour) =>
        colour is { Alpha: > 0 } visible ? new SKPaint { IsAntialias = true, Color = Colour(visible) } : null;

    /// <summary>A gradient fill.</summary>
    public static SKPaint Fill(LinearGradient gradient)
    {
        using var shader = SKShader.CreateLinearGradient(
            SkiaShapes.Point(gradient.Start),
            SkiaShapes.Point(gradient.End),
            [.. gradient.Stops.Select(stop => Colour(stop.Colour))],
            [.. gradient.Stops.Select(stop => (float)stop.Offset)],
            SKShaderTileMode.Clamp);
        return new SKPaint { IsAntialias = true, Shader = shader };
    }

    /// <summary>A stroke; null when it is invisible.</summary>
    public static SKPaint? Line(Stroke? stroke)
    {
        if (stroke is not { Width: > 0, Colour.Alpha: > 0 })
        {
            return null;
        }

        using SKPathEffect? dashes = Dashes(stroke.Dashes);
        return new SKPaint
        {
            IsAntialias = true,
            IsStroke = true,
            Color = Colour(stroke.Colour),
            StrokeWidth = (float)stroke.Width,
            // A limit below 1 is not valid (ISO 32000-1, table 52).
            StrokeMiter = (float)Math.Max(1, stroke.MiterLimit),
            StrokeCap = stroke.Cap switch
            {
                LineCap.Round => SKStrokeCap.Round,
                LineCap.Square => SKStrokeCap.Square,
                _ => SKStrokeCap.Butt,
            },
            StrokeJoin = stroke.Join switch
            {
                LineJoin.Round => SKStrokeJoin.Round,
                LineJoin.Bevel => SKStrokeJoin.Bevel,
                _ => SKStrokeJoin.Miter,
            },
            PathEffect = dashes,
        };
    }

    /// <summary>Dashes; null for a solid line. An odd number of lengths is repeated (ISO 32000-1, 8.4.3.6).</summary>
    private static SKPathEffect? Dashes(ImmutableArray<double> lengths)
    {
        if (lengths.IsEmpty || lengths.Any(length => !double.IsFinite(length) || length < 0) || lengths.Sum() <= 0)
        {
            return null;
        }

        float[] dashes = [.. lengths.Select(length => (float)length)];
        return SKPathEffect.CreateDash(dashes.Length % 2 == 0 ? dashes : [.. dashes, .. dashes], 0);
    }

    private static SKColor Colour(Colour colour) => new(colour.Red, colour.Green, colour.Blue, colour.Alpha);
}
