using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Diagnostics;

/// <summary>
/// The order in which diagnostics are shown: by note, file and location, without duplicates, and no more than can be
/// read of one code in one file.
/// </summary>
internal static class DiagnosticOrder
{
    /// <summary>Number of diagnostics of one code in one file that are shown; one more says how many follow.</summary>
    public const int LimitPerCode = 100;

    /// <summary>Sorts by file, line, column and code, and removes duplicates reported by several editions.</summary>
    /// <param name="diagnostics">Diagnostics in any order.</param>
    public static List<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics)
    {
        var keyed = new List<(Key Key, Diagnostic Diagnostic)>();
        var seen = new HashSet<Key>();
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Key key = KeyOf(diagnostic);
            if (seen.Add(key))
            {
                keyed.Add((key, diagnostic));
            }
        }

        keyed.Sort(static (a, b) => Compare(a.Key, b.Key));
        return Limited(keyed);
    }

    private static List<Diagnostic> Limited(List<(Key Key, Diagnostic Diagnostic)> sorted)
    {
        var shown = new List<Diagnostic>(sorted.Count);
        var counts = new Dictionary<(string File, string Code), (int Count, Diagnostic Last)>();
        foreach ((Key key, Diagnostic diagnostic) in sorted)
        {
            int count = counts.GetValueOrDefault((key.File, key.Code)).Count + 1;
            counts[(key.File, key.Code)] = (count, diagnostic);
            if (count <= LimitPerCode)
            {
                shown.Add(diagnostic);
            }
        }

        // A dictionary lists its entries in no promised order.
        foreach (((string file, string code), (int count, Diagnostic last)) in counts.OrderBy(pair => pair.Key.File, StringComparer.Ordinal).ThenBy(pair => pair.Key.Code, StringComparer.Ordinal))
        {
            if (count > LimitPerCode)
            {
                string number = (count - LimitPerCode).ToString(CultureInfo.InvariantCulture);
                shown.Add(last with
                {
                    Message = $"{number} more diagnostics with the code {code} in {file} are not listed; the last is this: {last.Message}",
                    Hint = "Mend those that are listed, and run the command again.",
                    Trace = [],
                });
            }
        }

        return shown;
    }

    private static Key KeyOf(Diagnostic diagnostic)
    {
        SourceSpan? span = diagnostic.Span?.ToWritten();
        LinePosition place = span?.StartPosition ?? default;
        // Without a location the note is used instead of the file, so that the same error in two notes is shown twice.
        string file = span?.Source.Path ?? diagnostic.Note ?? string.Empty;
        return new Key(file, place.Line, place.Column, diagnostic.Code, diagnostic.Message);
    }

    private static int Compare(Key a, Key b)
    {
        int order = string.CompareOrdinal(a.File, b.File);
        order = order != 0 ? order : a.Line.CompareTo(b.Line);
        order = order != 0 ? order : a.Column.CompareTo(b.Column);
        order = order != 0 ? order : string.CompareOrdinal(a.Code, b.Code);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }

    private readonly record struct Key(string File, int Line, int Column, string Code, string Message);
}
