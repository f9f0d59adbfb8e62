using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class HorizontalBarChartTests
{
    [Fact]
    public void Horizontal_bars_grow_to_the_right_in_the_order_given()
    {
        ImmutableArray<FrameItem> items = Draw(SimpleBars(30, 10, -5) with { Kind = Kind("horizontal-bar"), Labels = DecimalFormat.General });
        Rect[] bars = [.. Fills(items, Style.Bars.Actual).Select(bar => bar.Path.Bounds())];
        Assert.Equal(bars[0].X, bars[1].X, 9);
        Assert.Equal(3 * bars[1].Width, bars[0].Width, 9);
        Assert.Equal(bars[0].X, bars[2].Right, 9);
        Assert.True(bars[0].Bottom < bars[1].Y && bars[1].Bottom < bars[2].Y);
        GlyphRun[] labels = [.. Texts(items).Where(run => run.Provenance.Value is not null)];
        Assert.Equal(["30", "10", "−5"], labels.Select(run => run.Text));
        Assert.True(labels[1].Baseline.X >= bars[1].Right);
        Assert.True(labels[2].Baseline.X + labels[2].Width <= bars[2].X);
    }

    [Fact]
    public void With_values_at_the_bars_the_longest_bar_and_its_value_fill_the_width()
    {
        GlyphRun[] labels = [.. Texts(Draw(SimpleBars(33, 10) with { Kind = Kind("horizontal-bar"), Labels = DecimalFormat.General })).Where(run => run.Provenance.Value is not null)];
        Assert.Equal(Block.Width - SampleData.Style.Insets.Right, labels[0].Baseline.X + labels[0].Width, 6);
    }
}
