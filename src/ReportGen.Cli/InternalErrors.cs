using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli;

/// <summary>Reports a failure of the program itself.</summary>
internal static class InternalErrors
{
    /// <summary>Variable that asks for the stack trace, for the program's own developers.</summary>
    public const string TraceVariable = "REPORTGEN_TRACE";

    /// <summary>What to do about it.</summary>
    public const string Hint =
        $"this is a defect of the program, not of your note; report it with the note's folder, or set {TraceVariable}=1 to see where it happened";

    /// <summary>Prints the failure in one line, without a stack trace unless the environment asks for one.</summary>
    /// <param name="terminal">Where to print.</param>
    /// <param name="exception">The failure.</param>
    /// <param name="note">The note that the program worked on; null when none.</param>
    public static void Report(Terminal terminal, Exception exception, string? note)
    {
        var style = new Style(terminal.UsesColour);
        terminal.Error.WriteLine($"{style.Error($"internal error[{CommandCodes.Internal.Code}]")}{style.Strong(": " + Describe(exception))}");
        if (note is not null)
        {
            terminal.Error.WriteLine($"  {style.Gutter("┌─")} {note}");
        }

        terminal.Error.WriteLine($"  {style.Gutter("=")} {style.Strong("hint:")} {Hint}");
        if (terminal.Environment(TraceVariable) is "1")
        {
            terminal.Error.WriteLine(exception);
        }
    }

    /// <summary>Kind and message of a failure, in one line.</summary>
    /// <param name="exception">The failure.</param>
    public static string Describe(Exception exception) =>
        $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}";

    /// <summary>The failures of a build as diagnostics, for machines.</summary>
    /// <param name="report">The build.</param>
    public static IEnumerable<Diagnostic> AsDiagnostics(BuildReport report) =>
        report.Notes
            .Where(note => note.Fault is not null)
            .Select(note => new Diagnostic(CommandCodes.Internal, Describe(note.Fault!), Span: null, Hint) { Note = note.Note });
}
