using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Checking;

public sealed class PartCountCheckTests
{
    [Theory]
    [InlineData("donut", 17)]
    [InlineData("pie", 40)]
    [InlineData("horizontal-bar", 61)]
    public void More_parts_than_can_be_read_are_refused(string kind, int count)
    {
        Assert.Equal("CHT015", Assert.Single(Problems(SimpleBars([.. Enumerable.Repeat((decimal?)1, count)]) with { Kind = Kind(kind) })).Code);
    }

    [Theory]
    [InlineData("combined")]
    [InlineData("candlestick")]
    [InlineData("band")]
    public void A_kind_that_needs_more_series_says_which(string kind)
    {
        Assert.Equal("CHT008", CodeOf(SimpleBars(1, 2) with { Kind = Kind(kind) }));
    }

    [Theory]
    [InlineData("donut")]
    [InlineData("waterfall")]
    [InlineData("signed-bar")]
    public void A_kind_of_one_series_takes_no_second(string kind)
    {
        Assert.Equal("CHT008", CodeOf(new ChartSpecification(Kind(kind), Texts("a"), [Series("x", 1), Series("y", 2)])));
    }

    [Fact]
    public void More_series_than_can_be_told_apart_are_refused()
    {
        ChartSeries[] series = [.. Enumerable.Range(0, 29).Select(_ => Series("x", 1))];
        Assert.Empty(Problems(new ChartSpecification(Kind("line"), Texts("a"), [.. series.Skip(1)])));
        Assert.Equal("CHT015", Assert.Single(Problems(new ChartSpecification(Kind("line"), Texts("a"), [.. series]))).Code);
    }
}
