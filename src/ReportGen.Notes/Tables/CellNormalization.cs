namespace ReportGen.Notes.Tables;

/// <summary>Brings what vendors and spreadsheets write in a cell to one form.</summary>
internal static class CellNormalization
{
    /// <summary>
    /// Full-width letters, digits and signs as their ASCII twins, the minus sign as a hyphen, without blanks around
    /// and without the <c>="…"</c> that keeps a spreadsheet from changing codes.
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
