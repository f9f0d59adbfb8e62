using System.Globalization;

namespace ReportGen.Notes.Reading;

/// <summary>
/// A registration number with the Securities Association of China: <c>S</c>, firm (4 digits), category (1), year and
/// month of registration (2 and 2), sequence (4). The form is that of numbers printed in published notes; the
/// association publishes no check digit.
/// </summary>
internal static class SacNumber
{
    private const int Length = 14;

    /// <summary>Category of an analyst; <c>1</c> is a general registration, <c>6</c> an investment adviser.</summary>
    private const char Analyst = '5';

    /// <summary>The reason why a number cannot be that of a signing analyst, or null.</summary>
    /// <param name="number">The number.</param>
    /// <param name="published">Day of publication.</param>
    /// <param name="firm">The house's firm code, four digits; null if the house does not give it.</param>
    public static (string Message, string Hint)? WhyRefused(string number, DateOnly? published, string? firm)
    {
        if (number.Length != Length || number[0] != 'S' || !number.Skip(1).All(char.IsAsciiDigit))
        {
            return ("does not have the required form", "Write S and 13 digits: firm 4, category 1, year 2, month 2, sequence 4, as in S0870523040005.");
        }

        if (firm is not null && number[1..5] != firm)
        {
            return ($"names the firm {number[1..5]}", $"The code of the house is {firm}; an analyst who changes firm receives a new number.");
        }

        if (number[5] != Analyst)
        {
            return ($"is of category {number[5]}, not of an analyst", "Only analysts can sign; the digit after the firm must be 5. List others as contacts.");
        }

        int year = 2000 + int.Parse(number.AsSpan(6, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        int month = int.Parse(number.AsSpan(8, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        if (month is < 1 or > 12)
        {
            return ($"names the month {number[8..10]}", "The digits after the category must be the year and month of registration, such as 2304.");
        }

        return published is { } day && new DateOnly(year, month, 1) > day
            ? (string.Create(CultureInfo.InvariantCulture, $"was registered in {year:0000}-{month:00}, after the note's date {day:yyyy-MM-dd}"),
                "Check the number's year and month, and the note's date.")
            : null;
    }
}
