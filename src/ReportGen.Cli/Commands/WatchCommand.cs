using System.CommandLine;

using ReportGen.Cli.Reports;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Watching;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen watch</c>: builds on every save until Ctrl-C.</summary>
internal static class WatchCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> notes = NoteArguments.Several();
        Option<Edition[]> editions = EditionOption.Several();
        var folders = new FolderOptions();
        Option<int> jobs = BuildCommand.JobsOption();
        Option<bool> json = BuildCommand.JsonOption("Report each build in one line of JSON on standard output.");
        Option<bool> debugLayout = BuildCommand.DebugLayoutOption();
        var command = new Command("watch", "Build, then build again whenever an input is saved. PDFs of notes with errors stay as they were.") { notes, editions };
        folders.AddTo(command, writes: true);
        command.Add(jobs);
        command.Add(json);
        command.Add(debugLayout);
        command.SetAction(result =>
        {
            var request = new BuildRequest
            {
                Notes = result.GetValue(notes) ?? [],
                Editions = result.GetValue(editions) ?? [],
                Jobs = BuildCommand.JobsOf(result, jobs),
                DrawsBoxes = result.GetValue(debugLayout),
            };
            var diagnostics = new DiagnosticBag();
            bool isJson = result.GetValue(json);
            if (folders.Find(result, context.Terminal, diagnostics) is { } workspace)
            {
                return WatchAsync(context, workspace, request, isJson).GetAwaiter().GetResult();
            }

            Reporter(context.Terminal, isJson, changed: []).Refused(diagnostics.Items);
            return ExitCode.MissingFolder;
        });
        return command;
    }

    private static async Task<int> WatchAsync(CommandContext context, Workspace workspace, BuildRequest request, bool isJson)
    {
        var changes = new ChangeFeed(context.Time);
        INoteCompiler compiler = context.Compiler(workspace);
        using IDisposable watcher = context.Watcher(workspace, changes);
        IReadOnlyList<string> changed = [];
        while (true)
        {
            int code = BuildRunner.Run(context, workspace, compiler, Reporter(context.Terminal, isJson, changed), request);
            if (code == ExitCode.BadInput && changed.Count == 0 && NamesNoNote(context, workspace, request))
            {
                // A misspelt name is reported immediately, since no later change can correct it.
                return code;
            }

            if (!isJson)
            {
                var style = new Style(context.Terminal.UsesColour);
                context.Terminal.Error.WriteLine(style.Faint("watching for changes; press Ctrl-C to stop"));
            }

            changed = await changes.NextAsync(context.Cancellation).ConfigureAwait(false);
            if (FolderWatcher.IsIn(workspace.FontsFolder, changed))
            {
                // Fonts are read once per session.
                compiler = context.Compiler(workspace);
            }
        }
    }

    private static bool NamesNoNote(CommandContext context, Workspace workspace, BuildRequest request)
    {
        var diagnostics = new DiagnosticBag();
        NoteSelection.Named(workspace, request.Notes, context.Terminal.CurrentFolder, diagnostics);
        return diagnostics.HasErrors;
    }

    private static IBuildReporter Reporter(Terminal terminal, bool isJson, IReadOnlyList<string> changed)
    {
        if (isJson)
        {
            return new JsonBuildReporter(terminal) { Changed = changed };
        }

        return new TextBuildReporter(terminal, BuildPurpose.Watch) { Changed = changed };
    }
}
