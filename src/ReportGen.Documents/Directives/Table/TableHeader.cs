using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;

namespace ReportGen.Documents.Directives.Table;

/// <summary>Lays out the tree of columns as rows of header cells.</summary>
internal static class TableHeader
{
    /// <summary>Builds the header rows.</summary>
    /// <param name="columns">The columns as a tree.</param>
    /// <param name="headerOf">Lines of the header of a leaf column.</param>
    public static ImmutableArray<ImmutableArray<HeaderCell>> Build(
        ImmutableArray<ColumnSpec> columns,
        Func<ColumnSpec, ImmutableArray<ImmutableArray<Inline>>> headerOf)
    {
        int depth = columns.Max(DepthOf);
        ImmutableArray<HeaderCell>.Builder[] rows =
            [.. Enumerable.Range(0, depth).Select(_ => ImmutableArray.CreateBuilder<HeaderCell>())];
        int next = 0;
        foreach (ColumnSpec column in columns)
        {
            Add(column, 0, depth, ref next, rows, headerOf);
        }

        return [.. rows.Select(row => row.ToImmutable())];
    }

    private static int DepthOf(ColumnSpec column) => column.Children.IsEmpty ? 1 : 1 + column.Children.Max(DepthOf);

    private static void Add(
        ColumnSpec column,
        int row,
        int depth,
        ref int next,
        ImmutableArray<HeaderCell>.Builder[] rows,
        Func<ColumnSpec, ImmutableArray<ImmutableArray<Inline>>> headerOf)
    {
        if (!column.Children.IsEmpty)
        {
            int first = next;
            foreach (ColumnSpec child in column.Children)
            {
                Add(child, row + 1, depth, ref next, rows, headerOf);
            }

            rows[row].Add(new HeaderCell(first, next - first, 1, Joined([.. column.Header.Select(DirectiveText.Inlines)]), IsSpanner: true));
            return;
        }

        ImmutableArray<ImmutableArray<Inline>> lines = headerOf(column);
        int free = depth - row;
        if (lines.Length == free)
        {
            // With as many lines as rows, each line is aligned with the header row of the neighbouring columns.
            for (int line = 0; line < free; line++)
            {
                rows[row + line].Add(new HeaderCell(next, 1, 1, lines[line], IsSpanner: false));
            }
        }
        else
        {
            rows[row].Add(new HeaderCell(next, 1, free, Joined(lines), IsSpanner: false));
        }

        next++;
    }

    private static ImmutableArray<Inline> Joined(ImmutableArray<ImmutableArray<Inline>> lines)
    {
        ImmutableArray<Inline>.Builder joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (ImmutableArray<Inline> line in lines)
        {
            if (joined.Count > 0)
            {
                joined.Add(new LineBreakInline(null));
            }

            joined.AddRange(line);
        }

        return joined.ToImmutable();
    }
}
