using System.Collections.Immutable;

using ReportGen.Core.Notes;
using ReportGen.Core.Pages;

namespace ReportGen.Composition;

/// <summary>An edition of a note, composed.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Exhibits">Tables, figures and charts as printed, in order.</param>
/// <param name="DocumentDump">The document tree as text, for people and tests; lines end with <c>\n</c>.</param>
public sealed record ComposedNote(PagedDocument Pages, ImmutableArray<ExhibitRecord> Exhibits, string DocumentDump);
