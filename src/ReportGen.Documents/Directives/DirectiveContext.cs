using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Documents.Directives;

/// <summary>What the directives of a note refer to: its data, its pictures and the rating scales of the house style, in one language.</summary>
/// <param name="Words">Labels of the house style in the language.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Folder">Folder of the note, with a trailing slash.</param>
/// <param name="Tables">Data tables of the note by name.</param>
/// <param name="Pictures">Pictures of the note by path.</param>
/// <param name="Ratings">The tree of <c>ratings.yaml</c>.</param>
public sealed record DirectiveContext(
    Labels Words,
    Edition Edition,
    string Folder,
    ImmutableSortedDictionary<string, DataTable> Tables,
    ImmutableSortedDictionary<string, ImageFile> Pictures,
    MapValue Ratings)
{
    /// <summary>True for a span of text in which a template failed: errors of a directive there only follow from that failure.</summary>
    public Func<SourceSpan, bool> HasGap { get; init; } = static _ => false;

    /// <summary>Creates the context of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="style">Its house style.</param>
    /// <param name="words">Labels of the house style in the language.</param>
    /// <param name="edition">The edition.</param>
    public static DirectiveContext Of(NoteSource note, StyleSource style, Labels words, Edition edition) =>
        new(words, edition, note.Name + "/", note.Tables, note.Pictures, style.Ratings);

    /// <summary>Looks up data, and reports what is missing.</summary>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public DataLookup Lookup(DiagnosticBag diagnostics) => new(Tables, Words.Language, diagnostics);

    /// <summary>True for a table whose file belongs to the note: files of the house are never embedded in a PDF.</summary>
    /// <param name="table">Name of the table.</param>
    public bool OwnsTable(string table) =>
        Tables.TryGetValue(table, out DataTable? found) && found.File.StartsWith(Folder, StringComparison.Ordinal);
}
