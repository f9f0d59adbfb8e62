using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Plots;

/// <summary>Draws what surrounds the data: grid, axis line and labels.</summary>
/// <param name="canvas">The canvas, its origin at the block's top left corner.</param>
/// <param name="placement">Places the texts.</param>
/// <param name="parts">The arrangement of the chart.</param>
/// <param name="blockWidth">Width of the whole block in points; no label extends beyond its edges.</param>
/// <param name="style">The style.</param>
internal sealed class PlotFrame(Canvas canvas, LabelPlacement placement, Arrangement parts, double blockWidth, ChartStyle style)
{
    /// <summary>Gap between the plot and the numbers beside it, in points.</summary>
    public const double LabelGap = 5;

    // Distance from the bottom of the plot to the centre of its labels, and between grid labels, as a multiple of the font size.
    private const double LabelDrop = 1.21;
    private const double TickRoom = 1.05;
    private const double BottomLabelGap = 2;

    /// <summary>Horizontal lines: the axis line, zero and the grid.</summary>
    public void DrawGrid()
    {
        ValueAxis axis = parts.Axis;
        foreach (AxisTick tick in axis.Ticks)
        {
            bool isFoot = tick.Value == axis.Scale.Minimum;
            if (!isFoot && tick.Value != 0)
            {
                DrawRule(tick.Place, style.Grid);
            }
        }

        DrawRule(parts.Values.Bottom, style.Axis);
        if (axis.Scale.Minimum < 0 && axis.Scale.Maximum >= 0)
        {
            DrawRule(axis.At(0), style.ZeroLine);
        }
    }

    /// <summary>Numbers beside the plot, dates or categories below it.</summary>
    public void DrawLabels()
    {
        foreach (AxisTick tick in Thinned(parts.Axis, style.Label))
        {
            var at = new Point(parts.Plot.X - LabelGap, LegendRows.Baseline(tick.Place, style.Label));
            placement.Draw(tick.Text, at, style.Label, TextAnchor.End);
        }

        foreach (AxisTick tick in parts.Right is null ? [] : Thinned(parts.Right, style.Label))
        {
            placement.Draw(tick.Text, new Point(parts.Plot.Right + LabelGap, LegendRows.Baseline(tick.Place, style.Label)), style.Label);
        }

        DrawBottomLabels(placement, parts.Horizontal.Labels, parts.Horizontal.Face, parts.Plot.Bottom, blockWidth);
    }

    /// <summary>Labels below a plot, each as close to its place as the block's edges allow; one that would touch the previous one is omitted.</summary>
    public static void DrawBottomLabels(LabelPlacement placement, IEnumerable<AxisLabel> labels, TextFace face, double foot, double blockWidth)
    {
        double baseline = LegendRows.Baseline(foot + (LabelDrop * face.Size), face);
        double end = double.NegativeInfinity;
        foreach (AxisLabel label in labels)
        {
            double half = label.Lines.Max(face.Measure) / 2;
            double x = Math.Max(half, Math.Min(label.Place, blockWidth - half));
            if (x - half < end)
            {
                continue;
            }

            end = x + half + BottomLabelGap;
            double y = baseline;
            foreach (string line in label.Lines)
            {
                placement.Draw(line, new Point(x, y), face, TextAnchor.Middle);
                y += AxisLabel.LineDistance * face.Size;
            }
        }
    }

    /// <summary>The grid values that have room for their numbers; zero, or else the lowest, is among them.</summary>
    public static IEnumerable<AxisTick> Thinned(ValueAxis axis, TextFace face)
    {
        double distance = axis.Ticks.Zip(axis.Ticks.Skip(1), (one, next) => Math.Abs(next.Place - one.Place)).DefaultIfEmpty(double.MaxValue).Min();
        int stride = Math.Max(1, (int)Math.Ceiling(Math.Min(100, face.Size * TickRoom / Math.Max(distance, 1e-6))));
        int zero = Math.Max(0, axis.Ticks.Select((tick, i) => (tick, i)).FirstOrDefault(pair => pair.tick.Value == 0).i);
        return axis.Ticks.Where((_, i) => (i - zero) % stride == 0);
    }

    /// <summary>Clips to the plot when the ends specified for an axis exclude data; otherwise does nothing.</summary>
    public CanvasScope ClipWhen(bool isOutside) => isOutside ? canvas.PushClip(parts.Values) : canvas.Translate(0, 0);

    private void DrawRule(double y, Stroke stroke) =>
        canvas.DrawLine(new Point(parts.Plot.X, y), new Point(parts.Plot.Right, y), stroke);
}
