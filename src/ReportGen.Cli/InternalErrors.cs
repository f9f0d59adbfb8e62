using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli;

/// <summary>Reports internal errors of the program.</summary>
internal static class InternalErrors
{
    /// <summary>Environment variable that enables the stack trace, for developers of the program.</summary>
    public const string TraceVariable = "REPORTGEN_TRACE";

    /// <summary>The hint.</summary>
    public const string Hint =
        $"this is a defect in the program, not in your note; report it together with the note's folder, or set {TraceVariable}=1 to see the stack trace";

    /// <summary>Prints the exception on one line, without a stack trace unless enabled by the environment.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="note">The note being processed; null when there is none.</param>
    public static void Report(Terminal terminal, Exception exception, string? note)
    {
        var style = new Style(terminal.UsesColour);
        terminal.Error.WriteLine($"{style.Error($"internal error[{CommandCodes.Internal.Code}]")}{style.Strong(": " + Printable.Of(Describe(exception)))}");
        if (note is not null)
        {
            terminal.Error.WriteLine($"  {style.Gutter("┌─")} {Printable.Of(note)}");
        }

        terminal.Error.WriteLine($"  {style.Gutter("=")} {style.Strong("hint:")} {Hint}");
        if (terminal.Environment(TraceVariable) is "1")
        {
            terminal.Error.WriteLine(exception);
        }
    }

    /// <summary>Type and message of an exception, on one line.</summary>
    /// <param name="exception">The exception.</param>
    public static string Describe(Exception exception) =>
        $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";

    /// <summary>The internal errors of a build as diagnostics, for JSON output.</summary>
    /// <param name="report">The build.</param>
    public static IEnumerable<Diagnostic> AsDiagnostics(BuildReport report) =>
        report.Notes
            .Where(note => note.Fault is not null)
            .Select(note => new Diagnostic(CommandCodes.Internal, Describe(note.Fault!), Span: null, Hint) { Note = note.Note });
}
