using System.Globalization;

namespace ReportGen.Notes.Tables;

/// <summary>A number as written in a cell.</summary>
/// <param name="Number">The value of the digits, without the suffix.</param>
/// <param name="Suffix">Empty, <c>%</c>, <c>万</c>, <c>亿</c> or <c>万亿</c>.</param>
internal readonly record struct NumberCell(decimal Number, string Suffix)
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] Suffixes = ["%", "万亿", "亿", "万"];

    /// <summary>Parses <c>1,234.5</c>, <c>-12.57</c>, <c>3.5%</c>, <c>12.3亿</c>.</summary>
    /// <param name="text">The cell, normalised.</param>
    /// <param name="cell">The number read.</param>
    public static bool TryRead(string text, out NumberCell cell)
    {
        string suffix = Array.Find(Suffixes, ending => text.EndsWith(ending, StringComparison.Ordinal)) ?? string.Empty;
        string digits = text[..^suffix.Length].TrimEnd();
        cell = default;
        if (!HasSoundGroups(digits)
            || !decimal.TryParse(digits.Replace(",", string.Empty, StringComparison.Ordinal), Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return false;
        }

        cell = new NumberCell(number, suffix);
        return true;
    }

    /// <summary>
    /// The value in the unit of a column: a percentage keeps its number (3.5% is 3.5 in a column of %), and 12.3亿 is
    /// converted to the column's 元, 万元 or 亿元, or the same of another noun.
    /// </summary>
    /// <param name="unit">The column's unit in Chinese or English; null if none is declared.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if suffix and unit contradict each other.</returns>
    public bool TryIn(string? unit, out decimal value)
    {
        value = Number;
        switch (Suffix)
        {
            case "":
                return true;
            case "%":
                return unit is null or "%";
            default:
                if (unit is null)
                {
                    return false;
                }

                value = Number * ScaleOf(Suffix) / ScaleOf(Array.Find(Suffixes, unit.StartsWith) ?? string.Empty);
                return unit != "%";
        }
    }

    private static decimal ScaleOf(string suffix) => suffix switch
    {
        "万" => 1e4m,
        "亿" => 1e8m,
        "万亿" => 1e12m,
        _ => 1m,
    };

    /// <summary>True if commas separate the integer part into groups of three digits, or are absent.</summary>
    private static bool HasSoundGroups(string digits)
    {
        int comma = digits.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return true;
        }

        string whole = digits.TrimStart('-', '+').Split('.')[0];
        string[] groups = whole.Split(',');
        return groups[0].Length is >= 1 and <= 3
            && groups.Skip(1).All(group => group.Length == 3)
            && groups.All(group => group.All(char.IsAsciiDigit))
            && digits.LastIndexOf(',') < (digits.Contains('.', StringComparison.Ordinal) ? digits.IndexOf('.', StringComparison.Ordinal) : digits.Length);
    }
}
