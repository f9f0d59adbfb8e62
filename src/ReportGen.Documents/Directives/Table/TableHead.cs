using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;

namespace ReportGen.Documents.Directives.Table;

/// <summary>Lays the tree of columns out as rows of head cells.</summary>
internal static class TableHead
{
    /// <summary>Builds the head rows.</summary>
    /// <param name="columns">The columns as a tree.</param>
    /// <param name="headOf">Lines of a leaf's head.</param>
    public static ImmutableArray<ImmutableArray<HeadCell>> Build(
        ImmutableArray<ColumnSpec> columns,
        Func<ColumnSpec, ImmutableArray<ImmutableArray<Inline>>> headOf)
    {
        int depth = columns.Max(DepthOf);
        ImmutableArray<HeadCell>.Builder[] rows =
            [.. Enumerable.Range(0, depth).Select(_ => ImmutableArray.CreateBuilder<HeadCell>())];
        int next = 0;
        foreach (ColumnSpec column in columns)
        {
            Add(column, 0, depth, ref next, rows, headOf);
        }

        return [.. rows.Select(row => row.ToImmutable())];
    }

    private static int DepthOf(ColumnSpec column) => column.Children.IsEmpty ? 1 : 1 + column.Children.Max(DepthOf);

    private static void Add(
        ColumnSpec column,
        int row,
        int depth,
        ref int next,
        ImmutableArray<HeadCell>.Builder[] rows,
        Func<ColumnSpec, ImmutableArray<ImmutableArray<Inline>>> headOf)
    {
        if (!column.Children.IsEmpty)
        {
            int first = next;
            foreach (ColumnSpec child in column.Children)
            {
                Add(child, row + 1, depth, ref next, rows, headOf);
            }

            rows[row].Add(new HeadCell(first, next - first, 1, Joined([.. column.Head.Select(DirectiveText.Inlines)]), IsSpanner: true));
            return;
        }

        ImmutableArray<ImmutableArray<Inline>> lines = headOf(column);
        int free = depth - row;
        if (lines.Length == free)
        {
            // As many lines as rows: each stands on its own row, level with the neighbours' heads.
            for (int line = 0; line < free; line++)
            {
                rows[row + line].Add(new HeadCell(next, 1, 1, lines[line], IsSpanner: false));
            }
        }
        else
        {
            rows[row].Add(new HeadCell(next, 1, free, Joined(lines), IsSpanner: false));
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
