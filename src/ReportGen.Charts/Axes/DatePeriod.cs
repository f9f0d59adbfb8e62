using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Graphics.Drawing;

namespace ReportGen.Charts.Axes;

/// <summary>Data of whole months, quarters or years: one date for each, at its first or last day. Their labels name the periods.</summary>
internal static class DatePeriod
{
    private const int FewestPeriods = 3;
    private const int MonthsOfYear = 12;

    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240];

    /// <summary>The unit of the periods; null for dates that are not of whole periods.</summary>
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

    /// <summary>Labels of months at even steps of the calendar: from the first month, or every January of a long span; null when not even two fit.</summary>
    /// <param name="dates">A date in each month.</param>
    /// <param name="places">Their places in points.</param>
    /// <param name="face">Text style of the labels.</param>
    /// <param name="isChinese">Language.</param>
    /// <param name="room">Space for a label as a multiple of its width.</param>
    public static ImmutableArray<AxisLabel>? LabelsOfMonths(
        ImmutableArray<DateOnly> dates,
        ImmutableArray<double> places,
        TextFace face,
        bool isChinese,
        double room)
    {
        int first = MonthOf(dates[0]);
        foreach (int step in MonthSteps)
        {
            DateUnit unit = step < MonthsOfYear ? DateUnit.Month : DateUnit.Year;
            AxisLabel[] labels = [.. dates
                .Select((date, i) => (Month: MonthOf(date) - (step < MonthsOfYear ? first : 0), Label: new AxisLabel(places[i], [DateText.Format(date, unit, isChinese)])))
                .Where(pair => pair.Month % step == 0)
                .Select(pair => pair.Label)];
            if (labels.Length < 2)
            {
                return null;
            }

            double widest = labels.Max(label => face.Measure(label.Lines[0])) * room;
            if (labels.Zip(labels.Skip(1)).All(pair => pair.Second.Place - pair.First.Place >= widest))
            {
                return [.. labels];
            }
        }

        return null;
    }

    private static int MonthOf(DateOnly date) => (date.Year * MonthsOfYear) + date.Month - 1;

    private static bool IsLastDay(DateOnly date) => date.Day == DateTime.DaysInMonth(date.Year, date.Month);
}
