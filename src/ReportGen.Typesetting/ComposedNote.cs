using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Inspection;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Typesetting;

/// <summary>A composed edition of a note.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Exhibits">Printed tables, figures and charts, in order.</param>
public sealed record ComposedNote(PagedDocument Pages, ImmutableArray<ExhibitRecord> Exhibits)
{
    /// <summary>The document tree as text, for people and tests; lines end with <c>\n</c>.</summary>
    public string DumpDocument() => string.Join("\n", Documents.Select(DocumentDump.Of));

    /// <summary>The document tree of each language.</summary>
    internal ImmutableArray<LanguageDocument> Documents { get; init; } = [];
}
