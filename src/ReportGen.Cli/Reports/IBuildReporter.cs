using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli.Reports;

/// <summary>Reports the progress and the result of a build.</summary>
internal interface IBuildReporter
{
    /// <summary>Reports why nothing was built.</summary>
    /// <param name="diagnostics">The reasons.</param>
    public void Refused(IReadOnlyList<Diagnostic> diagnostics);

    /// <summary>Runs a build, reporting each note as it finishes.</summary>
    /// <param name="notes">Number of notes.</param>
    /// <param name="build">The build; it calls its argument for each finished note, from any thread.</param>
    public BuildReport Follow(int notes, Func<Action<NoteOutcome>, BuildReport> build);

    /// <summary>Reports the result.</summary>
    /// <param name="report">The report.</param>
    public void Finished(BuildReport report);
}
