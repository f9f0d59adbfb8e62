using System.Globalization;

namespace ReportGen.Charts.Numbers;

/// <summary>Numbers as charts write them.</summary>
internal static class NumberText
{
    private const int MostDecimals = 4;
    private const int TinyDecimals = 12;
    private const decimal Precision = 0.005m;
    private const char Minus = '\u2212';

    /// <summary>A number in a format.</summary>
    public static string Format(decimal value, NumberFormat format) => Format(value, format, format.Decimals ?? DecimalsOf(value));

    /// <summary>A number in a format with given fraction digits.</summary>
    public static string Format(decimal value, NumberFormat format, int decimals)
    {
        decimal rounded = decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
        string digits = Math.Abs(rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        string sign = rounded < 0 ? Minus.ToString() : rounded > 0 && format.IsSigned ? "+" : string.Empty;
        return sign + digits + format.Suffix;
    }

    /// <summary>Fraction digits that a number needs: at most four, or as many more as a tiny number needs for three figures.</summary>
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
}
