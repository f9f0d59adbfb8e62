using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>Common functionality of <c>fmt</c>: reading arguments, writing numbers and missing values.</summary>
internal static class FormatArguments
{
    /// <summary>The maximum number of fraction digits.</summary>
    public const int MaximumDecimals = 10;

    private static readonly string[] Languages = ["zh", "en"];

    /// <summary>The output language: that of the note, or the one that an argument names.</summary>
    public static ReportLanguage Language(in Call call, int index) => Choice(call, index, "language", Languages) switch
    {
        "zh" => ReportLanguage.Chinese,
        "en" => ReportLanguage.English,
        _ => call.Render.Host.Language,
    };

    /// <summary>An argument that must be one of several words; null if omitted.</summary>
    public static string? Choice(in Call call, int index, string what, IReadOnlyCollection<string> words)
    {
        if (call.Text(index) is not { } word)
        {
            return null;
        }

        return words.Contains(word)
            ? word
            : throw call.Fail(index, TemplateCodes.Arguments, $"`{call.Name}` does not support the {what} `{word}`.", Spelling.Hint(word, words));
    }

    /// <summary>The number of fraction digits given by an argument; null if omitted.</summary>
    public static int? Decimals(in Call call, int index)
    {
        if (!call.Has(index))
        {
            return null;
        }

        Value value = call[index];
        if (!value.IsNumber)
        {
            throw call.Fail(index, TemplateCodes.Arguments, $"The number of fraction digits must be a whole number, not {value.Describe()}.", $"Write `{call.Name} 2`, or name the intended argument: `lang: \"en\"`.");
        }

        int decimals = call.Int(index);
        if (decimals is < 0 or > MaximumDecimals)
        {
            throw call.Fail(index, TemplateCodes.Arguments, "The number of fraction digits must be between 0 and 10.", $"Write `{call.Name} 2`.");
        }

        return decimals;
    }

    /// <summary>Formats a number in a style; fails if it is too large.</summary>
    public static string Write(in Call call, int index, NumberStyle style, decimal value, int? decimals, ReportLanguage language)
    {
        if (!style.TryWrite(value, decimals, language, out string text))
        {
            throw call.Fail(index, TemplateCodes.NotFinite, "The number is too large.", "Check its unit.");
        }

        return text;
    }

    /// <summary>True if the first argument has no value: a missing value keeps its reason, any other null is not available.</summary>
    public static bool TryMissing(in Call call, ReportLanguage language, out Value missing) => TryMissing(call, 0, language, out missing);

    public static bool TryMissing(in Call call, int index, ReportLanguage language, out Value missing)
    {
        Value value = call[index];
        missing = value;
        if (!value.IsNull)
        {
            return false;
        }

        if (value.Trace is not Failed)
        {
            MissingReason reason = (value.Trace as MissingValue)?.Reason ?? MissingReason.NotAvailable;
            missing = value.IsMissing && language == call.Render.Host.Language ? value : NotAvailable(call, value.Origin, reason, language);
        }

        return true;
    }

    /// <summary>
    /// A missing value. In the note's language it is printed in the style of the house; in another language it is a text.
    /// </summary>
    public static Value NotAvailable(in Call call, Origin? origin, MissingReason reason, ReportLanguage language)
    {
        var trace = new MissingValue(reason) { Origin = origin };
        return language == call.Render.Host.Language
            ? new Value(null, trace)
            : Value.Of(MissingTexts.Of(reason, language)).WithTrace(trace);
    }
}
