using System.CommandLine;

using ReportGen.Cli.Reports;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Verification;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen verify</c>: reads PDF files back and reports violations of PDF/A and PDF/UA.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = "PDF files, folders of them, or patterns such as 'out/**/*.zh.pdf'.",
            Arity = ArgumentArity.OneOrMore,
        };
        files.Validators.Add(NoteArguments.RefuseOptions);
        Option<bool> json = BuildCommand.JsonOption("Report in one JSON object on standard output.");
        var quiet = new Option<bool>("--quiet") { Description = "Report rule violations only." };
        var command = new Command("verify", """
            Read PDFs back and report their conformance claims, their contents and violations of PDF/A and PDF/UA.
            The rules of PDF/A-2, PDF/A-3 (levels A, B and U) and PDF/UA-1 apply to files that claim to conform to them. Form is checked,
            not origin. Not checked: PDF/A-1 except dates and texts of its metadata, PDF/A-4, PDF/UA-2, widths and glyphs
            of simple and CFF fonts, CIDSet and CharSet, standard values of metadata for media, and what only people can judge.
            """) { files, json, quiet };
        command.SetAction(result => Run(context, result.GetValue(files) ?? [], result.GetValue(json), result.GetValue(quiet)));
        return command;
    }

    private static int Run(CommandContext context, string[] names, bool isJson, bool isQuiet)
    {
        Terminal terminal = context.Terminal;
        var diagnostics = new DiagnosticBag();
        var text = new VerificationText(terminal, isQuiet);
        var verified = new List<FileVerification>();
        foreach (string path in Find(names, terminal.CurrentFolder, diagnostics))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var file = FileVerification.Of(path);
            if (file.Report is not { } report)
            {
                diagnostics.Report(
                    CommandCodes.UnreadablePdf,
                    null,
                    $"The file '{ShownPath.Of(path, terminal)}' cannot be read.",
                    "Close programs that have it open, and check its permissions.");
                continue;
            }

            verified.Add(file);
            if (!isJson)
            {
                text.Report(path, report);
            }
        }

        if (isJson)
        {
            VerificationJson.Write(terminal, verified, diagnostics.Items);
        }
        else
        {
            text.Finish();
            DiagnosticReport.Print(terminal, diagnostics.Items);
        }

        if (diagnostics.HasErrors)
        {
            return ExitCode.MissingFolder;
        }

        return verified.All(file => file.Report is { IsValid: true }) ? ExitCode.Success : ExitCode.BadInput;
    }

    /// <summary>The named files, each once; a name without a match is reported.</summary>
    private static List<string> Find(string[] names, string currentFolder, DiagnosticBag diagnostics)
    {
        var paths = new List<string>();
        foreach (string name in names)
        {
            if (PdfFiles.Find(name, currentFolder) is { } found)
            {
                paths.AddRange(found.Where(path => !paths.Contains(path)));
            }
            else
            {
                diagnostics.Report(
                    CommandCodes.MissingPdf,
                    null,
                    $"There is no PDF '{name}'.",
                    "Name PDF files, a folder that contains PDF files, or a pattern in quotation marks.");
            }
        }

        return paths;
    }
}
