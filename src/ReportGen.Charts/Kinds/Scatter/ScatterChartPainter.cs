using System.Collections.Immutable;

using ReportGen.Charts.Annotations;
using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Scatter;

/// <summary>Points over a numeric axis, with their names where there is room.</summary>
internal sealed class ScatterChartPainter : ChartPainter
{
    private const double NameGap = 2.5;
    private const double UnitDrop = 10;
    private const double LowestPlot = 48;
    private const int PlacesBesideAPoint = 6;

    // Points closer than this are printed on the same dots.
    private const double SamePlace = 0.25;

    private readonly ImmutableArray<decimal> _abscissae;

    public ScatterChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _abscissae = [.. specification.X.OfType<NumberValue>().Select(value => value.Number)];
    }

    private bool HasXTitle => !string.IsNullOrEmpty(Specification.XAxis.Unit);

    private bool HasYTitle => !string.IsNullOrEmpty(Specification.Y.Unit);

    private ImmutableArray<LegendEntry> Entries => Specification.HasLegend
        ?
        [
            .. Series.Length == 1 ? [] : Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Dot, Style.SeriesColour(i), 0)),
            .. ReferenceLines.EntriesOf(Specification, Series, Style),
        ]
        : [];

    public override double MinimumHeight(double width) => AroundPlot(Legend(Entries, null, width - Style.Insets.Right)) + LowestPlot;

    public override void Paint(Canvas canvas, Size size)
    {
        ChartInsets insets = Style.Insets;
        LegendRows legend = Legend(Entries, null, size.Width - insets.Right);
        IEnumerable<decimal> references = ReferenceLines.Of(Specification, Series).Select(line => line.Value);
        NiceScale vertical = ScaleOf(Padded(Series.SelectMany(series => series.Known).Concat(references), Specification.Y), Specification.Y, withZero: false);
        NiceScale across = ScaleOf(Padded(_abscissae, Specification.XAxis), Specification.XAxis, withZero: false);
        double left = InsetFor(insets.Left, vertical, Specification.Y.Format);
        double top = TopOf(legend);
        Rect plot = Inside(size, left, top, insets.RightLine, AroundPlot(legend) - top);
        var y = new ValueAxis(vertical, Specification.Y.Format, plot.Y, plot.Bottom);

        // The same axis rotated: its top is the right of the plot.
        var x = new ValueAxis(across, Specification.XAxis.Format, plot.Right, plot.X);
        HorizontalAxis none = HorizontalAxis.ForPoints([], plot.X, plot.Right, Style.Label, Specification.IsChinese);
        AnnotationLayer annotations = AnnotationLayer.Arrange(Specification with { Events = [] }, Series, Style, none, (plot.X, plot.Right), hasSlots: false);
        var placement = new LabelPlacement(canvas, size);
        var frame = new PlotFrame(canvas, placement, new Arrangement(legend, plot, y, none, annotations) { Values = plot }, size.Width, Style);

        legend.Draw(canvas, placement, size.Width - insets.Right);
        frame.DrawGrid();
        frame.DrawLabels();
        PlotFrame.DrawBottomLabels(placement, x.Ticks.Select(tick => new AxisLabel(tick.Place, [tick.Text])), Style.Label, plot.Bottom, size.Width);
        DrawTitles(placement, size, plot);
        using (frame.ClipWhen(IsOutside(Series.SelectMany(series => series.Known), vertical) || IsOutside(_abscissae, across)))
        {
            DrawPoints(canvas, x, y);
        }

        annotations.DrawOver(canvas, placement, plot, y, Specification.HasLegend);
        DrawNames(placement, plot, x, y);
    }

    private double TopOf(LegendRows legend) =>
        Style.Insets.Top + legend.ExtraHeight + (HasYTitle && !Entries.IsEmpty ? Style.AxisTitle.Size + NameGap : 0);

    private double AroundPlot(LegendRows legend) => TopOf(legend) + Style.Insets.Bottom + (HasXTitle ? UnitDrop : 0);

    // Points keep a distance from the edges, where half of each and its name would have no room.
    private static IEnumerable<decimal> Padded(IEnumerable<decimal> numbers, ChartAxis axis)
    {
        decimal low = numbers.DefaultIfEmpty(0).Min();
        decimal high = numbers.DefaultIfEmpty(0).Max();
        decimal margin = axis.IsLogarithmic ? 0 : (high - low) / 100;
        return low >= 0 ? [Math.Max(0, low - margin), high + margin] : [low - margin, high + margin];
    }

    // The title of the vertical axis uses the legend's row, or the one below it.
    private void DrawTitles(LabelPlacement placement, Size size, Rect plot)
    {
        double middle = Entries.IsEmpty ? LegendRows.FirstMiddle : plot.Y - Style.AxisTitle.Size;
        string title = TextFitting.Shorten(Specification.Y.Unit ?? string.Empty, Style.AxisTitle, size.Width);
        string across = TextFitting.Shorten(Specification.XAxis.Unit ?? string.Empty, Style.AxisTitle, plot.Width);
        placement.Draw(title, new Point(0, LegendRows.Baseline(middle, Style.AxisTitle)), Style.AxisTitle);
        placement.Draw(across, new Point(plot.Right, size.Height - 2), Style.AxisTitle, TextAnchor.End);
    }

    private IEnumerable<(int Index, Point At, int Series)> Points(ValueAxis x, ValueAxis y)
    {
        for (int series = 0; series < Series.Length; series++)
        {
            for (int i = 0; i < _abscissae.Length; i++)
            {
                if (Series[series].Numbers[i] is { } number)
                {
                    yield return (i, new Point(x.At(_abscissae[i]), y.At(number)), series);
                }
            }
        }
    }

    private void DrawPoints(Canvas canvas, ValueAxis x, ValueAxis y)
    {
        var drawn = new HashSet<(int, double, double)>();
        foreach ((int index, Point at, int series) in Points(x, y))
        {
            if (drawn.Add((series, Math.Floor(at.X / SamePlace), Math.Floor(at.Y / SamePlace))))
            {
                Colour colour = Series.Length == 1 ? Highlighted(index, Style.SeriesColour(0)) : Style.SeriesColour(series);
                canvas.DrawCircle(at, Style.Markers.Radius, colour, new Stroke(Style.Markers.Fill, Style.Markers.Weight / 2));
            }
        }
    }

    private void DrawNames(LabelPlacement placement, Rect plot, ValueAxis x, ValueAxis y)
    {
        if (Specification.PointNames.IsEmpty)
        {
            return;
        }

        foreach ((_, Point at, _) in Points(x, y))
        {
            double radius = Style.Markers.Radius;
            placement.Reserve(new Rect(at.X - radius, at.Y - radius, 2 * radius, 2 * radius));
        }

        // The points that the writer highlights are named first.
        foreach ((int index, Point at, int series) in Points(x, y).OrderBy(point => Specification.Highlights.Contains(point.Index) ? 0 : 1))
        {
            string name = Specification.PointNames[index];
            if (Specification.Labels is { } format)
            {
                name += " " + format.Write(Series[series].Numbers[index].GetValueOrDefault());
            }

            DrawName(placement, plot, name, at, Series[series].ProvenanceOf(index));
        }
    }

    // Right, left, above, below, then the corners; when none is free the name is omitted, but appears in the data table.
    private void DrawName(LabelPlacement placement, Rect plot, string name, Point at, Provenance provenance)
    {
        TextFace face = Style.ValueLabel;
        double width = LabelPlacement.WidthOf(name, face);
        double height = LabelPlacement.HeightOf(name, face);
        double reach = Style.Markers.Radius + NameGap;
        IEnumerable<Point> places =
        [
            new(at.X + reach, at.Y - (height / 2)),
            new(at.X - reach - width, at.Y - (height / 2)),
            .. LabelPlacement.Around(at, width, height, reach).Take(PlacesBesideAPoint),
        ];
        double right = plot.Right + Style.Insets.RightLine;
        placement.PlaceAt(name, face, provenance, places.Where(place => place.X >= plot.X && place.X + width <= right && place.Y >= plot.Y - face.CapHeight && place.Y + height <= plot.Bottom));
    }
}
