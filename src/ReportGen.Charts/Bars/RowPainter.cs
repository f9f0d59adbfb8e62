using System.Collections.Immutable;

using ReportGen.Charts.Annotations;
using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Bars;

/// <summary>Paints bars from left to right, one row for each category, the values at their ends.</summary>
internal abstract class RowPainter : ChartPainter
{
    private const double NameGap = 6;
    private const double LabelGap = 3;
    private const double LeastRow = 10.5;
    private const double LeastBar = 4;
    private const double RowMargin = 3;
    private const double MostRowHeight = 26;

    private readonly RowNames _names;

    protected RowPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        Slots = BarSlot.Of(Series, style, isBehindLine: false);
        _names = new RowNames(specification, style);
    }

    /// <summary>Places of the series in each row.</summary>
    protected ImmutableArray<BarSlot> Slots { get; }

    /// <summary>The series drawn as bars.</summary>
    protected IEnumerable<BarPart> Parts => Slots.SelectMany(slot => slot.Parts);

    /// <summary>Number of bars side by side in a row.</summary>
    protected abstract int Columns { get; }

    /// <summary>True when values are written at the bars.</summary>
    protected bool HasLabels => Specification.Labels is not null;

    // With a value at each bar, an axis would be redundant.
    private bool HasAxis => !HasLabels;

    private int Rows => Specification.X.Length;

    private double BottomInset => HasAxis ? Style.Insets.Bottom : 3;

    private IEnumerable<decimal> ReferenceValues => ReferenceLines.Of(Specification, Series).Select(line => line.Value);

    /// <summary>The values at which bars end.</summary>
    protected abstract IEnumerable<decimal> Ends();

    /// <summary>The values written in a row.</summary>
    protected abstract IEnumerable<decimal> LabelledValues(int row);

    /// <summary>Draws the bars of a row, and collects their labels.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="placement">Places the labels.</param>
    /// <param name="row">The row.</param>
    /// <param name="axis">The axis of values, from left to right.</param>
    /// <param name="labels">Receives the labels.</param>
    protected abstract void DrawRow(Canvas canvas, LabelPlacement placement, BarRow row, ValueAxis axis, List<RowLabel> labels);

    public override double MinimumHeight(double width)
    {
        LegendRows legend = Legend(Entries(), Specification.Y.Unit, width - Style.Insets.Right);
        return Top(legend) + BottomInset + (Rows * LeastRowFor(width));
    }

    public override void Paint(Canvas canvas, Size size)
    {
        LegendRows legend = Legend(Entries(), Specification.Y.Unit, size.Width - Style.Insets.Right);
        NiceScale scale = ScaleOf(Ends().Concat(ReferenceValues), Specification.Y, withZero: true);
        double left = _names.WidthIn(size.Width) + NameGap + LabelRoom(scale.Minimum < 0);
        Rect plot = Inside(size, left, Top(legend), Style.Insets.Right + LabelRoom(scale.Maximum > 0), BottomInset);
        double mostRow = Math.Max(MostRowHeight * Math.Max(1, Columns * 0.7), LeastRowFor(size.Width));
        plot = plot with { Height = Math.Min(plot.Height, Rows * mostRow) };

        // A scale that ends with the data: without numbers along it, round ends would only leave space unused.
        NiceScale used = HasAxis || scale.IsLogarithmic ? scale : Tight(scale);
        var axis = new ValueAxis(used, Specification.Y.Format, plot.Right, plot.X);
        var placement = new LabelPlacement(canvas, size);
        legend.Draw(canvas, placement, size.Width - Style.Insets.Right);
        DrawGrid(canvas, placement, plot, axis, size.Width);
        _names.Draw(placement, plot, size.Width);
        var labels = new List<RowLabel>();
        using (IsOutside(Ends(), used) ? canvas.PushClip(plot) : canvas.Translate(0, 0))
        {
            DrawRows(canvas, placement, plot, axis, labels);
        }

        DrawReferences(canvas, placement, plot, axis);
        foreach (RowLabel label in labels)
        {
            TextFace face = Style.ValueLabel;
            double at = label.IsAfter ? label.X + LabelGap : label.X - LabelGap - face.Measure(label.Text);
            placement.PlaceAt(label.Text, face, label.Provenance, [new Point(at, label.Middle - (face.CapHeight / 2))]);
        }
    }

    /// <summary>Formats a value for its label.</summary>
    protected string TextOf(decimal number)
    {
        DecimalFormat format = Specification.Labels is { Suffix.Length: 0 } plain ? plain with { Suffix = Specification.Y.Format.Suffix } : Specification.Labels ?? Specification.Y.Format;
        return format.Write(number, format.Decimals ?? ChartNumbers.DecimalsOf(Series.SelectMany(series => series.Known)));
    }

    /// <summary>Draws a bar and returns its area.</summary>
    protected Rect DrawBar(Canvas canvas, LabelPlacement placement, BarPart part, int row, Rect bar)
    {
        canvas.FillRectangle(bar, Highlighted(row, ColourOf(part, row)));
        placement.Avoid(bar);
        return bar;
    }

    private double Top(LegendRows legend) =>
        (Entries().IsEmpty && string.IsNullOrEmpty(Specification.Y.Unit) && Specification.References.IsEmpty ? 4 : Style.Insets.Top - 4) + legend.ExtraHeight;

    private ImmutableArray<LegendEntry> Entries() => Series.Length == 1
        ? []
        : [.. Parts.Select(part => new LegendEntry(part.Series.Name, LegendKey.Box, part.Colour, 0))];

    private double LeastRowFor(double width)
    {
        double bars = (Columns * LeastBar) / (Columns == 1 ? Style.Bars.SingleShare : Style.Bars.GroupShare + 0.1);
        return Math.Max(LeastRow, Math.Max(_names.HighestIn(width) + RowMargin, bars));
    }

    // The space for a value beyond the end of the longest bar.
    private double LabelRoom(bool isUsed) => !HasLabels || !isUsed
        ? 0
        : Enumerable.Range(0, Rows).SelectMany(LabelledValues).Select(TextOf).Select(Style.ValueLabel.Measure).DefaultIfEmpty(0).Max() + LabelGap;

    private NiceScale Tight(NiceScale scale)
    {
        decimal[] ends = [.. Ends(), .. ReferenceValues, 0];
        decimal low = Specification.Y.Minimum ?? ends.Min();
        decimal high = Specification.Y.Maximum ?? ends.Max();
        return high <= low ? scale : scale with { Minimum = low, Maximum = high, Step = high - low };
    }

    private void DrawGrid(Canvas canvas, LabelPlacement placement, Rect plot, ValueAxis axis, double width)
    {
        if (HasAxis)
        {
            foreach (AxisTick tick in axis.Ticks.Where(tick => tick.Value != 0))
            {
                canvas.DrawLine(new Point(tick.Place, plot.Y), new Point(tick.Place, plot.Bottom), Style.Grid);
            }

            PlotFrame.DrawBottomLabels(placement, axis.Ticks.Select(tick => new AxisLabel(tick.Place, [tick.Text])), Style.Label, plot.Bottom, width);
        }

        double zero = axis.Baseline;
        canvas.DrawLine(new Point(zero, plot.Y), new Point(zero, plot.Bottom), axis.Scale.Minimum < 0 ? Style.ZeroLine : Style.Axis);
    }

    private void DrawRows(Canvas canvas, LabelPlacement placement, Rect plot, ValueAxis axis, List<RowLabel> labels)
    {
        double pitch = plot.Height / Rows;
        double group = pitch * (Columns == 1 ? Math.Max(Style.Bars.SingleShare, 0.56) : Style.Bars.GroupShare + 0.1);
        double gap = Columns == 1 ? 0 : Style.Bars.GapInGroup;
        double height = Math.Max(0.2, (group - (gap * (Columns - 1))) / Columns);
        for (int row = 0; row < Rows; row++)
        {
            DrawRow(canvas, placement, new BarRow(row, plot.Y + (pitch * (row + 0.5)) - (group / 2), height, gap), axis, labels);
        }
    }

    private Colour ColourOf(BarPart part, int row) => !IsForecast(row) || part.Series.Source.IsForecast
        ? part.Colour
        : part.Colour == Style.Bars.Actual ? Style.Bars.Forecast : BarSlot.Lighter(part.Colour);

    private void DrawReferences(Canvas canvas, LabelPlacement placement, Rect plot, ValueAxis axis)
    {
        foreach (ValuedReference line in ReferenceLines.Of(Specification, Series))
        {
            double x = axis.At(line.Value);
            canvas.DrawLine(new Point(x, plot.Y - 2), new Point(x, plot.Bottom), new Stroke(Style.ZeroLine.Colour, Style.ZeroLine.Width) { Dashes = ReferenceLines.Dashes });
            placement.AvoidLine([new Point(x, plot.Y - 2), new Point(x, plot.Bottom)], 1);
            TextFace face = Style.ValueLabel with { Colour = Style.Label.Colour };
            double width = face.Measure(line.Text);
            double y = plot.Y - 4 - face.CapHeight;
            placement.PlaceAt(line.Text, face, null, [new Point(x - (width / 2), y), new Point(x - width, y), new Point(x, y)]);
        }
    }
}
