namespace ReportGen.Notes.Tables;

/// <summary>Normalises the content of cells written by vendors and spreadsheets.</summary>
internal static class CellNormalization
{
    /// <summary>
    /// Replaces full-width letters, digits and symbols by their ASCII equivalents and the minus sign by a hyphen, and removes
    /// surrounding spaces and the <c>="…"</c> that prevents a spreadsheet from changing codes.
    /// </summary>
    public static string Normalise(string text)
    {
        text = Unwrap(text.Trim());
        return text.All(char.IsAscii) ? text : string.Concat(text.Select(ToAscii)).Trim();
    }

    /// <summary>The text inside <c>="…"</c>, or the text itself.</summary>
    public static string Unwrap(string text) =>
        text is ['=', '"', .. var inner, '"'] ? inner : text;

    private static char ToAscii(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' or '\u00A0' => ' ',
        '\u2212' or '\uFE63' => '-',
        _ => c,
    };
}
