using System.Diagnostics;

using ReportGen.Pipeline.Compilation;
using ReportGen.Pipeline.Workspaces;

namespace ReportGen.Pipeline.Building;

/// <summary>Builds notes side by side: passes over what has not changed, writes what is whole, reports the rest.</summary>
/// <param name="workspace">Folders.</param>
/// <param name="compiler">Runs the stages.</param>
/// <param name="program">Identity of the program: another program may give other bytes.</param>
public sealed class NoteBuilder(Workspace workspace, INoteCompiler compiler, string program)
{
    /// <summary>Builds the notes of a request.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="finished">Called for each note as it ends, from any thread; null tells nobody.</param>
    /// <param name="cancellation">Stops between stages; files are whole or untouched.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public BuildReport Build(BuildRequest request, Action<NoteOutcome>? finished, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        var timings = new StageTimings();
        int jobs = Math.Max(1, request.Jobs);
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = jobs,
            // Notes and the editions inside them share one pool, so that jobs bounds both together.
            TaskScheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler,
        };
        var run = new BuildRun(workspace, compiler, program, request, new CompileContext(parallel, timings));
        var outcomes = new NoteOutcome[request.Notes.Count];
        Parallel.For(0, outcomes.Length, parallel, i =>
        {
            outcomes[i] = run.Build(request.Notes[i]);
            finished?.Invoke(outcomes[i]);
        });
        run.SaveManifest(outcomes);
        return new BuildReport([.. outcomes], timings, Stopwatch.GetElapsedTime(start));
    }
}
