using System.Globalization;
using System.Text;

namespace ReportGen.Publishing.Records;

/// <summary>Gives attached files names that every system and reader of PDFs can save: no folders, each once.</summary>
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

        // What no file name on Windows may hold, and what stands for an unpaired surrogate.
        bool isForbidden = rune.Value is ':' or '*' or '?' or '"' or '<' or '>' or '|' || rune == Rune.ReplacementChar
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format;
        return isForbidden ? "_" : null;
    }
}
