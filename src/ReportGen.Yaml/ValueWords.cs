using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Yaml;

/// <summary>Describes values in messages.</summary>
public static class ValueWords
{
    private const int LongestQuote = 40;

    /// <summary>Describes a value, with its content if it is short: <c>the number 12.5</c>, <c>a list</c>.</summary>
    /// <param name="value">The value; null is nothing.</param>
    public static string Describe(DataValue? value) => value switch
    {
        TextValue text => $"the text '{Shorten(text.Text)}'",
        NumberValue number => string.Create(CultureInfo.InvariantCulture, $"the number {number.Number}"),
        BooleanValue truth => truth.IsTrue ? "'true'" : "'false'",
        DateValue date => string.Create(CultureInfo.InvariantCulture, $"the date {date.Date:yyyy-MM-dd}"),
        ListValue => "a list",
        MapValue => "a map of keys",
        _ => "nothing",
    };

    private static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestQuote ? line : string.Concat(line.AsSpan(0, LongestQuote - 1), "…");
    }
}
