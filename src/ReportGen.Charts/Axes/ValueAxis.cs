using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Data;

namespace ReportGen.Charts.Axes;

/// <summary>A vertical axis of values in a plot: the position of a value and the format of grid values.</summary>
/// <param name="scale">The grid.</param>
/// <param name="format">Format of grid values.</param>
/// <param name="top">Place of the highest value, points from the top.</param>
/// <param name="bottom">Place of the lowest value.</param>
internal sealed class ValueAxis(NiceScale scale, DecimalFormat format, double top, double bottom)
{
    /// <summary>Lowest and highest value and the step.</summary>
    public NiceScale Scale { get; } = scale;

    /// <summary>Position of the bottom of the plot.</summary>
    public double Bottom { get; } = bottom;

    /// <summary>The grid values, with their places and texts, from the lowest up.</summary>
    public ImmutableArray<AxisTick> Ticks { get; } = TicksOf(scale, format, top, bottom);

    /// <summary>Place of a value.</summary>
    public double At(decimal value) => Place(Scale, value, top, Bottom);

    /// <summary>Place of zero, or of the end of the axis nearest to it: the base of bars.</summary>
    public double Baseline => At(Math.Clamp(0, Scale.Minimum, Scale.Maximum));

    private static double Place(NiceScale scale, decimal value, double top, double bottom) =>
        bottom - (scale.Share(value) * (bottom - top));

    /// <summary>Texts of the grid values of a scale, from the lowest up.</summary>
    public static ImmutableArray<string> TextsOf(NiceScale scale, DecimalFormat format)
    {
        ImmutableArray<decimal> values = scale.Ticks;
        if (scale.IsLogarithmic)
        {
            return [.. values.Select(value => format.Write(value, ChartNumbers.DecimalsOf(value)))];
        }

        int decimals = Math.Max(format.Decimals ?? 0, ChartNumbers.DecimalsOf(values));
        return [.. values.Select(value => format.Write(value, decimals))];
    }

    private static ImmutableArray<AxisTick> TicksOf(NiceScale scale, DecimalFormat format, double top, double bottom) =>
        [.. scale.Ticks.Zip(TextsOf(scale, format), (value, text) => new AxisTick(value, Place(scale, value, top, bottom), text))];
}

/// <summary>A grid value of an axis.</summary>
/// <param name="Value">The value.</param>
/// <param name="Place">Its place along the axis in points.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct AxisTick(decimal Value, double Place, string Text);
