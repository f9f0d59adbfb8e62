using Markdig.Extensions.Tables;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Markdown;

/// <summary>Reports the rows of a pipe table that have more or fewer cells than its header.</summary>
internal static class PipeRowCheck
{
    /// <summary>Number of columns: that of the header.</summary>
    /// <param name="rows">The rows.</param>
    public static int Columns(IReadOnlyList<TableRow> rows) => CellsOf(rows.FirstOrDefault(row => row.IsHeader) ?? rows[0]);

    /// <summary>Reports the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static void Report(IReadOnlyList<TableRow> rows, SourceText source, DiagnosticBag diagnostics)
    {
        int columns = Columns(rows);
        foreach (TableRow row in rows)
        {
            int cells = CellsOf(row);
            if (cells != columns)
            {
                int start = Math.Clamp(row.Span.Start, 0, source.Text.Length);
                int end = source.Text.IndexOf('\n', start);
                diagnostics.Report(
                    MarkdownCodes.RaggedRow,
                    source.Span(start, source.Text[start..(end < 0 ? source.Text.Length : end)].TrimEnd().Length),
                    FormattableString.Invariant($"The row has {cells} cells, but the header has {columns}."),
                    "Write one cell for each column, and '\\|' for a bar in a cell.");
            }
        }
    }

    /// <summary>The cells that were written; Markdig fills short rows with cells of no extent.</summary>
    private static int CellsOf(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);
}
