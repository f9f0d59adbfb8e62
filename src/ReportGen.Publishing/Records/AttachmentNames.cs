using System.Globalization;
using System.Text;

namespace ReportGen.Publishing.Records;

/// <summary>Gives attached files unique names without folders, which every system and PDF viewer can save.</summary>
internal sealed class AttachmentNames
{
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of a file, such as <c>data-prices.csv</c> for <c>data/prices.csv</c>.</summary>
    /// <param name="path">Its path relative to the note's folder, with forward slashes.</param>
    public string Of(string path)
    {
        var name = new StringBuilder();
        foreach (Rune rune in path.EnumerateRunes())
        {
            name.Append(Replacement(rune) ?? rune.ToString());
        }

        string safe = name.ToString().Trim(' ', '.', '-');
        safe = safe.Length > 0 ? safe : "file";
        int dot = safe.LastIndexOf('.');
        (string stem, string ending) = dot > 0 ? (safe[..dot], safe[dot..]) : (safe, string.Empty);
        string unique = safe;
        for (int i = 2; !_used.Add(unique); i++)
        {
            unique = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}{ending}");
        }

        return unique;
    }

    private static string? Replacement(Rune rune)
    {
        if (rune.Value is '/' or '\\')
        {
            return "-";
        }

        // Characters not allowed in file names on Windows, and the replacement of unpaired surrogates.
        bool isForbidden = rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|' || rune == Rune.ReplacementChar
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
        return isForbidden ? "_" : null;
    }
}
