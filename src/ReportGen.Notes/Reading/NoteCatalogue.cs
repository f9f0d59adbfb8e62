using System.Collections.Concurrent;
using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Yaml;

namespace ReportGen.Notes.Reading;

/// <summary>
/// The notes of a content folder: its folders except <c>house</c> and those that begin with <c>_</c> or <c>.</c>. Safe to use
/// from several threads.
/// </summary>
public sealed class NoteCatalogue
{
    private readonly IContentFiles _files;
    private readonly ConcurrentDictionary<string, MapValue?> _headers = new(StringComparer.Ordinal);

    /// <summary>Lists the notes of a folder.</summary>
    /// <param name="files">The content folder.</param>
    public NoteCatalogue(IContentFiles files)
    {
        _files = files;
        Names = [.. files.FoldersIn(string.Empty).Where(name => name != HouseReader.Folder && !name.StartsWith('_'))];
    }

    /// <summary>Names of the notes in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>True if there is a note with that name; otherwise a diagnostic with the nearest name is reported.</summary>
    /// <param name="name">Name of a note, as given on the command line.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public bool Require(string name, DiagnosticBag diagnostics)
    {
        if (Names.Contains(name, StringComparer.Ordinal))
        {
            return true;
        }

        diagnostics.Report(
            NoteCodes.MissingNote,
            null,
            $"There is no note '{name}' in {_files.Name}.",
            Spelling.Hint(name, Names));
        return false;
    }

    /// <summary>The house style of a note, read from its header alone; null if the header cannot be read.</summary>
    /// <param name="name">Name of a note.</param>
    public string? StyleOf(string name) => (HeaderOf(name)?[NoteKeys.Style.Name] as TextValue)?.Text;

    /// <summary>The identifier of a note, read from its header alone; null if the header cannot be read.</summary>
    /// <param name="name">Name of a note.</param>
    public string? IdOf(string name) => (HeaderOf(name)?[NoteKeys.Id.Name] as TextValue)?.Text;

    /// <summary>Reports notes that have the identifier of another note.</summary>
    /// <param name="idOf">Known identifiers; null to read all headers.</param>
    /// <returns>
    /// The diagnostics of each such note, at its own identifier, because it is unknown which of two notes
    /// was first.
    /// </returns>
    public ImmutableDictionary<string, Diagnostic> FindSharedIds(Func<string, string?>? idOf = null)
    {
        ImmutableDictionary<string, Diagnostic>.Builder shared = ImmutableDictionary.CreateBuilder<string, Diagnostic>(StringComparer.Ordinal);
        IEnumerable<IGrouping<string?, string>> groups = Names.GroupBy(idOf ?? IdOf, StringComparer.OrdinalIgnoreCase);
        foreach (IGrouping<string?, string> group in groups.Where(group => !string.IsNullOrEmpty(group.Key) && group.Count() > 1))
        {
            foreach (string note in group)
            {
                string others = string.Join(", ", group.Where(name => name != note).Select(name => $"'{name}'"));
                shared[note] = new Diagnostic(
                    NoteCodes.Duplicate,
                    $"The note '{note}' has the same id as {others}.",
                    HeaderOf(note)?[NoteKeys.Id.Name]?.Span,
                    "Give the newer note a new UUID.")
                {
                    Note = note,
                };
            }
        }

        return shared.ToImmutable();
    }

    /// <summary>The tree of a header; its diagnostics are reported when the note is read.</summary>
    private MapValue? HeaderOf(string name) => _headers.GetOrAdd(name, ReadHeader);

    private MapValue? ReadHeader(string name)
    {
        string path = $"{name}/{NoteReader.HeaderName}";
        var ignored = new DiagnosticBag();
        return _files.ReadText(path, ignored).Text is { } text ? YamlReader.ReadMap(text, ignored, path) : null;
    }
}
