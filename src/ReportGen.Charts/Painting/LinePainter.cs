using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Lines over dates or categories, as they are or rebased to zero percent at their first value.</summary>
internal sealed class LinePainter : ChartPainter
{
    private readonly bool _isRebased;
    private readonly ImmutableArray<ImmutableArray<decimal?>> _lines;

    public LinePainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _isRebased = specification.Kind == ChartKind.Rebased;
        _lines = [.. Series.Select(series => _isRebased ? Rebased(series.Numbers) : series.Numbers)];
    }

    /// <summary>The change in percent since the first number of a series.</summary>
    public static ImmutableArray<decimal?> Rebased(ImmutableArray<decimal?> numbers)
    {
        decimal? first = numbers.FirstOrDefault(number => number.HasValue);
        return [.. numbers.Select(number => number is { } known && first is { } start ? ((known / start) - 1) * 100 : (decimal?)null)];
    }

    public override void Paint(Canvas canvas, Size size)
    {
        LegendRows legend = Legend([.. Series.Select(Entry)], Specification.Y.Unit, size.Width - Style.Insets.Right);
        decimal[] numbers = [.. _lines.SelectMany(line => line).Where(number => number.HasValue).Select(number => number.GetValueOrDefault())];
        NiceScale scale = ScaleOf(numbers, Specification.Y, withZero: _isRebased);
        NumberFormat format = _isRebased && Specification.Y.Format == NumberFormat.Plain ? NumberFormat.Percent : Specification.Y.Format;
        Rect plot = Inside(
            size,
            InsetFor(Style.Insets.Left, scale, format),
            Style.Insets.TopLine + legend.ExtraHeight,
            Style.Insets.RightLine,
            Style.Insets.BottomLine);
        var axis = new ValueAxis(scale, format, plot.Y, plot.Bottom);
        HorizontalAxis horizontal = HorizontalAxis.ForPoints(Specification.X, plot.X, plot.Right, Style.Label, Specification.IsChinese);

        legend.Draw(canvas, size.Width - Style.Insets.Right);
        var frame = new PlotFrame(canvas, plot, size.Width, Style);
        frame.DrawGrid(axis);
        frame.DrawLeftLabels(axis);
        frame.DrawBottomLabels(horizontal.Labels);
        using (frame.ClipWhen(IsOutside(numbers, scale)))
        {
            // The subject comes first and lies on top.
            for (int i = _lines.Length - 1; i >= 0; i--)
            {
                PolylinePainter.Draw(canvas, _lines[i], horizontal, axis, StrokeOf(i));
            }
        }
    }

    private LegendEntry Entry(SeriesData series, int index) =>
        new(series.Name, LegendKey.Line, StrokeOf(index).Colour, Style.Legend.KeyWeight);

    private Stroke StrokeOf(int index) => Series[index].Source.Role == SeriesRole.Average
        ? Style.LineStroke(index) with { Width = Style.Lines.Average }
        : Style.LineStroke(index);
}
