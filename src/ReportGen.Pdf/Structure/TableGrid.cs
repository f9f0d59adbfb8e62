using ReportGen.Core.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>A cell with the rows and columns that it covers.</summary>
internal sealed record PlacedCell(StructureNode Cell, int Row, int Column, StructureRole Section)
{
    public int EndRow => Row + Cell.RowSpan;

    public int EndColumn => Column + Cell.ColumnSpan;

    public bool CoversRow(int row) => row >= Row && row < EndRow;

    public bool CoversColumn(int column) => column >= Column && column < EndColumn;
}

/// <summary>
/// Lays the cells of a table on a grid, makes it regular (ISO 14289-1, 7.5: every row has the same columns) and connects
/// cells with their heads.
/// </summary>
internal static class TableGrid
{
    /// <summary>Mends a table whose nesting is already right.</summary>
    /// <param name="table">The table.</param>
    /// <param name="nextId">Gives an identifier not used before.</param>
    public static void Apply(StructureNode table, Func<string, string> nextId)
    {
        List<PlacedCell> cells = Place(table, out List<StructureNode> rows);
        int width = cells.Count == 0 ? 0 : cells.Max(cell => cell.EndColumn);
        // Cells that a span reaches over the last row would leave the grid.
        foreach (PlacedCell cell in cells)
        {
            cell.Cell.RowSpan = Math.Min(cell.Cell.RowSpan, rows.Count - cell.Row);
        }

        Pad(rows, cells, width);
        foreach (PlacedCell cell in cells.Where(cell => cell.Cell.Role == StructureRole.TH))
        {
            cell.Cell.Scope ??= cell.Section != StructureRole.THead && cell.Column == 0 ? HeadScope.Row : HeadScope.Column;
        }

        if (cells.Exists(cell => cell.Cell is { Role: StructureRole.TH } head && head.ColumnSpan + head.RowSpan > 2))
        {
            Connect(cells, nextId);
        }
    }

    private static List<PlacedCell> Place(StructureNode table, out List<StructureNode> rows)
    {
        var cells = new List<PlacedCell>();
        rows = [];
        var taken = new HashSet<(int Row, int Column)>();
        foreach ((StructureNode row, StructureRole section) in RowsOf(table))
        {
            int column = 0;
            foreach (StructureNode cell in row.Children)
            {
                while (taken.Contains((rows.Count, column)))
                {
                    column++;
                }

                // A cell that would run into one from above is as wide as the room between.
                int span = 1;
                while (span < cell.ColumnSpan && !taken.Contains((rows.Count, column + span)))
                {
                    span++;
                }

                cell.ColumnSpan = span;
                for (int r = 0; r < cell.RowSpan; r++)
                {
                    for (int c = 0; c < span; c++)
                    {
                        taken.Add((rows.Count + r, column + c));
                    }
                }

                cells.Add(new PlacedCell(cell, rows.Count, column, section));
                column += span;
            }

            rows.Add(row);
        }

        return cells;
    }

    private static IEnumerable<(StructureNode Row, StructureRole Section)> RowsOf(StructureNode table)
    {
        foreach (StructureNode child in table.Children)
        {
            if (child.Role == StructureRole.TR)
            {
                yield return (child, StructureRole.TBody);
            }
            else if (StructureRoles.IsTableSection(child.Role))
            {
                foreach (StructureNode row in child.Children)
                {
                    yield return (row, child.Role);
                }
            }
        }
    }

    private static void Pad(List<StructureNode> rows, List<PlacedCell> cells, int width)
    {
        var filled = new int[rows.Count];
        foreach (PlacedCell cell in cells)
        {
            for (int row = cell.Row; row < cell.EndRow; row++)
            {
                filled[row] += cell.Cell.ColumnSpan;
            }
        }

        for (int row = 0; row < rows.Count; row++)
        {
            for (int i = filled[row]; i < width; i++)
            {
                rows[row].Kids.Add(new NodeKid(new StructureNode(StructureRole.TD, rows[row].Sequence)));
            }
        }
    }

    /// <summary>Names the heads of each cell where spans make them hard to find by scope alone.</summary>
    private static void Connect(List<PlacedCell> cells, Func<string, string> nextId)
    {
        List<PlacedCell> heads = cells.FindAll(cell => cell.Cell.Role == StructureRole.TH);
        foreach (PlacedCell head in heads)
        {
            head.Cell.Id = nextId("th");
        }

        foreach (PlacedCell cell in cells.Where(cell => cell.Cell.Role == StructureRole.TD))
        {
            // Of group heads inside the body, the last one above speaks for the cell.
            PlacedCell? group = heads.FindLast(head => head.Section == StructureRole.TBody && SpeaksDown(head, cell));
            cell.Cell.Headers =
            [
                .. heads
                    .Where(head => (head.Section == StructureRole.THead && SpeaksDown(head, cell)) || head == group || SpeaksAcross(head, cell))
                    .Select(head => head.Cell.Id!),
            ];
        }
    }

    private static bool SpeaksDown(PlacedCell head, PlacedCell cell) =>
        head.Cell.Scope != HeadScope.Row && head.Row < cell.Row && head.CoversColumn(cell.Column);

    private static bool SpeaksAcross(PlacedCell head, PlacedCell cell) =>
        head.Cell.Scope != HeadScope.Column && head.Column < cell.Column && head.CoversRow(cell.Row);
}
