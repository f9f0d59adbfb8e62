using ReportGen.Charts.Axes;

namespace ReportGen.Charts.Painting;

/// <summary>Bars of one category on top of each other; numbers below zero hang below it.</summary>
/// <param name="axis">The axis.</param>
internal sealed class BarStack(ValueAxis axis)
{
    private decimal _above;
    private decimal _below;

    /// <summary>Puts a number on the stack.</summary>
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
