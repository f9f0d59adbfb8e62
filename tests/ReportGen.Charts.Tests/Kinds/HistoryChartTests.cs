using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class HistoryChartTests
{
    [Fact]
    public void A_target_price_holds_until_the_next_and_changes_are_marked_at_the_price()
    {
        var chart = new ChartSpecification(
            Kind("history"),
            Days(new DateOnly(2024, 1, 1), 5, 10),
            [Series("收盘价", 10, 11, 12, 13, 14), Series("目标价", null, 15, null, 18, 18)])
        {
            PointNames = ["", "增持", "增持", "买入", "买入"],
        };
        ImmutableArray<FrameItem> items = Draw(chart);
        VectorPath target = Strokes(items, new Stroke(SampleData.Style.Series[1], SampleData.Style.Lines.Secondary)).MaxBy(item => item.Path.Points.Length)!.Path;
        Assert.Equal(target.Points[0].Y, target.Points[1].Y);
        Assert.Equal(target.Points[1].X, target.Points[2].X);
        Assert.Equal(["增持 15", "买入 18"], Texts(items).Where(run => run.Provenance.Value is not null).Select(run => run.Text));
        Assert.Equal(2, Fills(items, SampleData.Style.Markers.Fill).Length);
    }

    [Fact]
    public void A_history_takes_a_price_and_a_target_and_no_more()
    {
        Assert.Empty(Problems(new ChartSpecification(Kind("history"), Texts("a"), [Series("x", 1), Series("y", 2)])));
        Assert.Equal("CHT008", Assert.Single(Problems(new ChartSpecification(Kind("history"), Texts("a"), [Series("x", 1), Series("y", 2), Series("z", 3)]))).Code);
    }
}
