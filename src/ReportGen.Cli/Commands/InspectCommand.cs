using System.CommandLine;

using ReportGen.Cli.Reports;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Inspection;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen inspect</c>: the result of a stage as text.</summary>
internal static class InspectCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        Argument<string> note = NoteArguments.One("The note by name or folder.");
        var form = new Option<InspectionForm>("--as")
        {
            Description = "What to show: markdown, document, pages or lines. [default: document]",
            HelpName = "FORM",
            CustomParser = static result => Choice.Parse(result, "form", InspectionForm.Markdown, InspectionForm.Document, InspectionForm.Pages, InspectionForm.Lines),
            DefaultValueFactory = static _ => InspectionForm.Document,
        };
        Option<Edition[]> editions = EditionOption.One();
        var folders = new FolderOptions();
        var command = new Command("inspect", "Show the result of a stage as text; the same input always gives the same text.") { note, form, editions };
        folders.AddTo(command, writes: false);
        command.SetAction(result =>
        {
            var diagnostics = new DiagnosticBag();
            if (folders.Find(result, context.Terminal, diagnostics) is not { } workspace)
            {
                DiagnosticReport.Print(context.Terminal, diagnostics.Items);
                return ExitCode.MissingFolder;
            }

            List<string> names = NoteSelection.Named(workspace, [result.GetRequiredValue(note)], context.Terminal.CurrentFolder, diagnostics);
            if (names is not [var name])
            {
                DiagnosticReport.Print(context.Terminal, diagnostics.Items);
                return ExitCode.BadInput;
            }

            var request = new CompileRequest(name, result.GetValue(editions) ?? [], InputSnapshot.Of(workspace)) { IsNamed = true };
            return Show(context, context.Compiler(workspace).Inspect(request, result.GetValue(form), CompileContext.Sequential()));
        });
        return command;
    }

    private static int Show(CommandContext context, NoteInspection inspection)
    {
        DiagnosticReport.Print(context.Terminal, inspection.Diagnostics);
        context.Terminal.Out.Write(inspection.Text);
        context.Terminal.Out.Flush();
        return inspection.Text is null || inspection.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? ExitCode.BadInput
            : ExitCode.Success;
    }
}
