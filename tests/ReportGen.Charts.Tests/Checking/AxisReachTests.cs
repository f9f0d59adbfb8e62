using ReportGen.Graphics.Drawing;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Checking;

public sealed class AxisReachTests
{
    /// <summary>Kinds with an axis of values.</summary>
    public static TheoryData<string> Kinds => [.. ChartKinds.All.Select(kind => kind.Name).Where(name => name is not ("donut" or "pie" or "heat"))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_axis_that_misses_all_data_is_an_error_at_either_end(string kind)
    {
        ChartSpecification sound = KindSamples.SoundOf(Kind(kind));
        foreach (ChartAxis axis in (ChartAxis[])[
            new() { Minimum = 5000 }, new() { Minimum = 5000, Maximum = 6000 }, new() { Maximum = -5000 }, new() { Minimum = -6000, Maximum = -5000 }])
        {
            Assert.Equal("CHT006", Assert.Single(Problems(sound with { Y = axis })).Code);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_axis_that_shows_a_part_of_the_data_is_drawn(string kind)
    {
        ChartSpecification sound = KindSamples.SoundOf(Kind(kind));
        decimal[] numbers = [.. sound.Kind.AxisNumbers(sound, isRight: false)];
        decimal middle = (numbers.Min() + numbers.Max()) / 2;
        foreach (ChartAxis axis in (ChartAxis[])[new() { Minimum = middle }, new() { Maximum = middle }, new() { Minimum = middle, Maximum = middle + 0.5m }])
        {
            Chart chart = Chart.Create(sound with { Y = axis }, Style, new Foundation.Diagnostics.DiagnosticBag())!;
            chart.Draw(new Canvas(), Block);
            Assert.True(chart.MinimumHeight(Block.Width) > 0);
        }
    }

    [Fact]
    public void The_right_axis_and_the_horizontal_axis_of_points_are_checked_too()
    {
        Assert.Equal("CHT006", Assert.Single(Problems(KindSamples.SoundOf(Kind("combined")) with { RightY = new ChartAxis { Minimum = 900 } })).Code);
        Assert.Equal("CHT006", Assert.Single(Problems(KindSamples.SoundOf(Kind("scatter")) with { XAxis = new ChartAxis { Maximum = 9 } })).Code);
    }

    [Fact]
    public void The_message_names_the_end_and_the_nearest_value() => Assert.Equal(
        "The axis begins at 3, but all data are below: the highest value is 2.",
        Assert.Single(Problems(SimpleBars(1, 2) with { Y = new ChartAxis { Minimum = 3 } })).Message);
}
