using System.Collections.Immutable;

using ReportGen.Charts.Numbers;

namespace ReportGen.Charts.Axes;

/// <summary>Data of whole months, quarters or years: one date for each, at its first or last day. Their labels name the periods.</summary>
internal static class DatePeriod
{
    private const int FewestPeriods = 3;

    /// <summary>The unit of the periods; null for dates that are just days.</summary>
    /// <param name="dates">The dates in rising order.</param>
    public static DateUnit? UnitOf(ImmutableArray<DateOnly> dates)
    {
        if (dates.Length < FewestPeriods || !(dates.All(IsLastDay) || dates.All(date => date.Day == 1)))
        {
            return null;
        }

        bool isFirstDay = dates[0].Day == 1;
        if (isFirstDay ? dates.All(date => date.Month == 1) : dates.All(date => date.Month == 12))
        {
            return DateUnit.Year;
        }

        return dates.All(date => date.Month % 3 == (isFirstDay ? 1 : 0)) ? DateUnit.Quarter : DateUnit.Month;
    }

    private static bool IsLastDay(DateOnly date) => date.Day == DateTime.DaysInMonth(date.Year, date.Month);
}
