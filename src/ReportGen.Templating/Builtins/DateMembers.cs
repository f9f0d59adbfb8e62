using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The members of dates and spans of time.</summary>
internal static class DateMembers
{
    public static bool TryGet(DateTime date, string name, out Value member)
    {
        member = name switch
        {
            "year" => Value.Of(date.Year),
            "month" => Value.Of(date.Month),
            "day" => Value.Of(date.Day),
            "hour" => Value.Of(date.Hour),
            "minute" => Value.Of(date.Minute),
            "second" => Value.Of(date.Second),
            "millisecond" => Value.Of(date.Millisecond),
            "day_of_year" => Value.Of(date.DayOfYear),
            "day_of_week" => Value.Of(date.DayOfWeek.ToString()),
            "ticks" => Value.Of(date.Ticks),
            "date" => Value.Of(date.Date),
            "time_of_day" => Value.Of(date.TimeOfDay),
            _ => Value.Absent,
        };
        return Found(ref member);
    }

    public static bool TryGet(TimeSpan span, string name, out Value member)
    {
        member = name switch
        {
            "days" => Value.Of(span.Days),
            "hours" => Value.Of(span.Hours),
            "minutes" => Value.Of(span.Minutes),
            "seconds" => Value.Of(span.Seconds),
            "milliseconds" => Value.Of(span.Milliseconds),
            "ticks" => Value.Of(span.Ticks),
            "total_days" => Value.Of(span.TotalDays),
            "total_hours" => Value.Of(span.TotalHours),
            "total_minutes" => Value.Of(span.TotalMinutes),
            "total_seconds" => Value.Of(span.TotalSeconds),
            "total_milliseconds" => Value.Of(span.TotalMilliseconds),
            _ => Value.Absent,
        };
        return Found(ref member);
    }

    private static bool Found(ref Value member)
    {
        bool isFound = member.IsGiven;
        member = isFound ? member : default;
        return isFound;
    }
}
