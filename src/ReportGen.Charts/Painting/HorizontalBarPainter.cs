using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Data;
using ReportGen.Core.Geometry;
using ReportGen.Core.Origins;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Bars from left to right, one row a category: rankings, and names too long to stand below a bar.</summary>
internal sealed class HorizontalBarPainter : ChartPainter
{
    private const double NameShare = 0.42;
    private const double NameGap = 6;
    private const double LabelGap = 3;
    private const double LeastRow = 10.5;
    private const double LeastBar = 4;
    private const double LineDistance = 1.2;
    private const double RowMargin = 3;
    private const double MostRowHeight = 26;

    private readonly ImmutableArray<BarSlot> _slots;
    private readonly bool _isStacked;

    public HorizontalBarPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _isStacked = specification.Kind == ChartKind.HorizontalStackedBar;
        _slots = BarSlot.Of(Series, style, isBehindLine: false);
    }

    private int Rows => Specification.X.Length;

    private int Columns => _isStacked ? 1 : _slots.Length;

    private bool HasLabels => Specification.Labels is not null;

    // With a value at each bar, an axis would say the same again.
    private bool HasAxis => !HasLabels;

    private double BottomInset => HasAxis ? Style.Insets.Bottom : 3;

    private IEnumerable<BarPart> Parts => _slots.SelectMany(slot => slot.Parts);

    public override double MinimumHeight(double width)
    {
        LegendRows legend = Legend(Entries(), Specification.Y.Unit, width - Style.Insets.Right);
        return Top(legend) + BottomInset + (Rows * LeastRowFor(width));
    }

    public override void Paint(Canvas canvas, Size size)
    {
        LegendRows legend = Legend(Entries(), Specification.Y.Unit, size.Width - Style.Insets.Right);
        NiceScale scale = ScaleOf(Ends().Concat(Annotations.ReferencesOf(Specification, Series).Select(line => line.Value)), Specification.Y, withZero: true);
        double left = NameWidth(size.Width) + NameGap + LabelRoom(scale.Minimum < 0);
        Rect plot = Inside(size, left, Top(legend), Style.Insets.Right + LabelRoom(scale.Maximum > 0), BottomInset);
        double mostRow = Math.Max(MostRowHeight * Math.Max(1, Columns * 0.7), LeastRowFor(size.Width));
        plot = plot with { Height = Math.Min(plot.Height, Rows * mostRow) };

        // A scale that ends with the data: without numbers along it, its round ends would only leave room unused.
        NiceScale used = HasAxis || scale.IsLogarithmic ? scale : Tight(scale);
        var axis = new ValueAxis(used, Specification.Y.Format, plot.Right, plot.X);
        var lettering = new Lettering(canvas, size);
        legend.Draw(canvas, lettering, size.Width - Style.Insets.Right);
        DrawGrid(canvas, lettering, plot, axis, size.Width);
        DrawNames(lettering, plot, size.Width);
        var labels = new List<(string Text, double X, double Middle, bool IsAfter, TextFace Face, Provenance Shows)>();
        using (IsOutside(Ends(), used) ? canvas.PushClip(plot) : canvas.Translate(0, 0))
        {
            DrawBars(canvas, lettering, plot, axis, labels);
        }

        DrawReferences(canvas, lettering, plot, axis);
        foreach ((string text, double x, double middle, bool isAfter, TextFace face, Provenance shows) in labels)
        {
            double at = isAfter ? x + LabelGap : x - LabelGap - face.Measure(text);
            lettering.PlaceAt(text, face, shows, [new Point(at, middle - (face.CapHeight / 2))]);
        }
    }

    private double Top(LegendRows legend) =>
        (Entries().IsEmpty && string.IsNullOrEmpty(Specification.Y.Unit) && Specification.References.IsEmpty ? 4 : Style.Insets.Top - 4) + legend.ExtraHeight;

    private ImmutableArray<LegendEntry> Entries() => Series.Length == 1
        ? []
        : [.. Parts.Select(part => new LegendEntry(part.Series.Name, LegendKey.Box, part.Colour, 0))];

    private double LeastRowFor(double width)
    {
        int lines = Enumerable.Range(0, Rows).Max(i => LinesOf(i, NameWidth(width)).Length);
        double names = (lines * Style.Label.Size * LineDistance) + RowMargin;
        double bars = (Columns * LeastBar) / (Columns == 1 ? Style.Bars.SingleShare : Style.Bars.GroupShare + 0.1);
        return Math.Max(LeastRow, Math.Max(names, bars));
    }

    private double NameWidth(double width) =>
        Math.Min(width * NameShare, Enumerable.Range(0, Rows).Max(row => NamesOf(row).Max(FaceOf(row).Measure)));

    private string[] NamesOf(int row) => Specification.X[row] is DateValue
        ? [HorizontalAxis.TextOf(Specification.X[row], Specification.IsChinese)]
        : HorizontalAxis.RawText(Specification.X[row]).Split(BilingualChart.LineBreak);

    private ImmutableArray<string> LinesOf(int row, double room) =>
        [.. NamesOf(row).SelectMany(name => Broken(name, room, FaceOf(row)))];

    private static ImmutableArray<string> Broken(string name, double room, TextFace face)
    {
        if (face.Measure(name) <= room)
        {
            return [name];
        }

        ImmutableArray<string> even = LabelBreaking.Break(name, 2, face);
        return even.All(line => face.Measure(line) <= room) ? even : LabelBreaking.Fill(name, 2, room, face);
    }

    private TextFace FaceOf(int row) => Specification.Highlights.Contains(row)
        ? Style.Label with { Colour = Style.SeriesColour(0), Font = Style.StrongValueLabel.Font }
        : Style.Label with { Colour = Style.ValueLabel.Colour };

    // The room beyond the end of the longest bar for its value.
    private double LabelRoom(bool isUsed) => !HasLabels || !isUsed
        ? 0
        : Labels().Select(Style.ValueLabel.Measure).DefaultIfEmpty(0).Max() + LabelGap;

    private IEnumerable<string> Labels()
    {
        for (int row = 0; row < Rows; row++)
        {
            foreach (decimal number in _isStacked ? [Total(row)] : Parts.Select(part => part.Series.Numbers[row] ?? 0))
            {
                yield return TextOf(number);
            }
        }
    }

    private string TextOf(decimal number)
    {
        NumberFormat format = Specification.Labels is { Suffix.Length: 0 } plain ? plain with { Suffix = Specification.Y.Format.Suffix } : Specification.Labels ?? Specification.Y.Format;
        return NumberText.Format(number, format, format.Decimals ?? NumberText.DecimalsOf(Series.SelectMany(series => series.Known)));
    }

    private decimal Total(int row) => Parts.Sum(part => part.Series.Numbers[row] ?? 0);

    private IEnumerable<decimal> Ends() => _isStacked
        ? Enumerable.Range(0, Rows).SelectMany(row =>
        {
            decimal[] values = [.. Parts.Select(part => part.Series.Numbers[row] ?? 0)];
            return (IEnumerable<decimal>)[values.Where(value => value > 0).Sum(), values.Where(value => value < 0).Sum()];
        })
        : Parts.SelectMany(part => part.Series.Known);

    private NiceScale Tight(NiceScale scale)
    {
        decimal[] ends = [.. Ends(), .. Annotations.ReferencesOf(Specification, Series).Select(line => line.Value), 0];
        decimal low = Specification.Y.Minimum ?? ends.Min();
        decimal high = Specification.Y.Maximum ?? ends.Max();
        return high <= low ? scale : scale with { Minimum = low, Maximum = high, Step = high - low };
    }

    private void DrawGrid(Canvas canvas, Lettering lettering, Rect plot, ValueAxis axis, double width)
    {
        if (HasAxis)
        {
            foreach (AxisTick tick in axis.Ticks.Where(tick => tick.Value != 0))
            {
                canvas.DrawLine(new Point(tick.Place, plot.Y), new Point(tick.Place, plot.Bottom), Style.Grid);
            }

            PlotFrame.DrawBottomLabels(lettering, axis.Ticks.Select(tick => new AxisLabel(tick.Place, [tick.Text])), Style.Label, plot.Bottom, width);
        }

        double zero = axis.Baseline;
        canvas.DrawLine(new Point(zero, plot.Y), new Point(zero, plot.Bottom), axis.Scale.Minimum < 0 ? Style.ZeroLine : Style.Axis);
    }

    private void DrawNames(Lettering lettering, Rect plot, double width)
    {
        double room = NameWidth(width);
        double pitch = plot.Height / Rows;
        for (int row = 0; row < Rows; row++)
        {
            ImmutableArray<string> lines = LinesOf(row, room);
            double middle = plot.Y + (pitch * (row + 0.5)) - ((lines.Length - 1) * Style.Label.Size * LineDistance / 2);
            TextFace face = FaceOf(row);
            foreach (string line in lines)
            {
                lettering.Draw(line, new Point(room, LegendRows.Baseline(middle, face)), face, TextAlignment.End);
                middle += Style.Label.Size * LineDistance;
            }
        }
    }

    private void DrawBars(Canvas canvas, Lettering lettering, Rect plot, ValueAxis axis, List<(string, double, double, bool, TextFace, Provenance)> labels)
    {
        double pitch = plot.Height / Rows;
        double group = pitch * (Columns == 1 ? Math.Max(Style.Bars.SingleShare, 0.56) : Style.Bars.GroupShare + 0.1);
        double gap = Columns == 1 ? 0 : Style.Bars.GapInGroup;
        double height = Math.Max(0.2, (group - (gap * (Columns - 1))) / Columns);
        for (int row = 0; row < Rows; row++)
        {
            var stack = new BarStack(axis);
            double top = plot.Y + (pitch * (row + 0.5)) - (group / 2);
            for (int slot = 0; slot < _slots.Length; slot++)
            {
                double y = top + ((_isStacked ? 0 : slot) * (height + gap));
                foreach (BarPart part in _slots[slot].Parts)
                {
                    if (part.Series.Numbers[row] is not { } number)
                    {
                        continue;
                    }

                    (double from, double to) = _isStacked ? stack.Add(number) : (axis.Baseline, axis.At(number));
                    var bar = new Rect(Math.Min(from, to), y, Math.Abs(to - from), height);
                    canvas.FillRectangle(bar, Highlighted(row, ColourOf(part, row)));
                    lettering.Avoid(bar);
                    if (_isStacked)
                    {
                        canvas.DrawLine(new Point(bar.Right, bar.Y), new Point(bar.Right, bar.Bottom), Style.AreaEdge);
                    }
                    else if (HasLabels)
                    {
                        labels.Add((TextOf(number), to, y + (height / 2), number >= 0, Style.ValueLabel, part.Series.Shows(row)));
                    }
                }
            }

            if (_isStacked && HasLabels)
            {
                ImmutableArray<DataValue> inputs = [.. Parts.Select(part => part.Series.Values[row])];
                decimal total = Total(row);
                double end = axis.At(Parts.Sum(part => Math.Max(0, part.Series.Numbers[row] ?? 0)));
                labels.Add((TextOf(total), end, top + (height / 2), true, Style.ValueLabel, ComputedValue.Of("total", "sum of the parts", total, inputs)));
            }
        }
    }

    private Colour ColourOf(BarPart part, int row) => !IsForecast(row) || part.Series.Source.IsForecast
        ? part.Colour
        : part.Colour == Style.Bars.Actual ? Style.Bars.Forecast : BarSlot.Lighter(part.Colour);

    private void DrawReferences(Canvas canvas, Lettering lettering, Rect plot, ValueAxis axis)
    {
        foreach (ShownReference line in Annotations.ReferencesOf(Specification, Series))
        {
            double x = axis.At(line.Value);
            canvas.DrawLine(new Point(x, plot.Y - 2), new Point(x, plot.Bottom), new Stroke(Style.ZeroLine.Colour, Style.ZeroLine.Width) { Dashes = [3, 2] });
            lettering.AvoidLine([new Point(x, plot.Y - 2), new Point(x, plot.Bottom)], 1);
            TextFace face = Style.ValueLabel with { Colour = Style.Label.Colour };
            double width = face.Measure(line.Text);
            double y = plot.Y - 4 - face.CapHeight;
            lettering.PlaceAt(line.Text, face, null, [new Point(x - (width / 2), y), new Point(x - width, y), new Point(x, y)]);
        }
    }
}
