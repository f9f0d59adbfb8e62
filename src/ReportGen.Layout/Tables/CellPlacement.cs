using ReportGen.Foundation.Diagnostics;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>Assigns cells without a place the next free one, row by row, as QuestPDF does.</summary>
internal static class CellPlacement
{
    public static void Place(List<TableCell> cells, int columnCount, Table table)
    {
        cells.RemoveAll(cell => !IsInside(cell, columnCount, table));
        var taken = new List<bool[]>();
        foreach (TableCell cell in cells)
        {
            if (cell is { Row: > 0, Column: > 0 })
            {
                Take(taken, cell, columnCount);
            }
        }

        int row = 1;
        int column = 1;
        foreach (TableCell cell in cells)
        {
            if (cell is { Row: > 0, Column: > 0 })
            {
                // Cells after a placed one continue from it.
                row = cell.Row;
                column = cell.LastColumn + 1;
                continue;
            }

            int atRow = cell.Row > 0 ? cell.Row : row;
            int atColumn = cell.Column > 0 ? cell.Column : cell.Row > 0 && cell.Row != row ? 1 : column;
            while (!IsFree(taken, atRow, atColumn, cell, columnCount))
            {
                if (cell.Column > 0)
                {
                    atRow++;
                }
                else if (++atColumn + cell.ColumnSpan - 1 > columnCount)
                {
                    atColumn = 1;
                    atRow++;
                }
            }

            cell.Row = atRow;
            cell.Column = atColumn;
            Take(taken, cell, columnCount);
            row = atRow;
            column = atColumn + cell.ColumnSpan;
        }
    }

    private static bool IsInside(TableCell cell, int columnCount, Table table)
    {
        int last = Math.Max(cell.Column, 1) + cell.ColumnSpan - 1;
        if (last <= columnCount && cell is { ColumnSpan: > 0, RowSpan: > 0 })
        {
            return true;
        }

        table.Context.Diagnostics.Report(
            LayoutCodes.TableCells,
            LayoutFailure.SourceOf(cell),
            FormattableString.Invariant(
                $"{LayoutFailure.SubjectOf(cell)} extends into column {last}, but the table has {columnCount}."),
            "Define more columns, or make the cell span fewer.");
        return false;
    }

    private static bool IsFree(List<bool[]> taken, int row, int column, TableCell cell, int columnCount)
    {
        if (column + cell.ColumnSpan - 1 > columnCount)
        {
            return false;
        }

        for (int r = row; r < row + cell.RowSpan && r <= taken.Count; r++)
        {
            for (int c = column; c < column + cell.ColumnSpan; c++)
            {
                if (taken[r - 1][c - 1])
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Take(List<bool[]> taken, TableCell cell, int columnCount)
    {
        while (taken.Count < cell.LastRow)
        {
            taken.Add(new bool[columnCount]);
        }

        for (int r = cell.Row; r <= cell.LastRow; r++)
        {
            for (int c = cell.Column; c <= cell.LastColumn; c++)
            {
                taken[r - 1][c - 1] = true;
            }
        }
    }
}
