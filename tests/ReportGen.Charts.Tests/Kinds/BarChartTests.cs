using System.Collections.Immutable;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Kinds;

public sealed class BarChartTests
{
    [Fact]
    public void Bars_are_as_high_as_their_values_and_stand_on_zero()
    {
        PathItem[] bars = Fills(Draw(SimpleBars(50, 100, 200)), SampleData.Style.Bars.Actual);
        double[] heights = [.. bars.Select(bar => bar.Path.Bounds().Height)];
        Assert.Equal(2 * heights[0], heights[1], 9);
        Assert.Equal(4 * heights[0], heights[2], 9);
        Assert.All(bars, bar => Assert.Equal(Block.Height - SampleData.Style.Insets.Bottom, bar.Path.Bounds().Bottom, 9));
    }

    [Fact]
    public void A_label_over_a_bar_carries_the_cell_it_shows()
    {
        GlyphRun[] labels = [.. Texts(Draw(SimpleBars(50.25m, 100.5m) with { Labels = new DecimalFormat { Decimals = 1 } })).Where(run => run.Provenance.Value is not null)];
        Assert.Equal(["50.3", "100.5"], labels.Select(run => run.Text));
        Assert.Equal([2, 3], labels.Select(run => Assert.IsType<CellOrigin>(run.Provenance.Origin).Row));
        Assert.Equal(50.25m, Assert.IsType<NumberValue>(labels[0].Provenance.Value).Number);
    }

    [Fact]
    public void A_forecast_stands_in_the_place_of_its_series_in_the_forecast_colour()
    {
        var chart = new ChartSpecification(
            Kind("bar"),
            Texts("2022", "2023E"),
            [Series("收入", 10, null), Series("收入（预测）", null, 20) with { IsForecast = true }]);
        Rect actual = Assert.Single(Fills(Draw(chart), SampleData.Style.Bars.Actual), bar => bar.Path.Bounds().Y > 15).Path.Bounds();
        Rect forecast = Assert.Single(Fills(Draw(chart), SampleData.Style.Bars.Forecast), bar => bar.Path.Bounds().Y > 15).Path.Bounds();
        Assert.Equal(actual.Width, forecast.Width, 9);
        Assert.Equal((Block.Width - 30) / 2, forecast.X - actual.X, 6);
    }

    [Fact]
    public void Labels_of_values_never_cover_each_other()
    {
        ImmutableArray<FrameItem> items = Draw(SimpleBars([.. Enumerable.Range(0, 24).Select(i => (decimal?)(1000 + i))]) with { Labels = new DecimalFormat { Decimals = 2 } });
        Rect[] areas = [.. Texts(items).Where(run => run.Provenance.Value is not null).Select(run =>
            new Rect(run.Baseline.X, run.Baseline.Y - SampleData.Style.ValueLabel.CapHeight, run.Width, SampleData.Style.ValueLabel.CapHeight))];
        Assert.True(areas.Length >= 8);
        Assert.All(areas, area => Assert.DoesNotContain(areas, other => other != area
            && other.X < area.Right - 0.01 && area.X < other.Right - 0.01 && other.Y < area.Bottom - 0.01 && area.Y < other.Bottom - 0.01));
    }

    [Fact]
    public void A_highlighted_bar_takes_the_subject_s_colour_and_the_others_recede()
    {
        ImmutableArray<FrameItem> items = Draw(SimpleBars(1, 2, 3) with { Highlights = [1] });
        Assert.Single(Fills(items, Style.Series[0]));
        Assert.Equal(2, Fills(items, Style.Bars.Forecast).Length);
    }

    [Property(MaxTest = 300, Replay = "(20240227,20240227)")]
    public Property Bars_of_any_numbers_stand_on_zero_and_inside_the_plot()
    {
        var cases = from count in Gen.Choose(1, 40)
                    from numbers in AnyNumber().ArrayOf(count)
                    from width in Gen.Choose(120, 480)
                    select (numbers, width);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            ChartSpecification chart = SimpleBars(value.numbers) with { HasLegend = false };
            var size = new Size(value.width, 120);
            Rect[] bars = [.. Fills(Draw(chart, size), Style.Bars.Actual).Select(item => item.Path.Bounds())];
            decimal[] known = [.. value.numbers.OfType<decimal>()];
            if (bars.Length != known.Length)
            {
                return false;
            }

            // All bars share one edge, and lengths are to each other as the numbers.
            double zero = known[0] >= 0 ? bars[0].Bottom : bars[0].Y;
            decimal most = known.Max(Math.Abs);
            double longest = bars.Max(bar => bar.Height);
            return bars.Zip(known).All(pair =>
                Math.Abs((pair.Second >= 0 ? pair.First.Bottom : pair.First.Y) - zero) < 1e-6
                && pair.First.X >= 0 && pair.First.Right <= size.Width
                && (most == 0 || Math.Abs(pair.First.Height - (longest * (double)(Math.Abs(pair.Second) / most))) < 1e-6));
        });
    }
}
