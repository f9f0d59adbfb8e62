using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class WaterfallChartTests
{
    [Fact]
    public void A_total_of_a_waterfall_stands_on_zero_and_a_step_on_the_one_before()
    {
        var chart = new ChartSpecification(Kind("waterfall"), Texts("a", "b", "c", "d"), [Series("x", 10, 5, -3, 12)]) { Totals = [3] };
        ImmutableArray<FrameItem> items = Draw(chart);
        Rect[] totals = [.. Fills(items, SampleData.Style.Bars.Actual).Select(bar => bar.Path.Bounds())];
        Rect rise = Assert.Single(Fills(items, SampleData.Style.Candle.Up)).Path.Bounds();
        Rect fall = Assert.Single(Fills(items, SampleData.Style.Candle.Down)).Path.Bounds();
        Assert.Equal(totals[0].Y, rise.Bottom, 9);
        Assert.Equal(rise.Y, fall.Y, 9);
        Assert.Equal(totals[1].Y, fall.Bottom, 9);
        Assert.Equal(totals[0].Bottom, totals[1].Bottom, 9);
        Assert.Equal(["10", "+5", "−3", "12"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
    }

    [Fact]
    public void A_total_outside_the_waterfall_is_refused_and_one_that_does_not_add_up_is_a_warning()
    {
        Assert.Equal("CHT010", CodeOf(SimpleBars(1, 2) with { Kind = Kind("waterfall"), Totals = [7] }));
        Diagnostic found = Assert.Single(Problems(SimpleBars(10, 5, 20) with { Kind = Kind("waterfall"), Totals = [2] }));
        Assert.Equal("CHT012", found.Code);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Empty(Problems(SimpleBars(10.1m, 5.1m, 15.3m) with { Kind = Kind("waterfall"), Totals = [2] }));
    }
}
