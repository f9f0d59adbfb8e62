using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Documents.Exhibits;

/// <summary>Converts a pipe table. A column of numbers is aligned right, unless the table specifies an alignment.</summary>
public static class PipeTableBinder
{
    /// <summary>Builds the table.</summary>
    /// <param name="table">The pipe table.</param>
    public static TableContent Bind(PipeTableBlock table)
    {
        int columns = table.Alignments.Length;
        ImmutableArray<BoundColumn>.Builder built = ImmutableArray.CreateBuilder<BoundColumn>(columns);
        for (int column = 0; column < columns; column++)
        {
            bool isNumeric = IsNumeric(table, column);
            CellAlignment alignment = table.Alignments[column] ?? (isNumeric ? CellAlignment.Right : CellAlignment.Left);
            built.Add(new BoundColumn(alignment) { AlignsDecimals = isNumeric && alignment == CellAlignment.Right });
        }

        ImmutableArray<HeaderCell> header =
            [.. table.Header.Select((cell, index) => new HeaderCell(index, 1, 1, cell, IsSpanner: false))];
        return new TableContent(
            built.ToImmutable(),
            header.IsEmpty ? [] : [header],
            [.. table.Rows.Select(row => new BodyRow(RowKind.Plain, CellsOf(row, columns, built)))]);
    }

    private static ImmutableArray<BodyCell?> CellsOf(
        ImmutableArray<ImmutableArray<Inline>> row,
        int columns,
        ImmutableArray<BoundColumn>.Builder built) =>
        [.. Enumerable.Range(0, columns).Select(column => new BodyCell(column < row.Length ? row[column] : [])
        {
            IsNumeric = built[column].AlignsDecimals,
        })];

    private static bool IsNumeric(PipeTableBlock table, int column)
    {
        string[] texts =
        [
            .. table.Rows.Where(row => column < row.Length)
                .Select(row => InlineWalk.PlainText(row[column]).Trim())
                .Where(text => text.Length > 0 && text != "--"),
        ];
        return texts.Length > 0 && texts.All(IsNumber);
    }

    private static bool IsNumber(string text) => decimal.TryParse(
        text.TrimEnd('%', 'x').Replace(DecimalFormat.Minus, '-'),
        NumberStyles.Number,
        CultureInfo.InvariantCulture,
        out _);
}
