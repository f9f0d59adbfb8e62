using FsCheck;
using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Reporting;

namespace ReportGen.Templating.Tests.Reporting;

public sealed class CalculationFunctionTests
{
    private static readonly (string, DataValue)[] Model =
    [
        ("npa", new MissingValue(MissingReason.NoConsensus)),
        ("loss", new MissingValue(MissingReason.NotMeaningful)),
        ("rows", new ListValue([Row(30), Row(45), Row(null)])),
    ];

    [Theory]
    [InlineData("calc.growth npa 100", "n.a.")]
    [InlineData("calc.growth 100 loss", "n.m.")]
    [InlineData("calc.growth 100 0", "n.m.")]
    [InlineData("calc.cagr (-1) 5 2", "n.m.")]
    [InlineData("calc.mean []", "n.a.")]
    [InlineData("calc.mean [npa, 4, 6]", "5")]
    [InlineData("calc.max [npa]", "n.a.")]
    [InlineData("calc.median rows \"pe\"", "37.5")]
    [InlineData("calc.rank rows \"pe\" 45", "1")]
    [InlineData("calc.rank [5, 5, 3] 5", "1")]
    [InlineData("calc.rank [5, 5, 3] 3", "3")]
    [InlineData("calc.percentile rows \"pe\" 45", "75")]
    [InlineData("calc.percentile [] 45", "n.m.")]
    [InlineData("calc.min 3 1 2", "1")]
    [InlineData("calc.sum npa 1 2", "3")]
    [InlineData("calc.round (-2.5)", "-3")]
    public void Missing_values_are_omitted_or_make_the_result_missing(string expression, string output) =>
        Assert.Equal(output, Render.Text($"{{{{ {expression} }}}}", ReportLanguage.English, Model));

    [Theory]
    [InlineData("sum")]
    [InlineData("mean")]
    [InlineData("median")]
    public void A_statistic_has_the_value_and_the_formula_of_the_tables(string name)
    {
        DataValue[] cells = [.. new[] { 4m, 1m, 9m }.Select((number, row) => new NumberValue(number) { Origin = new CellOrigin("n/t.csv", row + 2, 1, "pe", null) })];
        var expected = Assert.IsType<NumberValue>(SampleStatistic.Over(name, cells));

        TracedText output = Render.Traced($"{{{{ calc.{name} values | fmt.number 4 }}}}", ReportLanguage.English, ("values", new ListValue([.. cells])));

        Assert.Equal(new DecimalFormat { Decimals = 4 }.Format(expected.Number), output.Text);
        Assert.Equal(expected.Origin, Assert.Single(output.Spans).Origin);
    }

    [Fact]
    public void A_text_among_the_numbers_is_an_error() =>
        Assert.Equal("TPL015", Assert.Single(Render.Diagnostics("{{ calc.sum [1, \"2\"] }}")).Code);

    [Fact]
    public void A_compound_rate_requires_whole_years() =>
        Assert.Equal("TPL014", Assert.Single(Render.Diagnostics("{{ calc.cagr 1 2 1.5 }}")).Code);

    [Property]
    public bool The_root_raised_to_its_degree_is_the_number(PositiveInt number, PositiveInt degree)
    {
        int n = ((degree.Get - 1) % 20) + 1;
        decimal value = number.Get / 7m;
        decimal root = DecimalRoot.Of(value, n);
        decimal power = 1;
        for (int i = 0; i < n; i++)
        {
            power *= root;
        }

        return Math.Abs(power - value) <= value * 1e-20m;
    }

    [Property]
    public bool The_displayed_value_is_within_half_a_unit(decimal value, byte decimals)
    {
        int digits = decimals % 6;
        decimal number = value % 1_000_000_000m;
        string text = new DecimalFormat { Decimals = digits }.Format(number).Replace(",", string.Empty, StringComparison.Ordinal).Replace('\u2212', '-');
        decimal shown = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        decimal unit = 1;
        for (int i = 0; i < digits; i++)
        {
            unit /= 10;
        }

        return Math.Abs(shown - number) <= unit / 2 && (shown != 0 || !text.Contains('-', StringComparison.Ordinal));
    }

    [Property]
    public bool Chinese_numerals_differ_for_different_numbers(PositiveInt first, PositiveInt second) =>
        first.Get == second.Get || ChineseNumerals.Write(first.Get) != ChineseNumerals.Write(second.Get);

    private static MapValue Row(decimal? pe) => new(
    [
        new MapEntry("pe", pe is { } number ? new NumberValue(number) : new MissingValue(MissingReason.NotMeaningful)),
    ]);
}
