using System.Globalization;

namespace ReportGen.Templating.Reporting;

/// <summary>Writes numbers as a research note does: rounded once, half away from zero, with thousands commas and a true minus (U+2212).</summary>
internal static class NumberFormat
{
    /// <summary>The most fraction digits that a note can show.</summary>
    public const int MaximumDecimals = 10;

    // Without a number of digits a value shows those it has; a quotient has 28.
    private const int MaximumOwnDecimals = 4;

    private const char Minus = '\u2212';

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Fraction digits; null for those that the number has, at most four.</param>
    /// <param name="isSigned">True to write a plus before a positive number.</param>
    /// <param name="isGrouped">True to part thousands by commas.</param>
    /// <param name="isAccounting">True to write a negative number in parentheses.</param>
    public static string Write(decimal value, int? decimals, bool isSigned = false, bool isGrouped = true, bool isAccounting = false)
    {
        decimal rounded = Round(value, decimals);
        string format = (isGrouped ? "N" : "F") + Digits(value, decimals).ToString(CultureInfo.InvariantCulture);
        string text = Math.Abs(rounded).ToString(format, CultureInfo.InvariantCulture);
        // What rounds to zero has no sign: −0.04 is 0.0.
        return rounded < 0 ? isAccounting ? $"({text})" : Minus + text : rounded > 0 && isSigned ? "+" + text : text;
    }

    /// <summary>The number that is shown.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Fraction digits; null for those that the number has, at most four.</param>
    public static decimal Round(decimal value, int? decimals) =>
        decimal.Round(value, Digits(value, decimals), MidpointRounding.AwayFromZero);

    private static int Digits(decimal value, int? decimals) => decimals ?? Math.Min((int)value.Scale, MaximumOwnDecimals);
}
