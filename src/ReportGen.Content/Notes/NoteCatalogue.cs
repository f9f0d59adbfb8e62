using System.Collections.Immutable;

using ReportGen.Content.Files;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Content.Notes;

/// <summary>The notes of a content folder: its folders but <c>house</c> and those that begin with <c>_</c> or <c>.</c></summary>
public sealed class NoteCatalogue
{
    private readonly IContentFiles _files;

    /// <summary>Lists the notes of a folder.</summary>
    /// <param name="files">The content folder.</param>
    public NoteCatalogue(IContentFiles files)
    {
        _files = files;
        Names = [.. files.FoldersIn(string.Empty).Where(name => name != HouseReader.Folder && !name.StartsWith('_'))];
    }

    /// <summary>Names of the notes in ordinal order.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>True when there is a note of that name; else it is reported with the nearest name.</summary>
    /// <param name="name">Name of a note, as given on the command line.</param>
    /// <param name="diagnostics">Receives the report.</param>
    public bool Require(string name, DiagnosticBag diagnostics)
    {
        if (Names.Contains(name, StringComparer.Ordinal))
        {
            return true;
        }

        diagnostics.Error(
            ContentCodes.MissingNote,
            null,
            $"There is no note '{name}' in {_files.Name}.",
            Spelling.Hint(name, Names));
        return false;
    }

    /// <summary>
    /// The files that a note depends on, with their hashes: all of its own folder and of the house's, in order.
    /// </summary>
    /// <param name="name">Name of a note.</param>
    public ImmutableArray<InputFile> InputsOf(string name) => InputFile.Of(_files, name, HouseReader.Folder);

    /// <summary>Reports notes that carry the identifier of another one: each research idea has its own.</summary>
    /// <param name="diagnostics">Receives the reports.</param>
    public void CheckIds(DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        // A header that cannot be read is reported where its note is read.
        var ignored = new DiagnosticBag();
        foreach (string name in Names)
        {
            string path = $"{name}/{NoteReader.HeaderName}";
            if (_files.ReadText(path, ignored).Text is { } text
                && YamlReader.ReadMap(text, ignored, path)?["id"] is TextValue id
                && !seen.TryAdd(id.Text, name))
            {
                diagnostics.Add(new Diagnostic(
                    ContentCodes.Duplicate,
                    Severity.Error,
                    $"The notes '{seen[id.Text]}' and '{name}' have the same id.",
                    id.Span,
                    "Give the newer note a UUID of its own.")
                {
                    Note = name,
                });
            }
        }
    }
}
