using System.Globalization;

namespace ReportGen.Foundation.Data;

/// <summary>The text of a cell as the name of its row.</summary>
public static class KeyText
{
    /// <summary>The text of a cell: a text unchanged, a number with all its digits, a date as <c>2024-02-27</c>.</summary>
    /// <param name="cell">The cell.</param>
    /// <returns>Empty for a cell without a value.</returns>
    public static string Of(DataValue cell) => cell switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        DateValue date => date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Empty,
    };
}
