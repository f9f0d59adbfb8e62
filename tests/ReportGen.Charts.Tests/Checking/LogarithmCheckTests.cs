using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Checking;

public sealed class LogarithmCheckTests
{
    [Fact]
    public void Equal_ratios_have_equal_lengths_on_a_logarithmic_axis()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2", "3"), [Series("x", 1, 10, 100)]) { HasLegend = false, Y = new ChartAxis { IsLogarithmic = true } };
        VectorPath line = Strokes(Draw(chart), new Stroke(Style.Series[0], Style.Lines.Weight)).Single().Path;
        Assert.Equal(line.Points[0].Y - line.Points[1].Y, line.Points[1].Y - line.Points[2].Y, 6);
        Assert.Equal("CHT014", Assert.Single(Problems(chart with { Series = [Series("x", 0, 1, 2)] })).Code);
        Assert.Equal("CHT014", Assert.Single(Problems(SimpleBars(1, 2) with { Y = new ChartAxis { IsLogarithmic = true } })).Code);
    }

    [Theory]
    [InlineData("line", true)]
    [InlineData("scatter", true)]
    [InlineData("candlestick", true)]
    [InlineData("band", true)]
    [InlineData("history", true)]
    [InlineData("rebased", false)]
    [InlineData("combined", false)]
    [InlineData("area", false)]
    [InlineData("waterfall", false)]
    [InlineData("heat", false)]
    public void Only_kinds_that_do_not_stand_on_zero_have_a_logarithmic_axis(string kind, bool isAllowed)
    {
        Diagnostic[] found = Problems(KindSamples.SoundOf(Kind(kind)) with { Y = new ChartAxis { IsLogarithmic = true } });
        Assert.Equal(isAllowed, found.Length == 0);
        Assert.All(found, item => Assert.Equal("CHT014", item.Code));
    }

    [Fact]
    public void Ends_and_lines_at_zero_are_refused()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2"), [Series("x", 1, 10)]) { Y = new ChartAxis { IsLogarithmic = true } };
        Assert.Equal("CHT014", Assert.Single(Problems(chart with { Y = chart.Y with { Minimum = 0 } })).Code);
        Assert.Equal("CHT014", Assert.Single(Problems(chart with { References = [new ReferenceLine("零", ReferenceStatistic.Value, 0)] })).Code);
    }
}
