using ReportGen.Documents.Directives.Table;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Directives;

public sealed class TableBinderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Equal_neighbours_of_the_group_column_become_one_group()
    {
        TableContent table = Bind("data: t\ngroup: g\ncolumns: [g, code, pe]")!;

        Assert.Equal([(0, 2), (2, 1)], table.Groups.Select(group => (group.FirstRow, group.RowCount)));
        Assert.All(table.Rows, row => Assert.Null(row.Cells[0]));
    }

    [Fact]
    public void Numbers_are_aligned_right_rounded_half_away_from_zero_with_a_true_minus()
    {
        TableContent table = Bind("data: t\ncolumns: [code, {data: pe, decimals: 0}]")!;

        Assert.Equal([CellAlignment.Left, CellAlignment.Right], table.Columns.Select(column => column.Alignment));
        Assert.Equal(["13", "\u22123", "--"], table.Rows.Select(row => InlineWalk.PlainText(row.Cells[1]!.Content)));
        Assert.True(table.Rows[2].Cells[1]!.IsMissing);
    }

    [Fact]
    public void A_statistic_counts_only_numbers_and_names_all_its_inputs()
    {
        TableContent table = Bind("data: t\ncolumns: [g, code, pe]\nstatistics: [mean]\nstatistics_columns: {pe: 2}")!;

        BodyRow row = table.Rows[^1];
        Assert.Equal(RowKind.Statistic, row.Kind);
        Assert.Equal(2, row.Cells[0]!.ColumnSpan);
        DataInline mean = Assert.IsType<DataInline>(Assert.Single(row.Cells[2]!.Content));
        Assert.Equal("5.00", mean.Text);
        Assert.Equal(2, mean.Value.Origin!.Leaves().Length);
    }

    [Fact]
    public void Requested_rows_are_in_the_requested_order()
    {
        TableContent table = Bind("data: t\nwhere: {code: [c, a]}\ncolumns: [code]")!;

        Assert.Equal(["c", "a"], table.Rows.Select(row => InlineWalk.PlainText(row.Cells[0]!.Content)));
    }

    [Fact]
    public void A_spanning_header_covers_its_columns_and_other_headers_span_the_rows()
    {
        TableContent table = Bind("data: t\ncolumns:\n  - code\n  - {head: 组, columns: [{data: g, head: A}, {data: pe, head: B}]}")!;

        Assert.Equal(2, table.HeaderRows.Length);
        Assert.Contains(table.HeaderRows[0], cell => cell is { IsSpanner: true, Column: 1, ColumnSpan: 2 });
        Assert.Contains(table.HeaderRows[0], cell => cell is { IsSpanner: false, Column: 0, RowSpan: 2 });
        Assert.Equal([1, 2], table.HeaderRows[1].Select(cell => cell.Column));
    }

    [Theory]
    [InlineData("data: u\ncolumns: [code]", "MDN030")]
    [InlineData("data: t\ncolumns: [cod]", "MDN031")]
    [InlineData("data: t\nwhere: {code: [z]}\ncolumns: [code]", "MDN032")]
    [InlineData("data: t\ngroup: g\ncolumns: [code, g]", "MDN033")]
    [InlineData("data: t\nwidths: [1, 2]\ncolumns: [code]", "MDN034")]
    [InlineData("data: t\nhighlight: {code: [z]}\ncolumns: [code]", "MDN032")]
    [InlineData("data: t\nwhere: {code: [a]}\nhighlight: {code: [b]}\ncolumns: [code]", "MDN032")]
    [InlineData("data: t\nsub_rows: {code: [z]}\ncolumns: [code]", "MDN032")]
    [InlineData("data: t\nhighlight: {kode: [a]}\ncolumns: [code]", "MDN031")]
    [InlineData("data: t\ncolumns: [{data: code, decimals: 1}]", "MDN036")]
    [InlineData("data: t\ncolumns: [{data: code, signed: true}]", "MDN036")]
    [InlineData("data: t\ncolumns: [{data: code, bar: true}]", "MDN036")]
    [InlineData("data: t\ncolumns: [{data: code, head: A, columns: [pe]}]", "MDN036")]
    [InlineData("data: t\ncolumns: [{head: A, align: left, columns: [pe]}]", "MDN036")]
    [InlineData("data: t\ncolumns: [{columns: [pe]}]", "MDN037")]
    [InlineData("data: t\ncolumns: [{head: A, columns: [code, {columns: [pe]}]}]", "MDN037")]
    public void What_is_missing_is_reported_with_its_location(string yaml, string code)
    {
        Bind(yaml);

        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(code, found.Code);
        Assert.NotNull(found.Span);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void A_group_that_repeats_a_label_is_read_once_where_it_begins()
    {
        TableContent table = Bind("data: t\ngroup: g\ncolumns: [g, code]")!;

        Assert.Equal("算力abPCBc", InlineWalk.PlainText(table.Texts()).Replace("gcode", "", StringComparison.Ordinal));
    }

    private TableContent? Bind(string yaml) =>
        (DirectiveSample.Read("```table {.unnumbered}\n" + yaml + "\n```", _diagnostics).Blocks[0] as TableBlock)?.Content;
}
