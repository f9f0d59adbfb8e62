using ReportGen.Core.Diagnostics;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

public sealed class ChartDescriptionTests
{
    [Fact]
    public void A_chart_tells_kind_extent_ends_and_turns_in_chinese()
    {
        ChartSpecification chart = Bars(10, 30, 20) with { Y = new ChartAxis { Unit = "亿元" } };
        Assert.Equal("柱状图：收入；2020至2022，共3项，单位亿元。收入：起2020为10，末2022为20，最低2020为10，最高2021为30。数据（收入）：2020 10；2021 30；2022 20。", Describe(chart).Alternative);
    }

    [Fact]
    public void A_chart_tells_the_same_in_english()
    {
        ChartSpecification chart = Bars(10, 30, 20) with { Language = "en" };
        Assert.Equal(
            "Bar chart of 收入; 2020 to 2022, 3 places. 收入: from 10 at 2020 to 20 at 2022, lowest 10 at 2020, highest 30 at 2021. Data (收入): 2020 10; 2021 30; 2022 20.",
            Describe(chart).Alternative);
    }

    [Fact]
    public void A_writer_s_own_words_go_first()
    {
        Assert.Equal("own 数据（收入）：2020 1。", Describe(Bars(1) with { Alternative = "own " }).Alternative);
    }

    [Fact]
    public void The_table_has_a_row_for_each_place_and_a_column_for_each_series()
    {
        var chart = new ChartSpecification(ChartKind.Rebased, Days(new DateOnly(2024, 1, 1), 2, 1), [Series("指数", 100, 112.5m), Series("基准", 50, null)]);
        ChartDataTable table = Describe(chart).Table;
        Assert.Equal(["", "指数", "基准"], table.Head.AsEnumerable());
        Assert.Equal(["2024-01-01", "0.0%", "0.0%"], table.Rows[0].AsEnumerable());
        Assert.Equal(["2024-01-02", "+12.5%", ""], table.Rows[1].AsEnumerable());
    }

    [Fact]
    public void Every_kind_has_a_name_in_notes()
    {
        Assert.All(Enum.GetValues<ChartKind>(), kind =>
        {
            Assert.True(ChartKinds.TryParse(ChartKinds.NameOf(kind), out ChartKind parsed));
            Assert.Equal(kind, parsed);
        });
        Assert.False(ChartKinds.TryParse("bars", out _));
    }

    private static ChartDescription Describe(ChartSpecification chart) => Chart.Create(chart, SampleData.Style, new DiagnosticBag())!.Description;
}
