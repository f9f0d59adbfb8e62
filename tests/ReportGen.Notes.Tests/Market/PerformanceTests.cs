using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Notes.Tests.Market;

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
    public void A_day_without_trading_uses_the_previous_trading_day()
    {
        // 22 January has no row, and the stock is suspended on the 24th.
        DataValue? figure = Figures(new DateOnly(2024, 2, 22)).At("prices.close.return_1m");
        Assert.Equal(-37.5m, Assert.IsType<NumberValue>(figure).Number);
        Assert.Equal([(8, 2), (6, 2)], figure.Cells());
        Assert.Equal("(close on 2024-02-22 / close on 2024-01-19 − 1) × 100", Assert.IsType<FormulaOrigin>(figure!.Origin).Formula);
    }

    [Fact]
    public void Rows_after_the_price_date_are_ignored()
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
        Assert.Null(Table.Figures(Table.Note(null, null, null, Prices)).At("prices.close.relative_12m"));

    [Fact]
    public void A_series_that_begins_later_has_no_return()
    {
        DataTable young = Table.Of("prices", "date,close,index", "2024-01-30,10,1000", "2024-02-22,12,1000");
        MapValue figures = Figures(new DateOnly(2024, 2, 22), young);
        Assert.IsType<MissingValue>(figures.At("prices.close.return_1m"));
        Assert.IsType<MissingValue>(figures.At("prices.close.relative_1m"));
        Assert.IsType<MissingValue>(figures.At("prices.close.return_ytd"));
    }

    [Fact]
    public void The_year_to_date_begins_at_the_last_value_of_the_year_before()
    {
        // An index that is published on 1 January: the base is neither that day nor the day before the last.
        DataTable table = Table.Of("prices", "date,close,index", "2023-12-28,40,1", "2023-12-30,50,1", "2024-01-01,80,1", "2024-02-22,60,1");
        DataValue? figure = Figures(null, table).At("prices.close.return_ytd");
        Assert.Equal(20, Assert.IsType<NumberValue>(figure).Number);
        Assert.Equal("(close on 2024-02-22 / close on 2023-12-30 − 1) × 100", Assert.IsType<FormulaOrigin>(figure!.Origin).Formula);
    }

    [Theory]
    [InlineData("2024-03-31", "2024-02-29")]
    [InlineData("2023-03-31", "2023-02-28")]
    [InlineData("2024-05-31", "2024-04-30")]
    public void A_month_without_the_day_uses_its_last_day(string asOf, string from)
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
    public void The_range_of_twelve_months_excludes_its_start_day()
    {
        MapValue figures = Figures(new DateOnly(2024, 2, 22));
        Assert.Equal((90, 160), (figures.Number("prices.close.low_12m"), figures.Number("prices.close.high_12m")));
    }

    private static MapValue Figures(DateOnly? asOf, DataTable? table = null) =>
        Table.Figures(Table.Note(Table.Market("prices", "close", "index"), asOf, null, table ?? Prices));
}
