using System.Diagnostics;

using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>Builds notes in parallel: skips those that have not changed, writes those without errors, and reports the others.</summary>
/// <param name="workspace">Folders.</param>
/// <param name="compiler">Runs the stages.</param>
/// <param name="program">Identity of the program: another version may produce different bytes.</param>
public sealed class NoteBuilder(Workspace workspace, INoteCompiler compiler, string program)
{
    /// <summary>Builds the notes of a request.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="finished">Called for each finished note, from any thread; may be null.</param>
    /// <param name="cancellation">Cancels between stages; files are complete or unchanged.</param>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public BuildReport Build(BuildRequest request, Action<NoteOutcome>? finished, CancellationToken cancellation)
    {
        long start = Stopwatch.GetTimestamp();
        var context = CompileContext.For(request.Jobs, cancellation);
        var run = new BuildRun(workspace, compiler, program, request, context);
        var outcomes = new NoteOutcome[request.Notes.Count];
        Parallel.For(0, outcomes.Length, context.Parallel, i =>
        {
            outcomes[i] = run.Build(request.Notes[i]);
            finished?.Invoke(outcomes[i]);
        });
        run.SaveManifest(outcomes);
        return new BuildReport([.. outcomes], context.Timings, Stopwatch.GetElapsedTime(start));
    }
}
