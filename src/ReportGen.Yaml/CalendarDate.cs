using System.Globalization;

namespace ReportGen.Yaml;

/// <summary>Says why a text that looks like a date is none.</summary>
public static class CalendarDate
{
    /// <summary>Why a text of the form <c>yyyy-mm-dd</c> is no date of the calendar; null when it is one or has another form.</summary>
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
            return "Months run from 01 to 12; write year, month, day.";
        }

        int days = DateTime.DaysInMonth(year, month);
        if (day < 1 || day > days)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00} has the days 01 to {days}.");
        }

        return parts[0].Length == 4 && parts[1].Length == 2 && parts[2].Length == 2
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"Write {year:0000}-{month:00}-{day:00}.");
    }
}
