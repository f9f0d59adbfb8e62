using System.Collections.Immutable;

using ReportGen.Charts.Numbers;

namespace ReportGen.Charts.Axes;

/// <summary>Dates to label along a time axis.</summary>
/// <param name="Unit">Their unit.</param>
/// <param name="Dates">The dates in order.</param>
internal sealed record TimeTicks(DateUnit Unit, ImmutableArray<DateOnly> Dates)
{
    // A range counts as whole months when its end is this close to the corresponding day of a month: holidays move the last trading day.
    private const int SlackDays = 10;

    // Data that start this early in a month show that month's label at their first point.
    private const int MonthStartDays = 7;

    /// <summary>Longer ranges show months.</summary>
    public const int LongestInDays = 45;

    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600];

    /// <summary>The finest dates whose labels do not collide.</summary>
    /// <param name="first">First date of the data.</param>
    /// <param name="last">Last date of the data.</param>
    /// <param name="isAnchored">True to start the labels of a range of whole months at its first date; otherwise they are placed at starts of months.</param>
    /// <param name="fits">True when the dates of a candidate leave enough room between their labels.</param>
    public static TimeTicks Choose(DateOnly first, DateOnly last, bool isAnchored, Func<TimeTicks, bool> fits)
    {
        foreach (TimeTicks candidate in Candidates(first, last, isAnchored))
        {
            if (candidate.Dates.Length >= 2 && fits(candidate))
            {
                return candidate;
            }
        }

        // When not even two round dates fit or exist, the ends show the length of the axis.
        var ends = new TimeTicks(UnitOf(first, last), first == last ? [first] : [first, last]);
        return fits(ends) ? ends : ends with { Dates = [last] };
    }

    private static IEnumerable<TimeTicks> Candidates(DateOnly first, DateOnly last, bool isAnchored)
    {
        int days = last.DayNumber - first.DayNumber;
        foreach (int step in DaySteps)
        {
            if (days <= LongestInDays && days / step <= 12)
            {
                yield return new TimeTicks(DateUnit.Day, [.. ByDays(first, last, step)]);
            }
        }

        foreach (int step in MonthSteps)
        {
            DateUnit unit = step < 12 ? DateUnit.Month : DateUnit.Year;
            if (isAnchored && unit == DateUnit.Month && WholeMonths(first, last) is { } months && months % step == 0 && months / step >= 2)
            {
                yield return new TimeTicks(unit, [.. FromStart(first, last, months, step)]);
            }
            else
            {
                yield return new TimeTicks(unit, [.. ByCalendar(first, last, step)]);
            }
        }
    }

    private static DateUnit UnitOf(DateOnly first, DateOnly last) =>
        last.DayNumber - first.DayNumber <= LongestInDays ? DateUnit.Day : DateUnit.Month;

    private static int? WholeMonths(DateOnly first, DateOnly last)
    {
        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        foreach (int count in (ReadOnlySpan<int>)[months, months + 1])
        {
            if (count > 0 && Math.Abs(first.AddMonths(count).DayNumber - last.DayNumber) <= SlackDays)
            {
                return count;
            }
        }

        return null;
    }

    private static IEnumerable<DateOnly> ByDays(DateOnly first, DateOnly last, int step)
    {
        for (DateOnly date = first; date <= last; date = date.AddDays(step))
        {
            yield return date;
        }
    }

    private static IEnumerable<DateOnly> FromStart(DateOnly first, DateOnly last, int months, int step)
    {
        for (int month = 0; month < months; month += step)
        {
            yield return first.AddMonths(month);
        }

        yield return last;
    }

    private static IEnumerable<DateOnly> ByCalendar(DateOnly first, DateOnly last, int step)
    {
        int month = (first.Year * 12) + first.Month - 1;
        if (month % step == 0 && first.Day <= MonthStartDays && first.Day > 1)
        {
            yield return first;
        }

        month = first.Day == 1 ? month : month + 1;
        month += (step - (month % step)) % step;
        for (; month / 12 <= last.Year; month += step)
        {
            var date = new DateOnly(month / 12, (month % 12) + 1, 1);
            if (date > last)
            {
                yield break;
            }

            yield return date;
        }
    }
}
