using System.Collections.Immutable;

using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>What a column holds.</summary>
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
/// <param name="Name">Key of the column: the name in the file's head.</param>
/// <param name="Type">What it holds.</param>
public sealed record DataColumn(string Name, ColumnType Type)
{
    /// <summary>Unit as declared, such as <c>亿元</c>, <c>%</c>, <c>x</c>; null when it has none.</summary>
    public LocalText? Unit { get; init; }

    /// <summary>Fraction digits at display; null shows the digits that the file gives.</summary>
    public int? Decimals { get; init; }

    /// <summary>Head text in each language; null shows the name.</summary>
    public LocalText? Head { get; init; }
}

/// <summary>A typed table: rows of cells, each with the place it was read from.</summary>
/// <param name="Name">Key under which notes refer to it.</param>
/// <param name="File">Path relative to the content folder, with forward slashes.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; each has one cell a column.</param>
public sealed record DataTable(
    string Name,
    string File,
    ImmutableArray<DataColumn> Columns,
    ImmutableArray<DataRow> Rows)
{
    /// <summary>The column whose cells name the rows; null when rows have no name.</summary>
    public string? KeyColumn { get; init; }

    /// <summary>Where it is declared.</summary>
    public SourceSpan? Declared { get; init; }

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
}

/// <summary>A row of a data table.</summary>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record DataRow(int Line, ImmutableArray<DataValue> Cells);
