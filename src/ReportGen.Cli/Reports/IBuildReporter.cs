using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli.Reports;

/// <summary>Tells how a build goes.</summary>
internal interface IBuildReporter
{
    /// <summary>Nothing was built, for these reasons.</summary>
    /// <param name="diagnostics">The reasons.</param>
    public void Refused(IReadOnlyList<Diagnostic> diagnostics);

    /// <summary>Runs a build, telling of each note as it ends.</summary>
    /// <param name="notes">Number of notes.</param>
    /// <param name="build">The build; it calls its argument for each note as it ends, from any thread.</param>
    public BuildReport Follow(int notes, Func<Action<NoteOutcome>, BuildReport> build);

    /// <summary>Tells what became of it all.</summary>
    /// <param name="report">The whole report.</param>
    public void Finished(BuildReport report);
}
