using System.Collections.Immutable;

namespace ReportGen.Foundation.Data;

/// <summary>The type of the values of a column.</summary>
public enum ColumnType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A calendar date.</summary>
    Date,

    /// <summary>A security code such as <c>300308.SZ</c>.</summary>
    Code,

    /// <summary>A number or a range such as <c>4-5</c>; kept as text, aligned as a number.</summary>
    Range,
}

/// <summary>A column of a data table.</summary>
/// <param name="Name">Key of the column: its name in the header of the file.</param>
/// <param name="Type">Type of its values.</param>
public sealed record DataColumn(string Name, ColumnType Type)
{
    /// <summary>Unit as declared, such as <c>亿元</c>, <c>%</c>, <c>x</c>; null if it has none.</summary>
    public LocalText? Unit { get; init; }

    /// <summary>Fraction digits for display; null displays the digits of the file.</summary>
    public int? Decimals { get; init; }

    /// <summary>Header text in each language; null displays the name.</summary>
    public LocalText? Header { get; init; }
}

/// <summary>A typed table: rows of cells, each with its location in the source.</summary>
/// <param name="Name">Key by which notes refer to it.</param>
/// <param name="File">Path relative to the content folder, with forward slashes.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; each has one cell for each column.</param>
public sealed record DataTable(
    string Name,
    string File,
    ImmutableArray<DataColumn> Columns,
    ImmutableArray<DataRow> Rows)
{
    /// <summary>
    /// The column whose cells name the rows; null if rows have no name. The name of a row is the text of its cell as
    /// returned by <see cref="KeyText"/>; names are unique, which is checked when the file is read.
    /// </summary>
    public string? KeyColumn { get; init; }

    /// <summary>Names of the rows, in order; empty if rows have no name.</summary>
    public IEnumerable<string> Keys => KeyColumn is { } column ? Cells(column).Select(KeyText.Of) : [];

    /// <summary>Name of a row; empty if rows have no name.</summary>
    /// <param name="row">A row of this table.</param>
    public string KeyOf(DataRow row) => KeyColumn is { } column && Cell(row, column) is { } cell ? KeyText.Of(cell) : string.Empty;

    /// <summary>Index of a column, or -1.</summary>
    /// <param name="name">The column's name.</param>
    public int IndexOf(string name)
    {
        for (int i = 0; i < Columns.Length; i++)
        {
            if (Columns[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A column by name, or null.</summary>
    /// <param name="name">The column's name.</param>
    public DataColumn? Column(string name) => IndexOf(name) is >= 0 and var index ? Columns[index] : null;

    /// <summary>The cells of a column, in the order of the rows; empty if there is no such column.</summary>
    /// <param name="column">The column's name.</param>
    public IEnumerable<DataValue> Cells(string column) =>
        IndexOf(column) is >= 0 and var index ? Rows.Select(row => row.Cells[index]) : [];

    /// <summary>The row with a name, or null.</summary>
    /// <param name="key">Text of its cell in <see cref="KeyColumn"/>.</param>
    public DataRow? Row(string key) => KeyColumn is { } column ? Row(column, key) : null;

    /// <summary>The first row whose cell in a column has a text, or null.</summary>
    /// <param name="column">The column's name.</param>
    /// <param name="text">Text of the cell, as returned by <see cref="KeyText"/>; never empty.</param>
    public DataRow? Row(string column, string text)
    {
        if (text.Length == 0 || IndexOf(column) is not (>= 0 and var index))
        {
            return null;
        }

        foreach (DataRow row in Rows)
        {
            if (KeyText.Of(row.Cells[index]) == text)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The cell of a row in a column; null when there is no such column.</summary>
    /// <param name="row">A row of this table.</param>
    /// <param name="column">The column's name.</param>
    public DataValue? Cell(DataRow row, string column) => IndexOf(column) is >= 0 and var index ? row.Cells[index] : null;

    /// <summary>The cell of a named row in a column; null when there is no such row or column.</summary>
    /// <param name="key">Name of the row.</param>
    /// <param name="column">The column's name.</param>
    public DataValue? Cell(string key, string column) => Row(key) is { } row ? Cell(row, column) : null;
}

/// <summary>A row of a data table.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Cells">One cell for each column.</param>
public sealed record DataRow(int Line, ImmutableArray<DataValue> Cells);
