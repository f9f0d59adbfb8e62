using System.Collections.Immutable;
using System.Runtime.InteropServices;

using ReportGen.Charts.Axes;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>A line through numbers; a gap breaks it.</summary>
internal static class PolylinePainter
{
    public static void Draw(Canvas canvas, ImmutableArray<decimal?> numbers, HorizontalAxis horizontal, ValueAxis axis, Stroke stroke)
    {
        var stretch = new List<Point>(numbers.Length);
        for (int i = 0; i <= numbers.Length; i++)
        {
            if (i < numbers.Length && numbers[i] is { } number)
            {
                stretch.Add(new Point(horizontal.At(i), axis.At(number)));
                continue;
            }

            DrawStretch(canvas, stretch, stroke);
            stretch.Clear();
        }
    }

    private static void DrawStretch(Canvas canvas, List<Point> stretch, Stroke stroke)
    {
        if (stretch.Count == 1)
        {
            // A number between two gaps would vanish as a line: it is a dot as wide as three lines.
            canvas.DrawCircle(stretch[0], stroke.Width * 1.5, stroke.Colour);
            return;
        }

        canvas.DrawPolyline(CollectionsMarshal.AsSpan(stretch), stroke);
    }
}
