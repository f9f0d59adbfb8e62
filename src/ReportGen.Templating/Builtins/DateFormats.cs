using System.Globalization;
using System.Text;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Builtins;

/// <summary>The date patterns of the language: a percent sign followed by a letter, as in <c>strftime</c>.</summary>
internal static class DateFormats
{
    /// <summary>The pattern of a date that is printed without a format.</summary>
    public const string Default = "%d %b %Y";

    private const int MaximumLength = 1000;

    /// <summary>The pattern of a call; its length is limited.</summary>
    public static string? CheckLength(in Call call, int index, string? pattern)
    {
        if (pattern?.Length > MaximumLength)
        {
            throw call.Fail(index, TemplateCodes.Date, "The date pattern is too long.", "Write a pattern such as `%Y-%m-%d`.");
        }

        return pattern;
    }

    /// <summary>Formats a date with a pattern.</summary>
    public static string Format(DateTime date, string pattern, CultureInfo culture)
    {
        var text = new StringBuilder(pattern.Length * 2);
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                text.Append(pattern[i]);
                continue;
            }

            char code = pattern[++i];
            if (code == 'g')
            {
                // The codes below use English names, whatever the culture.
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                text.Append(Part(date, code, culture) ?? $"%{code}");
            }
        }

        return text.ToString();
    }

    /// <summary>The .NET format that parses a pattern; null if a part of it cannot be parsed.</summary>
    public static string? ToReadFormat(string pattern, ref CultureInfo culture)
    {
        var format = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                format.Append(pattern[i]);
                continue;
            }

            char code = pattern[++i];
            if (code == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                continue;
            }

            string? part = NetFormat(code);
            if (part is null)
            {
                if (Part(DateTime.UnixEpoch, code, culture) is not null)
                {
                    return null;
                }

                part = $"%{code}";
            }

            format.Append(part);
        }

        return format.ToString();
    }

    /// <summary>The .NET format for a letter; null for one that is computed.</summary>
    private static string? NetFormat(char code) => code switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'e' => "%d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "%H",
        'l' => "%h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' or 'P' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => "d",
        'X' => "T",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static string? Part(DateTime date, char code, CultureInfo culture)
    {
        switch (code)
        {
            case 'C':
                return (date.Year / 100).ToString("D2", culture);
            case 'j':
                return date.DayOfYear.ToString("D3", culture);
            case 'n':
                return "\n";
            case 't':
                return "\t";
            case '%':
                return "%";
            case 's':
                return ((date - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond).ToString(culture);
            case 'u':
                return (date.DayOfWeek is DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture);
            case 'w':
                return ((int)date.DayOfWeek).ToString(culture);
            case 'U':
                return Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday);
            case 'W':
                return Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday);
            case 'V':
                return Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday);
            case 'v':
                string month = date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant();
                return string.Create(CultureInfo.InvariantCulture, $"{date.Day,2}-{month}-{date.Year:D4}");
            case 'P':
                return date.ToString("tt", culture).ToLowerInvariant();
            case 'e' or 'k' or 'l':
                return date.ToString(NetFormat(code), culture).PadLeft(2);
            default:
                return NetFormat(code) is { } format ? date.ToString(format, culture) : null;
        }
    }

    private static string Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek first) =>
        culture.Calendar.GetWeekOfYear(date, rule, first).ToString("D2", culture);
}
