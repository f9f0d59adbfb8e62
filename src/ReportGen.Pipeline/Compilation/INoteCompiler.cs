using ReportGen.Core.Notes;

namespace ReportGen.Pipeline.Compilation;

/// <summary>Turns a note folder into finished editions; writes nothing.</summary>
public interface INoteCompiler
{
    /// <summary>Runs all stages on a note.</summary>
    /// <param name="request">Which note and editions.</param>
    /// <param name="context">How to run.</param>
    /// <returns>The editions, in order; those with errors are left out.</returns>
    public NoteCompilation Compile(CompileRequest request, CompileContext context);
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
}

/// <summary>How to compile.</summary>
/// <param name="Parallel">Threads and cancellation, shared by all notes of a run.</param>
/// <param name="Timings">Takes the time of each stage.</param>
public sealed record CompileContext(ParallelOptions Parallel, StageTimings Timings)
{
    /// <summary>A context for one thread, without cancellation.</summary>
    public static CompileContext Sequential() => new(new ParallelOptions { MaxDegreeOfParallelism = 1 }, new StageTimings());
}
