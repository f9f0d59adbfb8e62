using ReportGen.Core.Geometry;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Places value labels so that none covers another and none leaves the block.</summary>
/// <param name="canvas">The canvas drawn on, its origin at the block's top left corner.</param>
/// <param name="block">Size of the block in points.</param>
internal sealed class LabelPlacer(Canvas canvas, Size block)
{
    private const int MostSteps = 4;
    private const double LineGap = 1.5;

    private readonly List<Rect> _taken = [];

    /// <summary>
    /// Draws a label centred above or below a point, moved on in its direction while it would cover another, then to the
    /// other side; a label without room is left out, and stands in the data table.
    /// </summary>
    /// <param name="text">The label.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="edge">The edge that it stands off from.</param>
    /// <param name="gap">Distance from the edge to the figures.</param>
    /// <param name="isAbove">True stands above the edge, false below.</param>
    /// <param name="face">How it is set.</param>
    /// <param name="shows">The data it shows.</param>
    public void Place(string text, double x, double edge, double gap, bool isAbove, TextFace face, ShownValue shows)
    {
        double width = face.Measure(text);
        double height = face.CapHeight;
        double left = Math.Max(0, Math.Min(x - (width / 2), block.Width - width));
        double top = isAbove ? edge - gap - height : edge + gap;
        double step = (height + LineGap) * (isAbove ? -1 : 1);
        for (int i = 0; i < 2 * MostSteps; i++)
        {
            double y = i < MostSteps ? top + (i * step) : top - ((i - MostSteps + 1) * step);
            var area = new Rect(left, y, width, height);
            if (y < 0 || area.Bottom > block.Height || _taken.Exists(other => Overlap(other, area)))
            {
                continue;
            }

            _taken.Add(area);
            canvas.DrawText(text, new Point(left, area.Bottom), face, TextAlignment.Start, shows);
            return;
        }
    }

    /// <summary>True when two areas share ink.</summary>
    public static bool Overlap(Rect a, Rect b) =>
        a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
