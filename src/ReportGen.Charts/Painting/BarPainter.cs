using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Data;
using ReportGen.Core.Geometry;
using ReportGen.Core.Origins;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Bars: grouped, stacked, coloured by sign, or combined with lines on a right axis.</summary>
internal sealed class BarPainter : PlotPainter
{
    private const double LabelGap = 2.2;
    private const double PointLabelGap = 3.4;
    private const double SmallestLabel = 0.8;
    private const double WidestBar = 42;

    // Labels much wider than their bars stand only where they cover none of the neighbours'.
    private const double CrowdedShare = 0.7;

    // Middle of the row of units below the legend, in points from the top of the block.
    private const double UnitRowMiddle = 16.8;

    private readonly ImmutableArray<BarSlot> _slots;
    private readonly ImmutableArray<SeriesData> _lines;
    private readonly bool _isStacked;
    private readonly bool _isSigned;

    public BarPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _isStacked = specification.Kind == ChartKind.StackedBar;
        _isSigned = specification.Kind == ChartKind.SignedBar;
        _lines = [.. Series.Where(IsLine)];
        _slots = BarSlot.Of([.. Series.Where(series => !IsLine(series))], style, isBehindLine: !_lines.IsEmpty);
    }

    private bool HasRightAxis => !_lines.IsEmpty;

    private bool HasUnitRow => HasRightAxis && !(string.IsNullOrEmpty(Specification.Y.Unit) && string.IsNullOrEmpty(Specification.RightY.Unit));

    protected override Arrangement Arrange(Size size)
    {
        ChartInsets insets = Style.Insets;
        double top = HasUnitRow ? insets.TopDual : insets.Top;
        (NiceScale Left, NiceScale? Right) scales = Scales(size.Height - top - insets.Bottom);
        var around = new PlotInsets(top, HasRightAxis ? insets.RightDual : insets.Right, insets.Bottom);
        return Arrange(size, Entries(), around, hasSlots: true, scales, Specification.Y.Format, HasRightAxis ? null : Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, Lettering lettering, PlotFrame frame, Arrangement parts, Size size)
    {
        DrawUnits(lettering, size, parts.Legend.ExtraHeight);
        var labels = new List<PendingLabel>();
        using (frame.ClipWhen(IsOutside(BarNumbers(), parts.Axis.Scale)))
        {
            DrawBars(canvas, lettering, parts.Horizontal, parts.Axis, labels);
        }

        if (parts.Right is { } right)
        {
            using (frame.ClipWhen(IsOutside(_lines.SelectMany(line => line.Known), right.Scale)))
            {
                DrawLines(canvas, lettering, parts.Horizontal, right, labels);
            }
        }

        parts.Annotations.DrawOver(canvas, lettering, parts.Plot, parts.Axis, Specification.HasLegend);
        foreach (PendingLabel label in labels)
        {
            if (label.Point is { } point)
            {
                lettering.PlaceAt(label.Text, label.Face, label.Shows, Lettering.Around(point, label.Face.Measure(label.Text), label.Face.CapHeight, label.Gap));
            }
            else
            {
                lettering.Place(label.Text, label.X, label.Edge, label.Gap, label.IsAbove, label.Face, label.Shows, label.MustBeClear);
            }
        }
    }

    private bool IsLine(SeriesData series) => Specification.Kind == ChartKind.Combined
        && (series.Source.Role == SeriesRole.Line
            || (series.Source.Role == SeriesRole.Auto && ReferenceEquals(series, Series[^1])));

    private ImmutableArray<LegendEntry> Entries()
    {
        if (_isSigned || (Series.Length == 1 && !_isStacked))
        {
            return [];
        }

        return
        [
            .. _slots.SelectMany(slot => slot.Parts).Select(part => new LegendEntry(part.Series.Name, LegendKey.Box, part.Colour, 0)),
            .. _lines.Select((line, i) => new LegendEntry(line.Name, LegendKey.Line, Style.SeriesColour(LineColour(i)), Style.Legend.KeyWeight)),
        ];
    }

    // The first line is the subject; further ones take the colours behind those of the bars.
    private int LineColour(int index) => index == 0 ? 0 : _slots.Length + index;

    private (NiceScale Left, NiceScale? Right) Scales(double height)
    {
        IEnumerable<decimal> bars = BarNumbers().Append(0).Concat(ReferenceValues);
        if (!HasRightAxis)
        {
            return (ScaleOf(WithLabelRoom(bars, height), Specification.Y, withZero: true), null);
        }

        IEnumerable<decimal> lines = _lines.SelectMany(line => line.Known).Append(0);
        ChartAxis first = Specification.Y;
        ChartAxis second = Specification.RightY;
        DualScale scale = DualScale.Of(
            (first.Minimum ?? bars.Min(), first.Maximum ?? bars.Max()),
            (second.Minimum ?? lines.Min(), second.Maximum ?? lines.Max()));
        return (scale.Left, scale.Right);
    }

    // A label below the lowest bar must not run into the names of the categories; above the highest there is the legend's air.
    private IEnumerable<decimal> WithLabelRoom(IEnumerable<decimal> bars, double height)
    {
        decimal low = bars.Min();
        decimal high = bars.Max();
        double share = Math.Min(0.4, (Style.ValueLabel.CapHeight + LabelGap) / Math.Max(1, height));
        return low >= 0 || Specification.Labels is null || _isStacked ? bars : bars.Append(low - ((high - low) * (decimal)share));
    }

    private IEnumerable<decimal> BarNumbers()
    {
        if (!_isStacked)
        {
            return _slots.SelectMany(slot => slot.Parts).SelectMany(part => part.Series.Known);
        }

        return Enumerable.Range(0, Specification.X.Length).SelectMany(i =>
        {
            decimal[] values = [.. _slots.SelectMany(slot => slot.Parts).Select(part => part.Series.Numbers[i] ?? 0)];
            return (IEnumerable<decimal>)[values.Where(value => value > 0).Sum(), values.Where(value => value < 0).Sum()];
        });
    }

    private void DrawUnits(Lettering lettering, Size size, double extra)
    {
        if (!HasUnitRow)
        {
            return;
        }

        double baseline = LegendRows.Baseline(UnitRowMiddle + extra, Style.AxisTitle);
        double half = (size.Width / 2) - 4;
        string left = TextFitting.Shorten(Specification.Y.Unit ?? string.Empty, Style.AxisTitle, half);
        string right = TextFitting.Shorten(Specification.RightY.Unit ?? string.Empty, Style.AxisTitle, half);
        lettering.Draw(left, new Point(0, baseline), Style.AxisTitle);
        lettering.Draw(right, new Point(size.Width, baseline), Style.AxisTitle, TextAlignment.End);
    }

    private void DrawBars(Canvas canvas, Lettering lettering, HorizontalAxis horizontal, ValueAxis axis, List<PendingLabel> labels)
    {
        int columns = _isStacked ? 1 : _slots.Length;
        double group = Math.Min(horizontal.Slot * (columns == 1 ? Style.Bars.SingleShare : Style.Bars.GroupShare), columns * WidestBar);
        double gap = columns == 1 ? 0 : Style.Bars.GapInGroup;
        double width = Math.Max(0.2, (group - (gap * (columns - 1))) / columns);
        for (int place = 0; place < Specification.X.Length; place++)
        {
            var stack = new BarStack(axis);
            for (int slot = 0; slot < _slots.Length; slot++)
            {
                double x = horizontal.At(place) - (group / 2) + ((_isStacked ? 0 : slot) * (width + gap));
                foreach (BarPart part in _slots[slot].Parts)
                {
                    if (part.Series.Numbers[place] is not { } number)
                    {
                        continue;
                    }

                    (double from, double to) = _isStacked ? stack.Add(number) : (axis.Baseline, axis.At(number));
                    var bar = new Rect(x, Math.Min(from, to), width, Math.Abs(to - from));
                    Colour fill = Highlighted(place, ColourOf(part, place, number));
                    DrawBar(canvas, bar, fill);
                    lettering.Avoid(bar);
                    AddLabel(labels, part, place, bar, number, fill, columns == 1 ? horizontal.Slot : width + gap);
                }
            }

            if (_isStacked)
            {
                AddTotal(labels, place, horizontal.At(place), axis);
            }
        }
    }

    private void DrawBar(Canvas canvas, Rect bar, Colour colour)
    {
        canvas.FillRectangle(bar, colour);
        if (_isStacked)
        {
            canvas.DrawLine(new Point(bar.X, bar.Y), new Point(bar.Right, bar.Y), Style.AreaEdge);
        }
    }

    private Colour ColourOf(BarPart part, int place, decimal number)
    {
        Colour colour = _isSigned ? SignColour(number) : part.Colour;
        if (!IsForecast(place) || part.Series.Source.IsForecast)
        {
            return colour;
        }

        return colour == Style.Bars.Actual ? Style.Bars.Forecast : BarSlot.Lighter(colour);
    }

    private Colour SignColour(decimal number) => number < 0 ? Style.Candle.Down : Style.Candle.Up;

    // Over grouped bars every value; in a stack the parts only of series that ask for it, since the total stands over it.
    private void AddLabel(List<PendingLabel> labels, BarPart part, int place, Rect bar, decimal number, Colour fill, double pitch)
    {
        bool isWanted = part.Series.Source.HasLabels ?? (Specification.Labels is not null && !HasRightAxis && !_isStacked);
        if (!isWanted)
        {
            return;
        }

        NumberFormat format = part.Series.Source.Format ?? Specification.Labels ?? Specification.Y.Format;
        int decimals = format.Decimals ?? NumberText.DecimalsOf(part.Series.Known);
        string text = NumberText.Format(number, format, decimals);
        double middle = bar.X + (bar.Width / 2);
        TextFace face = SmallerWhere(text, pitch);
        if (_isStacked)
        {
            face = face with { Halo = null, Colour = ContrastTo(fill) };
            if (bar.Height > face.CapHeight + 2 && face.Measure(text) < bar.Width)
            {
                labels.Add(new PendingLabel(text, middle, bar.Y + (bar.Height / 2) + (face.CapHeight / 2), 0, true, face, part.Series.Shows(place)));
            }

            return;
        }

        bool isAbove = number >= 0;
        labels.Add(new PendingLabel(text, middle, isAbove ? bar.Y : bar.Bottom, LabelGap, isAbove, face, part.Series.Shows(place))
        {
            MustBeClear = pitch < face.Measure(text) * CrowdedShare,
        });
    }

    // Labels wider than the bars of a group are set smaller before any of them moves or goes.
    private TextFace SmallerWhere(string text, double pitch)
    {
        TextFace face = Style.ValueLabel;
        double share = pitch / (face.Measure(text) + 1);
        return share >= 1 ? face : face with { Size = Math.Max(face.Size * SmallestLabel, face.Size * share) };
    }

    private Colour ContrastTo(Colour fill) =>
        (0.299 * fill.Red) + (0.587 * fill.Green) + (0.114 * fill.Blue) < 150 ? Colour.White : Style.ValueLabel.Colour;

    private void AddTotal(List<PendingLabel> labels, int place, double middle, ValueAxis axis)
    {
        DataValue[] parts = [.. _slots.SelectMany(slot => slot.Parts).Select(part => part.Series.Values[place])];
        decimal[] numbers = [.. parts.OfType<NumberValue>().Select(value => value.Number)];
        if (Specification.Labels is not { } format || numbers.Length == 0)
        {
            return;
        }

        decimal total = numbers.Sum();
        int decimals = format.Decimals ?? NumberText.DecimalsOf(_slots.SelectMany(slot => slot.Parts).SelectMany(part => part.Series.Known));
        string text = NumberText.Format(total, format, decimals);
        decimal above = numbers.Where(number => number > 0).Sum();
        bool isAbove = above > 0 || total > 0;
        double edge = axis.At(isAbove ? above : numbers.Where(number => number < 0).Sum());
        labels.Add(new PendingLabel(text, middle, edge, LabelGap, isAbove, Style.ValueLabel, ComputedValue.Of("total", "sum of the parts", total, [.. parts])));
    }

    private void DrawLines(Canvas canvas, Lettering lettering, HorizontalAxis horizontal, ValueAxis axis, List<PendingLabel> labels)
    {
        for (int i = _lines.Length - 1; i >= 0; i--)
        {
            SeriesData line = _lines[i];
            Stroke stroke = Style.LineStroke(LineColour(i)) with { Width = i == 0 ? Style.Lines.Weight : Style.Lines.Secondary };
            PolylinePainter.Draw(canvas, lettering, line.Numbers, horizontal, axis, stroke, Specification.ForecastFrom);
            NumberFormat format = LineFormat(line);
            int decimals = format.Decimals ?? NumberText.DecimalsOf(line.Known);
            for (int place = 0; place < line.Numbers.Length; place++)
            {
                if (line.Numbers[place] is not { } number)
                {
                    continue;
                }

                var point = new Point(horizontal.At(place), axis.At(number));
                canvas.DrawCircle(point, Style.Markers.Radius, Style.Markers.Fill, new Stroke(stroke.Colour, Style.Markers.Weight));
                lettering.Avoid(new Rect(point.X - Style.Markers.Radius, point.Y - Style.Markers.Radius, 2 * Style.Markers.Radius, 2 * Style.Markers.Radius));
                if (line.Source.HasLabels ?? Specification.Labels is not null)
                {
                    string text = NumberText.Format(number, format, decimals);
                    TextFace face = Style.StrongValueLabel with { Colour = stroke.Colour };
                    labels.Add(new PendingLabel(text, point.X, point.Y, Style.Markers.Radius + PointLabelGap, true, face, line.Shows(place)) { Point = point });
                }
            }
        }
    }

    private NumberFormat LineFormat(SeriesData line) => line.Source.Format
        ?? Specification.RightY.Format with { Decimals = Specification.Labels?.Decimals ?? Specification.RightY.Format.Decimals };

    private readonly record struct PendingLabel(string Text, double X, double Edge, double Gap, bool IsAbove, TextFace Face, Provenance Shows)
    {
        /// <summary>The point of a line that it stands at; null over a bar.</summary>
        public Point? Point { get; init; }

        /// <summary>True leaves it out rather than over ink.</summary>
        public bool MustBeClear { get; init; }
    }
}
