using System.Collections.Immutable;

using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>The rows of a section on one page, with their edges.</summary>
/// <param name="FirstRow">First row, from 1.</param>
/// <param name="Bottoms">Lower edge of each row, from the top of the fragment; empty when no row fits.</param>
internal sealed record TableFragment(int FirstRow, ImmutableArray<double> Bottoms)
{
    /// <summary>Height offered to the only row, when it is larger than the page and continues on the next.</summary>
    public double? SplitLimit { get; init; }

    public bool IsSplit => SplitLimit is not null;

    public static TableFragment None { get; } = new(1, []);

    public int LastRow => FirstRow + Bottoms.Length - 1;

    public bool IsEmpty => Bottoms.Length == 0;

    public double Height => Bottoms.Length == 0 ? 0 : Bottoms[^1];

    public double TopOf(int row) => row <= FirstRow ? 0 : Bottoms[row - FirstRow - 1];

    public double BottomOf(int row) => Bottoms[row - FirstRow];

    /// <summary>Takes as many rows as fit, starting at a row.</summary>
    /// <param name="section">The section.</param>
    /// <param name="firstRow">First row, from 1.</param>
    /// <param name="widths">Widths of the columns.</param>
    /// <param name="limit">Available height.</param>
    /// <param name="mayPart">True when rows that should stay together, or a row larger than the space, may be split.</param>
    public static TableFragment Take(
        TableSection section, int firstRow, ColumnWidths widths, double limit, bool mayPart)
    {
        if (firstRow > section.RowCount)
        {
            return None;
        }

        var bottoms = new List<double>();
        // Lower edge of the fragment when it ends at a row: labels of open groups must also fit above it.
        var ends = new List<double>();
        var open = new List<OpenSpan>();
        foreach (TableCell cell in section.CoveringFromAbove(firstRow))
        {
            open.Add(new OpenSpan(cell.LastRow, 0, RestHeight(cell, widths)));
        }

        double bottom = 0;
        for (int row = firstRow; row <= section.RowCount; row++)
        {
            double top = bottom;
            foreach (TableCell cell in section.StartingIn(row))
            {
                if (cell.RowSpan > 1)
                {
                    open.Add(new OpenSpan(cell.LastRow, top, RestHeight(cell, widths)));
                }
            }

            bottom = top + section.HeightOf(row, widths);
            double end = bottom;
            for (int i = open.Count - 1; i >= 0; i--)
            {
                OpenSpan span = open[i];
                end = Math.Max(end, span.Top + span.Height);
                if (span.LastRow == row)
                {
                    bottom = Math.Max(bottom, span.Top + span.Height);
                    open.RemoveAt(i);
                }
            }

            if (bottom > limit + SpacePlan.Tolerance)
            {
                break;
            }

            bottoms.Add(bottom);
            ends.Add(end);
        }

        int count = CountOf(section, firstRow, ends, limit, mayPart);
        if (count > 0)
        {
            return new TableFragment(firstRow, [.. bottoms[..(count - 1)], ends[count - 1]]);
        }

        return mayPart && limit > SpacePlan.Tolerance ? Split(section, firstRow, widths, limit) : None;
    }

    /// <summary>Height of a cell's content, or of what is left of it after a page break.</summary>
    public static double RestHeight(TableCell cell, ColumnWidths widths)
    {
        Element? content = cell.IsDone ? cell.Continued : cell;
        return content is null ? 0 : TableSection.WholeHeight(content, cell, widths);
    }

    private static int CountOf(TableSection section, int firstRow, List<double> ends, double limit, bool mayPart)
    {
        bool anyFits = false;
        int fallback = 0;
        for (int count = ends.Count; count > 0; count--)
        {
            if (ends[count - 1] > limit + SpacePlan.Tolerance)
            {
                continue;
            }

            int lastRow = firstRow + count - 1;
            if (lastRow == section.RowCount || !section.KeepsWithNext(lastRow))
            {
                return count;
            }

            if (!anyFits)
            {
                anyFits = true;
                fallback = count;
            }
        }

        return mayPart ? fallback : 0;
    }

    private static TableFragment Split(TableSection section, int row, ColumnWidths widths, double limit)
    {
        double height = 0;
        foreach (TableCell cell in section.StartingIn(row))
        {
            if (cell.IsDone)
            {
                continue;
            }

            SpacePlan plan = cell.Measure(new Graphics.Geometry.Size(widths.WidthOf(cell), limit));
            if (plan.IsWrap)
            {
                return None;
            }

            height = Math.Max(height, plan.Height);
        }

        return height > SpacePlan.Tolerance ? new TableFragment(row, [height]) { SplitLimit = limit } : None;
    }

    private readonly record struct OpenSpan(int LastRow, double Top, double Height);
}
