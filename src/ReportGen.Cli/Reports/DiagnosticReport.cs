using ReportGen.Cli.Diagnostics;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>Prints diagnostics in order on standard error.</summary>
internal static class DiagnosticReport
{
    /// <summary>Prints diagnostics.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="diagnostics">Diagnostics in any order.</param>
    public static void Print(Terminal terminal, IEnumerable<Diagnostic> diagnostics)
    {
        int columns = terminal.Width ?? DiagnosticPrinter.DefaultColumns;
        new DiagnosticPrinter(terminal.Error, new Style(terminal.UsesColour), columns).Print(DiagnosticOrder.Sorted(diagnostics));
    }
}
