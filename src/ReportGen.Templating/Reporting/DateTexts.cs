using System.Globalization;

namespace ReportGen.Templating.Reporting;

/// <summary>Writes dates in the two languages of a note.</summary>
internal static class DateTexts
{
    /// <summary>The styles that <c>fmt.date</c> knows.</summary>
    public static IReadOnlyList<string> Styles { get; } = ["long", "padded", "short", "iso", "month", "month_short", "quarter", "year", "chinese"];

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
            "month" => isChinese ? Format(date, "yyyy年M月") : Format(date, "MMMM yyyy"),
            "month_short" => isChinese ? Format(date, "yyyy-MM") : Format(date, "MMM yy"),
            "quarter" => isChinese
                ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{Quarter(date)}季度")
                : string.Create(CultureInfo.InvariantCulture, $"Q{Quarter(date)} {date.Year}"),
            "year" => isChinese ? Format(date, "yyyy年") : Format(date, "yyyy"),
            "chinese" => $"{ChineseNumerals.Digits(date.Year)}年{ChineseNumerals.Write(date.Month)}月{ChineseNumerals.Write(date.Day)}日",
            _ => null,
        };
    }

    private static int Quarter(DateTime date) => (date.Month + 2) / 3;

    private static string Format(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture);
}
