using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Origins;

namespace ReportGen.Market.Tests;

public sealed class PerformanceTests
{
    private static readonly DataTable Prices = Table.Of(
        "prices",
        "date,close,index",
        "2023-02-21,50,1000",
        "2023-02-22,80,1000",
        "2023-11-22,90,1100",
        "2023-12-29,125,900",
        "2024-01-19,160,1050",
        "2024-01-24,--,1060",
        "2024-02-22,100,1200",
        "2024-02-23,999,9999");

    [Fact]
    public void Returns_run_from_the_same_day_of_the_earlier_month_to_the_price_date()
    {
        MapValue close = Figures(new DateOnly(2024, 2, 22));
        Assert.Equal(100, close.Number("prices.close.last"));
        Assert.Equal(25, close.Number("prices.close.return_12m"));
        Assert.Equal((100m / 90 - 1) * 100, close.Number("prices.close.return_3m"));
        Assert.Equal(-20, close.Number("prices.close.return_ytd"));
    }

    [Fact]
    public void A_day_without_trading_takes_the_one_before_it()
    {
        // 22 January is no row, and the stock is suspended on the 24th.
        DataValue? figure = Figures(new DateOnly(2024, 2, 22)).At("prices.close.return_1m");
        Assert.Equal(-37.5m, Assert.IsType<NumberValue>(figure).Number);
        Assert.Equal([(8, 2), (6, 2)], figure.Cells());
        Assert.Equal("(close on 2024-02-22 / close on 2024-01-19 − 1) × 100", Assert.IsType<FormulaOrigin>(figure!.Origin).Formula);
    }

    [Fact]
    public void Rows_after_the_price_date_count_nowhere()
    {
        MapValue figures = Figures(new DateOnly(2024, 2, 22));
        Assert.Equal(160, figures.Number("prices.close.max"));
        Assert.Equal(new DateOnly(2024, 2, 22), Assert.IsType<DateValue>(figures.At("prices.close.last_date")).Date);
        Assert.Equal(999, Figures(null).Number("prices.close.max"));
    }

    [Fact]
    public void A_relative_return_is_the_difference_of_two_returns_in_points()
    {
        MapValue figures = Figures(new DateOnly(2024, 2, 22));
        Assert.Equal(25m - 20m, figures.Number("prices.close.relative_12m"));
        Assert.Equal(0, figures.Number("prices.index.relative_12m"));
        Assert.Equal(4, figures.At("prices.close.relative_12m").Cells().Count());
    }

    [Fact]
    public void Without_a_benchmark_there_is_no_relative_return() =>
        Assert.Null(NoteFigures.Compute(Table.Note(MapValue.Empty, null, null, Prices), new DiagnosticBag()).At("prices.close.relative_12m"));

    [Fact]
    public void A_series_that_begins_later_has_no_return()
    {
        DataTable young = Table.Of("prices", "date,close,index", "2024-01-30,10,1000", "2024-02-22,12,1000");
        MapValue figures = Figures(new DateOnly(2024, 2, 22), young);
        Assert.IsType<MissingValue>(figures.At("prices.close.return_1m"));
        Assert.IsType<MissingValue>(figures.At("prices.close.relative_1m"));
        Assert.IsType<MissingValue>(figures.At("prices.close.return_ytd"));
    }

    [Theory]
    [InlineData("2024-03-31", "2024-02-29")]
    [InlineData("2023-03-31", "2023-02-28")]
    [InlineData("2024-05-31", "2024-04-30")]
    public void A_month_too_short_for_the_day_gives_its_last(string asOf, string from)
    {
        DataTable table = Table.Of("prices", "date,close,index", "2020-01-01,7,1", $"{from},50,1", $"{asOf},60,1");
        Assert.Equal(20, Figures(null, table).Number("prices.close.return_1m"));
    }

    [Fact]
    public void Newest_first_reads_as_oldest_first()
    {
        DataTable reversed = Prices with { Rows = [.. Prices.Rows.Reverse()] };
        MapValue figures = Figures(new DateOnly(2024, 2, 22), reversed);
        Assert.Equal(25, figures.Number("prices.close.return_12m"));
        Assert.Equal((50, 100), (figures.Number("prices.close.first"), figures.Number("prices.close.last")));
        Assert.Equal(1, figures.Number("prices.close.missing"));
    }

    [Fact]
    public void The_range_of_twelve_months_leaves_out_the_day_it_begins_after()
    {
        MapValue figures = Figures(new DateOnly(2024, 2, 22));
        Assert.Equal((90, 160), (figures.Number("prices.close.low_12m"), figures.Number("prices.close.high_12m")));
    }

    [Fact]
    public void Rebased_series_begin_at_zero_on_the_first_common_day()
    {
        DataTable table = Table.Of("p", "date,a,b", "2024-01-03,30,220", "2024-01-02,20,200", "2024-01-01,10,--", "2024-01-04,--,100");
        DataTable rebased = Rebasing.Rebase(table, "date", ["b", "a"])!;
        Assert.Equal(["date", "b", "a"], rebased.Columns.Select(column => column.Name));
        Assert.Equal([2, 3, 4], rebased.Rows.Select(row => ((DateValue)row.Cells[0]).Date.Day));
        Assert.Equal([0m, 10m, -50m], rebased.Rows.Select(row => ((NumberValue)row.Cells[1]).Number));
        Assert.Equal([0m, 50m], rebased.Rows.Select(row => row.Cells[2]).OfType<NumberValue>().Select(value => value.Number));
        Assert.Equal([(2, 3), (3, 3)], rebased.Rows[1].Cells[1].Cells());
        Assert.Equal("%", rebased.Columns[1].Unit!.In("zh"));
    }

    [Fact]
    public void Series_without_a_common_day_cannot_be_rebased()
    {
        DataTable table = Table.Of("p", "date,a,b", "2024-01-01,10,--", "2024-01-02,--,20");
        Assert.Null(Rebasing.Rebase(table, "date", ["a", "b"]));
        Assert.Null(Rebasing.Rebase(table, "date", ["a", "c"]));
    }

    private static MapValue Figures(DateOnly? asOf, DataTable? table = null)
    {
        MapValue tree = Table.Map(("market", Table.Map(
            ("table", new TextValue("prices")),
            ("subject", Table.Map(("column", new TextValue("close")))),
            ("benchmark", Table.Map(("column", new TextValue("index")))))));
        var diagnostics = new DiagnosticBag();
        MapValue figures = NoteFigures.Compute(Table.Note(tree, asOf, null, table ?? Prices), diagnostics);
        Assert.Empty(diagnostics.Items);
        return figures;
    }
}
