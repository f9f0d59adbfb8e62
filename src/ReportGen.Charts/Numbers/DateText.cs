using System.Globalization;

namespace ReportGen.Charts.Numbers;

/// <summary>Unit of the dates along an axis.</summary>
internal enum DateUnit
{
    /// <summary>Days: <c>02-27</c>, <c>27 Feb</c>.</summary>
    Day,

    /// <summary>Months: <c>24-02</c>, <c>Feb 24</c>.</summary>
    Month,

    /// <summary>Quarters: <c>24Q1</c>.</summary>
    Quarter,

    /// <summary>Years: <c>2024</c>.</summary>
    Year,
}

/// <summary>Formats the dates of axes.</summary>
internal static class DateText
{
    /// <summary>Formats a date in a unit and language.</summary>
    public static string Format(DateOnly date, DateUnit unit, bool isChinese)
    {
        if (unit == DateUnit.Quarter)
        {
            return date.ToString("yy", CultureInfo.InvariantCulture) + FormattableString.Invariant($"Q{(date.Month + 2) / 3}");
        }

        string pattern = unit switch
        {
            DateUnit.Day => isChinese ? "MM-dd" : "d MMM",
            DateUnit.Month => isChinese ? "yy-MM" : "MMM yy",
            _ => "yyyy",
        };
        return date.ToString(pattern, CultureInfo.InvariantCulture);
    }

    /// <summary>Formats a full date for the data table.</summary>
    public static string Full(DateOnly date, bool isChinese) =>
        date.ToString(isChinese ? "yyyy-MM-dd" : "d MMM yyyy", CultureInfo.InvariantCulture);
}
