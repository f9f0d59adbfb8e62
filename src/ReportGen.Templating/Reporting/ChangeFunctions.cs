using ReportGen.Foundation.Data;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using static ReportGen.Templating.Reporting.FormatArguments;

namespace ReportGen.Templating.Reporting;

/// <summary>Changes and growth in words, for the namespace <c>fmt</c>.</summary>
internal static class ChangeFunctions
{
    private static readonly string[] ChangeWords = ["growth", "price", "level", "revision"];

    /// <summary>A change in words, without its sign: 增长3.2%, down 3.2%; 持平 if it is displayed as zero.</summary>
    public static Value Change(in Call call)
    {
        ReportLanguage language = Language(call, 4);
        if (TryMissing(call, language, out Value missing))
        {
            return missing;
        }

        int? decimals = Decimals(call, 1);
        string words = Choice(call, 2, "words", ChangeWords) ?? "growth";
        NumberStyle style = Choice(call, 3, "unit", ["percent", "ppt", "bp"]) switch
        {
            "ppt" => NumberStyle.Points,
            "bp" => NumberStyle.BasisPoints,
            _ => NumberStyle.Percent,
        };
        decimal value = call.Decimal(0);
        decimal shown = style.Round(value, decimals);
        if (shown == 0)
        {
            return call.Shows((words, language) switch
            {
                ("revision", ReportLanguage.Chinese) => "维持不变",
                (_, ReportLanguage.Chinese) => "持平",
                ("revision", _) => "unchanged",
                _ => "flat",
            });
        }

        string number = Write(call, 0, style, Math.Abs(value), decimals, language);
        return call.Shows((words, shown > 0, language) switch
        {
            ("growth", true, ReportLanguage.Chinese) => "增长",
            ("growth", false, ReportLanguage.Chinese) => "下降",
            ("price", true, ReportLanguage.Chinese) => "上涨",
            ("price", false, ReportLanguage.Chinese) => "下跌",
            ("level", true, ReportLanguage.Chinese) => "上升",
            ("level", false, ReportLanguage.Chinese) => "下降",
            (_, true, ReportLanguage.Chinese) => "上调",
            (_, false, ReportLanguage.Chinese) => "下调",
            ("revision", true, _) => "raised by ",
            ("revision", false, _) => "cut by ",
            (_, true, _) => "up ",
            _ => "down ",
        } + number);
    }

    /// <summary>
    /// The growth of a profit in per cent, or the change of a loss: 扭亏, 转亏, 减亏, 增亏. A growth rate from a loss
    /// is not meaningful.
    /// </summary>
    public static Value Growth(in Call call)
    {
        ReportLanguage language = Language(call, 3);
        if (TryMissing(call, 0, language, out Value missing) || TryMissing(call, 1, language, out missing))
        {
            return missing;
        }

        decimal current = call.Decimal(0);
        decimal previous = call.Decimal(1);
        bool isChinese = language is ReportLanguage.Chinese;
        string? words = (current.CompareTo(0), previous.CompareTo(0)) switch
        {
            (1, -1) => isChinese ? "扭亏" : "loss to profit",
            (-1, 1) => isChinese ? "转亏" : "profit to loss",
            (-1, -1) when current > previous => isChinese ? "减亏" : "loss narrowed",
            (-1, -1) when current < previous => isChinese ? "增亏" : "loss widened",
            (-1, -1) => isChinese ? "亏损持平" : "loss unchanged",
            _ => null,
        };
        if (words is not null)
        {
            return call.Computes(words);
        }

        Value rate = CalculationFunctions.Growth(call);
        return rate.IsNull || !rate.TryToDecimal(out decimal number)
            ? NotAvailable(call, call.OriginOfAll(), MissingReason.NotMeaningful, language)
            : Value.Of(Write(call, 0, NumberStyle.Percent.WithDecimals(1), number, Decimals(call, 2), language))
                .WithTrace(TraceOrigin.Simple(rate.ShownTrace));
    }
}
