using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Plots;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Painting;

/// <summary>Paints charts of one kind. The specification has been checked.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal abstract class ChartPainter(ChartSpecification specification, ChartStyle style)
{
    /// <summary>What to show.</summary>
    protected ChartSpecification Specification { get; } = specification;

    /// <summary>The style.</summary>
    protected ChartStyle Style { get; } = style;

    /// <summary>The series with their numbers.</summary>
    protected ImmutableArray<SeriesData> Series { get; } = [.. specification.Series.Select(SeriesData.Of)];

    /// <summary>The minimum height in points at which everything in the chart can be distinguished in a block of a width.</summary>
    public abstract double MinimumHeight(double width);

    /// <summary>Paints into a block.</summary>
    /// <param name="canvas">The canvas, its origin at the block's top left corner.</param>
    /// <param name="size">Size of the block in points.</param>
    public abstract void Paint(Canvas canvas, Size size);

    /// <summary>A legend with entries, or an empty one when the chart omits it.</summary>
    protected LegendRows Legend(ImmutableArray<LegendEntry> entries, string? unit, double width) =>
        new(Specification.HasLegend ? entries : [], unit, Style, width);

    /// <summary>An inset beside the plot with room for the numbers of a scale, however long they are.</summary>
    /// <param name="inset">The inset of the style, in points.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="format">Number format.</param>
    protected double InsetFor(double inset, NiceScale scale, DecimalFormat format) =>
        Math.Max(inset, ValueAxis.TextsOf(scale, format).Max(Style.Label.Measure) + PlotFrame.LabelGap);

    /// <summary>The grid that encloses numbers.</summary>
    protected static NiceScale ScaleOf(IEnumerable<decimal> numbers, ChartAxis axis, bool withZero)
    {
        decimal? low = null;
        decimal? high = null;
        foreach (decimal number in numbers)
        {
            low = low is null ? number : Math.Min(low.Value, number);
            high = high is null ? number : Math.Max(high.Value, number);
        }

        decimal from = low ?? 0;
        decimal to = high ?? 1;
        if (withZero)
        {
            return NiceScale.Of(Math.Min(from, 0), from == 0 && to == 0 ? 1 : Math.Max(to, 0), axis);
        }

        return axis.IsLogarithmic ? NiceScale.Logarithmic(from, to, axis) : NiceScale.Of(from, to, axis);
    }

    /// <summary>True when a number is outside the grid.</summary>
    protected static bool IsOutside(IEnumerable<decimal> numbers, NiceScale scale) =>
        numbers.Any(number => number < scale.Minimum || number > scale.Maximum);

    /// <summary>The area of a block inside its insets.</summary>
    protected static Rect Inside(Size size, double left, double top, double right, double bottom) =>
        new(left, top, Math.Max(1, size.Width - left - right), Math.Max(1, size.Height - top - bottom));

    /// <summary>Colour of a bar or point: where places are highlighted, the colour of the subject for those and a muted one for the others.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="colour">Its colour when nothing is highlighted.</param>
    protected Colour Highlighted(int place, Colour colour)
    {
        if (Specification.Highlights.IsEmpty)
        {
            return colour;
        }

        return Specification.Highlights.Contains(place) ? Style.SeriesColour(0) : Style.Bars.Forecast;
    }

    /// <summary>True for a place of the forecast.</summary>
    protected bool IsForecast(int place) => place >= (Specification.ForecastFrom ?? int.MaxValue);
}
