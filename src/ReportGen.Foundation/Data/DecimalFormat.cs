using System.Globalization;

namespace ReportGen.Foundation.Data;

/// <summary>
/// The format of a printed number: rounded once, half away from zero, with thousands separated by commas and a minus sign as
/// wide as a digit (U+2212). A number that rounds to zero has no sign.
/// </summary>
public sealed record DecimalFormat
{
    /// <summary>The minus sign, U+2212.</summary>
    public const char Minus = '\u2212';

    /// <summary>As many fraction digits as the number has, thousands separated.</summary>
    public static DecimalFormat General { get; } = new();

    /// <summary>Fraction digits, 0 to 28; null prints those of the number.</summary>
    public int? Decimals { get; init; }

    /// <summary>Maximum number of fraction digits, 0 to 28, if <see cref="Decimals"/> is null.</summary>
    public int MaximumDecimals { get; init; } = 28;

    /// <summary>True separates thousands by commas.</summary>
    public bool IsGrouped { get; init; } = true;

    /// <summary>True prints a plus sign before a positive number.</summary>
    public bool IsSigned { get; init; }

    /// <summary>True prints a negative number in parentheses, as in accounting, instead of with a minus sign.</summary>
    public bool IsAccounting { get; init; }

    /// <summary>The text after the number, such as <c>%</c>.</summary>
    public string Suffix { get; init; } = string.Empty;

    /// <summary>Formats a number.</summary>
    /// <param name="number">The number.</param>
    public string Format(decimal number)
    {
        decimal rounded = Round(number);
        string digits = DigitsOf(number).ToString(CultureInfo.InvariantCulture);
        string text = Math.Abs(rounded).ToString((IsGrouped ? "N" : "F") + digits, CultureInfo.InvariantCulture);
        return rounded switch
        {
            < 0 when IsAccounting => $"({text}{Suffix})",
            < 0 => Minus + text + Suffix,
            > 0 when IsSigned => "+" + text + Suffix,
            _ => text + Suffix,
        };
    }

    /// <summary>The rounded number that is printed.</summary>
    /// <param name="number">The number.</param>
    public decimal Round(decimal number) => decimal.Round(number, DigitsOf(number), MidpointRounding.AwayFromZero);

    private int DigitsOf(decimal number) => Decimals ?? Math.Min((int)number.Scale, MaximumDecimals);
}
