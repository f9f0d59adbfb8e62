using System.CommandLine;

using ReportGen.Cli.Reports;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen explain</c>: explains the code of a diagnostic.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        var code = new Argument<string?>("CODE")
        {
            Description = $"Code of a diagnostic, such as {CsvCodes.Number.Code}. [default: list all]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        code.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var written }] && DiagnosticCodes.Find(written) is null)
            {
                string hint = Spelling.Nearest(written, DiagnosticCodes.All.Select(descriptor => descriptor.Code)) is { } nearest
                    ? $"Did you mean '{nearest}'?"
                    : "'reportgen explain' lists all.";
                result.AddError($"There is no code '{written}'. {hint}");
            }
        });
        Option<bool> json = BuildCommand.JsonOption("Print one JSON object on standard output.");
        var command = new Command("explain", "Explain the code of a diagnostic: its meaning, cause and remedy, with an example. Without a code, list all.") { code, json };
        command.SetAction(result =>
        {
            DiagnosticDescriptor? requested = result.GetValue(code) is { } written ? DiagnosticCodes.Find(written) : null;
            string text = result.GetValue(json)
                ? ExplanationJson.Of(requested is null ? DiagnosticCodes.All : [requested])
                : requested is null ? ExplanationText.List() : ExplanationText.Of(requested);
            context.Terminal.Out.Write(text);
            context.Terminal.Out.Flush();
            return ExitCode.Success;
        });
        return command;
    }
}
