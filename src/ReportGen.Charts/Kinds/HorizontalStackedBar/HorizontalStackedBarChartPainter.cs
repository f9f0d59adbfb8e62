using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Bars;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Kinds.HorizontalStackedBar;

/// <summary>Paints the bars of each row one after another, with the total at their end.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class HorizontalStackedBarChartPainter(ChartSpecification specification, ChartStyle style) : RowPainter(specification, style)
{
    protected override int Columns => 1;

    protected override IEnumerable<decimal> Ends() => BarStack.EndsOf(Parts, Specification.X.Length);

    protected override IEnumerable<decimal> LabelledValues(int row) => [TotalOf(row)];

    protected override void DrawRow(Canvas canvas, LabelPlacement placement, BarRow row, ValueAxis axis, List<RowLabel> labels)
    {
        var stack = new BarStack(axis);
        foreach (BarPart part in Parts)
        {
            if (part.Series.Numbers[row.Index] is { } number)
            {
                (double from, double to) = stack.Add(number);
                Rect bar = DrawBar(canvas, placement, part, row.Index, new Rect(Math.Min(from, to), row.Top, Math.Abs(to - from), row.Height));
                canvas.DrawLine(new Point(bar.Right, bar.Y), new Point(bar.Right, bar.Bottom), Style.AreaEdge);
            }
        }

        if (HasLabels)
        {
            ImmutableArray<DataValue> inputs = [.. Parts.Select(part => part.Series.Values[row.Index])];
            decimal total = TotalOf(row.Index);
            double end = axis.At(Parts.Sum(part => Math.Max(0, part.Series.Numbers[row.Index] ?? 0)));
            labels.Add(new RowLabel(TextOf(total), end, row.Top + (row.Height / 2), true, ComputedValue.Of("total", "sum of the parts", total, inputs)));
        }
    }

    private decimal TotalOf(int row) => Parts.Sum(part => part.Series.Numbers[row] ?? 0);
}
