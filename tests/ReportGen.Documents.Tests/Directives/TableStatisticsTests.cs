using ReportGen.Documents.Directives.Table;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Directives;

public sealed class TableStatisticsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("columns: [g, code, pe]\nstatistics: [mean]", "mean|5.0")]
    [InlineData("columns: [g, code, {data: pe, decimals: 2}]\nstatistics: [mean]", "mean|5.00")]
    [InlineData("columns: [g, code, {data: pe, decimals: 2}]\nstatistics: [mean]\nstatistics_columns: {pe: 3}", "mean|5.000")]
    [InlineData("columns: [g, {data: pe, signed: true}, code, pe]\nstatistics: [sum]", "total|+10.0||10.0")]
    [InlineData("columns: [code, pe]\nwhere: {code: [c]}\nstatistics: [max]", "maximum|--")]
    public void Statistics_alone_are_computed_for_every_column_of_numbers(string yaml, string row) =>
        Assert.Equal(row, Rows(yaml)[^1]);

    [Theory]
    [InlineData("columns: [pe, code]\nstatistics: [mean, sum]", "mean 5.0|", "total 10.0|")]
    [InlineData("columns: [pe]\nstatistics: [mean, sum]", "mean 5.0", "total 10.0")]
    [InlineData("columns: [pe, g, pe]\nstatistics: [min, {of: max, label: 上限}]", "minimum −2.5||−2.5", "上限 12.5||12.5")]
    public void A_number_in_the_first_column_shares_the_cell_with_the_label(string yaml, params string[] rows) =>
        Assert.Equal(rows, Rows(yaml)[^2..]);

    [Fact]
    public void A_statistic_that_would_be_rounded_has_one_more_decimal_than_the_numbers()
    {
        Assert.Equal(["mean|5.0", "minimum|−2.5"], Rows("columns: [code, pe]\nstatistics: [mean, min]")[^2..]);
        Assert.Equal(["mean|5", "minimum|−3"], Rows("columns: [code, {data: pe, decimals: 0}]\nstatistics: [mean, min]")[^2..]);
        Assert.Equal(["mean|6.83", "total|20.50"], Rows("data: thirds\ncolumns: [code, pe]\nstatistics: [mean, sum]")[^2..]);
    }

    [Fact]
    public void A_column_of_groups_has_no_statistics_unless_they_are_requested()
    {
        Assert.Equal("mean 5.0|", Rows("columns: [pe, code]\ngroup: pe\nstatistics: [mean]\nstatistics_columns: {pe: 1}")[^1]);
        Assert.Equal(["MDN035"], Codes("columns: [pe, code]\ngroup: pe\nstatistics: [mean]"));
    }

    [Theory]
    [InlineData("columns: [code]\nstatistics: [mean]", "MDN035", "mean")]
    [InlineData("columns: [code, pe]\nstatistics: [mean]\nstatistics_columns: {code: 1}", "MDN035", "code")]
    [InlineData("columns: [code, pe]\nstatistics: [mean]\nstatistics_columns: {pb: 1, pe: 1}", "MDN031", "pb")]
    [InlineData("columns: [code]\nstatistics: [mean]\nstatistics_columns: {pe: 1}", "MDN031", "pe")]
    [InlineData("columns: [code, pe]\nstatistics_columns: {pe: 1}", "MDN036", "pe")]
    public void A_statistic_that_cannot_be_computed_is_reported_where_it_is_requested(string yaml, string code, string place)
    {
        Rows(yaml);

        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(code, found.Code);
        Assert.Equal(place, found.Span!.Value.Source.Text.Substring(found.Span.Value.Start, place.Length));
        Assert.NotNull(found.Hint);
    }

    private string[] Codes(string yaml)
    {
        int before = _diagnostics.Items.Count;
        Rows(yaml);
        return [.. _diagnostics.Items.Skip(before).Select(found => found.Code)];
    }

    private string[] Rows(string yaml)
    {
        TableContent table = ((TableBlock)DirectiveSample.Read("```table {.unnumbered}\n" + (yaml.StartsWith("data:", StringComparison.Ordinal) ? "" : "data: t\n") + yaml + "\n```", _diagnostics).Blocks[0]).Content;
        return [.. table.Rows.Select(row => string.Join('|', row.Cells.Where(cell => cell is not null).Select(cell => InlineWalk.PlainText(cell!.Content))))];
    }
}
