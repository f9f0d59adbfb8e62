using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>Header, body or footer of a table: cells with their places, and what is drawn behind and between the rows.</summary>
internal sealed class TableSection(StructureRole role, StructureRole cellRole)
{
    private readonly List<TableCell> _cells = [];
    private readonly List<RowRule> _rules = [];
    private readonly List<RowFill> _fills = [];
    private readonly HashSet<int> _keptRows = [];
    private TableCell[][] _starting = [];
    private TableCell[][] _covering = [];
    private RowRule[][] _rulesBelow = [];
    private RowFill[][] _fillsFrom = [];
    private double[] _heights = [];

    public StructureRole Role { get; } = role;

    public StructureRole CellRole { get; } = cellRole;

    public int RowCount { get; private set; }

    /// <summary>True to extend the last cell of each column down to the last row.</summary>
    public bool ExtendsLastCells { get; set; }

    public bool IsEmpty => _cells.Count == 0;

    public IReadOnlyList<TableCell> Cells => _cells;

    public TableCell AddCell()
    {
        var cell = new TableCell();
        _cells.Add(cell);
        return cell;
    }

    public void Add(RowRule rule)
    {
        // A line of weight 0 would be drawn as thin as the device can.
        if (rule.Stroke.Width > 0)
        {
            _rules.Add(rule);
        }
    }

    public void Add(RowFill fill) => _fills.Add(fill);

    /// <summary>Prevents a page break between a row and the one below it.</summary>
    public void KeepWithNext(int row) => _keptRows.Add(row);

    public bool KeepsWithNext(int row) => _keptRows.Contains(row);

    /// <summary>Cells that start in a row, from 1.</summary>
    public ReadOnlySpan<TableCell> StartingIn(int row) => _starting[row - 1];

    /// <summary>Cells that start above a row and extend into it.</summary>
    public ReadOnlySpan<TableCell> CoveringFromAbove(int row) => _covering[row - 1];

    public ReadOnlySpan<RowRule> RulesBelow(int row) => row <= _rulesBelow.Length ? _rulesBelow[row - 1] : [];

    public ReadOnlySpan<RowFill> FillsOf(int row) => _fillsFrom[row - 1];

    /// <summary>Assigns each cell its place; cells outside the columns are reported and omitted.</summary>
    public void PlaceCells(int columnCount, Table table)
    {
        CellPlacement.Place(_cells, columnCount, table);
        RowCount = 0;
        foreach (TableCell cell in _cells)
        {
            RowCount = Math.Max(RowCount, cell.LastRow);
        }

        if (ExtendsLastCells)
        {
            ExtendLastCells(columnCount);
        }

        _starting = Group(_cells, cell => cell.Row, cell => cell.Row);
        _covering = Group(_cells, cell => cell.Row + 1, cell => cell.LastRow);
        _rulesBelow = Group(_rules, rule => rule.Row, rule => rule.Row);
        _fillsFrom = Group(_fills, fill => fill.FirstRow, fill => fill.LastRow);
        foreach (TableCell[] row in _starting)
        {
            Array.Sort(row, (a, b) => a.Column.CompareTo(b.Column));
        }

        _heights = new double[RowCount];
        Forget();
        KeepEndsTogether();
    }

    /// <summary>Discards measured heights.</summary>
    public void Forget() => Array.Fill(_heights, double.NaN);

    /// <summary>Discards the height of a row of which a part has been drawn.</summary>
    public void Forget(int row) => _heights[row - 1] = double.NaN;

    /// <summary>Height of content that must stay in one piece; infinite when no height is enough.</summary>
    public static double WholeHeight(Element content, TableCell cell, ColumnWidths widths)
    {
        SpacePlan plan = content.Measure(widths.SpaceOf(cell));
        return plan.IsFull || plan.IsEmpty ? plan.Height : double.PositiveInfinity;
    }

    /// <summary>Height that the cells of one row alone need; cells over several rows are handled in the fragment.</summary>
    public double HeightOf(int row, ColumnWidths widths)
    {
        double height = _heights[row - 1];
        if (!double.IsNaN(height))
        {
            return height;
        }

        height = 0;
        foreach (TableCell cell in _starting[row - 1])
        {
            if (cell is { RowSpan: 1, IsDone: false })
            {
                height = Math.Max(height, WholeHeight(cell, cell, widths));
            }
        }

        // An impossible row is not cached, because the cell that causes it may be omitted.
        _heights[row - 1] = double.IsFinite(height) ? height : double.NaN;
        return height;
    }

    private void ExtendLastCells(int columnCount)
    {
        var last = new TableCell?[columnCount];
        foreach (TableCell cell in _cells)
        {
            for (int column = cell.Column; column <= cell.LastColumn; column++)
            {
                last[column - 1] = last[column - 1] is { } below && below.LastRow > cell.LastRow ? below : cell;
            }
        }

        foreach (TableCell cell in last.OfType<TableCell>().Distinct())
        {
            // A cell over several columns is extended down only when it is the last of all of them.
            if (last[(cell.Column - 1)..cell.LastColumn].All(other => ReferenceEquals(other, cell)))
            {
                cell.RowSpan = RowCount - cell.Row + 1;
            }
        }
    }

    /// <summary>
    /// A single row is never left alone at the bottom or top of a page, whether of the table or of a group whose
    /// label is repeated.
    /// </summary>
    private void KeepEndsTogether()
    {
        KeepEndsTogether(1, RowCount);
        foreach (TableCell cell in _cells)
        {
            if (cell.Continued is not null)
            {
                KeepEndsTogether(cell.Row, cell.LastRow);
            }
        }
    }

    private void KeepEndsTogether(int first, int last)
    {
        if (last > first)
        {
            _keptRows.Add(first);
            _keptRows.Add(last - 1);
        }
    }

    private T[][] Group<T>(List<T> items, Func<T, int> first, Func<T, int> last)
    {
        var groups = new List<T>?[RowCount];
        foreach (T item in items)
        {
            int end = Math.Min(last(item), RowCount);
            for (int row = Math.Max(1, first(item)); row <= end; row++)
            {
                (groups[row - 1] ??= []).Add(item);
            }
        }

        return Array.ConvertAll(groups, group => group?.ToArray() ?? []);
    }
}
