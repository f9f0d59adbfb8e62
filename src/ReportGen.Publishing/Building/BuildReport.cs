using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Rendering;

namespace ReportGen.Publishing.Building;

/// <summary>The result of a build.</summary>
/// <param name="Notes">One outcome for each note, in the requested order.</param>
/// <param name="Timings">Time of each stage, summed across all notes and threads.</param>
/// <param name="Elapsed">Time from start to end.</param>
public sealed record BuildReport(ImmutableArray<NoteOutcome> Notes, StageTimings Timings, TimeSpan Elapsed)
{
    /// <summary>The diagnostics of all notes.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Notes.SelectMany(note => note.Diagnostics);

    /// <summary>True when no note failed.</summary>
    public bool IsSuccess => Notes.All(note => note.Status is not (NoteStatus.Failed or NoteStatus.Faulted));
}

/// <summary>The outcome of a note.</summary>
public enum NoteStatus
{
    /// <summary>Its PDFs were written, or in a check every stage succeeded.</summary>
    Built,

    /// <summary>Its inputs have not changed since the last build.</summary>
    Unchanged,

    /// <summary>It is not available in any requested edition.</summary>
    PassedOver,

    /// <summary>It has errors; nothing was written and earlier PDFs are kept.</summary>
    Failed,

    /// <summary>An internal error occurred; nothing was written.</summary>
    Faulted,
}

/// <summary>The result of a note.</summary>
/// <param name="Note">Name of the note.</param>
/// <param name="Status">Its outcome.</param>
public sealed record NoteOutcome(string Note, NoteStatus Status)
{
    /// <summary>Its PDFs, written now or by an earlier build; empty after an error.</summary>
    public ImmutableArray<NoteOutput> Outputs { get; init; } = [];

    /// <summary>Pictures of its pages, for a run that renders them.</summary>
    public ImmutableArray<RenderedPicture> Pictures { get; init; } = [];

    /// <summary>The diagnostics of the stages.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The exception, for <see cref="NoteStatus.Faulted"/>.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Processes one note; an internal error is an outcome, so that the other notes are still processed.</summary>
    /// <param name="note">Name of the note.</param>
    /// <param name="work">The work.</param>
    internal static NoteOutcome Of(string note, Func<string, NoteOutcome> work)
    {
        try
        {
            return work(note);
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions.All(inner => inner is not OperationCanceledException))
        {
            return new NoteOutcome(note, NoteStatus.Faulted) { Fault = exception.Flatten().InnerExceptions[0] };
        }
        catch (Exception exception) when (exception is not (AggregateException or OperationCanceledException))
        {
            return new NoteOutcome(note, NoteStatus.Faulted) { Fault = exception };
        }
    }
}

/// <summary>A PDF and the files beside it.</summary>
/// <param name="Edition">Edition.</param>
/// <param name="PdfPath">Absolute path of the PDF.</param>
/// <param name="LineagePath">Absolute path of the lineage JSON; null for a PDF with layout boxes.</param>
/// <param name="RixmlPath">Absolute path of the RIXML file; null for a PDF with layout boxes.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Length">Size of the PDF in bytes.</param>
public sealed record NoteOutput(Edition Edition, string PdfPath, string? LineagePath, string? RixmlPath, int Pages, long Length);
