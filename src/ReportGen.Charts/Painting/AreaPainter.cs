using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Areas on top of each other; the first series lies at the bottom, the subject on top.</summary>
internal sealed class AreaPainter(ChartSpecification specification, ChartStyle style) : ChartPainter(specification, style)
{
    public override void Paint(Canvas canvas, Size size)
    {
        ChartInsets insets = Style.Insets;
        LegendRows legend = Legend(
            [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Box, ColourOf(i), 0))],
            Specification.Y.Unit,
            size.Width - insets.Right);
        ImmutableArray<ImmutableArray<decimal>> tops = Sums();
        NiceScale scale = ScaleOf(tops[^1], Specification.Y, withZero: true);
        double left = InsetFor(insets.Left, scale, Specification.Y.Format);
        Rect plot = Inside(size, left, insets.Top + legend.ExtraHeight, insets.RightLine, insets.Bottom);
        var axis = new ValueAxis(scale, Specification.Y.Format, plot.Y, plot.Bottom);
        HorizontalAxis horizontal = HorizontalAxis.ForPoints(Specification.X, plot.X, plot.Right, Style.Label, Specification.IsChinese);

        legend.Draw(canvas, size.Width - insets.Right);
        var frame = new PlotFrame(canvas, plot, size.Width, Style);
        frame.DrawGrid(axis);
        frame.DrawLeftLabels(axis);
        frame.DrawBottomLabels(horizontal.Labels);
        using (frame.ClipWhen(IsOutside(tops.SelectMany(sums => sums), scale)))
        {
            for (int i = 0; i < Series.Length; i++)
            {
                canvas.FillPath(Area(i == 0 ? null : tops[i - 1], tops[i], horizontal, axis), ColourOf(i));
            }

            // The edges come last, so that no area covers half of one.
            for (int i = 0; i < Series.Length - 1; i++)
            {
                PolylinePainter.Draw(canvas, [.. tops[i].Select(sum => (decimal?)sum)], horizontal, axis, Style.AreaEdge with { Join = LineJoin.Round });
            }
        }
    }

    // With fewer series than colours the lowest areas go first: the subject keeps the last colour.
    private Colour ColourOf(int index) => Series.Length <= Style.AreaOrder.Length
        ? Style.AreaOrder[Style.AreaOrder.Length - Series.Length + index]
        : Style.SeriesColour(Series.Length - 1 - index);

    private ImmutableArray<ImmutableArray<decimal>> Sums()
    {
        var sum = new decimal[Specification.X.Length];
        ImmutableArray<ImmutableArray<decimal>>.Builder tops = ImmutableArray.CreateBuilder<ImmutableArray<decimal>>(Series.Length);
        foreach (SeriesData series in Series)
        {
            for (int i = 0; i < sum.Length; i++)
            {
                sum[i] += series.Numbers[i] ?? 0;
            }

            tops.Add([.. sum]);
        }

        return tops.MoveToImmutable();
    }

    private static VectorPath Area(ImmutableArray<decimal>? foot, ImmutableArray<decimal> top, HorizontalAxis horizontal, ValueAxis axis)
    {
        var path = new PathBuilder();
        for (int i = 0; i < top.Length; i++)
        {
            var point = new Point(horizontal.At(i), axis.At(top[i]));
            _ = i == 0 ? path.MoveTo(point) : path.LineTo(point);
        }

        for (int i = top.Length - 1; i >= 0; i--)
        {
            path.LineTo(new Point(horizontal.At(i), foot is { } below ? axis.At(below[i]) : axis.Baseline));
        }

        return path.Close().ToPath();
    }
}
