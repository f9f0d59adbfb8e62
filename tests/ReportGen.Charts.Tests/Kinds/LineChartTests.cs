using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class LineChartTests
{
    [Fact]
    public void A_gap_breaks_the_line_and_a_lone_value_is_a_dot()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2", "3", "4", "5", "6"), [Series("x", 1, 2, null, 3, null, 4)]) { HasLegend = false };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Equal(2, Assert.Single(Strokes(items, new Stroke(SampleData.Style.Series[0], SampleData.Style.Lines.Weight))).Path.Points.Length);
        Assert.Equal(2, Fills(items, SampleData.Style.Series[0]).Length);
    }

    [Fact]
    public void The_first_series_is_drawn_last_so_that_it_lies_on_top()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2"), [Series("x", 1, 2), Series("y", 2, 1)]) { HasLegend = false };
        PathItem last = Assert.IsType<PathItem>(Draw(chart)[^1]);
        Assert.Equal(SampleData.Style.Series[0], last.Stroke!.Colour);
    }

    [Fact]
    public void A_line_outside_the_axis_asked_for_is_clipped_to_the_plot()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2"), [Series("x", 1, 200)]) { Y = new ChartAxis { Minimum = 0, Maximum = 100 } };
        GroupItem group = Assert.Single(Draw(chart).OfType<GroupItem>());
        Assert.Equal(Block.Height - SampleData.Style.Insets.BottomLine, group.Clip!.Bounds().Bottom, 9);
    }

    [Fact]
    public void The_last_values_stand_at_the_ends_of_their_lines_and_never_touch()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2"), [Series("x", 1, 5), Series("y", 2, 5.01m), Series("z", 9, 5.02m)]) { Labels = new DecimalFormat { Decimals = 2 } };
        GlyphRun[] ends = [.. Texts(Draw(chart)).Where(run => run.Provenance.Value is not null).OrderBy(run => run.Baseline.Y)];
        Assert.Equal(["5.02", "5.01", "5.00"], ends.Select(run => run.Text));
        Assert.All(ends.Zip(ends.Skip(1)), pair => Assert.True(pair.Second.Baseline.Y - pair.First.Baseline.Y >= pair.First.Size));
    }

    [Fact]
    public void A_thinned_line_keeps_its_highest_and_lowest_point()
    {
        decimal?[] numbers = [.. Enumerable.Range(0, 10_000).Select(i => (decimal?)(i == 5003 ? 500 : i == 7001 ? -500 : i % 10))];
        var chart = new ChartSpecification(Kind("line"), Days(new DateOnly(1990, 1, 1), numbers.Length, 1), [Series("x", numbers)])
        {
            HasLegend = false,
            Y = new ChartAxis { Minimum = -500, Maximum = 500 },
        };
        Rect bounds = Strokes(Draw(chart), new Stroke(Style.Series[0], Style.Lines.Weight)).Single().Path.Bounds();
        Assert.Equal(Block.Height - Style.Insets.TopLine - Style.Insets.BottomLine, bounds.Height, 6);
    }

    [Fact]
    public void An_average_is_thinner_than_the_series_it_averages()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("1", "2"), [Series("x", 1, 2), Series("MA", 1, 1) with { Role = SeriesRole.Average }]) { HasLegend = false };
        Assert.Single(Strokes(Draw(chart), new Stroke(SampleData.Style.Series[1], SampleData.Style.Lines.Average)));
    }
}
