using System.Collections.Immutable;

using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class ScatterChartTests
{
    [Fact]
    public void A_scatter_needs_numbers_across()
    {
        Assert.Equal("CHT004", CodeOf(new ChartSpecification(Kind("scatter"), Texts("a"), [Series("x", 1)])));
    }

    [Fact]
    public void A_point_stands_over_its_abscissa_and_is_named()
    {
        var chart = new ChartSpecification(Kind("scatter"), SampleData.Numbers(10, 20, 40), [Series("ROE", 5, 5, 5)]) { PointNames = ["甲", "乙", "丙"], HasLegend = false };
        ImmutableArray<FrameItem> items = Draw(chart);
        double[] middles = [.. Fills(items, SampleData.Style.Series[0]).Select(point => point.Path.Bounds().X + SampleData.Style.Markers.Radius)];
        Assert.Equal(2 * (middles[1] - middles[0]), middles[2] - middles[1], 6);
        Assert.Equal(["甲", "乙", "丙"], Texts(items).Select(run => run.Text).Intersect(["甲", "乙", "丙"]));
    }

    [Fact]
    public void Both_axes_may_be_logarithmic()
    {
        var chart = new ChartSpecification(Kind("scatter"), SampleData.Numbers(1, 10, 100), [Series("x", 1, 1, 1)]) { XAxis = new ChartAxis { IsLogarithmic = true } };
        double[] places = [.. Fills(Draw(chart), SampleData.Style.Series[0]).Select(point => point.Path.Bounds().X)];
        Assert.Equal(places[1] - places[0], places[2] - places[1], 6);
    }
}
