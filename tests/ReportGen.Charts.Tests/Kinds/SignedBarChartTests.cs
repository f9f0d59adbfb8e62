using System.Collections.Immutable;

using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class SignedBarChartTests
{
    [Fact]
    public void Bars_below_zero_hang_from_the_zero_line_in_the_colour_of_falls()
    {
        ImmutableArray<FrameItem> items = Draw(SimpleBars(12, -8) with { Kind = Kind("signed-bar") });
        double zero = Assert.Single(Strokes(items, SampleData.Style.ZeroLine)).Path.Points[0].Y;
        Assert.Equal(zero, Assert.Single(Fills(items, SampleData.Style.Candle.Up)).Path.Bounds().Bottom, 9);
        Assert.Equal(zero, Assert.Single(Fills(items, SampleData.Style.Candle.Down)).Path.Bounds().Y, 9);
    }

    [Fact]
    public void Colours_say_the_sign_so_there_is_no_legend()
    {
        Assert.DoesNotContain("收入", Texts(Draw(SimpleBars(12, -8) with { Kind = Kind("signed-bar") })).Select(run => run.Text));
    }
}
