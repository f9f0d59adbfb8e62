using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Bars;

/// <summary>Paints the bars of each place side by side, every value over its bar.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
/// <param name="isBar">True for the index of a series drawn as bars; null for all series.</param>
internal abstract class GroupedColumnPainter(ChartSpecification specification, ChartStyle style, Predicate<int>? isBar = null)
    : ColumnPainter(specification, style, isBar)
{
    // Labels much wider than their bars are drawn only where they cover none of the neighbours'.
    private const double CrowdedShare = 0.7;

    protected override int Columns => Slots.Length;

    /// <summary>True when bars have labels whenever labels are enabled for the chart.</summary>
    protected virtual bool HasLabelsByDefault => Specification.Labels is not null;

    /// <summary>Colour of the bar of an actual value.</summary>
    protected virtual Colour ActualColour(BarPart part, decimal number) => part.Colour;

    protected override IEnumerable<decimal> Ends() => Parts.SelectMany(part => part.Series.Known);

    // A label below the lowest bar must not collide with the names of the categories; above the highest, the legend leaves enough space.
    protected override IEnumerable<decimal> ScaleNumbers(double height)
    {
        IEnumerable<decimal> bars = base.ScaleNumbers(height);
        decimal low = bars.Min();
        decimal high = bars.Max();
        double share = Math.Min(0.4, (Style.ValueLabel.CapHeight + LabelGap) / Math.Max(1, height));
        return low >= 0 || Specification.Labels is null ? bars : bars.Append(low - ((high - low) * (decimal)share));
    }

    protected override ImmutableArray<LegendEntry> Entries() => Series.Length == 1 ? [] : [.. BarEntries];

    protected override void DrawGroup(Canvas canvas, LabelPlacement placement, BarGroup group, ValueAxis axis, List<PendingLabel> labels)
    {
        for (int slot = 0; slot < Slots.Length; slot++)
        {
            double x = group.Left + (slot * (group.Width + group.Gap));
            foreach (BarPart part in Slots[slot].Parts)
            {
                if (part.Series.Numbers[group.Place] is not { } number)
                {
                    continue;
                }

                double from = axis.Baseline;
                double to = axis.At(number);
                var bar = new Rect(x, Math.Min(from, to), group.Width, Math.Abs(to - from));
                canvas.FillRectangle(bar, ColourOf(part, group.Place, ActualColour(part, number)));
                placement.Avoid(bar);
                if (part.Series.Source.HasLabels ?? HasLabelsByDefault)
                {
                    labels.Add(LabelOf(part, group, bar, number));
                }
            }
        }
    }

    private PendingLabel LabelOf(BarPart part, BarGroup group, Rect bar, decimal number)
    {
        string text = TextOf(part, number);
        TextFace face = SmallerWhere(text, group.Pitch);
        bool isAbove = number >= 0;
        return new PendingLabel(text, bar.X + (bar.Width / 2), isAbove ? bar.Y : bar.Bottom, LabelGap, isAbove, face, part.Series.ProvenanceOf(group.Place))
        {
            MustBeClear = group.Pitch < face.Measure(text) * CrowdedShare,
        };
    }
}
