using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Tables;

/// <summary>Reports marks of vendors for missing values, such as <c>#N/A</c>: they may also be a failed formula or a zero.</summary>
internal static class VendorMarkCheck
{
    /// <summary>Reports each mark once for a column, where it first occurs.</summary>
    /// <param name="rows">The rows, as long as the columns.</param>
    /// <param name="columns">The columns.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void Warn(List<CsvRecord> rows, ImmutableArray<DataColumn> columns, DiagnosticBag diagnostics)
    {
        for (int column = 0; column < columns.Length; column++)
        {
            if (columns[column].Type == ColumnType.Text)
            {
                continue;
            }

            int index = column;
            foreach (IGrouping<string, CsvCell> mark in rows.Select(row => row.Cells[index])
                .Where(cell => MissingCell.IsVendorMark(CellNormalization.Normalise(cell.Text)))
                .GroupBy(cell => cell.Text, StringComparer.Ordinal))
            {
                int further = mark.Count() - 1;
                string count = further == 0
                    ? string.Empty
                    : string.Create(CultureInfo.InvariantCulture, $" {further} more {(further == 1 ? "cell contains" : "cells contain")} it.");
                diagnostics.Report(
                    CsvCodes.VendorMark,
                    mark.First().Span,
                    $"'{mark.Key}' in the column '{columns[column].Name}' is read as a value that is not available." + count,
                    "Write the number, '--', or the reason as in '--(loss)'.");
            }
        }
    }
}
