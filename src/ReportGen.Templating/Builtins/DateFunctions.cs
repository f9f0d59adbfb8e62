using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>date</c>. There are no time zones: a time with an offset is converted to UTC.</summary>
internal static class DateFunctions
{
    /// <summary>The functions by name.</summary>
    public static Library Create()
    {
        var library = new DateLibrary();
        library.SetValue("default_format", DateFormats.Default, readOnly: true);
        library.SetValue("format", DateFormats.Default, readOnly: false);
        library.Add("now", string.Empty, (in Call call) => Value.Of(Clock(call).GetUtcNow().UtcDateTime));
        library.Add("utc_now", string.Empty, (in Call call) => Value.Of(Clock(call).GetUtcNow().UtcDateTime));
        library.Add("add_days", "date days", (in Call call) => AddTicks(call, TimeSpan.TicksPerDay));
        library.Add("add_hours", "date hours", (in Call call) => AddTicks(call, TimeSpan.TicksPerHour));
        library.Add("add_milliseconds", "date millis", (in Call call) => AddTicks(call, TimeSpan.TicksPerMillisecond));
        library.Add("add_minutes", "date minutes", (in Call call) => AddTicks(call, TimeSpan.TicksPerMinute));
        library.Add("add_months", "date months", (in Call call) => AddMonths(call, 1));
        library.Add("add_seconds", "date seconds", (in Call call) => AddTicks(call, TimeSpan.TicksPerSecond));
        library.Add("add_years", "date years", (in Call call) => AddMonths(call, 12));
        library.Add("parse", "text pattern? culture?", ParseText);
        library.Add("parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString);
        library.Add("to_string", "date pattern culture?", ToText);
        return library;
    }

    private const string OutOfRange = "The date is outside the years 1 to 9999.";

    private static TimeProvider Clock(in Call call) => call.Render.Host.Clock
        ?? throw call.Fail(TemplateCodes.Date, "The clock is not available: the same input must give the same output on every day.", "Use the date of the note: `note.date`.");

    /// <summary>An argument as a date; null for null.</summary>
    private static DateTime? Date(in Call call, int index)
    {
        Value value = call[index];
        return value.Kind switch
        {
            ValueKind.Date => value.AsDate,
            ValueKind.Null or ValueKind.Absent => null,
            _ => throw call.Fail(index, TemplateCodes.Date, $"`{call.Name}` requires a date, not {value.Describe()}.", "Parse the text first: `text | date.parse`."),
        };
    }

    private static Value AddTicks(in Call call, long ticksPerUnit)
    {
        DateTime date = Date(call, 0) ?? default;
        // Floating-point numbers of this size are not whole numbers of ticks, so the sum is checked as one.
        double added = call.Double(1) * ticksPerUnit;
        Int128 ticks = Math.Abs(added) <= DateTime.MaxValue.Ticks ? (Int128)date.Ticks + (long)added : -1;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? call.Computes(new DateTime((long)ticks, date.Kind))
            : throw call.Fail(TemplateCodes.Date, OutOfRange, "Add a smaller number.");
    }

    private static Value AddMonths(in Call call, int monthsPerUnit)
    {
        DateTime date = Date(call, 0) ?? default;
        long months = (long)call.Int(1) * monthsPerUnit;
        long month = ((long)date.Year * 12) + date.Month - 1 + months;
        return month >= 12 && month < 10000 * 12
            ? call.Computes(date.AddMonths((int)months))
            : throw new Diagnosing.TemplateFault(
                monthsPerUnit == 1 || Math.Abs((long)call.Int(1)) > 10000 ? call.Node(1) : call.Span,
                TemplateCodes.Date,
                OutOfRange,
                "Add a smaller number.");
    }

    /// <summary><c>date "2024-02-27"</c>.</summary>
    /// <param name="call">The call.</param>
    public static Value ParseAlone(in Call call)
    {
        if (call.Count > 1)
        {
            throw call.Fail(TemplateCodes.Arguments, "`date` requires one text.", "Write `date.parse text pattern`.");
        }

        return ParseText(call);
    }

    private static Value ParseText(in Call call)
    {
        // Scriban parses the text of a date again, which has no time.
        if (call[0].Kind is ValueKind.Date && !call.Render.IsScriban)
        {
            return call[0];
        }

        return Read(call, call.Text(0), call.Text(1), Cultures.Argument(call, 2), 1) is { } date
            ? new Value(date, TraceOrigin.Of(call[0].Trace))
            : call[0].IsNull ? call[0] : default;
    }

    private static Value ParseToString(in Call call)
    {
        bool isDate = call[0].Kind is ValueKind.Date && !call.Render.IsScriban;
        DateTime? date = isDate ? call[0].AsDate : Read(call, call.Text(0), call.Text(3), Cultures.Argument(call, 4), 3);
        if (date is null)
        {
            return default;
        }

        CultureInfo culture = Cultures.Argument(call, 2);
        if (!call.Render.IsScriban)
        {
            return call.Shows(Write(call, date.Value, DateFormats.CheckLength(call, 1, call.Text(1)) ?? call.Render.State.DateFormat, culture));
        }

        // Scriban passes the pattern to .NET, where single letters also denote parts of a date.
        if (DateFormats.CheckLength(call, 1, call.Text(1)) is not { } pattern)
        {
            return call.Shows(date.Value.ToString(DateFormats.Default, CultureInfo.InvariantCulture));
        }

        string format = DateFormats.ToReadFormat(pattern, ref culture)
            ?? throw call.Fail(TemplateCodes.Date, $"The pattern `{pattern}` contains a part that cannot be written.", "Use `date.parse | date.to_string`.");
        return call.Shows(Format(call, date.Value, format, culture));
    }

    private static Value ToText(in Call call)
    {
        if (call[1].IsNull)
        {
            throw call.Fail(1, TemplateCodes.Date, "`date.to_string` requires a pattern, not null.", "Write `date.to_string \"%Y-%m-%d\"`.");
        }

        if (Date(call, 0) is not { } date)
        {
            return call[0];
        }

        return call.Shows(Write(call, date, DateFormats.CheckLength(call, 1, call.Text(1)) ?? string.Empty, Cultures.Argument(call, 2)));
    }

    private static string Format(in Call call, DateTime date, string format, CultureInfo culture)
    {
        try
        {
            return date.ToString(format, culture);
        }
        catch (FormatException)
        {
            throw call.Fail(TemplateCodes.Date, $"The format `{format}` is not valid for a date.", "Use codes such as `%Y-%m-%d`.");
        }
    }

    private static string Write(in Call call, DateTime date, string pattern, CultureInfo culture) =>
        DateFormats.Format(date, pattern == "%g" ? $"%g {call.Render.State.DateFormat}" : pattern, culture);

    /// <summary>Parses a date; null for null. A text that is not a date is an error, or 1 January of the year 1 as in Scriban.</summary>
    private static DateTime? Read(in Call call, string? text, string? pattern, CultureInfo culture, int patternIndex)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        DateFormats.CheckLength(call, 0, text);
        DateFormats.CheckLength(call, 1, pattern);
        bool isStrict = call.Render.Strictness.Dates;
        // Without these styles .NET would take missing parts from the machine's clock and time zone.
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;
        if (pattern is null)
        {
            if (DateTime.TryParse(text, culture, Styles, out DateTime date) && (!isStrict || HasYear(text)))
            {
                return date;
            }
        }
        else
        {
            string format = DateFormats.ToReadFormat(pattern, ref culture)
                ?? throw new Diagnosing.TemplateFault(
                    patternIndex == 1 ? call.Node(1) : call.Span,
                    TemplateCodes.Date,
                    $"The pattern `{pattern}` contains a part that cannot be parsed.",
                    "Use `%Y`, `%m`, `%d`, `%H`, `%M`, `%S`, `%b`, `%B`.");
            if (DateTime.TryParseExact(text, format, culture, Styles, out DateTime date))
            {
                return date;
            }
        }

        if (isStrict)
        {
            throw call.Fail(0, TemplateCodes.Date, $"The date `{text}` cannot be read.", "Write it as `2024-02-27`, or give its pattern: `date.parse \"%d/%m/%Y\"`.");
        }

        return default(DateTime);
    }

    /// <summary>True for a text with a four-digit year: a date without a year would take the year from the clock.</summary>
    private static bool HasYear(string text)
    {
        int run = 0;
        foreach (char c in text)
        {
            run = char.IsAsciiDigit(c) ? run + 1 : 0;
            if (run == 4)
            {
                return true;
            }
        }

        return false;
    }
}
