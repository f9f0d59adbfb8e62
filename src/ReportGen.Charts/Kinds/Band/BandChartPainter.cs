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

namespace ReportGen.Charts.Kinds.Band;

/// <summary>A price between lines of constant multiples, each named at its end.</summary>
internal sealed class BandChartPainter : PlotPainter
{
    private readonly ImmutableArray<SeriesData> _bands;
    private readonly ImmutableArray<SeriesData> _prices;

    public BandChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _bands = [.. Series.Where(IsBand)];
        _prices = [.. Series.Where(series => !IsBand(series))];
    }

    private IEnumerable<decimal> Numbers => Series.SelectMany(series => series.Known);

    protected override Arrangement Arrange(Size size)
    {
        ChartInsets insets = Style.Insets;
        NiceScale scale = ScaleOf(Numbers.Concat(ReferenceValues), Specification.Y, withZero: false);
        double names = _bands.Select(band => Style.Label.Measure(NameOf(band, size))).DefaultIfEmpty(0).Max() + PlotFrame.LabelGap;
        var around = new PlotInsets(insets.Top, Math.Max(insets.RightBand, names), insets.Bottom);
        return Arrange(size, Entries(), around, hasSlots: false, (scale, null), Specification.Y.Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        using (frame.ClipWhen(IsOutside(Numbers, parts.Axis.Scale)))
        {
            for (int i = 0; i < _bands.Length; i++)
            {
                PolylinePainter.Draw(canvas, placement, _bands[i].Numbers, parts.Horizontal, parts.Axis, BandStroke(i), Specification.ForecastFrom);
            }

            for (int i = _prices.Length - 1; i >= 0; i--)
            {
                PolylinePainter.Draw(canvas, placement, _prices[i].Numbers, parts.Horizontal, parts.Axis, Style.LineStroke(i), Specification.ForecastFrom);
            }
        }

        Rect plot = parts.Plot;
        IEnumerable<EndLabel> labels = _bands.Where(band => band.Numbers[^1] is { } last && last >= parts.Axis.Scale.Minimum && last <= parts.Axis.Scale.Maximum)
            .Select(band => new EndLabel(NameOf(band, size), parts.Axis.At(band.Numbers[^1].GetValueOrDefault()), Style.Label, null));
        EndLabels.Draw(placement, labels, plot.Right + PlotFrame.LabelGap, (plot.Y, plot.Bottom));
        parts.Annotations.DrawOver(canvas, placement, plot, parts.Axis, Specification.HasLegend);
    }

    // A long name at the end takes at most a quarter of the block; the data table contains the full name.
    private string NameOf(SeriesData band, Size size) => TextFitting.Shorten(band.Name, Style.Label, size.Width / 4);

    private bool IsBand(SeriesData series) => series.Source.Role == SeriesRole.Band
        || (series.Source.Role == SeriesRole.Auto && !ReferenceEquals(series, Series[0]));

    private ImmutableArray<LegendEntry> Entries()
    {
        IEnumerable<LegendEntry> prices = _prices.Select(
            (price, i) => new LegendEntry(price.Name, LegendKey.Line, Style.SeriesColour(i), Style.Legend.KeyWeight));
        return string.IsNullOrEmpty(Specification.BandName) || _bands.IsEmpty
            ? [.. prices]
            : [.. prices, new LegendEntry(Specification.BandName, LegendKey.Line, BandStroke(_bands.Length / 2).Colour, Style.Legend.KeyWeight)];
    }

    // Fewer bands than colours are spread over the whole ramp.
    private Stroke BandStroke(int index)
    {
        ImmutableArray<Colour> ramp = Style.Band.Ramp;
        double place = _bands.Length == 1 ? 0.5 : (double)index / (_bands.Length - 1);
        int colour = (int)Math.Round(place * (ramp.Length - 1), MidpointRounding.AwayFromZero);
        return new Stroke(ramp[colour], Style.Band.Weight) { Cap = LineCap.Round, Join = LineJoin.Round };
    }
}
