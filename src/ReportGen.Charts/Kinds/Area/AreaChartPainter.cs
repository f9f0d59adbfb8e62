using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Lines;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Plots;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Area;

/// <summary>Stacked areas; the first series is at the bottom, the subject on top.</summary>
internal sealed class AreaChartPainter : PlotPainter
{
    private readonly ImmutableArray<ImmutableArray<decimal>> _tops;
    private readonly ImmutableArray<bool> _isWhole;

    public AreaChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _tops = Sums();
        _isWhole = [.. Enumerable.Range(0, specification.X.Length).Select(i => Series.All(series => series.Numbers[i] is not null))];
    }

    protected override Arrangement Arrange(Size size)
    {
        NiceScale scale = ScaleOf(Shown(_tops[^1]).Concat(ReferenceValues), Specification.Y, withZero: true);
        ImmutableArray<LegendEntry> entries = [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Box, ColourOf(i), 0))];
        var insets = new PlotInsets(Style.Insets.Top, Style.Insets.RightLine, Style.Insets.Bottom);
        return Arrange(size, entries, insets, hasSlots: false, (scale, null), Specification.Y.Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        using (frame.ClipWhen(IsOutside(_tops.SelectMany(Shown), parts.Axis.Scale)))
        {
            foreach ((int from, int to, bool isForecast) in Stretches())
            {
                DrawStretch(canvas, parts, from, to, isForecast);
            }
        }

        parts.Annotations.DrawOver(canvas, placement, parts.Plot, parts.Axis, Specification.HasLegend);
    }

    // With fewer series than colours, the first colours are omitted, so that the subject keeps the last one.
    private Colour ColourOf(int index) => Series.Length <= Style.AreaOrder.Length
        ? Style.AreaOrder[Style.AreaOrder.Length - Series.Length + index]
        : Style.SeriesColour(Series.Length - 1 - index);

    private IEnumerable<decimal> Shown(ImmutableArray<decimal> sums) => sums.Where((_, i) => _isWhole[i]);

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

    // A place where any part is missing has no total: it is a gap in all areas. The forecast is a separate segment.
    private IEnumerable<(int From, int To, bool IsForecast)> Stretches()
    {
        int joint = Math.Max(0, (Specification.ForecastFrom ?? int.MaxValue) - 1);
        int from = -1;
        for (int i = 0; i <= _isWhole.Length; i++)
        {
            bool isWhole = i < _isWhole.Length && _isWhole[i];
            if (isWhole && from < 0)
            {
                from = i;
            }

            if (from >= 0 && (!isWhole || (i == joint && i > from)))
            {
                int to = isWhole ? i : i - 1;
                yield return (from, to, from >= joint);
                from = isWhole ? i : -1;
            }
        }
    }

    private void DrawStretch(Canvas canvas, Arrangement parts, int from, int to, bool isForecast)
    {
        ImmutableArray<int> places = Thinned(parts.Horizontal, from, to);
        for (int i = 0; i < Series.Length; i++)
        {
            Colour colour = isForecast ? ColourOf(i).WithTint(0.45) : ColourOf(i);
            if (places.Length == 1)
            {
                // A single place between two gaps would have no width.
                DrawColumn(canvas, parts, places[0], i, colour);
                continue;
            }

            canvas.FillPath(Area(i == 0 ? null : _tops[i - 1], _tops[i], places, parts), colour);
        }

        // The edges are drawn last, so that no area covers half of one.
        for (int i = 0; i < Series.Length - 1 && places.Length > 1; i++)
        {
            Point[] edge = [.. places.Select(place => new Point(parts.Horizontal.At(place), parts.Axis.At(_tops[i][place])))];
            canvas.DrawPolyline(edge, Style.AreaEdge with { Join = LineJoin.Round });
        }
    }

    private void DrawColumn(Canvas canvas, Arrangement parts, int place, int series, Colour colour)
    {
        double foot = series == 0 ? parts.Axis.Baseline : parts.Axis.At(_tops[series - 1][place]);
        double top = parts.Axis.At(_tops[series][place]);
        double x = Math.Clamp(parts.Horizontal.At(place) - 1, parts.Plot.X, parts.Plot.Right - 2);
        canvas.FillRectangle(new Rect(x, top, 2, foot - top), colour);
    }

    // One place per device column is enough: the one with the highest total.
    private ImmutableArray<int> Thinned(HorizontalAxis horizontal, int from, int to)
    {
        IEnumerable<int> all = Enumerable.Range(from, to - from + 1);
        return to - from < 2000
            ? [.. all]
            : [.. all.GroupBy(place => Math.Floor(horizontal.At(place) / PathThinning.Column)).Select(column => column.MaxBy(place => _tops[^1][place]))];
    }

    private static VectorPath Area(ImmutableArray<decimal>? foot, ImmutableArray<decimal> top, ImmutableArray<int> places, Arrangement parts)
    {
        var path = new PathBuilder();
        for (int i = 0; i < places.Length; i++)
        {
            var point = new Point(parts.Horizontal.At(places[i]), parts.Axis.At(top[places[i]]));
            _ = i == 0 ? path.MoveTo(point) : path.LineTo(point);
        }

        for (int i = places.Length - 1; i >= 0; i--)
        {
            int place = places[i];
            path.LineTo(new Point(parts.Horizontal.At(place), foot is { } below ? parts.Axis.At(below[place]) : parts.Axis.Baseline));
        }

        return path.Close().ToPath();
    }
}
