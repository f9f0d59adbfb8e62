using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>timespan</c>.</summary>
internal static class TimeSpanFunctions
{
    public static Library Create()
    {
        var library = new Library("timespan");
        library.Add("from_days", "days", (in Call call) => From(call, TimeSpan.TicksPerDay));
        library.Add("from_hours", "hours", (in Call call) => From(call, TimeSpan.TicksPerHour));
        library.Add("from_milliseconds", "millis", (in Call call) => From(call, TimeSpan.TicksPerMillisecond));
        library.Add("from_minutes", "minutes", (in Call call) => From(call, TimeSpan.TicksPerMinute));
        library.Add("from_seconds", "seconds", (in Call call) => From(call, TimeSpan.TicksPerSecond));
        library.Add("parse", "text", Parse);
        library.SetValue("zero", TimeSpan.Zero, readOnly: true);
        return library;
    }

    private static Value From(in Call call, long ticksPerUnit)
    {
        double ticks = call.Double(0) * ticksPerUnit;
        return double.IsFinite(ticks) && Math.Abs(ticks) < long.MaxValue
            ? call.Computes(new TimeSpan((long)Math.Round(ticks, MidpointRounding.ToEven)))
            : throw call.Fail(TemplateCodes.Date, "The time span is too long.", "Use a smaller number.");
    }

    private static Value Parse(in Call call) => TimeSpan.TryParse(call.TextOrEmpty(0), CultureInfo.InvariantCulture, out TimeSpan span)
        ? call.Computes(span)
        : throw call.Fail(TemplateCodes.Date, "The time span cannot be read.", "Write it as `1.12:30:00`: days, hours, minutes, seconds.");
}
