using System.Collections.Immutable;

using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class BandChartTests
{
    [Fact]
    public void Names_at_the_ends_of_bands_never_cover_each_other()
    {
        var chart = new ChartSpecification(
            Kind("band"),
            Texts("1", "2"),
            [Series("收盘价", 50, 60), Series("18x", 40, 50), Series("19x", 41, 51), Series("20x", 42, 52)]);
        double[] baselines = [.. Texts(Draw(chart)).Where(run => run.Text.EndsWith('x')).Select(run => run.Baseline.Y).Order()];
        Assert.All(baselines.Zip(baselines.Skip(1)), pair => Assert.True(pair.Second - pair.First >= SampleData.Style.Label.Size));
    }

    [Fact]
    public void The_price_lies_over_the_bands_and_one_legend_entry_names_them_all()
    {
        var chart = new ChartSpecification(Kind("band"), Texts("1", "2"), [Series("收盘价", 50, 60), Series("18x", 40, 50), Series("30x", 60, 70)]) { BandName = "PE × EPS" };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Single(Texts(items), run => run.Text == "PE × EPS");
        PathItem[] lines = [.. Flat(items).OfType<PathItem>().Where(item => item.Stroke is not null && item.Path.Points.Length == 2 && item.Stroke.Cap == LineCap.Round && item.Path.Bounds().Width > 50)];
        Assert.Equal(3, lines.Length);
        Assert.Equal(SampleData.Style.Series[0], lines[^1].Stroke!.Colour);
    }
}
