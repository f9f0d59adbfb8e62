using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Foundation.Tests.Data;

public sealed class DecimalFormatTests
{
    [Theory]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.5", 0, "\u22121")]
    [InlineData("2.345", 2, "2.35")]
    [InlineData("-2.345", 2, "\u22122.35")]
    [InlineData("-0.04", 1, "0.0")]
    [InlineData("0", 2, "0.00")]
    [InlineData("1234567.5", 1, "1,234,567.5")]
    [InlineData("-1234", 0, "\u22121,234")]
    [InlineData("79228162514264337593543950335", 0, "79,228,162,514,264,337,593,543,950,335")]
    public void A_number_is_rounded_once_half_away_from_zero_and_grouped(string number, int decimals, string printed) =>
        Assert.Equal(printed, new DecimalFormat { Decimals = decimals }.Format(Number(number)));

    [Theory]
    [InlineData("1.50", "1.50")]
    [InlineData("-12", "\u221212")]
    [InlineData("0.0001", "0.0001")]
    public void Without_decimals_a_number_has_its_own_digits(string number, string printed) =>
        Assert.Equal(printed, DecimalFormat.General.Format(Number(number)));

    [Theory]
    [InlineData("1.50", null, "1.50")]
    [InlineData("0.33333333", null, "0.3333")]
    [InlineData("-0.00004", null, "0.0000")]
    [InlineData("0.33333333", 6, "0.333333")]
    public void Its_own_digits_have_a_limit_that_a_given_number_does_not(string number, int? decimals, string printed) =>
        Assert.Equal(printed, new DecimalFormat { Decimals = decimals, MaximumDecimals = 4 }.Format(Number(number)));

    [Theory]
    [InlineData("3.4", "+3%")]
    [InlineData("-3.4", "\u22123%")]
    [InlineData("0.4", "0%")]
    [InlineData("-0.4", "0%")]
    public void A_signed_number_has_a_plus_unless_it_rounds_to_zero(string number, string printed) =>
        Assert.Equal(printed, new DecimalFormat { Decimals = 0, IsSigned = true, Suffix = "%" }.Format(Number(number)));

    [Fact]
    public void Accounting_format_prints_negative_numbers_in_parentheses()
    {
        var format = new DecimalFormat { Decimals = 1, IsAccounting = true, IsGrouped = false, Suffix = "%" };
        Assert.Equal(["(1234.5%)", "1234.5%", "0.0%"], new[] { -1234.5m, 1234.5m, -0.01m }.Select(format.Format));
    }

    [Fact]
    public void A_culture_does_not_change_what_is_printed()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~" } };
            Assert.Equal("\u22121,234.50", DecimalFormat.General.Format(-1234.50m));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
