using ReportGen.Charts.Axes;

namespace ReportGen.Charts.Bars;

/// <summary>Bars of one category stacked on each other; numbers below zero are stacked downwards.</summary>
/// <param name="axis">The axis.</param>
internal sealed class BarStack(ValueAxis axis)
{
    private decimal _above;
    private decimal _below;

    /// <summary>The sums at which the stacks of each place end, above and below zero.</summary>
    /// <param name="parts">The series stacked.</param>
    /// <param name="places">Number of places.</param>
    public static IEnumerable<decimal> EndsOf(IEnumerable<BarPart> parts, int places) =>
        Enumerable.Range(0, places).SelectMany(place =>
        {
            decimal[] values = [.. parts.Select(part => part.Series.Numbers[place] ?? 0)];
            return (IEnumerable<decimal>)[values.Where(value => value > 0).Sum(), values.Where(value => value < 0).Sum()];
        });

    /// <summary>Adds a number to the stack.</summary>
    /// <returns>Places of its two ends.</returns>
    public (double From, double To) Add(decimal number)
    {
        if (number < 0)
        {
            decimal start = _below;
            _below += number;
            return (axis.At(start), axis.At(_below));
        }

        decimal foot = _above;
        _above += number;
        return (axis.At(foot), axis.At(_above));
    }
}
