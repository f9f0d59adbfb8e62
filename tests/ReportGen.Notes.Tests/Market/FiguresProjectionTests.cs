using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Tests.Market;

public sealed class FiguresProjectionTests
{
    [Fact]
    public void A_column_of_prices_has_its_figures_in_a_fixed_order()
    {
        MapValue figures = Table.Figures(Table.Note(
            Table.Market("prices", "close", "index"), null, null, Table.Of("prices", "date,close,index", "2024-02-21,150,1000", "2024-02-22,160,1000")));
        Assert.Equal(
            [
                "count", "missing", "sum", "mean", "median", "min", "max", "first", "last",
                "return_1m", "relative_1m", "return_3m", "relative_3m", "return_6m", "relative_6m",
                "return_12m", "relative_12m", "return_ytd", "relative_ytd",
                "low_12m", "high_12m", "first_date", "last_date",
            ],
            Assert.IsType<MapValue>(figures.At("prices.close")).Keys);
    }

    [Fact]
    public void A_figure_that_does_not_apply_has_no_name()
    {
        MapValue figures = Table.Figures(Table.Note(null, null, null, Table.Of("t", "key,x", "2023,1", "2024,2")));
        Assert.Equal(
            ["count", "missing", "sum", "mean", "median", "min", "max", "first", "last", "growth"],
            Assert.IsType<MapValue>(figures.At("t.x")).Keys);
        Assert.Equal(["t"], figures.Keys);
    }

    [Fact]
    public void Each_name_shows_its_own_figure()
    {
        MapValue figures = Table.Figures(Table.Note(null, null, null, Table.Of("t", "key,x", "a,5", "b,--", "c,1", "d,3", "e,7")));
        Assert.Equal(
            [("count", 4m), ("missing", 1m), ("sum", 16m), ("mean", 4m), ("median", 4m), ("min", 1m), ("max", 7m), ("first", 5m), ("last", 7m)],
            Assert.IsType<MapValue>(figures.At("t.x")).Entries.Select(entry => (entry.Key, ((NumberValue)entry.Value).Number)));
    }

    [Fact]
    public void A_sum_beyond_the_range_of_decimals_is_not_meaningful()
    {
        MapValue figures = Table.Figures(Table.Note(null, null, null, Table.Of("t", "key,x", "a,79228162514264337593543950335", "b,79228162514264337593543950335")));
        Assert.Equal(MissingReason.NotMeaningful, Assert.IsType<MissingValue>(figures.At("t.x.sum")).Reason);
        Assert.Equal(79228162514264337593543950335m, figures.Number("t.x.max"));
    }
}
