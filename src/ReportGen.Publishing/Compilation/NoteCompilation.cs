using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Publishing.Compilation;

/// <summary>The result of a note.</summary>
/// <param name="Note">Name of the note's folder.</param>
/// <param name="Editions">Finished editions in the order of <see cref="Edition"/>.</param>
/// <param name="Diagnostics">The diagnostics of the stages, in the order of stages and editions.</param>
public sealed record NoteCompilation(
    string Note,
    ImmutableArray<CompiledEdition> Editions,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Editions that the note is written in; empty when its header cannot be read.</summary>
    public ImmutableArray<Edition> Available { get; init; } = [];

    /// <summary>True when a stage found an error: nothing of the note may be written.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>A finished edition.</summary>
/// <param name="Edition">Which one.</param>
/// <param name="Document">Its pages.</param>
/// <param name="Pdf">The bytes of the PDF.</param>
/// <param name="Lineage">The bytes of the lineage JSON.</param>
/// <param name="Rixml">The bytes of the RIXML file.</param>
public sealed record CompiledEdition(
    Edition Edition,
    PagedDocument Document,
    ReadOnlyMemory<byte> Pdf,
    ReadOnlyMemory<byte> Lineage,
    ReadOnlyMemory<byte> Rixml)
{
    /// <summary>The notice for pictures of the edition; null when it was not requested.</summary>
    public PageFrame? Notice { get; init; }
}
