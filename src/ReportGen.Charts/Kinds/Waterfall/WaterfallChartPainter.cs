using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Waterfall;

/// <summary>Steps from one total to the next, joined by hairlines.</summary>
internal sealed class WaterfallChartPainter : PlotPainter
{
    private const double LabelGap = 2.2;

    private readonly ImmutableArray<Step> _steps;

    public WaterfallChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _steps = StepsOf(Series[0].Numbers, specification.Totals);
    }

    private IEnumerable<decimal> Ends => _steps.SelectMany(step => (decimal[])[step.From, step.To]);

    protected override Arrangement Arrange(Size size)
    {
        NiceScale scale = ScaleOf(Ends.Concat(ReferenceValues), Specification.Y, withZero: true);
        var insets = new PlotInsets(Style.Insets.Top, Style.Insets.Right, Style.Insets.Bottom);
        return Arrange(size, [], insets, hasSlots: true, (scale, null), Specification.Y.Format, Specification.Y.Unit);
    }

    protected override void PaintData(Canvas canvas, LabelPlacement placement, PlotFrame frame, Arrangement parts, Size size)
    {
        using (frame.ClipWhen(IsOutside(Ends, parts.Axis.Scale)))
        {
            DrawSteps(canvas, placement, parts.Horizontal, parts.Axis, parts.Horizontal.Slot * Style.Bars.GroupShare);
        }

        parts.Annotations.DrawOver(canvas, placement, parts.Plot, parts.Axis, Specification.HasLegend);
        DrawLabels(placement, parts.Horizontal, parts.Axis);
    }

    /// <summary>Start and end of each step: a total starts at zero, a change at the end of the previous step.</summary>
    internal static ImmutableArray<Step> StepsOf(ImmutableArray<decimal?> numbers, ImmutableArray<int> totals)
    {
        ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>(numbers.Length);
        decimal level = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            bool isTotal = i == 0 || totals.Contains(i);
            decimal from = isTotal ? 0 : level;
            level = isTotal ? numbers[i] ?? level : level + (numbers[i] ?? 0);
            steps.Add(new Step(from, level, isTotal));
        }

        return steps.MoveToImmutable();
    }

    private void DrawSteps(Canvas canvas, LabelPlacement placement, HorizontalAxis horizontal, ValueAxis axis, double width)
    {
        for (int i = 0; i < _steps.Length; i++)
        {
            double from = axis.At(_steps[i].From);
            double to = axis.At(_steps[i].To);
            var bar = new Rect(horizontal.At(i) - (width / 2), Math.Min(from, to), width, Math.Abs(to - from));
            if (Series[0].Numbers[i] is not null)
            {
                canvas.FillRectangle(bar, ColourOf(_steps[i]));
                placement.Avoid(bar);
            }

            if (i + 1 < _steps.Length)
            {
                canvas.DrawLine(
                    new Point(bar.Right, to),
                    new Point(horizontal.At(i + 1) - (width / 2), to),
                    new Stroke(Style.ZeroLine.Colour, Style.Axis.Width));
            }
        }
    }

    private Colour ColourOf(Step step)
    {
        if (step.IsTotal)
        {
            return Style.Bars.Actual;
        }

        return step.To < step.From ? Style.Candle.Down : Style.Candle.Up;
    }

    private void DrawLabels(LabelPlacement placement, HorizontalAxis horizontal, ValueAxis axis)
    {
        DecimalFormat format = Series[0].Source.Format ?? Specification.Labels ?? Specification.Y.Format;
        int decimals = format.Decimals ?? ChartNumbers.DecimalsOf(Series[0].Known);
        for (int i = 0; i < _steps.Length; i++)
        {
            Step step = _steps[i];
            if (Series[0].Numbers[i] is not { } number)
            {
                continue;
            }

            // A change is written with its sign, a total without.
            string text = (step.IsTotal ? format : format with { IsSigned = true }).Write(number, decimals);
            bool isAbove = step.To >= step.From;
            placement.Place(text, horizontal.At(i), axis.At(step.To), LabelGap, isAbove, Style.ValueLabel, Series[0].ProvenanceOf(i));
        }
    }

    internal readonly record struct Step(decimal From, decimal To, bool IsTotal);
}
