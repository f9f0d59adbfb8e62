using System.Collections.Immutable;

using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Compliance;

/// <summary>The input of the compliance check.</summary>
/// <param name="Note">The note.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Document">Its finished pages.</param>
/// <param name="Exhibits">Its tables, figures and charts as printed.</param>
public sealed record ComplianceInput(
    NoteSource Note,
    Edition Edition,
    PagedDocument Document,
    ImmutableArray<ExhibitRecord> Exhibits);
