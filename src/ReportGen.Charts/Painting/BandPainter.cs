using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>A price between lines of constant multiples, each named at its end.</summary>
internal sealed class BandPainter : ChartPainter
{
    private const double LabelDistance = 1.05;

    private readonly ImmutableArray<SeriesData> _bands;
    private readonly ImmutableArray<SeriesData> _prices;

    public BandPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _bands = [.. Series.Where(IsBand)];
        _prices = [.. Series.Where(series => !IsBand(series))];
    }

    public override void Paint(Canvas canvas, Size size)
    {
        ChartInsets insets = Style.Insets;
        LegendRows legend = Legend(Entries(), Specification.Y.Unit, size.Width - insets.Right);
        IEnumerable<decimal> numbers = Series.SelectMany(series => series.Known);
        NiceScale scale = ScaleOf(numbers, Specification.Y, withZero: false);
        double left = InsetFor(insets.Left, scale, Specification.Y.Format);
        double right = Math.Max(insets.RightBand, _bands.Select(band => Style.Label.Measure(band.Name)).DefaultIfEmpty(0).Max() + PlotFrame.LabelGap);
        Rect plot = Inside(size, left, insets.Top + legend.ExtraHeight, right, insets.Bottom);
        var axis = new ValueAxis(scale, Specification.Y.Format, plot.Y, plot.Bottom);
        HorizontalAxis horizontal = HorizontalAxis.ForPoints(Specification.X, plot.X, plot.Right, Style.Label, Specification.IsChinese);

        legend.Draw(canvas, size.Width - insets.Right);
        var frame = new PlotFrame(canvas, plot, size.Width, Style);
        frame.DrawGrid(axis);
        frame.DrawLeftLabels(axis);
        frame.DrawBottomLabels(horizontal.Labels);
        using (frame.ClipWhen(IsOutside(numbers, scale)))
        {
            for (int i = 0; i < _bands.Length; i++)
            {
                PolylinePainter.Draw(canvas, _bands[i].Numbers, horizontal, axis, BandStroke(i));
            }

            for (int i = _prices.Length - 1; i >= 0; i--)
            {
                PolylinePainter.Draw(canvas, _prices[i].Numbers, horizontal, axis, Style.LineStroke(i));
            }
        }

        DrawNames(canvas, plot, axis);
    }

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

    // Fewer bands than colours spread over the whole ramp.
    private Stroke BandStroke(int index)
    {
        ImmutableArray<Colour> ramp = Style.Band.Ramp;
        double place = _bands.Length == 1 ? 0.5 : (double)index / (_bands.Length - 1);
        int colour = (int)Math.Round(place * (ramp.Length - 1), MidpointRounding.AwayFromZero);
        return new Stroke(ramp[colour], Style.Band.Weight) { Cap = LineCap.Round, Join = LineJoin.Round };
    }

    private void DrawNames(Canvas canvas, Rect plot, ValueAxis axis)
    {
        // From the highest line down, each name moved down until it clears the one above.
        double distance = Style.Label.Size * LabelDistance;
        double last = double.NegativeInfinity;
        foreach (SeriesData band in _bands.Where(band => band.Numbers[^1] is not null).OrderByDescending(band => band.Numbers[^1]))
        {
            double middle = Math.Max(axis.At(band.Numbers[^1].GetValueOrDefault()), last + distance);
            canvas.DrawText(band.Name, new Point(plot.Right + PlotFrame.LabelGap, LegendRows.Baseline(middle, Style.Label)), Style.Label);
            last = middle;
        }
    }
}
