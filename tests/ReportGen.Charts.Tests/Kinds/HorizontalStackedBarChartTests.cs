using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class HorizontalStackedBarChartTests
{
    [Fact]
    public void Parts_stand_behind_each_other_and_the_total_after_them()
    {
        var chart = new ChartSpecification(Kind("horizontal-stacked-bar"), Texts("a"), [Series("x", 10), Series("y", 30)]) { HasLegend = false, Labels = DecimalFormat.General };
        ImmutableArray<FrameItem> items = Draw(chart);
        Rect first = Assert.Single(Fills(items, SampleData.Style.Series[0])).Path.Bounds();
        Rect second = Assert.Single(Fills(items, SampleData.Style.Series[1])).Path.Bounds();
        Assert.Equal(first.Right, second.X, 9);
        Assert.Equal(3 * first.Width, second.Width, 6);
        GlyphRun total = Assert.Single(Texts(items), run => run.Provenance.Value is not null);
        Assert.Equal("40", total.Text);
        Assert.True(total.Baseline.X >= second.Right);
    }
}
