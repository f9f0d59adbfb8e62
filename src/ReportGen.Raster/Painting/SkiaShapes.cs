using SkiaSharp;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Painting;

/// <summary>Geometry of pages for SkiaSharp.</summary>
internal static class SkiaShapes
{
    /// <summary>A point.</summary>
    public static SKPoint Point(Point point) => new((float)point.X, (float)point.Y);

    /// <summary>An affine transform.</summary>
    public static SKMatrix Matrix(Matrix map) => new(
        (float)map.A, (float)map.C, (float)map.E,
        (float)map.B, (float)map.D, (float)map.F,
        0, 0, 1);

    /// <summary>A path; the caller disposes it.</summary>
    public static SKPath Path(VectorPath path, FillRule rule = FillRule.NonZero)
    {
        using var builder = new SKPathBuilder { FillType = rule == FillRule.EvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        int at = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    builder.MoveTo(Point(path.Points[at++]));
                    break;
                case PathVerb.Line:
                    builder.LineTo(Point(path.Points[at++]));
                    break;
                case PathVerb.Cubic:
                    builder.CubicTo(Point(path.Points[at]), Point(path.Points[at + 1]), Point(path.Points[at + 2]));
                    at += 3;
                    break;
                default:
                    builder.Close();
                    break;
            }
        }

        return builder.Detach();
    }
}
