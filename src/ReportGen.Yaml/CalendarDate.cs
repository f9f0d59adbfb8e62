using System.Globalization;

namespace ReportGen.Yaml;

/// <summary>Explains why a text in the form of a date is not a date.</summary>
public static class CalendarDate
{
    /// <summary>The reason why a text of the form <c>yyyy-mm-dd</c> is not a date of the calendar; null if it is a date or has another form.</summary>
    /// <param name="text">The text.</param>
    public static string? WhyImpossible(string text)
    {
        string[] parts = text.Split('-');
        if (parts.Length != 3
            || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit)))
        {
            return null;
        }

        int year = int.Parse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture);
        int month = int.Parse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture);
        int day = int.Parse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture);
        if (year is < 1 or > 9999)
        {
            return "Write the year with four digits.";
        }

        if (month is < 1 or > 12)
        {
            return "The month must be from 01 to 12; write year, month, day.";
        }

        int days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
        {
            return string.Create(CultureInfo.InvariantCulture, $"The day must be from 01 to {days} in {year:0000}-{month:00}.");
        }

        return parts[0].Length == 4 && parts[1].Length == 2 && parts[2].Length == 2
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Write {year:0000}-{month:00}-{day:00}.");
    }
}
