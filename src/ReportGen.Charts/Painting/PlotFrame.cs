using ReportGen.Charts.Axes;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>What stands around the data: grid, axis line and labels.</summary>
/// <param name="canvas">The canvas, its origin at the block's top left corner.</param>
/// <param name="plot">The plot area.</param>
/// <param name="blockWidth">Width of the whole block in points; no label passes its edges.</param>
/// <param name="style">The look.</param>
internal sealed class PlotFrame(Canvas canvas, Rect plot, double blockWidth, ChartStyle style)
{
    /// <summary>Gap between the plot and the numbers beside it, in points.</summary>
    public const double LabelGap = 5;

    // Distance from the foot of the plot to the middle of its labels, in type sizes.
    private const double LabelDrop = 1.21;

    /// <summary>Horizontal lines: the foot, zero and the grid.</summary>
    public void DrawGrid(ValueAxis axis)
    {
        foreach (AxisTick tick in axis.Ticks)
        {
            bool isFoot = tick.Value == axis.Scale.Minimum;
            if (!isFoot && tick.Value != 0)
            {
                DrawRule(tick.Place, style.Grid);
            }
        }

        DrawRule(plot.Bottom, style.Axis);
        if (axis.Scale.Minimum < 0 && axis.Scale.Maximum >= 0)
        {
            DrawRule(axis.At(0), style.ZeroLine);
        }
    }

    /// <summary>Numbers left of the plot.</summary>
    public void DrawLeftLabels(ValueAxis axis)
    {
        foreach (AxisTick tick in axis.Ticks)
        {
            var at = new Point(plot.X - LabelGap, LegendRows.Baseline(tick.Place, style.Label));
            canvas.DrawText(tick.Text, at, style.Label, TextAlignment.End);
        }
    }

    /// <summary>Numbers right of the plot.</summary>
    public void DrawRightLabels(ValueAxis axis)
    {
        foreach (AxisTick tick in axis.Ticks)
        {
            canvas.DrawText(tick.Text, new Point(plot.Right + LabelGap, LegendRows.Baseline(tick.Place, style.Label)), style.Label);
        }
    }

    /// <summary>Dates or categories below the plot.</summary>
    public void DrawBottomLabels(IEnumerable<AxisLabel> labels)
    {
        double baseline = LegendRows.Baseline(plot.Bottom + (LabelDrop * style.Label.Size), style.Label);
        foreach (AxisLabel label in labels)
        {
            double y = baseline;
            foreach (string line in label.Lines)
            {
                double half = style.Label.Measure(line) / 2;
                double x = Math.Max(half, Math.Min(label.Place, blockWidth - half));
                canvas.DrawText(line, new Point(x, y), style.Label, TextAlignment.Middle);
                y += AxisLabel.LineDistance * style.Label.Size;
            }
        }
    }

    /// <summary>A clip to the plot when an axis asked for shows less than the data; else nothing.</summary>
    public CanvasScope ClipWhen(bool isOutside) => isOutside ? canvas.PushClip(plot) : canvas.Translate(0, 0);

    private void DrawRule(double y, Stroke stroke) =>
        canvas.DrawLine(new Point(plot.X, y), new Point(plot.Right, y), stroke);
}
