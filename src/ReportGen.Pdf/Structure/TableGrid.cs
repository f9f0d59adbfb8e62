using ReportGen.Graphics.Pages;

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
/// cells with their headers.
/// </summary>
internal static class TableGrid
{
    /// <summary>Repairs a table whose nesting is already correct.</summary>
    /// <param name="table">The table.</param>
    /// <param name="nextId">Returns an unused identifier.</param>
    public static void Apply(StructureNode table, Func<string, string> nextId)
    {
        List<PlacedCell> cells = Place(table, out List<StructureNode> rows);
        int width = cells.Count == 0 ? 0 : cells.Max(cell => cell.EndColumn);
        Pad(rows, cells, width);
        foreach (PlacedCell cell in cells.Where(cell => cell.Cell.Role == StructureRole.TH))
        {
            if (cell.Cell.Kids.Count == 0)
            {
                // An empty corner cell is not a header.
                cell.Cell.Role = StructureRole.TD;
                continue;
            }

            cell.Cell.Scope ??= cell.Section != StructureRole.THead && cell.Column == 0 ? HeaderScope.Row : HeaderScope.Column;
        }

        if (cells.Exists(cell => cell.Cell is { Role: StructureRole.TH } header && header.ColumnSpan + header.RowSpan > 2))
        {
            Connect(cells, nextId);
        }
    }

    private static List<PlacedCell> Place(StructureNode table, out List<StructureNode> rows)
    {
        var cells = new List<PlacedCell>();
        rows = [];
        var taken = new HashSet<(int Row, int Column)>();
        foreach ((StructureNode row, StructureRole section, int rowsLeft) in RowsOf(table))
        {
            int column = 0;
            foreach (StructureNode cell in row.Children)
            {
                // A cell ends with its section at the latest.
                cell.RowSpan = Math.Min(cell.RowSpan, rowsLeft);
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

    /// <summary>The rows, each with its section and the number of rows from it to the section's end.</summary>
    private static IEnumerable<(StructureNode Row, StructureRole Section, int RowsLeft)> RowsOf(StructureNode table)
    {
        StructureNode[] children = [.. table.Children];
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i].Role == StructureRole.TR)
            {
                int left = children.Skip(i).TakeWhile(child => child.Role == StructureRole.TR).Count();
                yield return (children[i], StructureRole.TBody, left);
            }
            else if (StructureRoles.IsTableSection(children[i].Role))
            {
                int left = children[i].Children.Count();
                foreach (StructureNode row in children[i].Children)
                {
                    yield return (row, children[i].Role, left--);
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

    /// <summary>Lists the headers of each cell where spans make them hard to find by scope alone.</summary>
    private static void Connect(List<PlacedCell> cells, Func<string, string> nextId)
    {
        List<PlacedCell> headers = cells.FindAll(cell => cell.Cell.Role == StructureRole.TH);
        foreach (PlacedCell header in headers)
        {
            header.Cell.Id = nextId("th");
        }

        foreach (PlacedCell cell in headers.Where(cell => cell.Section == StructureRole.THead))
        {
            // A header below a wider one belongs to it.
            cell.Cell.Headers = [.. headers.Where(header => header.Section == StructureRole.THead && header.Cell.ColumnSpan > 1 && SpeaksDown(header, cell)).Select(header => header.Cell.Id!)];
        }

        foreach (PlacedCell cell in cells.Where(cell => cell.Cell is { Role: StructureRole.TD, Kids.Count: > 0 }))
        {
            // Of group headers inside the body, the last one above applies to the cell.
            PlacedCell? group = headers.FindLast(header => header.Section == StructureRole.TBody && SpeaksDown(header, cell));
            cell.Cell.Headers =
            [
                .. headers
                    .Where(header => (header.Section == StructureRole.THead && SpeaksDown(header, cell)) || header == group || SpeaksAcross(header, cell))
                    .Select(header => header.Cell.Id!),
            ];
        }
    }

    private static bool SpeaksDown(PlacedCell header, PlacedCell cell) =>
        header.Cell.Scope != HeaderScope.Row && header.Row < cell.Row && header.CoversColumn(cell.Column);

    private static bool SpeaksAcross(PlacedCell header, PlacedCell cell) =>
        header.Cell.Scope != HeaderScope.Column && header.Column < cell.Column && header.CoversRow(cell.Row);
}
