using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Description;

public sealed class ChartDescriptionTests
{
    [Fact]
    public void The_description_has_kind_extent_ends_and_turns_in_chinese()
    {
        ChartSpecification chart = SimpleBars(10, 30, 20) with { Y = new ChartAxis { Unit = "亿元" } };
        Assert.Equal("柱状图：收入；2020至2022，共3项，单位亿元。收入：起2020为10，末2022为20，最低2020为10，最高2021为30。数据（收入）：2020 10；2021 30；2022 20。", DescriptionOf(chart).Alternative);
    }

    [Fact]
    public void The_description_has_the_same_in_english()
    {
        ChartSpecification chart = SimpleBars(10, 30, 20) with { Language = "en" };
        Assert.Equal(
            "Bar chart of 收入; 2020 to 2022, 3 places. 收入: from 10 at 2020 to 20 at 2022, lowest 10 at 2020, highest 30 at 2021. Data (收入): 2020 10; 2021 30; 2022 20.",
            DescriptionOf(chart).Alternative);
    }

    [Fact]
    public void A_writer_s_own_words_go_first()
    {
        Assert.Equal("own 数据（收入）：2020 1。", DescriptionOf(SimpleBars(1) with { Alternative = "own " }).Alternative);
    }

    [Theory]
    [InlineData("0.0021 0.0034 0.0015", "0.0021 0.0034 0.0015")]
    [InlineData("1.0032 1.0033", "1.0032 1.0033")]
    [InlineData("0.0478 12.5", "0.05 12.50")]
    [InlineData("12.5 13", "12.5 13.0")]
    [InlineData("0.333333333 0.666666667", "0.33 0.67")]
    [InlineData("0 0.001", "0.000 0.001")]
    [InlineData("1.00 2.000", "1 2")]
    public void Numbers_have_the_digits_that_tell_them_from_each_other_and_from_zero(string numbers, string shown)
    {
        decimal?[] values = [.. numbers.Split(' ').Select(number => (decimal?)decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(shown.Split(' '), DescriptionOf(SimpleBars(values)).Table.Rows.Select(row => row[1]));
    }
}
