using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Data;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Points over a number, with their names where there is room.</summary>
internal sealed class ScatterPainter : ChartPainter
{
    private const double NameGap = 2.5;
    private const double UnitDrop = 10;

    private readonly ImmutableArray<decimal> _abscissae;

    public ScatterPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _abscissae = [.. specification.X.OfType<NumberValue>().Select(value => value.Number)];
    }

    public override void Paint(Canvas canvas, Size size)
    {
        ChartInsets insets = Style.Insets;
        ImmutableArray<LegendEntry> entries = Series.Length > 1
            ? [.. Series.Select((series, i) => new LegendEntry(series.Name, LegendKey.Dot, Style.SeriesColour(i), 0))]
            : [];
        LegendRows legend = Legend(entries, null, size.Width - insets.Right);
        bool hasXTitle = !string.IsNullOrEmpty(Specification.XAxis.Unit);
        NiceScale vertical = ScaleOf(Padded(Series.SelectMany(series => series.Known)), Specification.Y, withZero: false);
        NiceScale horizontal = ScaleOf(Padded(_abscissae), Specification.XAxis, withZero: false);
        double left = InsetFor(insets.Left, vertical, Specification.Y.Format);
        Rect plot = Inside(size, left, insets.Top + legend.ExtraHeight, insets.RightLine, insets.Bottom + (hasXTitle ? UnitDrop : 0));
        var y = new ValueAxis(vertical, Specification.Y.Format, plot.Y, plot.Bottom);

        // The same axis laid on its side: its top is the plot's right.
        var x = new ValueAxis(horizontal, Specification.XAxis.Format, plot.Right, plot.X);

        legend.Draw(canvas, size.Width - insets.Right);
        var frame = new PlotFrame(canvas, plot, size.Width, Style);
        frame.DrawGrid(y);
        frame.DrawLeftLabels(y);
        frame.DrawBottomLabels(Labels(x));
        DrawTitles(canvas, size, plot, hasTitleRow: entries.IsEmpty);
        using (frame.ClipWhen(IsOutside(Series.SelectMany(series => series.Known), vertical) || IsOutside(_abscissae, horizontal)))
        {
            DrawPoints(canvas, x, y);
        }

        DrawNames(canvas, plot, x, y);
    }

    // Points keep off the edges, where half of them and their names would have no room.
    private static IEnumerable<decimal> Padded(IEnumerable<decimal> numbers)
    {
        decimal low = numbers.DefaultIfEmpty(0).Min();
        decimal high = numbers.DefaultIfEmpty(0).Max();
        decimal margin = (high - low) / 100;
        return low >= 0 ? [Math.Max(0, low - margin), high + margin] : [low - margin, high + margin];
    }

    private IEnumerable<AxisLabel> Labels(ValueAxis axis)
    {
        double end = double.NegativeInfinity;
        foreach (AxisTick tick in axis.Ticks)
        {
            double half = Style.Label.Measure(tick.Text) / 2;
            if (tick.Place - half < end)
            {
                continue;
            }

            end = tick.Place + half + 2;
            yield return new AxisLabel(tick.Place, [tick.Text]);
        }
    }

    // The title of the vertical axis takes the legend's row, or the one below it.
    private void DrawTitles(Canvas canvas, Size size, Rect plot, bool hasTitleRow)
    {
        double middle = hasTitleRow ? LegendRows.FirstMiddle : plot.Y - Style.AxisTitle.Size;
        canvas.DrawText(Specification.Y.Unit ?? string.Empty, new Point(0, LegendRows.Baseline(middle, Style.AxisTitle)), Style.AxisTitle);
        canvas.DrawText(Specification.XAxis.Unit ?? string.Empty, new Point(plot.Right, size.Height - 2), Style.AxisTitle, TextAlignment.End);
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
        foreach ((_, Point at, int series) in Points(x, y))
        {
            canvas.DrawCircle(at, Style.Markers.Radius, Style.SeriesColour(series), new Stroke(Style.Markers.Fill, Style.Markers.Weight / 2));
        }
    }

    private void DrawNames(Canvas canvas, Rect plot, ValueAxis x, ValueAxis y)
    {
        if (Specification.PointNames.IsEmpty)
        {
            return;
        }

        List<Rect> taken = [.. Points(x, y).Select(point => Around(point.At))];
        foreach ((int index, Point at, int series) in Points(x, y))
        {
            string name = Specification.PointNames[index];
            if (Specification.Labels is { } format)
            {
                name += " " + NumberText.Format(Series[series].Numbers[index].GetValueOrDefault(), format);
            }

            DrawName(canvas, plot, name, at, Series[series].Shows(index), taken);
        }
    }

    // Right, left, above, below; when all four places are taken the name is left out, and stands in the data table.
    private void DrawName(Canvas canvas, Rect plot, string name, Point at, ShownValue shows, List<Rect> taken)
    {
        TextFace face = Style.ValueLabel;
        double width = face.Measure(name);
        double height = face.CapHeight;
        double reach = Style.Markers.Radius + NameGap;
        foreach (Rect area in (Rect[])
            [
                new(at.X + reach, at.Y - (height / 2), width, height),
                new(at.X - reach - width, at.Y - (height / 2), width, height),
                new(at.X - (width / 2), at.Y - reach - height, width, height),
                new(at.X - (width / 2), at.Y + reach, width, height),
            ])
        {
            bool isInside = area.X >= plot.X && area.Right <= plot.Right + Style.Insets.RightLine && area.Y >= 0 && area.Bottom <= plot.Bottom;
            if (isInside && !taken.Exists(other => LabelPlacer.Overlap(other, area)))
            {
                taken.Add(area);
                canvas.DrawText(name, new Point(area.X, area.Bottom), face, TextAlignment.Start, shows);
                return;
            }
        }
    }

    private Rect Around(Point at)
    {
        double radius = Style.Markers.Radius;
        return new Rect(at.X - radius, at.Y - radius, 2 * radius, 2 * radius);
    }
}
