using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Bars;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.StackedBar;

/// <summary>Paints stacked bars, with the total over them and the parts inside where their labels are enabled.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class StackedBarChartPainter(ChartSpecification specification, ChartStyle style) : ColumnPainter(specification, style)
{
    protected override int Columns => 1;

    protected override ImmutableArray<LegendEntry> Entries() => [.. BarEntries];

    protected override IEnumerable<decimal> Ends() => BarStack.EndsOf(Parts, Specification.X.Length);

    protected override void DrawGroup(Canvas canvas, LabelPlacement placement, BarGroup group, ValueAxis axis, List<PendingLabel> labels)
    {
        var stack = new BarStack(axis);
        foreach (BarPart part in Parts)
        {
            if (part.Series.Numbers[group.Place] is not { } number)
            {
                continue;
            }

            (double from, double to) = stack.Add(number);
            var bar = new Rect(group.Left, Math.Min(from, to), group.Width, Math.Abs(to - from));
            Colour fill = ColourOf(part, group.Place, part.Colour);
            canvas.FillRectangle(bar, fill);
            canvas.DrawLine(new Point(bar.X, bar.Y), new Point(bar.Right, bar.Y), Style.AreaEdge);
            placement.Avoid(bar);
            if (part.Series.Source.HasLabels ?? false)
            {
                AddLabel(labels, part, group, bar, number, fill);
            }
        }

        AddTotal(labels, group, axis);
    }

    private void AddLabel(List<PendingLabel> labels, BarPart part, BarGroup group, Rect bar, decimal number, Colour fill)
    {
        string text = TextOf(part, number);
        TextFace face = SmallerWhere(text, group.Pitch) with { Halo = null, Colour = ContrastTo(fill) };
        if (bar.Height > face.CapHeight + 2 && face.Measure(text) < bar.Width)
        {
            labels.Add(new PendingLabel(text, bar.X + (bar.Width / 2), bar.Y + (bar.Height / 2) + (face.CapHeight / 2), 0, true, face, part.Series.ProvenanceOf(group.Place)));
        }
    }

    private Colour ContrastTo(Colour fill) =>
        (0.299 * fill.Red) + (0.587 * fill.Green) + (0.114 * fill.Blue) < 150 ? Colour.White : Style.ValueLabel.Colour;

    private void AddTotal(List<PendingLabel> labels, BarGroup group, ValueAxis axis)
    {
        DataValue[] parts = [.. Parts.Select(part => part.Series.Values[group.Place])];
        decimal[] numbers = [.. parts.OfType<NumberValue>().Select(value => value.Number)];
        if (Specification.Labels is not { } format || numbers.Length == 0)
        {
            return;
        }

        decimal total = numbers.Sum();
        int decimals = format.Decimals ?? ChartNumbers.DecimalsOf(Parts.SelectMany(part => part.Series.Known));
        string text = format.Write(total, decimals);
        decimal above = numbers.Where(number => number > 0).Sum();
        bool isAbove = above > 0 || total > 0;
        double edge = axis.At(isAbove ? above : numbers.Where(number => number < 0).Sum());
        labels.Add(new PendingLabel(text, group.Middle, edge, LabelGap, isAbove, Style.ValueLabel, ComputedValue.Of("total", "sum of the parts", total, [.. parts])));
    }
}
