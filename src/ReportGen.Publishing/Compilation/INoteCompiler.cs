using ReportGen.Notes;
using ReportGen.Publishing.Inspection;

namespace ReportGen.Publishing.Compilation;

/// <summary>Compiles a note folder to finished editions, without writing files.</summary>
public interface INoteCompiler
{
    /// <summary>Runs all stages on a note.</summary>
    /// <param name="request">The note and its editions.</param>
    /// <param name="context">The compilation context.</param>
    /// <returns>The editions, in order; those with errors are omitted.</returns>
    public NoteCompilation Compile(CompileRequest request, CompileContext context);

    /// <summary>Runs the stages up to the requested one, and returns its result as text.</summary>
    /// <param name="request">The note; the first of several editions is used, or the note's first edition when none is given.</param>
    /// <param name="form">The stage to show.</param>
    /// <param name="context">The compilation context.</param>
    public NoteInspection Inspect(CompileRequest request, InspectionForm form, CompileContext context);
}

/// <summary>A request to compile a note.</summary>
/// <param name="Note">Name of the note's folder.</param>
/// <param name="Editions">Editions wanted; empty for all that the note is written in.</param>
/// <param name="Inputs">The files to read.</param>
public sealed record CompileRequest(string Note, IReadOnlyList<Edition> Editions, InputSnapshot Inputs)
{
    /// <summary>
    /// True when the note was named explicitly: a requested edition that it does not have is then an error; otherwise the note
    /// is skipped.
    /// </summary>
    public bool IsNamed { get; init; }

    /// <summary>
    /// True to enforce the requirements of a published note. Otherwise such findings are warnings, so that a writer
    /// can see the pages of an incomplete draft.
    /// </summary>
    public bool IsForPublication { get; init; }

    /// <summary>True to draw the boxes of the layout over the pages.</summary>
    public bool DrawsBoxes { get; init; }

    /// <summary>True to print the comments in the prose beside the pages.</summary>
    public bool PrintsComments { get; init; }

    /// <summary>True to also compose the notice printed above long pictures of the edition.</summary>
    public bool NeedsNotice { get; init; }

    /// <summary>Revision of the sources, such as a commit, as given by the caller; empty when unknown.</summary>
    public string Revision { get; init; } = string.Empty;
}

/// <summary>The context of a compilation.</summary>
/// <param name="Parallel">Threads and cancellation, shared by all notes of a run.</param>
/// <param name="Timings">Receives the time of each stage.</param>
public sealed record CompileContext(ParallelOptions Parallel, StageTimings Timings)
{
    /// <summary>The clock that limits the running time of templates; it has no other effect.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// Maximum total time of the templates of an edition. They normally take milliseconds: this stops a hostile
    /// template that evades the limits of the engine.
    /// </summary>
    public TimeSpan TemplateTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A context for a run over several notes.</summary>
    /// <param name="jobs">Number of notes and editions processed at the same time.</param>
    /// <param name="cancellation">Cancels the run.</param>
    internal static CompileContext For(int jobs, CancellationToken cancellation)
    {
        jobs = Math.Max(1, jobs);
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = jobs,
            // Notes and their editions share one pool, so that the number of jobs limits both together.
            TaskScheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler,
        };
        return new CompileContext(parallel, new StageTimings());
    }

    /// <summary>A context for one thread, without cancellation.</summary>
    public static CompileContext Sequential() => new(new ParallelOptions { MaxDegreeOfParallelism = 1 }, new StageTimings());
}
