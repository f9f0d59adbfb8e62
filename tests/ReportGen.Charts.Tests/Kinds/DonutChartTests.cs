using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class DonutChartTests
{
    [Fact]
    public void Shares_of_a_donut_know_their_formula_and_add_up_to_a_ring()
    {
        var chart = new ChartSpecification(Kind("donut"), Texts("a", "b", "c"), [Series("x", 50, 25, 25)]) { Y = new ChartAxis { Unit = "亿元" } };
        GlyphRun[] texts = Texts(Draw(chart));
        Assert.Equal(["合计（亿元）", "100", "a", "50.0%", "b", "25.0%", "c", "25.0%"], texts.Select(run => run.Text));
        FormulaOrigin share = Assert.IsType<FormulaOrigin>(texts.Single(run => run.Text == "50.0%").Provenance.Origin);
        Assert.Equal(3, share.Leaves().Length);
    }

    [Fact]
    public void A_donut_of_percents_shows_its_first_share_in_the_middle()
    {
        var chart = new ChartSpecification(Kind("donut"), Texts("800G", "其他"), [Series("x", 54, 46)]) { Y = new ChartAxis { Format = ChartNumbers.Percent } };
        Assert.Equal(["800G", "54.0%", "800G", "54.0%", "其他", "46.0%"], Texts(Draw(chart)).Select(run => run.Text));
    }

    [Fact]
    public void A_donut_of_zeros_is_refused()
    {
        Assert.Equal("CHT009", CodeOf(SimpleBars(0, 0) with { Kind = Kind("donut") }));
    }
}
