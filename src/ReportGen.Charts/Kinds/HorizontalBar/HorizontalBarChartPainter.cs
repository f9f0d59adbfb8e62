using ReportGen.Charts.Axes;
using ReportGen.Charts.Bars;
using ReportGen.Charts.Labels;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Kinds.HorizontalBar;

/// <summary>Paints the bars of each row below each other, every value at the end of its bar.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class HorizontalBarChartPainter(ChartSpecification specification, ChartStyle style) : RowPainter(specification, style)
{
    protected override int Columns => Slots.Length;

    protected override IEnumerable<decimal> Ends() => Parts.SelectMany(part => part.Series.Known);

    protected override IEnumerable<decimal> LabelledValues(int row) => Parts.Select(part => part.Series.Numbers[row] ?? 0);

    protected override void DrawRow(Canvas canvas, LabelPlacement placement, BarRow row, ValueAxis axis, List<RowLabel> labels)
    {
        for (int slot = 0; slot < Slots.Length; slot++)
        {
            double y = row.Top + (slot * (row.Height + row.Gap));
            foreach (BarPart part in Slots[slot].Parts)
            {
                if (part.Series.Numbers[row.Index] is not { } number)
                {
                    continue;
                }

                double from = axis.Baseline;
                double to = axis.At(number);
                DrawBar(canvas, placement, part, row.Index, new Rect(Math.Min(from, to), y, Math.Abs(to - from), row.Height));
                if (HasLabels)
                {
                    labels.Add(new RowLabel(TextOf(number), to, y + (row.Height / 2), number >= 0, part.Series.ProvenanceOf(row.Index)));
                }
            }
        }
    }
}
