using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Rendering;

namespace ReportGen.Publishing.Building;

/// <summary>What became of a build.</summary>
/// <param name="Notes">One outcome a note, in the order asked for, whatever order they were finished in.</param>
/// <param name="Timings">Time of each stage, summed over all notes and threads.</param>
/// <param name="Elapsed">Time from start to end.</param>
public sealed record BuildReport(ImmutableArray<NoteOutcome> Notes, StageTimings Timings, TimeSpan Elapsed)
{
    /// <summary>What was found in all notes.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Notes.SelectMany(note => note.Diagnostics);

    /// <summary>True when no note failed.</summary>
    public bool IsSuccess => Notes.All(note => note.Status is not (NoteStatus.Failed or NoteStatus.Faulted));
}

/// <summary>How a note ended.</summary>
public enum NoteStatus
{
    /// <summary>Its PDFs were written, or with a check every stage passed.</summary>
    Built,

    /// <summary>Nothing it is made from has changed since the last build.</summary>
    Unchanged,

    /// <summary>It is not written in any edition asked for.</summary>
    PassedOver,

    /// <summary>It has errors; nothing was written and earlier PDFs stand.</summary>
    Failed,

    /// <summary>The program failed on it; nothing was written.</summary>
    Faulted,
}

/// <summary>What became of a note.</summary>
/// <param name="Note">Name of the note.</param>
/// <param name="Status">How it ended.</param>
public sealed record NoteOutcome(string Note, NoteStatus Status)
{
    /// <summary>Its PDFs, written now or standing from before; empty after an error.</summary>
    public ImmutableArray<NoteOutput> Outputs { get; init; } = [];

    /// <summary>Pictures of its pages, for a run that makes those.</summary>
    public ImmutableArray<RenderedPicture> Pictures { get; init; } = [];

    /// <summary>What the stages found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The program's failure, for <see cref="NoteStatus.Faulted"/>.</summary>
    public Exception? Fault { get; init; }

    /// <summary>Works on one note; a failure of the program on it is an outcome, so that the other notes go on.</summary>
    /// <param name="note">Name of the note.</param>
    /// <param name="work">What is done.</param>
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
/// <param name="LineagePath">Absolute path of the lineage JSON; null beside a PDF with the boxes of its layout.</param>
/// <param name="RixmlPath">Absolute path of the RIXML file; null beside a PDF with the boxes of its layout.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Length">Bytes of the PDF.</param>
public sealed record NoteOutput(Edition Edition, string PdfPath, string? LineagePath, string? RixmlPath, int Pages, long Length);
