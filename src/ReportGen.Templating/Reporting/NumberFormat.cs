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
    public static string Write(decimal value, int? decimals, bool isSigned = false, bool isGrouped = true)
    {
        int digits = decimals ?? Math.Min((int)value.Scale, MaximumOwnDecimals);
        decimal rounded = decimal.Round(value, digits, MidpointRounding.AwayFromZero);
        string format = (isGrouped ? "N" : "F") + digits.ToString(CultureInfo.InvariantCulture);
        string text = Math.Abs(rounded).ToString(format, CultureInfo.InvariantCulture);
        // What rounds to zero has no sign: −0.04 is 0.0.
        return rounded < 0 ? Minus + text : rounded > 0 && isSigned ? "+" + text : text;
    }
}
