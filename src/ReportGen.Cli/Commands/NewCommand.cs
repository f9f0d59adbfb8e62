using System.CommandLine;

using ReportGen.Cli.Reports;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Scaffolding;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen new</c>: creates a note that builds immediately.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        Argument<string> note = NoteArguments.One("Name of the new note: its folder in content.");
        var type = new Option<string>("--type")
        {
            Description = "Type of the note, as the house style names it: industry-tracking, company-comment …",
            HelpName = "TYPE",
            Required = true,
        };
        var style = new Option<string?>("--style") { Description = "House style. [default: 'style' in house.yaml]", HelpName = "STYLE" };
        var folders = new FolderOptions();
        var command = new Command("new", "Start a note: a folder with header, prose and sample data that builds at once.") { note, type, style };
        folders.AddTo(command, writes: false);
        command.SetAction(result =>
        {
            var diagnostics = new DiagnosticBag();
            if (folders.Find(result, context.Terminal, diagnostics) is not { } workspace)
            {
                DiagnosticReport.Print(context.Terminal, diagnostics.Items);
                return ExitCode.MissingFolder;
            }

            DateTimeOffset now = context.Time.GetLocalNow();
            var start = new ScaffoldRequest(
                result.GetRequiredValue(note),
                result.GetRequiredValue(type),
                DateOnly.FromDateTime(now.Date),
                Guid.CreateVersion7(now))
            {
                Style = result.GetValue(style),
            };
            string? folder = NoteScaffolder.Start(workspace, start, diagnostics);
            DiagnosticReport.Print(context.Terminal, diagnostics.Items);
            if (folder is null)
            {
                return ExitCode.Of(diagnostics.Items);
            }

            var colours = new Style(context.Terminal.UsesColour);
            context.Terminal.Out.WriteLine(Printable.Path(ShownPath.Of(folder, context.Terminal)));
            context.Terminal.Error.WriteLine($"{colours.Success($"started {start.Name}")}; build it with 'reportgen build {start.Name}', or watch it while you write");
            return ExitCode.Success;
        });
        return command;
    }
}
