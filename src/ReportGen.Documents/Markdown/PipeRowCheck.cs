using Markdig.Extensions.Tables;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

using SourceSpan = ReportGen.Foundation.Sources.SourceSpan;

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
                diagnostics.Report(
                    MarkdownCodes.RaggedRow,
                    LineOf(source, row.Span.Start),
                    FormattableString.Invariant($"The row has {cells} cells, but the header has {columns}."),
                    "Write one cell for each column, and '\\|' for a bar in a cell.");
            }
        }
    }

    /// <summary>The line of an offset, without the white space around it.</summary>
    private static SourceSpan LineOf(SourceText source, int offset)
    {
        int start = offset == 0 ? 0 : source.Text.LastIndexOf('\n', offset - 1) + 1;
        int end = source.Text.IndexOf('\n', offset);
        string line = source.Text[start..(end < 0 ? source.Text.Length : end)];
        int indentation = line.Length - line.TrimStart().Length;
        return source.Span(start + indentation, line.Trim().Length);
    }

    /// <summary>The number of cells written; Markdig fills short rows with cells without a paragraph.</summary>
    private static int CellsOf(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);
}
