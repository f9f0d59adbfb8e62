using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class PieChartTests
{
    [Fact]
    public void Shares_of_a_pie_are_named_at_leaders_with_their_percentages()
    {
        var chart = new ChartSpecification(Kind("pie"), Texts("北美", "欧洲"), [Series("x", 75, 25)]);
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Equal(["北美", "75.0%", "25.0%", "欧洲"], Texts(items).Select(run => run.Text));
        Assert.Equal(2, Strokes(items, Style.Axis).Length);
    }

    [Fact]
    public void A_narrow_block_lists_the_shares_below_the_disc()
    {
        var chart = new ChartSpecification(Kind("pie"), Texts("北美", "欧洲"), [Series("x", 75, 25)]);
        GlyphRun[] texts = Texts(Draw(chart, new Size(120, 160)));
        Assert.Equal(["北美", "75.0%", "欧洲", "25.0%"], texts.Where(run => run.Text is "北美" or "欧洲" || run.Text.EndsWith('%')).Select(run => run.Text));
        Assert.True(texts.Single(run => run.Text == "欧洲").Baseline.Y > texts.Single(run => run.Text == "北美").Baseline.Y);
    }
}
