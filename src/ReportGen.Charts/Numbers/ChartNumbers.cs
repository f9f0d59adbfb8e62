using ReportGen.Foundation.Data;

namespace ReportGen.Charts.Numbers;

/// <summary>Formats the numbers of charts: a format without fixed fraction digits has as many as the values need.</summary>
internal static class ChartNumbers
{
    private const int MostDecimals = 4;
    private const int TinyDecimals = 12;
    private const decimal Precision = 0.005m;

    /// <summary>Percentage points with a percent sign: 12.5 is written 12.5%.</summary>
    public static DecimalFormat Percent { get; } = new() { Suffix = "%" };

    /// <summary>Formats a number.</summary>
    /// <param name="format">The format.</param>
    /// <param name="value">The number.</param>
    public static string Write(this DecimalFormat format, decimal value) => format.Write(value, format.Decimals ?? DecimalsOf(value));

    /// <summary>Formats a number with given fraction digits.</summary>
    /// <param name="format">The format.</param>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Fraction digits.</param>
    public static string Write(this DecimalFormat format, decimal value, int decimals) => (format with { Decimals = decimals }).Format(value);

    /// <summary>Fraction digits that a number needs: at most four, or more when a very small number needs them for three significant figures.</summary>
    public static int DecimalsOf(decimal value)
    {
        for (int decimals = 0; decimals < TinyDecimals; decimals++)
        {
            decimal rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
            if (rounded == value || (decimals >= MostDecimals && Math.Abs(rounded - value) <= Math.Abs(value) * Precision))
            {
                return decimals;
            }
        }

        return TinyDecimals;
    }

    /// <summary>Fraction digits that all of several numbers need.</summary>
    public static int DecimalsOf(IEnumerable<decimal> values) => values.Select(DecimalsOf).DefaultIfEmpty(0).Max();

    /// <summary>
    /// Fraction digits of a text beside a drawing: a usual number, or as many more as tell the values from each other and from zero.
    /// </summary>
    /// <param name="values">The values.</param>
    /// <param name="usual">The usual number; fewer when the values have fewer.</param>
    public static int DecimalsToTell(IEnumerable<decimal> values, int usual)
    {
        decimal[] distinct = [.. values.Distinct()];
        int own = distinct.Select(OwnDecimals).DefaultIfEmpty(0).Max();
        int decimals = Math.Min(usual, own);
        while (decimals < own && !AreTold(distinct, decimals))
        {
            decimals++;
        }

        return decimals;
    }

    private static bool AreTold(decimal[] distinct, int decimals)
    {
        decimal[] rounded = [.. distinct.Select(value => decimal.Round(value, decimals, MidpointRounding.AwayFromZero))];
        return rounded.Distinct().Count() == distinct.Length && distinct.Zip(rounded).All(pair => pair.First == 0 || pair.Second != 0);
    }

    /// <summary>Fraction digits of a number without trailing zeros, at most twelve.</summary>
    private static int OwnDecimals(decimal value)
    {
        int decimals = 0;
        while (decimals < TinyDecimals && decimal.Round(value, decimals, MidpointRounding.AwayFromZero) != value)
        {
            decimals++;
        }

        return decimals;
    }
}
