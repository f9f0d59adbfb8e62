using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class StackedBarChartTests
{
    [Fact]
    public void Stacked_bars_stand_on_each_other_and_negative_ones_below_zero()
    {
        var chart = new ChartSpecification(Kind("stacked-bar"), Texts("a"), [Series("x", 10), Series("y", 30), Series("z", -5)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        Rect[] bars = [.. Enumerable.Range(0, 3).Select(i => Fills(items, SampleData.Style.Series[i])[^1].Path.Bounds())];
        Assert.Equal(bars[0].Y, bars[1].Bottom, 9);
        Assert.Equal(3 * bars[0].Height, bars[1].Height, 9);
        Assert.Equal(bars[0].Bottom, bars[2].Y, 9);
    }

    [Fact]
    public void The_total_stands_over_the_stack_and_knows_its_parts()
    {
        var chart = new ChartSpecification(Kind("stacked-bar"), Texts("a"), [Series("x", 10), Series("y", 32.5m)]) { Labels = DecimalFormat.General };
        GlyphRun total = Assert.Single(Texts(Draw(chart)), run => run.Provenance.Value is not null);
        Assert.Equal("42.5", total.Text);
        Assert.Equal(2, Assert.IsType<FormulaOrigin>(total.Provenance.Origin).Inputs.Length);
    }

    [Fact]
    public void A_part_is_written_inside_its_bar_only_where_its_series_asks_for_it()
    {
        var chart = new ChartSpecification(Kind("stacked-bar"), Texts("a"), [Series("x", 100) with { HasLabels = true }, Series("y", 100)]) { HasLegend = false };
        ImmutableArray<FrameItem> items = Draw(chart);
        GlyphRun part = Assert.Single(Texts(items), run => run.Provenance.Value is not null);
        Rect bar = Assert.Single(Fills(items, SampleData.Style.Series[0])).Path.Bounds();
        Assert.InRange(part.Baseline.Y, bar.Y, bar.Bottom);
    }
}
