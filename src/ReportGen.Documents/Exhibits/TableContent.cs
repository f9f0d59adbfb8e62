using System.Collections.Immutable;

namespace ReportGen.Documents.Exhibits;

/// <summary>A table ready for rendering: every cell with its text, in rows of equal length.</summary>
/// <param name="Columns">The leaf columns.</param>
/// <param name="HeaderRows">Header rows, from the top; cells may span columns and rows.</param>
/// <param name="Rows">Rows of the body.</param>
public sealed record TableContent(
    ImmutableArray<BoundColumn> Columns,
    ImmutableArray<ImmutableArray<HeaderCell>> HeaderRows,
    ImmutableArray<BodyRow> Rows)
{
    /// <summary>Groups of rows that share the label of the first column; empty for an ungrouped table.</summary>
    public ImmutableArray<RowGroup> Groups { get; init; } = [];

    /// <summary>The cell of a row, or the label of the group that begins with the row; null where there is neither.</summary>
    /// <param name="row">The row from 0.</param>
    /// <param name="column">The column from 0.</param>
    public BodyCell? CellAt(int row, int column) =>
        Rows[row].Cells[column] ?? (column == 0 ? Groups.FirstOrDefault(group => group.FirstRow == row)?.Label : null);

    /// <summary>Running text of all cells, in reading order.</summary>
    public IEnumerable<Inline> Texts() =>
        HeaderRows.SelectMany(row => row).SelectMany(cell => cell.Content)
            .Concat(Rows.SelectMany((row, index) => row.Cells.SelectMany((_, column) => CellAt(index, column)?.Content ?? [])));

    /// <summary>
    /// True for a column that names the rows: the first one after the groups, and when that contains codes, the
    /// following one as well.
    /// </summary>
    /// <param name="column">The column from 0.</param>
    public bool NamesRows(int column)
    {
        int first = Groups.IsEmpty ? 0 : 1;
        return column == first || (column == first + 1 && Columns[first].IsCode);
    }
}

/// <summary>A leaf column.</summary>
/// <param name="Alignment">Alignment of its cells.</param>
public sealed record BoundColumn(CellAlignment Alignment)
{
    /// <summary>Width in millimetres or as a share, as given in the note; null when determined by the content.</summary>
    public double? Width { get; init; }

    /// <summary>True to align decimal points.</summary>
    public bool AlignsDecimals { get; init; }

    /// <summary>Bars beside the numbers; null for none.</summary>
    public DataBar? Bar { get; init; }

    /// <summary>True for codes, which identify a row for programs rather than for people.</summary>
    public bool IsCode { get; init; }

    /// <summary>True when numbers are coloured by their sign.</summary>
    public bool ColoursSign { get; init; }
}

/// <summary>Bars beside the numbers of a column, on a scale of 0 to 100.</summary>
/// <param name="StrongFrom">Value from which a bar is drawn in the strong colour; null for none.</param>
public sealed record DataBar(decimal? StrongFrom);

/// <summary>A header cell.</summary>
/// <param name="Column">First leaf column, from 0.</param>
/// <param name="ColumnSpan">Leaf columns spanned.</param>
/// <param name="RowSpan">Header rows spanned.</param>
/// <param name="Content">Its text.</param>
/// <param name="IsSpanner">True for a header that spans other headers: centred, with a rule below it.</param>
public sealed record HeaderCell(int Column, int ColumnSpan, int RowSpan, ImmutableArray<Inline> Content, bool IsSpanner)
{
    /// <summary>Text in the other language, printed below; empty when there is none.</summary>
    public ImmutableArray<Inline> Second { get; init; } = [];
}

/// <summary>Kind of a table row.</summary>
public enum RowKind
{
    /// <summary>An ordinary row.</summary>
    Plain,

    /// <summary>A highlighted row.</summary>
    Highlight,

    /// <summary>A row derived from the one above, such as growth.</summary>
    Sub,

    /// <summary>Mean, median or total.</summary>
    Statistic,
}

/// <summary>A row of the body.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Cells">One cell for each leaf column; null for a cell covered by the preceding one.</param>
public sealed record BodyRow(RowKind Kind, ImmutableArray<BodyCell?> Cells);

/// <summary>A cell of the body.</summary>
/// <param name="Content">Its text; may be empty.</param>
public sealed record BodyCell(ImmutableArray<Inline> Content)
{
    /// <summary>The number shown; null for a text or a missing value.</summary>
    public decimal? Number { get; init; }

    /// <summary>Number text used for decimal alignment, such as <c>4–5</c>; null to align as text.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>True where the data has no value.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Leaf columns spanned.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Text in the other language, printed below; empty when there is none.</summary>
    public ImmutableArray<Inline> Second { get; init; } = [];
}

/// <summary>Rows that share a label in the first column.</summary>
/// <param name="FirstRow">Index of its first row.</param>
/// <param name="RowCount">How many rows.</param>
/// <param name="Label">The label.</param>
public sealed record RowGroup(int FirstRow, int RowCount, BodyCell Label);
