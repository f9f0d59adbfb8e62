using System.Globalization;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Builtins;

/// <summary>Finds cultures by name. Chinese and American English are available even if the system has no culture data.</summary>
internal static class Cultures
{
    private static readonly bool IsInvariant = AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isOn) && isOn;

    private static readonly CultureInfo Chinese = Create(culture =>
    {
        DateTimeFormatInfo dates = culture.DateTimeFormat;
        dates.MonthNames = ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月", string.Empty];
        dates.MonthGenitiveNames = dates.MonthNames;
        dates.AbbreviatedMonthNames = ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月", string.Empty];
        dates.AbbreviatedMonthGenitiveNames = dates.AbbreviatedMonthNames;
        dates.DayNames = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
        dates.AbbreviatedDayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
        dates.AMDesignator = "上午";
        dates.PMDesignator = "下午";
        dates.ShortDatePattern = "yyyy/M/d";
        dates.LongTimePattern = "HH:mm:ss";
        culture.NumberFormat.CurrencySymbol = "¥";
        culture.NumberFormat.CurrencyNegativePattern = 2;
        culture.NumberFormat.PercentPositivePattern = 1;
        culture.NumberFormat.PercentNegativePattern = 1;
    });

    private static readonly CultureInfo English = Create(culture =>
    {
        culture.DateTimeFormat.ShortDatePattern = "M/d/yyyy";
        culture.DateTimeFormat.LongTimePattern = "h:mm:ss tt";
        culture.NumberFormat.CurrencySymbol = "$";
        culture.NumberFormat.CurrencyNegativePattern = 1;
        culture.NumberFormat.PercentPositivePattern = 1;
        culture.NumberFormat.PercentNegativePattern = 1;
    });

    /// <summary>The culture that an argument names; that of the context if the argument is omitted.</summary>
    public static CultureInfo Argument(in Call call, int index)
    {
        if (call.Text(index) is not { } name)
        {
            return call.Culture;
        }

        if (Find(name, isKnown: !call.Render.IsScriban) is { } culture)
        {
            return culture;
        }

        throw call.Fail(TemplateCodes.Culture, $"The culture `{name}` is not available.", "Use `zh-CN` or `en-US`; the `fmt` helpers write both languages.");
    }

    /// <summary>A culture by name; null when it is not available.</summary>
    public static CultureInfo? Find(string name, bool isKnown = true)
    {
        if (name.Length == 0)
        {
            return CultureInfo.InvariantCulture;
        }

        if (!IsInvariant)
        {
            try
            {
                return CultureInfo.GetCultureInfo(name, predefinedOnly: isKnown);
            }
            catch (CultureNotFoundException)
            {
                return null;
            }
        }

        return name.ToUpperInvariant() switch
        {
            "ZH-CN" or "ZH" or "ZH-HANS" or "ZH-HANS-CN" => Chinese,
            "EN-US" or "EN" => English,
            _ => null,
        };
    }

    private static CultureInfo Create(Action<CultureInfo> fill)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        fill(culture);
        return CultureInfo.ReadOnly(culture);
    }
}
