using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

using static ReportGen.Templating.Reporting.FormatArguments;

namespace ReportGen.Templating.Reporting;

/// <summary>Dates, periods and fiscal years, for the namespace <c>fmt</c>.</summary>
internal static class DateWords
{
    /// <summary>A date in a style.</summary>
    public static Value Date(in Call call)
    {
        ReportLanguage language = Language(call, 2);
        if (TryMissing(call, language, out Value missing))
        {
            return missing;
        }

        string style = Choice(call, 1, "style", DateTexts.Styles) ?? "long";
        return call.Shows(DateTexts.Write(DateOf(call, 0), style, language));
    }

    private static DateTime DateOf(in Call call, int index)
    {
        if (call[index].Kind is not ValueKind.Date)
        {
            throw call.Fail(index, TemplateCodes.Date, $"`{call.Name}` requires a date, not {call[index].Describe()}.", "Parse a text first: `text | date.parse`.");
        }

        return call[index].AsDate;
    }

    /// <summary>Two dates as a period.</summary>
    public static Value DateRange(in Call call)
    {
        ReportLanguage language = Language(call, 3);
        if (TryMissing(call, 0, language, out Value missing) || TryMissing(call, 1, language, out missing))
        {
            return missing;
        }

        string style = Choice(call, 2, "style", DateTexts.RangeStyles) ?? "long";
        DateTime from = DateOf(call, 0);
        DateTime to = DateOf(call, 1);
        if (from > to)
        {
            throw call.Fail(1, TemplateCodes.Arguments, "The period ends before it begins.", "Pass the earlier date first.");
        }

        (string first, string joint, string last) = DateTexts.WriteRange(from, to, style == "short", language);
        return last.Length == 0 ? call.Computes(first) : FormatFunctions.Joined(call, first, joint, last);
    }

    /// <summary>A fiscal year with the suffix A if reported or E if expected; a date is converted to its year.</summary>
    public static Value FiscalYear(in Call call)
    {
        ReportLanguage language = call.Render.Host.Language;
        if (TryMissing(call, 0, language, out Value missing) || TryMissing(call, 1, language, out missing))
        {
            return missing;
        }

        int year = YearOf(call, 0);
        string text = FormattableString.Invariant($"{year}{(year > YearOf(call, 1) ? 'E' : 'A')}");
        return call.Computes(text);
    }

    private static int YearOf(in Call call, int index)
    {
        if (call[index].Kind is ValueKind.Date)
        {
            return call[index].AsDate.Year;
        }

        decimal year = call.Decimal(index);
        return year is >= 1000 and <= 9999 && decimal.IsInteger(year)
            ? (int)year
            : throw call.Fail(index, TemplateCodes.Arguments, "A year must have four digits.", "Write `fmt.fiscal_year 2026 2025`.");
    }
}
