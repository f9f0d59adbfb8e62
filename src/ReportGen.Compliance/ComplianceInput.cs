using System.Collections.Immutable;

using ReportGen.Core.Notes;
using ReportGen.Core.Pages;

namespace ReportGen.Compliance;

/// <summary>What the rules are checked on.</summary>
/// <param name="Note">The note.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Document">Its finished pages.</param>
/// <param name="Exhibits">Its tables, figures and charts as printed.</param>
public sealed record ComplianceInput(
    NoteSource Note,
    Edition Edition,
    PagedDocument Document,
    ImmutableArray<ExhibitRecord> Exhibits);
