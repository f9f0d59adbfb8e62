using Scriban.Runtime;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>The members of dates and time spans, which Scriban would find by reflection.</summary>
internal sealed class TimeAccessor : IObjectAccessor
{
    private static readonly string[] OfDate =
        ["date", "day", "day_of_week", "day_of_year", "hour", "millisecond", "minute", "month", "second", "ticks", "time_of_day", "year"];

    private static readonly string[] OfSpan =
    [
        "days", "hours", "milliseconds", "minutes", "seconds", "ticks",
        "total_days", "total_hours", "total_milliseconds", "total_minutes", "total_seconds",
    ];

    private TimeAccessor()
    {
    }

    /// <summary>The accessor.</summary>
    public static TimeAccessor Instance { get; } = new();

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <inheritdoc/>
    public int GetMemberCount(ScribanContext context, ScribanSpan span, object target) => GetMembers(context, span, target).Count();

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(ScribanContext context, ScribanSpan span, object target) => target is DateTime ? OfDate : OfSpan;

    /// <inheritdoc/>
    public bool HasMember(ScribanContext context, ScribanSpan span, object target, string member) => GetMembers(context, span, target).Contains(member);

    /// <inheritdoc/>
    public bool TryGetValue(ScribanContext context, ScribanSpan span, object target, string member, out object? value)
    {
        value = target is DateTime date ? MemberOf(date, member) : MemberOf((TimeSpan)target, member);
        return value is not null;
    }

    /// <inheritdoc/>
    public bool TrySetValue(ScribanContext context, ScribanSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(ScribanContext context, ScribanSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(ScribanContext context, ScribanSpan span, object target, object index, object? value) => false;

    private static object? MemberOf(DateTime date, string name) => name switch
    {
        "year" => date.Year,
        "month" => date.Month,
        "day" => date.Day,
        "hour" => date.Hour,
        "minute" => date.Minute,
        "second" => date.Second,
        "millisecond" => date.Millisecond,
        "day_of_year" => date.DayOfYear,
        "day_of_week" => date.DayOfWeek.ToString(),
        "ticks" => date.Ticks,
        "date" => date.Date,
        "time_of_day" => date.TimeOfDay,
        _ => null,
    };

    private static object? MemberOf(TimeSpan span, string name) => name switch
    {
        "days" => span.Days,
        "hours" => span.Hours,
        "minutes" => span.Minutes,
        "seconds" => span.Seconds,
        "milliseconds" => span.Milliseconds,
        "ticks" => span.Ticks,
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };
}
