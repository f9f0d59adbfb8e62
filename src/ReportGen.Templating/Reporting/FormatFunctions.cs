using System.Text;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>
/// The namespace <c>fmt</c>. Every function shows its value's data; a missing value stays missing and is printed
/// as the house writes it; null is taken for a value that is not available.
/// </summary>
internal static class FormatFunctions
{
    private const string EnDash = "\u2013";

    /// <summary>The wave that joins the ends of a range of values in Chinese (GB/T 15834—2011, 4.13).</summary>
    private const string Wave = "\uFF5E";

    private static readonly string[] MissingReasons = ["not_available", "not_meaningful", "no_consensus", "suspended", "not_listed"];

    /// <summary>The functions by name.</summary>
    public static ScriptObject Library { get; } = Create();

    private static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "fmt" };
        AddNumber(library, "number", new NumberStyle());
        AddNumber(library, "plain", new NumberStyle { IsGrouped = false });
        AddNumber(library, "signed", new NumberStyle { IsSigned = true });
        AddNumber(library, "percent", new NumberStyle { Chinese = "%", English = "%" });
        AddNumber(library, "signed_percent", new NumberStyle { Chinese = "%", English = "%", IsSigned = true });
        AddNumber(library, "percent_of", new NumberStyle { Chinese = "%", English = "%", Scale = 100, Decimals = 1 });
        AddNumber(library, "ppt", new NumberStyle { Chinese = "个百分点", English = "ppt" });
        AddNumber(library, "signed_ppt", new NumberStyle { Chinese = "个百分点", English = "ppt", IsSigned = true });
        AddNumber(library, "bp", new NumberStyle { Chinese = "个基点", English = "bp", Decimals = 0 });
        AddNumber(library, "positive", new NumberStyle { IsPositive = true });
        AddNumber(library, "multiple", new NumberStyle { Chinese = "倍", English = "x", Decimals = 1, IsPositive = true });
        library.Add("money", "value decimals? unit?", Money);
        library.Add("range", "low high decimals?", Range);
        library.Add("ordinal", "value", Ordinal);
        library.Add("date", "value style?", Date);
        library.Add("chinese", "value style?", Chinese);
        library.Add("list", "items", List);
        library.Add("missing", "reason?", Missing);
        return library;
    }

    private static void AddNumber(ScriptObject library, string name, NumberStyle style) =>
        library.Add(name, "value decimals?", (in Call call) => Number(call, style, Decimals(call, 1)));

    private static bool IsChinese(in Call call) => call.Evaluator.Context.Language is ReportLanguage.Chinese;

    /// <summary>The number of fraction digits that an argument asks for; null when it was left out.</summary>
    private static int? Decimals(in Call call, int index)
    {
        if (!call.Has(index))
        {
            return null;
        }

        int decimals = call.Int(index);
        if (decimals is < 0 or > NumberFormat.MaximumDecimals)
        {
            call.Fail(index, Codes.Arguments, "A note shows 0 to 10 fraction digits.", "Write `fmt.number 2`.");
        }

        return decimals;
    }

    /// <summary>A text that shows the first argument in a style; a missing one stays missing.</summary>
    private static Value Number(in Call call, NumberStyle style, int? decimals)
    {
        if (TryMissing(call, out Value missing))
        {
            return missing;
        }

        decimal value = call.Decimal(0);
        if (style.IsPositive && value <= 0)
        {
            return NotAvailable(call[0], MissingReason.NotMeaningful);
        }

        if (style.TryWrite(value, decimals, call.Evaluator.Context.Language, out string text))
        {
            return call.Shows(text);
        }

        call.Fail(0, Codes.NotFinite, "The number is too large.", "Check its unit.");
        return default;
    }

    /// <summary>True for no value: a missing one keeps its reason, another null is not available.</summary>
    private static bool TryMissing(in Call call, out Value missing)
    {
        Value value = call[0];
        missing = value.Trace is MissingValue or Failed ? value : NotAvailable(value, MissingReason.NotAvailable);
        return value.IsNull;
    }

    private static Value NotAvailable(in Value value, MissingReason reason) =>
        default(Value).WithTrace(new MissingValue(reason) { Origin = value.Origin });

    /// <summary>An amount of renminbi: in 亿元 in Chinese, in RMB bn in English.</summary>
    private static Value Money(in Call call)
    {
        string unit = call.Text(2) ?? "yi";
        decimal yuan = unit switch
        {
            "yuan" => 1m,
            "wan" => 1e4m,
            "mn" => 1e6m,
            "yi" => 1e8m,
            "bn" => 1e9m,
            _ => throw call.Fail(2, Codes.Arguments, $"There is no unit of money `{unit}`.", Spelling.Hint(unit, ["yuan", "wan", "mn", "yi", "bn"])),
        };
        var style = new NumberStyle
        {
            Scale = yuan / (IsChinese(call) ? 1e8m : 1e9m),
            Decimals = 2,
            Chinese = "亿元",
            English = "bn",
            EnglishPrefix = "RMB ",
        };
        return Number(call, style, Decimals(call, 1));
    }

    /// <summary>Two numbers joined by a wave in Chinese, an en dash in English; one when they are equal as shown.</summary>
    private static Value Range(in Call call)
    {
        if (call[0].IsNull || call[1].IsNull)
        {
            return NotAvailable(call[0].IsNull ? call[0] : call[1], MissingReason.NotAvailable);
        }

        int? decimals = Decimals(call, 2);
        string low = NumberFormat.Write(call.Decimal(0), decimals);
        string high = NumberFormat.Write(call.Decimal(1), decimals);
        if (low == high)
        {
            return call.Computes(Value.Of(low));
        }

        string dash = IsChinese(call) ? Wave : EnDash;
        Core.Sources.SourceText source = call.Evaluator.CurrentSource;
        var pieces = new List<TracePiece>();
        Arithmetic.AddPieces(pieces, call[0], 0, low.Length, source, call.Caller);
        Arithmetic.AddPieces(pieces, call[1], low.Length + dash.Length, high.Length, source, call.Caller);
        return Value.Of(low + dash + high).WithTrace(TextTrace.Of(pieces));
    }

    /// <summary>A whole number as a place in a row: <c>90th</c> in English, the number alone in Chinese.</summary>
    private static Value Ordinal(in Call call)
    {
        if (TryMissing(call, out Value missing))
        {
            return missing;
        }

        string number = NumberFormat.Write(call.Decimal(0), 0);
        return call.Shows(IsChinese(call) ? number : number + OrdinalSuffix(number));
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
        if (TryMissing(call, out Value missing))
        {
            return missing;
        }

        Value value = call[0];
        if (value.Kind is not ValueKind.Date)
        {
            call.Fail(0, Codes.Date, $"`fmt.date` needs a date, not {Evaluator.Describe(value)}.", "Read a text first: `text | date.parse`.");
        }

        string style = call.Text(1) ?? "long";
        string text = DateTexts.Write(value.AsDate, style, call.Evaluator.Context.Language)
            ?? throw call.Fail(1, Codes.Arguments, $"There is no date style `{style}`.", Spelling.Hint(style, [.. DateTexts.Styles]));
        return call.Shows(text);
    }

    private static Value Chinese(in Call call)
    {
        if (TryMissing(call, out Value missing))
        {
            return missing;
        }

        decimal value = call.Decimal(0);
        string style = call.Text(1) ?? "plain";
        return call.Shows(style switch
        {
            "plain" => ChineseNumerals.Write(value),
            "full" => ChineseNumerals.Write(value, isFull: true),
            "digits" => ChineseNumerals.Digits(value),
            _ => throw call.Fail(1, Codes.Arguments, $"There is no style `{style}` of Chinese numerals.", Spelling.Hint(style, ["plain", "full", "digits"])),
        });
    }

    /// <summary>Items as a sentence has them: A、B和C, or A, B and C. Each keeps its data.</summary>
    private static Value List(in Call call)
    {
        if (!call.TryItems(0, out Sequence items))
        {
            return Value.Of(string.Empty);
        }

        string comma = IsChinese(call) ? "、" : ", ";
        string and = IsChinese(call) ? "和" : " and ";
        var text = new StringBuilder();
        var pieces = new List<TracePiece>();
        for (int i = 0; i < items.Count; i++)
        {
            text.Append(i == 0 ? string.Empty : i == items.Count - 1 ? and : comma);
            string shown = call.Evaluator.ToText(items[i], call.Caller);
            if (items[i].Trace is not null)
            {
                Arithmetic.AddPieces(pieces, items[i], text.Length, shown.Length, call.Evaluator.CurrentSource, call.Caller);
            }

            text.Append(shown);
        }

        return Value.Of(text.ToString()).WithTrace(TextTrace.Of(pieces));
    }

    private static Value Missing(in Call call)
    {
        string reason = call.Text(0) ?? MissingReasons[0];
        int index = Array.IndexOf(MissingReasons, reason);
        return index >= 0
            ? NotAvailable(default, (MissingReason)index)
            : throw call.Fail(0, Codes.Arguments, $"There is no reason `{reason}` for a missing value.", Spelling.Hint(reason, MissingReasons));
    }
}
