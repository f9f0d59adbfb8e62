using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Data;

namespace ReportGen.Charts.Axes;

/// <summary>Formats places of the horizontal axis.</summary>
internal static class PlaceText
{
    private static readonly DecimalFormat Ungrouped = new() { IsGrouped = false };

    /// <summary>A place in one line.</summary>
    public static string TextOf(DataValue value, bool isChinese) => value switch
    {
        DateValue date => DateText.Full(date.Date, isChinese),
        _ => BilingualChart.OneLine(RawText(value)),
    };

    /// <summary>A place in a line for each language: a date in one, a bilingual name in two.</summary>
    public static string[] LinesOf(DataValue value, bool isChinese) =>
        value is DateValue ? [TextOf(value, isChinese)] : RawText(value).Split(BilingualChart.LineBreak);

    /// <summary>A place that is not a date; a line break separates the two languages of a bilingual name.</summary>
    public static string RawText(DataValue value) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => Ungrouped.Write(number.Number),
        _ => string.Empty,
    };
}
