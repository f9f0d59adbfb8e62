using ReportGen.Notes;
using ReportGen.Publishing.Inspection;

namespace ReportGen.Publishing.Compilation;

/// <summary>Turns a note folder into finished editions; writes nothing.</summary>
public interface INoteCompiler
{
    /// <summary>Runs all stages on a note.</summary>
    /// <param name="request">Which note and editions.</param>
    /// <param name="context">How to run.</param>
    /// <returns>The editions, in order; those with errors are left out.</returns>
    public NoteCompilation Compile(CompileRequest request, CompileContext context);

    /// <summary>Runs the stages up to the one whose result is wanted, and writes that as text.</summary>
    /// <param name="request">Which note; of several editions the first, of none the note's first.</param>
    /// <param name="form">What to show.</param>
    /// <param name="context">How to run.</param>
    public NoteInspection Inspect(CompileRequest request, InspectionForm form, CompileContext context);
}

/// <summary>What to compile.</summary>
/// <param name="Note">Name of the note's folder.</param>
/// <param name="Editions">Editions wanted; empty for all that the note is written in.</param>
/// <param name="Inputs">The files to read.</param>
public sealed record CompileRequest(string Note, IReadOnlyList<Edition> Editions, InputSnapshot Inputs)
{
    /// <summary>
    /// True when a person named the note: an edition that it is not written in is then an error; otherwise the note
    /// is passed over.
    /// </summary>
    public bool IsNamed { get; init; }

    /// <summary>
    /// True to hold the note to what a published one must bear. Otherwise such findings are warnings, so that a writer
    /// sees the pages of a draft that is not yet complete.
    /// </summary>
    public bool IsForPublication { get; init; }

    /// <summary>True to draw the boxes of the layout over the pages.</summary>
    public bool DrawsBoxes { get; init; }

    /// <summary>True to compose also the notice that pictures of the edition carry when they are passed on.</summary>
    public bool NeedsNotice { get; init; }

    /// <summary>Revision of the sources, such as a commit, as the caller names it; empty when not known.</summary>
    public string Revision { get; init; } = string.Empty;
}

/// <summary>How to compile.</summary>
/// <param name="Parallel">Threads and cancellation, shared by all notes of a run.</param>
/// <param name="Timings">Takes the time of each stage.</param>
public sealed record CompileContext(ParallelOptions Parallel, StageTimings Timings)
{
    /// <summary>The clock that measures how long a template runs; it decides nothing else.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>
    /// Time that the templates of an edition may take together. They take milliseconds: this ends what only a hostile
    /// template gets past the limits of the engine.
    /// </summary>
    public TimeSpan TemplateTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A context for a run over several notes.</summary>
    /// <param name="jobs">Notes and editions worked on at the same time.</param>
    /// <param name="cancellation">Ends the run.</param>
    internal static CompileContext For(int jobs, CancellationToken cancellation)
    {
        jobs = Math.Max(1, jobs);
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = jobs,
            // Notes and the editions inside them share one pool, so that jobs bounds both together.
            TaskScheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler,
        };
        return new CompileContext(parallel, new StageTimings());
    }

    /// <summary>A context for one thread, without cancellation.</summary>
    public static CompileContext Sequential() => new(new ParallelOptions { MaxDegreeOfParallelism = 1 }, new StageTimings());
}
