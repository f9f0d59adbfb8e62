using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Charts.Axes;

namespace ReportGen.Charts.Tests.Axes;

public sealed class NiceScaleTests
{
    [Theory]
    [InlineData("3", "70", new[] { "2", "5", "10", "20", "50", "100" })]
    [InlineData("3", "700", new[] { "1", "10", "100", "1000" })]
    [InlineData("10", "10", new[] { "10", "20" })]
    [InlineData("0.004", "1500", new[] { "0.001", "0.01", "0.1", "1", "10", "100", "1000", "10000" })]
    public void A_logarithmic_scale_has_marks_of_one_two_and_five_or_powers_of_ten(string low, string high, string[] expected)
    {
        decimal[] marks = [.. NiceScale.Logarithmic(Number(low), Number(high), new ChartAxis()).Ticks];
        Assert.Equal(expected.Select(Number), marks);
    }

    [Theory]
    [InlineData("-31", "24", "-40", "40", "20")]
    [InlineData("0", "229.31", "0", "250", "50")]
    [InlineData("0", "285", "0", "300", "100")]
    [InlineData("107", "168", "100", "180", "20")]
    [InlineData("28", "186", "0", "200", "50")]
    [InlineData("0", "0.0042", "0", "0.005", "0.001")]
    [InlineData("5", "5", "2", "8", "2")]
    [InlineData("0", "0", "-1", "1", "0.5")]
    public void A_scale_is_round_and_close_to_the_data(string low, string high, string from, string to, string step)
    {
        NiceScale scale = NiceScale.Of(Number(low), Number(high), new ChartAxis());
        Assert.Equal((Number(from), Number(to), Number(step)), (scale.Minimum, scale.Maximum, scale.Step));
    }

    [Fact]
    public void Ends_asked_for_stand()
    {
        NiceScale scale = NiceScale.Of(12, 88, new ChartAxis { Minimum = 0, Maximum = 100 });
        Assert.Equal((0m, 100m), (scale.Minimum, scale.Maximum));
        Assert.Equal([0, 25, 50, 75, 100], scale.Ticks.AsEnumerable());
        scale = NiceScale.Of(12, 88, new ChartAxis { Minimum = 3, Maximum = 17 });
        Assert.Equal((3m, 17m), (scale.Minimum, scale.Maximum));
    }

    [Property(MaxTest = 500, Replay = "(20240227,20240223)")]
    public Property A_scale_holds_the_data_on_few_round_grid_values()
    {
        Gen<decimal> number = from mantissa in Gen.Choose(-999_999, 999_999) from power in Gen.Choose(-4, 9) select mantissa * Power(power);
        var cases = from a in number from b in number select (Low: Math.Min(a, b), High: Math.Max(a, b));
        return Prop.ForAll(cases.ToArbitrary(), range =>
        {
            NiceScale scale = NiceScale.Of(range.Low, range.High, new ChartAxis());
            return scale.Minimum <= range.Low && scale.Maximum >= range.High
                && scale.Ticks.Length is >= 3 and <= 8
                && scale.Minimum % scale.Step == 0
                && scale.Ticks[^1] == scale.Maximum;
        });
    }

    [Property(MaxTest = 500, Replay = "(20240227,20240223)")]
    public Property Two_axes_share_their_grid_and_their_zero()
    {
        Gen<decimal> number = from mantissa in Gen.Choose(-9_999, 9_999) from power in Gen.Choose(-2, 5) select mantissa * Power(power);
        var cases = from a in number from b in number from c in number from d in number select (a, b, c, d);
        return Prop.ForAll(cases.ToArbitrary(), value =>
        {
            (decimal Low, decimal High) left = (Math.Min(value.a, value.b), Math.Max(value.a, value.b));
            (decimal Low, decimal High) right = (Math.Min(value.c, value.d), Math.Max(value.c, value.d));
            DualScale scale = DualScale.Of(left, right);
            return scale.Left.Intervals == scale.Right.Intervals
                && scale.Left.Minimum / scale.Left.Step == scale.Right.Minimum / scale.Right.Step
                && scale.Left.Minimum <= left.Low && scale.Left.Maximum >= left.High
                && scale.Right.Minimum <= right.Low && scale.Right.Maximum >= right.High
                && scale.Left.Intervals <= 6;
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal Power(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < Math.Abs(exponent); i++)
        {
            power = exponent < 0 ? power / 10 : power * 10;
        }

        return power;
    }
}
