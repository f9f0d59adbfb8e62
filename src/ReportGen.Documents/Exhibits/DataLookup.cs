using System.Collections.Immutable;

using ReportGen.Documents.Directives;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Exhibits;

/// <summary>Looks up the tables, columns and rows named by directives, and reports what is missing.</summary>
/// <param name="tables">Data tables of the note by name.</param>
/// <param name="language">Language that selects <c>name_zh</c> or <c>name_en</c> for <c>name</c>.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
public sealed class DataLookup(
    ImmutableSortedDictionary<string, DataTable> tables,
    string language,
    DiagnosticBag diagnostics)
{
    /// <summary>A table; null, after reporting a diagnostic, when the note has no table of that name.</summary>
    /// <param name="name">The name.</param>
    public DataTable? Table(TextValue name)
    {
        if (tables.TryGetValue(name.Text, out DataTable? table))
        {
            return table;
        }

        diagnostics.Report(
            DirectiveCodes.UnknownTable,
            name.Span,
            $"The note has no data table '{name.Text}'.",
            tables.IsEmpty ? "Declare it in note.yaml under 'data'." : Spelling.Hint(name.Text, [.. tables.Keys]));
        return null;
    }

    /// <summary>Index of a column; -1 when the table has no column of that name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name.</param>
    public int Find(DataTable table, string name)
    {
        int index = table.IndexOf(name);
        return index >= 0 ? index : table.IndexOf(name + "_" + language);
    }

    /// <summary>Index of a column; -1, after reporting a diagnostic, when the table has no column of that name.</summary>
    /// <param name="table">The table.</param>
    /// <param name="name">The name.</param>
    public int Column(DataTable table, TextValue name)
    {
        int index = Find(table, name.Text);
        if (index < 0)
        {
            diagnostics.Report(
                DirectiveCodes.UnknownColumn,
                name.Span,
                $"The data table '{table.Name}' has no column '{name.Text}'.",
                Spelling.Hint(name.Text, [.. table.Columns.Select(column => column.Name)]));
        }

        return index;
    }

    /// <summary>The rows in the requested order; null, after reporting a diagnostic, when a filter names a missing column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="filters">Columns and values; an empty list selects all rows in their original order.</param>
    public ImmutableArray<DataRow>? Rows(DataTable table, ImmutableArray<RowFilter> filters)
    {
        IEnumerable<DataRow> rows = table.Rows;
        foreach (RowFilter filter in filters)
        {
            if (ByValue(table, rows, filter, $"of '{table.Name}'") is not { } byValue)
            {
                return null;
            }

            rows = filter.Values.SelectMany(value => byValue[value.Text]);
        }

        return [.. rows];
    }

    /// <summary>Reports each value of filters that no row shown has in the column.</summary>
    /// <param name="table">The table.</param>
    /// <param name="shown">The rows shown.</param>
    /// <param name="filters">Columns and values.</param>
    public void CheckValues(DataTable table, ImmutableArray<DataRow> shown, ImmutableArray<RowFilter> filters)
    {
        foreach (RowFilter filter in filters)
        {
            ByValue(table, shown, filter, "shown");
        }
    }

    /// <summary>The rows by their value in the column of a filter, after reporting each value that none has; null when there is no such column.</summary>
    private ILookup<string, DataRow>? ByValue(DataTable table, IEnumerable<DataRow> rows, RowFilter filter, string which)
    {
        int column = Column(table, filter.Column);
        if (column < 0)
        {
            return null;
        }

        ILookup<string, DataRow> byValue = rows.ToLookup(row => KeyText.Of(row.Cells[column]), StringComparer.Ordinal);
        foreach (TextValue value in filter.Values.Where(value => !byValue.Contains(value.Text)))
        {
            diagnostics.Report(
                DirectiveCodes.NoSuchRow,
                value.Span,
                $"No row {which} has '{value.Text}' in the column '{filter.Column.Text}'.",
                Spelling.Hint(value.Text, [.. byValue.Select(rowsOfValue => rowsOfValue.Key).Take(40)]));
        }

        return byValue;
    }
}
