using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Diagnostics;

/// <summary>The order in which diagnostics are shown: by note, file and location, without duplicates.</summary>
internal static class DiagnosticOrder
{
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
        return keyed.ConvertAll(static pair => pair.Diagnostic);
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
