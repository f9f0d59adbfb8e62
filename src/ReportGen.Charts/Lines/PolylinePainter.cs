using System.Collections.Immutable;
using System.Runtime.InteropServices;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Lines;

/// <summary>Draws a line through numbers; a gap interrupts it.</summary>
internal static class PolylinePainter
{
    /// <summary>Dash pattern of the forecast part of a line, in points.</summary>
    public static ImmutableArray<double> ForecastDashes { get; } = [3.2, 2.2];

    /// <summary>Draws a line whose last part is a forecast: dashed from the last actual number on.</summary>
    public static void Draw(Canvas canvas, LabelPlacement placement, ImmutableArray<decimal?> numbers, HorizontalAxis horizontal, ValueAxis axis, Stroke stroke, int? forecastFrom)
    {
        if (forecastFrom is not { } first || first >= numbers.Length)
        {
            Draw(canvas, placement, numbers, horizontal, axis, stroke);
            return;
        }

        int joint = Math.Max(0, first - 1);
        Draw(canvas, placement, [.. numbers.Select((number, i) => i <= joint && first > 0 ? number : null)], horizontal, axis, stroke);
        Draw(canvas, placement, [.. numbers.Select((number, i) => i >= joint ? number : null)], horizontal, axis, stroke with { Dashes = ForecastDashes, Cap = LineCap.Butt }, dots: false);
    }

    /// <summary>Draws a line.</summary>
    public static void Draw(Canvas canvas, LabelPlacement placement, ImmutableArray<decimal?> numbers, HorizontalAxis horizontal, ValueAxis axis, Stroke stroke, bool dots = true)
    {
        var stretch = new List<Point>(numbers.Length);
        for (int i = 0; i <= numbers.Length; i++)
        {
            if (i < numbers.Length && numbers[i] is { } number)
            {
                stretch.Add(new Point(horizontal.At(i), axis.At(number)));
                continue;
            }

            if (dots || stretch.Count > 1)
            {
                DrawStretch(canvas, placement, stretch, stroke);
            }

            stretch.Clear();
        }
    }

    private static void DrawStretch(Canvas canvas, LabelPlacement placement, List<Point> stretch, Stroke stroke)
    {
        if (stretch.Count == 1)
        {
            // A number between two gaps would be invisible as a line, so it is drawn as a dot of three times the line width.
            canvas.DrawCircle(stretch[0], stroke.Width * 1.5, stroke.Colour);
            return;
        }

        List<Point> points = PathThinning.Thinned(stretch);
        placement.AvoidLine(points, stroke.Width);
        canvas.DrawPolyline(CollectionsMarshal.AsSpan(points), stroke);
    }
}
