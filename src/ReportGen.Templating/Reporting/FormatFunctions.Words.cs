using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <content>Words: changes, growth, dates, numerals, lists, missing values.</content>
internal static partial class FormatFunctions
{
    private static readonly string[] MissingReasons = ["not_available", "not_meaningful", "no_consensus", "suspended", "not_listed"];

    private static readonly string[] ChangeWords = ["growth", "price", "level", "revision"];

    private static readonly string[] NumeralStyles = ["plain", "full", "digits", "amount"];

    private static readonly string[] ListWords = ["and", "or", "none"];

    /// <summary>A change in words, without its sign: 增长3.2%, down 3.2%; 持平 when it shows as zero.</summary>
    private static Value Change(in Call call)
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
            "ppt" => Points,
            "bp" => BasisPoints,
            _ => Percent,
        };
        decimal value = call.Decimal(0);
        decimal shown = NumberFormat.Round(value, decimals ?? style.Decimals);
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
    /// The growth of a profit in per cent, or what became of a loss: 扭亏, 转亏, 减亏, 增亏. A growth rate over a loss
    /// means nothing.
    /// </summary>
    private static Value Growth(in Call call)
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
            : Value.Of(Write(call, 0, Percent with { Decimals = 1 }, number, Decimals(call, 2), language))
                .WithTrace(TraceOrigin.Simple(rate.ShownTrace));
    }

    /// <summary>A whole number as a place in a row: <c>90th</c> in English, the number alone in Chinese.</summary>
    private static Value Ordinal(in Call call)
    {
        ReportLanguage language = Language(call, 1);
        if (TryMissing(call, language, out Value missing))
        {
            return missing;
        }

        string number = NumberFormat.Write(call.Decimal(0), 0);
        return call.Shows(language is ReportLanguage.Chinese ? number : number + OrdinalSuffix(number));
    }

    private static string OrdinalSuffix(string number) => number switch
    {
        [.., '1', '1' or '2' or '3'] => "th",
        [.., '1'] => "st",
        [.., '2'] => "nd",
        [.., '3'] => "rd",
        _ => "th",
    };

    private static Value Date(in Call call)
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
            throw call.Fail(index, TemplateCodes.Date, $"`{call.Name}` needs a date, not {call[index].Describe()}.", "Read a text first: `text | date.parse`.");
        }

        return call[index].AsDate;
    }

    private static Value DateRange(in Call call)
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
            throw call.Fail(1, TemplateCodes.Arguments, "The period ends before its start.", "Give the earlier date first.");
        }

        (string first, string joint, string last) = DateTexts.WriteRange(from, to, style == "short", language);
        return last.Length == 0 ? call.Computes(first) : Joined(call, first, joint, last);
    }

    /// <summary>A fiscal year with A for reported ones, E for expected ones; a date stands for its year.</summary>
    private static Value FiscalYear(in Call call)
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
            : throw call.Fail(index, TemplateCodes.Arguments, "A year has four digits.", "Write `fmt.fiscal_year 2026 2025`.");
    }

    private static Value Chinese(in Call call)
    {
        if (TryMissing(call, call.Render.Host.Language, out Value missing))
        {
            return missing;
        }

        decimal value = call.Decimal(0);
        string style = Choice(call, 1, "style", NumeralStyles) ?? "plain";
        if (Math.Abs(value) >= ChineseNumerals.Limit)
        {
            throw call.Fail(0, TemplateCodes.NotFinite, "The number is too large to be written in Chinese numerals.", "Write it in figures: `fmt.number`.");
        }

        if (style == "digits" && (value < 0 || !decimal.IsInteger(value)))
        {
            throw call.Fail(0, TemplateCodes.Arguments, "Only a whole number of zero or more is written digit by digit.", "Leave the style out: `fmt.chinese`.");
        }

        return call.Shows(style switch
        {
            "full" => ChineseNumerals.Write(value, isFull: true),
            "digits" => ChineseNumerals.Digits(value),
            "amount" => ChineseNumerals.Amount(value),
            _ => ChineseNumerals.Write(value),
        });
    }

    /// <summary>Items as a sentence has them: A、B和C, or A, B and C. Each keeps its data.</summary>
    private static Value List(in Call call)
    {
        bool isChinese = Language(call, 2) is ReportLanguage.Chinese;
        if (call.Items(0) is not { } items)
        {
            return Value.Of(string.Empty);
        }

        string comma = isChinese ? "、" : ", ";
        string last = Choice(call, 1, "word", ListWords) switch
        {
            "or" => isChinese ? "或" : " or ",
            "none" => comma,
            _ => isChinese ? "和" : " and ",
        };
        var text = new TextBuilder();
        WrittenPlace place = call.Render.Sources.PlaceOf(call.Span);
        for (int i = 0; i < items.Count; i++)
        {
            text.Add(i == 0 ? string.Empty : i == items.Count - 1 ? last : comma, trace: null, place);
            string shown = call.Render.ObjectToString(items[i]) ?? string.Empty;
            call.Budget.CheckLength(call.Span, (long)text.Length + shown.Length);
            Value item = Value.From(items[i]);
            text.Add(shown, item.Trace is null ? null : item.ShownTrace, place);
        }

        call.Budget.CountText(call.Span, text.Length);
        return text.ToValue();
    }

    private static Value Missing(in Call call)
    {
        string reason = Choice(call, 0, "reason of a missing value", MissingReasons) ?? MissingReasons[0];
        return NotAvailable(call, call[0].Origin, (MissingReason)Array.IndexOf(MissingReasons, reason), Language(call, 1));
    }
}
