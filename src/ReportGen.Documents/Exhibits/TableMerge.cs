using System.Collections.Immutable;

namespace ReportGen.Documents.Exhibits;

/// <summary>Merges a table in two languages: where headers or texts differ, the second language is printed below the first.</summary>
public static class TableMerge
{
    /// <summary>The first table with the texts of the second; the first table unchanged where their structures differ.</summary>
    /// <param name="first">The table in the first language.</param>
    /// <param name="second">The table in the second language.</param>
    public static TableContent WithSecondLanguage(TableContent first, TableContent second) =>
        first.Columns.Length != second.Columns.Length || first.Rows.Length != second.Rows.Length || first.HeaderRows.Length != second.HeaderRows.Length
            ? first
            : first with
            {
                HeaderRows = [.. first.HeaderRows.Zip(second.HeaderRows, MergeHeader)],
                Rows = [.. first.Rows.Zip(second.Rows, MergeRow)],
                Groups = first.Groups.Length == second.Groups.Length
                    ? [.. first.Groups.Zip(second.Groups, (a, b) => a with { Label = Merge(a.Label, b.Label)! })]
                    : first.Groups,
            };

    private static ImmutableArray<HeaderCell> MergeHeader(ImmutableArray<HeaderCell> first, ImmutableArray<HeaderCell> second) =>
        [.. first.Select(cell => second.FirstOrDefault(other => other.Column == cell.Column && other.ColumnSpan == cell.ColumnSpan) is { } other
            && Differ(cell.Content, other.Content)
                ? cell with { Second = other.Content }
                : cell)];

    private static BodyRow MergeRow(BodyRow first, BodyRow second) =>
        first with { Cells = [.. first.Cells.Zip(second.Cells, Merge)] };

    private static BodyCell? Merge(BodyCell? first, BodyCell? second) =>
        first is not null && second is not null && first.Number is null && !first.IsMissing && Differ(first.Content, second.Content)
            ? first with { Second = second.Content }
            : first;

    private static bool Differ(ImmutableArray<Inline> first, ImmutableArray<Inline> second) =>
        InlineWalk.PlainText(first) != InlineWalk.PlainText(second);
}
