using ReportGen.Charts.Numbers;
using ReportGen.Foundation.Data;

namespace ReportGen.Charts.Tests.Numbers;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "−3")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("1234567.125", 2, "1,234,567.13")]
    [InlineData("107", 0, "107")]
    public void Numbers_round_half_away_from_zero_with_a_true_minus(string value, int decimals, string expected)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected, DecimalFormat.General.Write(number, decimals));
    }

    [Fact]
    public void A_sign_is_written_only_before_what_is_shown_above_zero()
    {
        DecimalFormat format = ChartNumbers.Percent with { IsSigned = true };
        Assert.Equal("+12.4%", format.Write(12.41m, 1));
        Assert.Equal("0.0%", format.Write(0.04m, 1));
        Assert.Equal("−8.1%", format.Write(-8.05m, 1));
    }

    [Fact]
    public void Digits_are_as_many_as_the_values_need()
    {
        Assert.Equal(2, ChartNumbers.DecimalsOf([1m, 2.5m, 1.25m]));
        Assert.Equal(4, ChartNumbers.DecimalsOf([1m / 3]));
        Assert.Equal(0, ChartNumbers.DecimalsOf([3.000m]));
    }

    [Theory]
    [InlineData(true, "23-02", "02-24", "2023")]
    [InlineData(false, "Feb 23", "24 Feb", "2023")]
    public void Dates_are_written_in_the_language(bool isChinese, string month, string day, string year)
    {
        var date = new DateOnly(2023, 2, 24);
        Assert.Equal(month, DateText.Format(date, DateUnit.Month, isChinese));
        Assert.Equal(day, DateText.Format(date, DateUnit.Day, isChinese));
        Assert.Equal(year, DateText.Format(date, DateUnit.Year, isChinese));
    }
}
