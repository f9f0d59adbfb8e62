using System.Collections.Immutable;

namespace ReportGen.Documents.Exhibits;

/// <summary>A table ready to be set: every cell with its text, in rows of equal width.</summary>
/// <param name="Columns">The leaf columns.</param>
/// <param name="HeaderRows">Rows of the head, from the top; cells may span.</param>
/// <param name="Rows">Rows of the body.</param>
public sealed record TableContent(
    ImmutableArray<BoundColumn> Columns,
    ImmutableArray<ImmutableArray<HeaderCell>> HeaderRows,
    ImmutableArray<BodyRow> Rows)
{
    /// <summary>Groups of rows that share the label of the first column; empty for an ungrouped table.</summary>
    public ImmutableArray<RowGroup> Groups { get; init; } = [];

    /// <summary>The cell of a row, or the label of the group that begins with the row; null where neither stands.</summary>
    /// <param name="row">The row from 0.</param>
    /// <param name="column">The column from 0.</param>
    public BodyCell? CellAt(int row, int column) =>
        Rows[row].Cells[column] ?? (column == 0 ? Groups.FirstOrDefault(group => group.FirstRow == row)?.Label : null);

    /// <summary>Running text of all cells, in reading order.</summary>
    public IEnumerable<Inline> Texts() =>
        HeaderRows.SelectMany(row => row).SelectMany(cell => cell.Content)
            .Concat(Rows.SelectMany((row, index) => row.Cells.SelectMany((_, column) => CellAt(index, column)?.Content ?? [])));

    /// <summary>
    /// True for a column whose texts say which row it is: the first one behind the groups, and with codes there the one
    /// behind them too.
    /// </summary>
    /// <param name="column">The column from 0.</param>
    public bool NamesRows(int column)
    {
        int first = Groups.IsEmpty ? 0 : 1;
        return column == first || (column == first + 1 && Columns[first].IsCode);
    }
}

/// <summary>A leaf column.</summary>
/// <param name="Alignment">How its cells stand.</param>
public sealed record BoundColumn(CellAlignment Alignment)
{
    /// <summary>Width in millimetres or as a share, as the writer gave it; null is from content.</summary>
    public double? Width { get; init; }

    /// <summary>Decimal points stand in one column.</summary>
    public bool AlignsDecimals { get; init; }

    /// <summary>Bars beside the numbers; null has none.</summary>
    public DataBar? Bar { get; init; }

    /// <summary>True for codes, which name a row to programs rather than to people.</summary>
    public bool IsCode { get; init; }

    /// <summary>Numbers are coloured by their sign.</summary>
    public bool ColoursSign { get; init; }
}

/// <summary>Bars beside the numbers of a column, on a scale of 0 to 100.</summary>
/// <param name="StrongFrom">Value from which the bar takes the strong colour; null never.</param>
public sealed record DataBar(decimal? StrongFrom);

/// <summary>A cell of the head.</summary>
/// <param name="Column">First leaf column, from 0.</param>
/// <param name="ColumnSpan">Leaf columns spanned.</param>
/// <param name="RowSpan">Head rows spanned.</param>
/// <param name="Content">Its text.</param>
/// <param name="IsSpanner">True for a head over other heads: centred, with a rule of its own.</param>
public sealed record HeaderCell(int Column, int ColumnSpan, int RowSpan, ImmutableArray<Inline> Content, bool IsSpanner)
{
    /// <summary>The other language's text, set below; empty when there is none.</summary>
    public ImmutableArray<Inline> Second { get; init; } = [];
}

/// <summary>What a row is.</summary>
public enum RowKind
{
    /// <summary>A row like any other.</summary>
    Plain,

    /// <summary>A row that the writer points at.</summary>
    Highlight,

    /// <summary>A row derived from the one above, such as growth.</summary>
    Sub,

    /// <summary>Mean, median or total.</summary>
    Statistic,
}

/// <summary>A row of the body.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">One cell a leaf column; a cell swallowed by the one before it is null.</param>
public sealed record BodyRow(RowKind Kind, ImmutableArray<BodyCell?> Cells);

/// <summary>A cell of the body.</summary>
/// <param name="Content">Its text; empty shows nothing.</param>
public sealed record BodyCell(ImmutableArray<Inline> Content)
{
    /// <summary>The number shown; null for a text or a missing value.</summary>
    public decimal? Number { get; init; }

    /// <summary>Text before the decimal point that decides the alignment, such as <c>4–5</c>; null aligns as text.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>True where the data has no value.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Leaf columns spanned.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The other language's text, set below; empty when there is none.</summary>
    public ImmutableArray<Inline> Second { get; init; } = [];
}

/// <summary>Rows that share a label in the first column.</summary>
/// <param name="FirstRow">Index of its first row.</param>
/// <param name="RowCount">How many rows.</param>
/// <param name="Label">The label.</param>
public sealed record RowGroup(int FirstRow, int RowCount, BodyCell Label);
