using System.Collections.Immutable;

using ReportGen.Charts.Kinds.Candlestick;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class CandlestickChartTests
{
    [Fact]
    public void A_rising_candle_is_hollow_and_a_falling_one_filled()
    {
        var chart = new ChartSpecification(
            Kind("candlestick"),
            Days(new DateOnly(2024, 2, 19), 2, 1),
            [Series("开", 10, 12), Series("高", 13, 13), Series("低", 9, 8), Series("收", 12, 9)])
        {
            HasLegend = false,
        };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Empty(Fills(items, SampleData.Style.Candle.Up));
        Assert.Single(Fills(items, SampleData.Style.Candle.Down));
        Assert.Single(Strokes(items, new Stroke(SampleData.Style.Candle.Up, SampleData.Style.Candle.Wick)), item => item.Path.Verbs.Length == 5);
    }

    [Fact]
    public void Prices_outside_low_and_high_are_reported()
    {
        Assert.Equal("CHT011", CodeOf(new ChartSpecification(
            Kind("candlestick"), Texts("a"), [Series("o", 10), Series("h", 11), Series("l", 9), Series("c", 12)])));
    }

    [Fact]
    public void Roles_take_the_columns_of_a_price_table_in_any_order()
    {
        ChartSeries[] series = [Series("c", 12) with { Role = SeriesRole.Close }, Series("o", 10), Series("h", 13), Series("l", 9), Series("v", 500), Series("MA5", 11)];
        Assert.Equal(
            [SeriesRole.Close, SeriesRole.Open, SeriesRole.High, SeriesRole.Low, SeriesRole.Volume, SeriesRole.Average],
            CandleSeries.Roles([.. series]).AsEnumerable());
    }

    [Fact]
    public void A_price_without_series_is_named()
    {
        ChartSeries[] series = [.. ((string[])["a", "b", "c", "d"]).Select(name => Series(name, 1) with { Role = SeriesRole.Average })];
        Diagnostic found = Assert.Single(Problems(new ChartSpecification(Kind("candlestick"), Texts("1"), [.. series])));
        Assert.Equal("CHT008", found.Code);
        Assert.Contains("open, high, low, close", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_follows_the_close_and_the_volume()
    {
        var chart = new ChartSpecification(Kind("candlestick"), Texts("1", "2"), [Series("开", 10, 12), Series("高", 13, 13), Series("低", 9, 8), Series("收", 12, 9), Series("量", 5, 6)]);
        string alternative = DescriptionOf(chart).Alternative;
        Assert.Contains("收：起", alternative, StringComparison.Ordinal);
        Assert.Contains("量：起", alternative, StringComparison.Ordinal);
        Assert.DoesNotContain("开：起", alternative, StringComparison.Ordinal);
    }
}
