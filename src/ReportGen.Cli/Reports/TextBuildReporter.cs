using System.Globalization;

using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Rendering;

namespace ReportGen.Cli.Reports;

/// <summary>Reports a build as text: diagnostics and a summary on standard error, paths of files on standard output.</summary>
/// <param name="terminal">The terminal.</param>
/// <param name="purpose">What the build is for.</param>
internal sealed class TextBuildReporter(Terminal terminal, BuildPurpose purpose) : IBuildReporter
{
    private readonly Style _style = new(terminal.UsesColour);

    /// <summary>The changed files that triggered the build.</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <inheritdoc/>
    public void Refused(IReadOnlyList<Diagnostic> diagnostics) => DiagnosticReport.Print(terminal, diagnostics);

    /// <inheritdoc/>
    public BuildReport Follow(int notes, Func<Action<NoteOutcome>, BuildReport> build) =>
        // A progress bar for a single note would disappear immediately and cost more than the build.
        terminal.IsInteractive && notes > 1 ? ProgressBar.Follow(terminal, notes, build) : build(static _ => { });

    /// <inheritdoc/>
    public void Finished(BuildReport report)
    {
        if (Changed.Count > 0)
        {
            terminal.Error.WriteLine($"{_style.Strong("changed:")} {string.Join(", ", Changed.Select(Printable.Of))}");
        }

        DiagnosticReport.Print(terminal, report.Diagnostics);
        foreach (NoteOutcome note in report.Notes)
        {
            if (note.Fault is { } fault)
            {
                InternalErrors.Report(terminal, fault, note.Note);
                terminal.Error.WriteLine();
            }

            // While watching, unchanged files are not listed.
            foreach (NoteOutput output in purpose == BuildPurpose.Watch && note.Status != NoteStatus.Built ? [] : note.Outputs)
            {
                terminal.Out.WriteLine(Printable.Path(ShownPath.Of(output.PdfPath, terminal)));
            }

            foreach (RenderedPicture picture in note.Pictures)
            {
                terminal.Out.WriteLine(Printable.Path(ShownPath.Of(picture.Path, terminal)));
            }
        }

        terminal.Out.Flush();
        terminal.Error.WriteLine(Summary(report));
        if (purpose == BuildPurpose.Watch && !report.IsSuccess)
        {
            terminal.Error.WriteLine("the last good PDFs of notes with errors were kept");
        }
    }

    private string Summary(BuildReport report)
    {
        int built = 0;
        int unchanged = 0;
        int failed = 0;
        int pdfs = 0;
        int pictures = 0;
        foreach (NoteOutcome note in report.Notes)
        {
            built += note.Status == NoteStatus.Built ? 1 : 0;
            unchanged += note.Status == NoteStatus.Unchanged ? 1 : 0;
            failed += note.Status is NoteStatus.Failed or NoteStatus.Faulted ? 1 : 0;
            pictures += note.Pictures.Length;
            pdfs += note.Status == NoteStatus.Built ? note.Outputs.Length : 0;
        }

        string done = purpose switch
        {
            BuildPurpose.Check => $"checked {Count(built, "note")}",
            BuildPurpose.Render => $"rendered {Count(pictures, "picture")} of {Count(built, "note")}",
            _ => $"built {Count(pdfs, "PDF")} of {Count(built, "note")}",
        };
        string rest = (unchanged > 0 ? $", {unchanged.ToString(CultureInfo.InvariantCulture)} unchanged" : string.Empty)
            + (failed > 0 ? $", {failed.ToString(CultureInfo.InvariantCulture)} with errors" : string.Empty);
        string text = $"{done}{rest} in {Seconds(report.Elapsed)}";
        return failed > 0 ? _style.Error(text) : _style.Success(text);
    }

    private static string Count(int number, string what) =>
        FormattableString.Invariant($"{number} {what}{(number == 1 ? string.Empty : "s")}");

    private static string Seconds(TimeSpan time) => FormattableString.Invariant($"{time.TotalSeconds:0.00} s");
}
