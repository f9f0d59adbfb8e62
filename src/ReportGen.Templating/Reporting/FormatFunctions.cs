using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using static ReportGen.Templating.Reporting.FormatArguments;

namespace ReportGen.Templating.Reporting;

/// <summary>
/// The namespace <c>fmt</c>. Every result keeps the data of its value; a missing value stays missing and is printed
/// in the style of the house; null is treated as a value that is not available. The last parameter <c>lang</c> selects
/// a language other than the note's: <c>"zh"</c> or <c>"en"</c>.
/// </summary>
internal static class FormatFunctions
{
    private const string EnDash = "\u2013";

    /// <summary>The wave dash between the ends of a range in Chinese (GB/T 15834—2011, 4.13).</summary>
    private const string Wave = "\uFF5E";

    /// <summary>The functions by name.</summary>
    public static Library Library { get; } = Create();

    private static Library Create()
    {
        var library = new Library("fmt");
        AddNumber(library, "number", new NumberStyle());
        AddNumber(library, "plain", NumberStyle.Of(new DecimalFormat { IsGrouped = false }));
        AddNumber(library, "signed", NumberStyle.Of(new DecimalFormat { IsSigned = true }));
        AddNumber(library, "accounting", NumberStyle.Of(new DecimalFormat { IsAccounting = true }));
        AddNumber(library, "percent", NumberStyle.Percent);
        AddNumber(library, "signed_percent", NumberStyle.Percent.Signed());
        AddNumber(library, "percent_of", NumberStyle.Percent.WithDecimals(1) with { Scale = 100 });
        AddNumber(library, "ppt", NumberStyle.Points);
        AddNumber(library, "signed_ppt", NumberStyle.Points.Signed());
        AddNumber(library, "bp", NumberStyle.BasisPoints);
        AddNumber(library, "signed_bp", NumberStyle.BasisPoints.Signed());
        AddNumber(library, "positive", new NumberStyle { IsPositive = true });
        AddNumber(library, "multiple", NumberStyle.Multiple);
        library.Add("money", "value decimals? unit? shown? currency? lang?", Money);
        library.Add("price", "value decimals? currency? lang?", Price);
        library.Add("range", "low high decimals? unit? lang?", Range);
        library.Add("change", "value decimals? words? unit? lang?", ChangeFunctions.Change);
        library.Add("growth", "current previous decimals? lang?", ChangeFunctions.Growth);
        library.Add("ordinal", "value lang?", WordFunctions.Ordinal);
        library.Add("date", "value style? lang?", DateWords.Date);
        library.Add("date_range", "from to style? lang?", DateWords.DateRange);
        library.Add("fiscal_year", "year last_reported", DateWords.FiscalYear);
        library.Add("chinese", "value style?", WordFunctions.Chinese);
        library.Add("list", "items word? lang?", WordFunctions.List);
        library.Add("missing", "reason? lang?", WordFunctions.Missing);
        library.Add("markdown", "text", WordFunctions.Markdown);
        return library;
    }

    private static void AddNumber(Library library, string name, NumberStyle style) =>
        library.Add(name, "value decimals? lang?", (in Call call) => Number(call, style, Decimals(call, 1), Language(call, 2)));

    /// <summary>Creates a text that shows the first argument in a style; a missing value stays missing.</summary>
    private static Value Number(in Call call, NumberStyle style, int? decimals, ReportLanguage language)
    {
        if (TryMissing(call, language, out Value missing))
        {
            return missing;
        }

        decimal value = call.Decimal(0);
        return style.IsPositive && value <= 0
            ? NotAvailable(call, call[0].Origin, MissingReason.NotMeaningful, language)
            : call.Shows(Write(call, 0, style, value, decimals, language));
    }

    /// <summary>Formats an amount of money; the unit of the data and the unit shown may differ.</summary>
    private static Value Money(in Call call)
    {
        ReportLanguage language = Language(call, 5);
        string unit = Choice(call, 2, "unit of money", MoneyUnits.Names) ?? "yi";
        string shown = Choice(call, 3, "unit of money", MoneyUnits.Names) ?? "yi";
        string currency = Choice(call, 4, "currency", MoneyUnits.Currencies) ?? "CNY";
        (NumberStyle chinese, NumberStyle english) = MoneyUnits.Styles(shown, currency)!.Value;
        NumberStyle style = language is ReportLanguage.Chinese ? chinese : english;
        return Number(call, style with { Scale = style.Scale * MoneyUnits.Size(unit)!.Value }, Decimals(call, 1), language);
    }

    /// <summary>Formats a share price, in units of its currency.</summary>
    private static Value Price(in Call call)
    {
        ReportLanguage language = Language(call, 3);
        string currency = Choice(call, 2, "currency", MoneyUnits.Currencies) ?? "CNY";
        (NumberStyle chinese, NumberStyle english) = MoneyUnits.Styles("yuan", currency)!.Value;
        return Number(call, language is ReportLanguage.Chinese ? chinese : english, Decimals(call, 1), language);
    }

    /// <summary>The styles of a range, named like their helpers.</summary>
    private static NumberStyle RangeStyle(in Call call, int index) =>
        Choice(call, index, "unit", ["number", "percent", "ppt", "bp", "multiple", "price"]) switch
        {
            "percent" => NumberStyle.Percent,
            "ppt" => NumberStyle.Points,
            "bp" => NumberStyle.BasisPoints,
            "multiple" => NumberStyle.Multiple,
            "price" => MoneyUnits.Styles("yuan", "CNY")!.Value.Chinese with { EnglishPrefix = "RMB " },
            _ => new NumberStyle(),
        };

    /// <summary>
    /// Two numbers joined by a wave dash in Chinese or an en dash in English; one number if they are displayed alike. The unit
    /// is written once, but a per cent sign is written at both ends in Chinese (GB/T 15835—2011, 5.1.5).
    /// </summary>
    private static Value Range(in Call call)
    {
        ReportLanguage language = Language(call, 4);
        if (TryMissing(call, 0, language, out Value missing) || TryMissing(call, 1, language, out missing))
        {
            return missing;
        }

        int? decimals = Decimals(call, 2);
        NumberStyle style = RangeStyle(call, 3);
        if (call.Decimal(0) > call.Decimal(1))
        {
            throw call.Fail(1, TemplateCodes.Arguments, "The second number of the range is less than the first.", "Pass the lower number first.");
        }

        string high = Write(call, 1, style with { EnglishPrefix = string.Empty }, call.Decimal(1), decimals, language);
        string low = Write(call, 0, style with { EnglishPrefix = string.Empty }, call.Decimal(0), decimals, language);
        string prefix = language is ReportLanguage.Chinese ? string.Empty : style.EnglishPrefix;
        if (low == high)
        {
            return call.Computes(prefix + low);
        }

        bool repeatsUnit = language is ReportLanguage.Chinese && style == NumberStyle.Percent;
        string first = prefix + (repeatsUnit ? low : low[..^style.Unit(language).Length]);
        return Joined(call, first, language is ReportLanguage.Chinese ? Wave : EnDash, high);
    }

    /// <summary>The first two arguments as texts with a separator; each keeps its own data.</summary>
    public static Value Joined(in Call call, string first, string joint, string last)
    {
        WrittenPlace place = call.Render.Sources.PlaceOf(call.Span);
        var text = new TextBuilder();
        text.Add(first, call[0].WithTrace(TraceOrigin.Simple(call[0].Trace)).ShownTrace, place);
        text.Add(joint, trace: null, place);
        text.Add(last, call[1].WithTrace(TraceOrigin.Simple(call[1].Trace)).ShownTrace, place);
        return text.ToValue();
    }
}
