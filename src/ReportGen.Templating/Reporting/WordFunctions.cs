using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using static ReportGen.Templating.Reporting.FormatArguments;

namespace ReportGen.Templating.Reporting;

/// <summary>Ordinals, numerals, lists and missing values, for the namespace <c>fmt</c>.</summary>
internal static class WordFunctions
{
    private static readonly DecimalFormat Whole = new() { Decimals = 0 };

    private static readonly string[] MissingReasons = ["not_available", "not_meaningful", "no_consensus", "suspended", "not_listed"];

    private static readonly string[] NumeralStyles = ["plain", "full", "digits", "amount"];

    private static readonly string[] ListWords = ["and", "or", "none"];

    /// <summary>A whole number as an ordinal: <c>90th</c> in English, the number alone in Chinese.</summary>
    public static Value Ordinal(in Call call)
    {
        ReportLanguage language = Language(call, 1);
        if (TryMissing(call, language, out Value missing))
        {
            return missing;
        }

        string number = Whole.Format(call.Decimal(0));
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

    /// <summary>A number in Chinese characters.</summary>
    public static Value Chinese(in Call call)
    {
        if (TryMissing(call, call.Render.Host.Language, out Value missing))
        {
            return missing;
        }

        decimal value = call.Decimal(0);
        string style = Choice(call, 1, "style", NumeralStyles) ?? "plain";
        if (Math.Abs(value) >= ChineseNumerals.Limit)
        {
            throw call.Fail(0, TemplateCodes.NotFinite, "The number is too large to be written in Chinese numerals.", "Write it in digits: `fmt.number`.");
        }

        if (style == "digits" && (value < 0 || !decimal.IsInteger(value)))
        {
            throw call.Fail(0, TemplateCodes.Arguments, "Only a whole number of at least zero can be written digit by digit.", "Omit the style: `fmt.chinese`.");
        }

        return call.Shows(style switch
        {
            "full" => ChineseNumerals.Write(value, isFull: true),
            "digits" => ChineseNumerals.Digits(value),
            "amount" => ChineseNumerals.Amount(value),
            _ => ChineseNumerals.Write(value),
        });
    }

    /// <summary>Items as an enumeration in a sentence: A、B和C, or A, B and C. Each keeps its data.</summary>
    public static Value List(in Call call)
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

    /// <summary>A text of the data that is Markdown; without this, each of its characters is printed as written.</summary>
    public static Value Markdown(in Call call)
    {
        string? text = call.Text(0);
        return text is null ? default : new Value(text, TextTrace.In(call.Render.Origins.OfShown(call[0]), text.Length, ValueForm.Markup));
    }

    /// <summary>A missing value with a reason.</summary>
    public static Value Missing(in Call call)
    {
        string reason = Choice(call, 0, "reason of a missing value", MissingReasons) ?? MissingReasons[0];
        return NotAvailable(call, call[0].Origin, (MissingReason)Array.IndexOf(MissingReasons, reason), Language(call, 1));
    }
}
