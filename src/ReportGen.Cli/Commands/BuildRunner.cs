using System.CommandLine;

using ReportGen.Cli.Reports;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Commands;

/// <summary>Common steps of the commands on notes: find the folders and notes, run, report, and return the exit code.</summary>
internal static class BuildRunner
{
    /// <summary>Environment variable with the key of the manifest's authentication code.</summary>
    public const string CacheKeyVariable = "REPORTGEN_CACHE_KEY";

    /// <summary>Runs a build or check.</summary>
    /// <param name="context">The command context.</param>
    /// <param name="folders">Options that name folders.</param>
    /// <param name="result">The parsed arguments.</param>
    /// <param name="json">The option for JSON output.</param>
    /// <param name="request">The request, with the notes as given on the command line.</param>
    public static int Run(CommandContext context, FolderOptions folders, ParseResult result, Option<bool> json, BuildRequest request)
    {
        IBuildReporter reporter = result.GetValue(json)
            ? new JsonBuildReporter(context.Terminal)
            : new TextBuildReporter(context.Terminal, request.IsCheckOnly ? BuildPurpose.Check : BuildPurpose.Build);
        var diagnostics = new DiagnosticBag();
        if (folders.Find(result, context.Terminal, diagnostics) is not { } workspace)
        {
            reporter.Refused(diagnostics.Items);
            return ExitCode.MissingFolder;
        }

        return Run(context, workspace, context.Compiler(workspace), reporter, request);
    }

    /// <summary>Runs a build or check in given folders.</summary>
    /// <param name="context">The command context.</param>
    /// <param name="workspace">Folders.</param>
    /// <param name="compiler">Runs the stages.</param>
    /// <param name="reporter">Reports progress and results.</param>
    /// <param name="request">The request, with the notes as given on the command line.</param>
    public static int Run(CommandContext context, Workspace workspace, INoteCompiler compiler, IBuildReporter reporter, BuildRequest request)
    {
        var builder = new NoteBuilder(workspace, compiler, ProgramIdentity.OfThisProgram());
        return RunOnNotes(
            context,
            workspace,
            reporter,
            request.Notes,
            (notes, finished) => builder.Build(request with { Notes = notes, AreNamed = request.Notes.Count > 0, CacheKey = context.Terminal.Environment(CacheKeyVariable) ?? string.Empty }, finished, context.Cancellation));
    }

    /// <summary>Runs an operation on the named notes, or on all notes.</summary>
    /// <param name="context">The command context.</param>
    /// <param name="workspace">Folders.</param>
    /// <param name="reporter">Reports progress and results.</param>
    /// <param name="named">Notes as given on the command line; empty selects all.</param>
    /// <param name="run">Processes the notes with the given names, and calls its second argument for each finished note.</param>
    public static int RunOnNotes(
        CommandContext context,
        Workspace workspace,
        IBuildReporter reporter,
        IReadOnlyList<string> named,
        Func<IReadOnlyList<string>, Action<NoteOutcome>, BuildReport> run)
    {
        var diagnostics = new DiagnosticBag();
        IReadOnlyList<string> notes = named.Count > 0
            ? NoteSelection.Named(workspace, named, context.Terminal.CurrentFolder, diagnostics)
            : NoteSelection.All(workspace);
        if (named.Count == 0 && notes.Count == 0)
        {
            diagnostics.Report(
                CommandCodes.UnknownNote,
                null,
                "The content folder contains no notes.",
                "Start one with 'reportgen new NAME --type TYPE'.");
        }

        if (diagnostics.HasErrors)
        {
            reporter.Refused(diagnostics.Items);
            return ExitCode.BadInput;
        }

        BuildReport report = reporter.Follow(notes.Count, finished => run(notes, finished));
        reporter.Finished(report);
        return CodeOf(report);
    }

    private static int CodeOf(BuildReport report)
    {
        if (report.Notes.Any(note => note.Status == NoteStatus.Faulted))
        {
            return ExitCode.InternalError;
        }

        return report.IsSuccess ? ExitCode.Success : ExitCode.Of(report.Diagnostics);
    }
}
