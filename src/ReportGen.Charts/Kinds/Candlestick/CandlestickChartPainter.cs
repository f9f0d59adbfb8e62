using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Lines;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Candlestick;

/// <summary>Candles, hollow when they rise and filled when they fall, with averages over and volume below them.</summary>
internal sealed class CandlestickChartPainter : PlotPainter
{
    private const double VolumeGap = 8;
    private const double LeastVolume = 10;

    private readonly CandleSeries _series;

    public CandlestickChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _series = CandleSeries.Of(Series);
    }

    private IEnumerable<decimal> Prices => _series.Low.Known.Concat(_series.High.Known).Concat(_series.Averages.SelectMany(average => average.Known));

    private decimal MostVolume => _series.Volume?.Known.DefaultIfEmpty(0).Max() ?? 0;

    protected override Arrangement Arrange(Size size)
    {
        ChartInsets insets = Style.Insets;
        NiceScale scale = ScaleOf(Prices.Concat(ReferenceValues), Specification.Y, withZero: false);
        double volume = MostVolume <= 0 ? 0 : VolumeGap + Math.Max(LeastVolume, (size.Height - insets.Top - insets.Bottom) * Style.Volume.Height);
        var around = new PlotInsets(insets.Top, insets.Right, insets.Bottom) { Foot = volume };
        return Arrange(size, Entries(), around, hasSlots: true, (scale, null), Specification.Y.Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        if (_series.Volume is { } volume && MostVolume > 0)
        {
            double top = parts.Values.Bottom + VolumeGap;
            DrawVolume(canvas, placement, parts.Plot with { Y = top, Height = parts.Plot.Bottom - top }, volume, parts.Horizontal);
        }

        using (frame.ClipWhen(IsOutside(Prices, parts.Axis.Scale)))
        {
            foreach (Candle candle in Candles(parts.Horizontal))
            {
                DrawCandle(canvas, candle, parts.Horizontal.Slot, parts.Axis);
            }

            for (int i = 0; i < _series.Averages.Length; i++)
            {
                PolylinePainter.Draw(canvas, placement, _series.Averages[i].Numbers, parts.Horizontal, parts.Axis, AverageStroke(i));
            }
        }

        parts.Annotations.DrawOver(canvas, placement, parts.Values, parts.Axis, Specification.HasLegend);
    }

    private ImmutableArray<LegendEntry> Entries() =>
    [
        new LegendEntry(Specification.BuiltInWords.Rise, LegendKey.HollowCandle, Style.Candle.Up, 0.8),
        new LegendEntry(Specification.BuiltInWords.Fall, LegendKey.FilledCandle, Style.Candle.Down, 0),
        .. _series.Averages.Select((average, i) => new LegendEntry(average.Name, LegendKey.Line, AverageStroke(i).Colour, Style.Legend.KeyWeight)),
    ];

    // The first colour is too close to that of rises.
    private Stroke AverageStroke(int index) => Style.LineStroke(index + 1) with { Width = Style.Lines.Average };

    private bool Rises(int index) => _series.Close.Numbers[index] >= _series.Open.Numbers[index];

    // Days closer than a device can resolve are drawn as one: first open, last close, and the full range.
    private IEnumerable<Candle> Candles(HorizontalAxis horizontal)
    {
        Candle? joined = null;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            if (_series.Open.Numbers[i] is not { } open || _series.Close.Numbers[i] is not { } close
                || _series.High.Numbers[i] is not { } high || _series.Low.Numbers[i] is not { } low)
            {
                continue;
            }

            double x = horizontal.At(i);
            if (joined is { } before && x - before.X < PathThinning.Column)
            {
                joined = before with { Close = close, High = Math.Max(before.High, high), Low = Math.Min(before.Low, low) };
                continue;
            }

            if (joined is { } whole)
            {
                yield return whole;
            }

            joined = new Candle(x, open, high, low, close);
        }

        if (joined is { } last)
        {
            yield return last;
        }
    }

    private void DrawCandle(Canvas canvas, Candle candle, double slot, ValueAxis axis)
    {
        bool rises = candle.Close >= candle.Open;
        Colour colour = rises ? Style.Candle.Up : Style.Candle.Down;
        var stroke = new Stroke(colour, Math.Min(Style.Candle.Wick, Math.Max(PathThinning.Column, slot / 2)));
        double x = candle.X;
        double width = Math.Max(stroke.Width, slot * Style.Candle.BodyShare);
        double top = axis.At(Math.Max(candle.Open, candle.Close));
        double bottom = axis.At(Math.Min(candle.Open, candle.Close));
        double high = axis.At(candle.High);
        double low = axis.At(candle.Low);

        // A day without change is a dash as thick as its outline.
        var body = new Rect(x - (width / 2), top, width, Math.Max(bottom - top, stroke.Width));
        bool isHollow = rises && bottom - top > 2 * stroke.Width && width > 2 * stroke.Width;
        var wicks = new PathBuilder();
        _ = top - high > 0.01 ? wicks.MoveTo(new Point(x, high)).LineTo(new Point(x, isHollow ? top : body.Bottom)) : wicks;
        _ = low - bottom > 0.01 ? wicks.MoveTo(new Point(x, bottom)).LineTo(new Point(x, low)) : wicks;
        canvas.StrokePath(wicks.ToPath(), stroke);
        if (isHollow)
        {
            double inset = stroke.Width / 2;
            var outline = new Rect(body.X + inset, body.Y + inset, body.Width - stroke.Width, body.Height - stroke.Width);
            canvas.StrokeRectangle(outline, stroke);
        }
        else
        {
            canvas.FillRectangle(body, colour);
        }
    }

    private void DrawVolume(Canvas canvas, LabelPlacement placement, Rect area, SeriesData volume, HorizontalAxis horizontal)
    {
        decimal most = MostVolume;
        double width = Math.Max(PathThinning.Column, horizontal.Slot * Style.Candle.BodyShare);
        var bars = new Dictionary<double, (decimal Number, double X, bool Rises)>();
        for (int i = 0; i < volume.Numbers.Length; i++)
        {
            double column = horizontal.Slot < PathThinning.Column ? Math.Floor(horizontal.At(i) / PathThinning.Column) : i;
            if (volume.Numbers[i] is > 0 and { } number && (!bars.TryGetValue(column, out var bar) || bar.Number < number))
            {
                bars[column] = (number, horizontal.At(i), Rises(i));
            }
        }

        foreach ((_, (decimal number, double x, bool rises)) in bars.OrderBy(bar => bar.Key))
        {
            double height = (double)(number / most) * area.Height;
            Colour colour = (rises ? Style.Candle.Up : Style.Candle.Down).WithTint(1 - Style.Volume.Opacity);
            canvas.FillRectangle(new Rect(x - (width / 2), area.Bottom - height, width, height), colour);
        }

        canvas.DrawLine(new Point(area.X, area.Bottom), new Point(area.Right, area.Bottom), Style.Axis);
        double right = area.X - PlotFrame.LabelGap;
        DecimalFormat format = volume.Source.Format ?? new DecimalFormat { Decimals = most < 10 ? 1 : 0 };
        int place = volume.Numbers.IndexOf(most);
        double cap = Style.Label.CapHeight;
        placement.PlaceAt("0", Style.Label, null, [new Point(right - Style.Label.Measure("0"), area.Bottom - cap)]);
        string text = format.Write(most);
        placement.PlaceAt(text, Style.Label, volume.ProvenanceOf(place), [new Point(right - Style.Label.Measure(text), area.Y)]);
    }

    private readonly record struct Candle(double X, decimal Open, decimal High, decimal Low, decimal Close);
}
