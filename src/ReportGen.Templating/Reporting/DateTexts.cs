using System.Globalization;

namespace ReportGen.Templating.Reporting;

/// <summary>Formats dates in the two languages of a note.</summary>
internal static class DateTexts
{
    /// <summary>The styles of <c>fmt.date</c>.</summary>
    public static IReadOnlyList<string> Styles { get; } =
        ["long", "padded", "short", "iso", "day", "weekday", "month", "month_short", "quarter", "quarter_word", "quarter_short", "half", "year", "chinese"];

    /// <summary>The styles of <c>fmt.date_range</c>.</summary>
    public static IReadOnlyList<string> RangeStyles { get; } = ["long", "short"];

    /// <summary>A date in a style; null for an unknown style.</summary>
    public static string? Write(DateTime date, string style, ReportLanguage language)
    {
        bool isChinese = language is ReportLanguage.Chinese;
        return style switch
        {
            "long" => isChinese ? Format(date, "yyyy年M月d日") : Format(date, "d MMMM yyyy"),
            "padded" => isChinese ? Format(date, "yyyy年MM月dd日") : Format(date, "d MMMM yyyy"),
            "short" => isChinese ? Format(date, "yyyy-MM-dd") : Format(date, "d MMM yyyy"),
            "iso" => Format(date, "yyyy-MM-dd"),
            "day" => isChinese ? Format(date, "M月d日") : Format(date, "d MMMM"),
            "weekday" => isChinese ? $"星期{"日一二三四五六"[(int)date.DayOfWeek]}" : date.DayOfWeek.ToString(),
            "month" => isChinese ? Format(date, "yyyy年M月") : Format(date, "MMMM yyyy"),
            "month_short" => isChinese ? Format(date, "yyyy-MM") : Format(date, "MMM yy"),
            "quarter" => isChinese ? Invariant($"{date.Year}年{Quarter(date)}季度") : Invariant($"Q{Quarter(date)} {date.Year}"),
            "quarter_word" => isChinese
                ? Invariant($"{date.Year}年{ChineseNumerals.Write(Quarter(date))}季度")
                : Invariant($"the {OrdinalOf(Quarter(date))} quarter of {date.Year}"),
            "quarter_short" => isChinese ? Invariant($"{date.Year}Q{Quarter(date)}") : Invariant($"{Quarter(date)}Q{date.Year % 100:00}"),
            "half" => isChinese
                ? Invariant($"{date.Year}年{(date.Month <= 6 ? "上" : "下")}半年")
                : Invariant($"H{(date.Month <= 6 ? 1 : 2)} {date.Year}"),
            "year" => isChinese ? Format(date, "yyyy年") : Format(date, "yyyy"),
            "chinese" => $"{ChineseNumerals.Digits(date.Year)}年{ChineseNumerals.Write(date.Month)}月{ChineseNumerals.Write(date.Day)}日",
            _ => null,
        };
    }

    /// <summary>
    /// Two dates as a period; common parts are written once: 2024年2月19日至23日, 19–23 February 2024. One date
    /// if both are the same.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="isShort">True for 2024-02-19至2024-02-23, 19–23 Feb 2024.</param>
    /// <param name="language">The language.</param>
    /// <returns>The two ends and the text between them; the last two are empty for one day.</returns>
    public static (string First, string Joint, string Last) WriteRange(DateTime from, DateTime to, bool isShort, ReportLanguage language)
    {
        string last = Write(to, isShort ? "short" : "long", language)!;
        if (from.Date == to.Date)
        {
            return (last, string.Empty, string.Empty);
        }

        bool isSameYear = from.Year == to.Year;
        bool isSameMonth = isSameYear && from.Month == to.Month;
        if (language is ReportLanguage.Chinese)
        {
            string first = Write(from, isShort ? "short" : "long", language)!;
            return (first, "至", isShort || !isSameYear ? last : Format(to, isSameMonth ? "d日" : "M月d日"));
        }

        string month = isShort ? "MMM" : "MMMM";
        // A lone "d" would be a standard format of .NET, the whole date.
        return isSameMonth ? (Format(from, "%d"), "\u2013", last)
            : (Format(from, isSameYear ? $"d {month}" : $"d {month} yyyy"), " \u2013 ", last);
    }

    private static int Quarter(DateTime date) => (date.Month + 2) / 3;

    private static string OrdinalOf(int quarter) => quarter switch { 1 => "first", 2 => "second", 3 => "third", _ => "fourth" };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Format(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
