using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Candles, hollow when they rise and filled when they fall, with averages over and volume below them.</summary>
internal sealed class CandlestickPainter : ChartPainter
{
    private const double VolumeGap = 8;

    private readonly CandleSeries _series;

    public CandlestickPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _series = CandleSeries.Of(Series);
    }

    public override void Paint(Canvas canvas, Size size)
    {
        ChartInsets insets = Style.Insets;
        LegendRows legend = Legend(Entries(), Specification.Y.Unit, size.Width - insets.Right);
        IEnumerable<decimal> prices = _series.Low.Known.Concat(_series.High.Known).Concat(_series.Averages.SelectMany(average => average.Known));
        NiceScale scale = ScaleOf(prices, Specification.Y, withZero: false);
        double left = InsetFor(insets.Left, scale, Specification.Y.Format);
        Rect whole = Inside(size, left, insets.Top + legend.ExtraHeight, insets.Right, insets.Bottom);
        double volumeHeight = _series.Volume is null ? 0 : whole.Height * Style.Volume.Height;
        Rect plot = whole with { Height = whole.Height - (volumeHeight > 0 ? volumeHeight + VolumeGap : 0) };
        var axis = new ValueAxis(scale, Specification.Y.Format, plot.Y, plot.Bottom);
        HorizontalAxis horizontal = HorizontalAxis.ForSlots(Specification.X, plot.X, plot.Right, Style.Label, Specification.IsChinese);

        legend.Draw(canvas, size.Width - insets.Right);
        var frame = new PlotFrame(canvas, plot, size.Width, Style);
        frame.DrawGrid(axis);
        frame.DrawLeftLabels(axis);
        new PlotFrame(canvas, whole, size.Width, Style).DrawBottomLabels(horizontal.Labels);
        if (_series.Volume is { } volume)
        {
            DrawVolume(canvas, whole with { Y = whole.Bottom - volumeHeight, Height = volumeHeight }, volume, horizontal);
        }

        using (frame.ClipWhen(IsOutside(prices, scale)))
        {
            for (int i = 0; i < Specification.X.Length; i++)
            {
                DrawCandle(canvas, i, horizontal, axis);
            }

            for (int i = 0; i < _series.Averages.Length; i++)
            {
                PolylinePainter.Draw(canvas, _series.Averages[i].Numbers, horizontal, axis, AverageStroke(i));
            }
        }
    }

    private ImmutableArray<LegendEntry> Entries() =>
    [
        new LegendEntry(Specification.BuiltInWords.Rise, LegendKey.HollowCandle, Style.Candle.Up, 0.8),
        new LegendEntry(Specification.BuiltInWords.Fall, LegendKey.FilledCandle, Style.Candle.Down, 0),
        .. _series.Averages.Select((average, i) => new LegendEntry(average.Name, LegendKey.Line, AverageStroke(i).Colour, Style.Legend.KeyWeight)),
    ];

    // The first colour is too near to that of rises.
    private Stroke AverageStroke(int index) => Style.LineStroke(index + 1) with { Width = Style.Lines.Average };

    private bool Rises(int index) => _series.Close.Numbers[index] >= _series.Open.Numbers[index];

    private void DrawCandle(Canvas canvas, int index, HorizontalAxis horizontal, ValueAxis axis)
    {
        if (_series.Open.Numbers[index] is not { } open || _series.Close.Numbers[index] is not { } close
            || _series.High.Numbers[index] is not { } high || _series.Low.Numbers[index] is not { } low)
        {
            return;
        }

        bool rises = Rises(index);
        Colour colour = rises ? Style.Candle.Up : Style.Candle.Down;
        var stroke = new Stroke(colour, Math.Min(Style.Candle.Wick, horizontal.Slot / 2));
        double x = horizontal.At(index);
        double width = Math.Max(stroke.Width, horizontal.Slot * Style.Candle.BodyShare);
        double top = axis.At(Math.Max(open, close));
        double bottom = axis.At(Math.Min(open, close));
        canvas.DrawLine(new Point(x, axis.At(high)), new Point(x, top), stroke);
        canvas.DrawLine(new Point(x, bottom), new Point(x, axis.At(low)), stroke);

        // A day without change is a dash as thick as its outline.
        var body = new Rect(x - (width / 2), top, width, Math.Max(bottom - top, stroke.Width));
        if (rises && bottom - top > 2 * stroke.Width)
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

    private void DrawVolume(Canvas canvas, Rect area, SeriesData volume, HorizontalAxis horizontal)
    {
        decimal most = volume.Known.DefaultIfEmpty(0).Max();
        if (most <= 0)
        {
            return;
        }

        double width = horizontal.Slot * Style.Candle.BodyShare;
        for (int i = 0; i < volume.Numbers.Length; i++)
        {
            if (volume.Numbers[i] is > 0 and { } number)
            {
                double height = (double)(number / most) * area.Height;
                Colour colour = (Rises(i) ? Style.Candle.Up : Style.Candle.Down).WithOpacity(Style.Volume.Opacity);
                canvas.FillRectangle(new Rect(horizontal.At(i) - (width / 2), area.Bottom - height, width, height), colour);
            }
        }

        canvas.DrawLine(new Point(area.X, area.Bottom), new Point(area.Right, area.Bottom), Style.Axis);
        double right = area.X - PlotFrame.LabelGap;
        NumberFormat format = volume.Source.Format ?? new NumberFormat { Decimals = most < 10 ? 1 : 0 };
        int place = volume.Numbers.IndexOf(most);
        canvas.DrawText(NumberText.Format(most, format), new Point(right, area.Y + Style.Label.CapHeight), Style.Label, TextAlignment.End, volume.Shows(place));
        canvas.DrawText("0", new Point(right, area.Bottom), Style.Label, TextAlignment.End);
    }
}
