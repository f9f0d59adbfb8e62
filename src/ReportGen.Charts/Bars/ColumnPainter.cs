using System.Collections.Immutable;

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

/// <summary>Paints vertical bars over dates or categories: side by side in <see cref="GroupedColumnPainter"/>, or stacked by the kind.</summary>
internal abstract class ColumnPainter : PlotPainter
{
    /// <summary>Distance of a label from the end of its bar, in points.</summary>
    protected const double LabelGap = 2.2;

    private const double SmallestLabel = 0.8;
    private const double WidestBar = 42;

    /// <summary>Creates a painter.</summary>
    /// <param name="specification">What to show.</param>
    /// <param name="style">The style.</param>
    /// <param name="isBar">True for the index of a series drawn as bars; null for all series.</param>
    protected ColumnPainter(ChartSpecification specification, ChartStyle style, Predicate<int>? isBar = null)
        : base(specification, style)
    {
        ImmutableArray<SeriesData> bars = isBar is null ? Series : [.. Series.Where((_, i) => isBar(i))];
        Slots = BarSlot.Of(bars, style, isBehindLine: bars.Length < Series.Length);
    }

    /// <summary>Places of the series in each group.</summary>
    protected ImmutableArray<BarSlot> Slots { get; }

    /// <summary>The series drawn as bars.</summary>
    protected IEnumerable<BarPart> Parts => Slots.SelectMany(slot => slot.Parts);

    /// <summary>Number of bars side by side in a group.</summary>
    protected abstract int Columns { get; }

    /// <summary>The values at which bars end.</summary>
    protected abstract IEnumerable<decimal> Ends();

    /// <summary>The values that the scale must include.</summary>
    /// <param name="height">Height of the plot in points.</param>
    protected virtual IEnumerable<decimal> ScaleNumbers(double height) => Ends().Append(0).Concat(ReferenceValues);

    /// <summary>Entries of the legend.</summary>
    protected abstract ImmutableArray<LegendEntry> Entries();

    /// <summary>Draws the bars of one place, and collects their labels.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="placement">Places the labels.</param>
    /// <param name="group">The group of bars.</param>
    /// <param name="axis">The axis of the bars.</param>
    /// <param name="labels">Receives the labels.</param>
    protected abstract void DrawGroup(Canvas canvas, LabelPlacement placement, BarGroup group, ValueAxis axis, List<PendingLabel> labels);

    /// <summary>Draws the content over the bars: lines on a right axis.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="placement">Places the labels.</param>
    /// <param name="frame">The frame of the plot.</param>
    /// <param name="parts">The arrangement of the chart.</param>
    /// <param name="labels">Receives the labels.</param>
    protected virtual void DrawOverBars(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, List<PendingLabel> labels)
    {
    }

    protected override Arrangement Arrange(Size size)
    {
        ChartInsets insets = Style.Insets;
        NiceScale scale = ScaleOf(ScaleNumbers(size.Height - insets.Top - insets.Bottom), Specification.Y, withZero: true);
        var around = new PlotInsets(insets.Top, insets.Right, insets.Bottom);
        return Arrange(size, Entries(), around, hasSlots: true, (scale, null), Specification.Y.Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        var labels = new List<PendingLabel>();
        using (frame.ClipWhen(IsOutside(Ends(), parts.Axis.Scale)))
        {
            DrawBars(canvas, placement, parts.Horizontal, parts.Axis, labels);
        }

        DrawOverBars(canvas, placement, frame, parts, labels);
        parts.Annotations.DrawOver(canvas, placement, parts.Plot, parts.Axis, Specification.HasLegend);
        foreach (PendingLabel label in labels)
        {
            label.Place(placement);
        }
    }

    /// <summary>Entries of the legend for the bars.</summary>
    protected IEnumerable<LegendEntry> BarEntries => Parts.Select(part => new LegendEntry(part.Series.Name, LegendKey.Box, part.Colour, 0));

    /// <summary>Colour of a bar: in the forecast part of the chart the lighter shade.</summary>
    /// <param name="part">The series.</param>
    /// <param name="place">The place.</param>
    /// <param name="colour">Colour for an actual value.</param>
    protected Colour ColourOf(BarPart part, int place, Colour colour)
    {
        bool isLighter = IsForecast(place) && !part.Series.Source.IsForecast;
        Colour shade = !isLighter ? colour : colour == Style.Bars.Actual ? Style.Bars.Forecast : BarSlot.Lighter(colour);
        return Highlighted(place, shade);
    }

    /// <summary>Formats a value of a bar series for its label.</summary>
    protected string TextOf(BarPart part, decimal number)
    {
        DecimalFormat format = part.Series.Source.Format ?? Specification.Labels ?? Specification.Y.Format;
        return format.Write(number, format.Decimals ?? ChartNumbers.DecimalsOf(part.Series.Known));
    }

    /// <summary>The text style of a label; one wider than the bars of its group is set smaller before it is moved or omitted.</summary>
    /// <param name="text">The label.</param>
    /// <param name="pitch">Distance between bars in points.</param>
    protected TextFace SmallerWhere(string text, double pitch)
    {
        TextFace face = Style.ValueLabel;
        double share = pitch / (face.Measure(text) + 1);
        return share >= 1 ? face : face with { Size = Math.Max(face.Size * SmallestLabel, face.Size * share) };
    }

    private void DrawBars(Canvas canvas, LabelPlacement placement, HorizontalAxis horizontal, ValueAxis axis, List<PendingLabel> labels)
    {
        double whole = Math.Min(horizontal.Slot * (Columns == 1 ? Style.Bars.SingleShare : Style.Bars.GroupShare), Columns * WidestBar);
        double gap = Columns == 1 ? 0 : Style.Bars.GapInGroup;
        double width = Math.Max(0.2, (whole - (gap * (Columns - 1))) / Columns);
        for (int place = 0; place < Specification.X.Length; place++)
        {
            double middle = horizontal.At(place);
            var group = new BarGroup(place, middle, middle - (whole / 2), width, gap) { Pitch = Columns == 1 ? horizontal.Slot : width + gap };
            DrawGroup(canvas, placement, group, axis, labels);
        }
    }
}
