using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Foundation.Tests.Data;

public sealed class SampleStatisticTests
{
    [Theory]
    [InlineData("mean", 4, "sum of 4 numbers / 4")]
    [InlineData("median", 3, "mean of the two middle values of 4 numbers")]
    [InlineData("sum", 16, "sum of 4 numbers")]
    [InlineData("min", 1, "least of 4 numbers")]
    [InlineData("max", 9, "greatest of 4 numbers")]
    public void A_statistic_has_one_value_and_one_formula(string name, int value, string formula)
    {
        Assert.Equal(value, SampleStatistic.Of(name, [5, 1, 9, 1]));
        Assert.Equal(formula, SampleStatistic.FormulaOf(name, 4));
    }

    [Fact]
    public void Every_statistic_has_a_value_and_a_formula() =>
        Assert.All(SampleStatistic.Names, name => Assert.Equal(("7", true), ($"{SampleStatistic.Of(name, [7])}", SampleStatistic.FormulaOf(name, 1).Contains("1 number", StringComparison.Ordinal))));

    [Fact]
    public void An_empty_sample_has_none() => Assert.All(SampleStatistic.Names, name => Assert.Null(SampleStatistic.Of(name, [])));

    [Fact]
    public void The_median_of_an_odd_count_is_the_middle_value()
    {
        Assert.Equal(3, SampleStatistic.Of("median", [9, 3, 1]));
        Assert.Equal("middle value of 3 numbers", SampleStatistic.FormulaOf("median", 3));
    }

    [Fact]
    public void A_statistic_of_cells_omits_those_without_a_value_and_has_the_origins_of_the_others()
    {
        DataValue[] cells = [Cell(2, new NumberValue(0.1m)), Cell(3, new MissingValue(MissingReason.NotMeaningful)), Cell(4, new NumberValue(0.2m))];
        var sum = Assert.IsType<NumberValue>(SampleStatistic.Over("sum", cells));
        Assert.Equal(0.3m, sum.Number);
        var origin = Assert.IsType<FormulaOrigin>(sum.Origin);
        Assert.Equal(("sum", "sum of 2 numbers"), (origin.Name, origin.Formula));
        Assert.Equal([2, 4], origin.Inputs.Cast<CellOrigin>().Select(cell => cell.Row));
        Assert.Equal("minimum", Assert.IsType<FormulaOrigin>(SampleStatistic.Over("min", cells).Origin).Name);
    }

    [Fact]
    public void A_statistic_of_cells_without_a_number_is_not_available_and_has_their_origins()
    {
        var mean = Assert.IsType<MissingValue>(SampleStatistic.Over("mean", [Cell(2, new MissingValue(MissingReason.NoConsensus))]));
        Assert.Equal(MissingReason.NotAvailable, mean.Reason);
        Assert.Single(Assert.IsType<FormulaOrigin>(mean.Origin).Inputs);
    }

    [Fact]
    public void The_deviation_of_a_sample_divides_by_one_less_than_its_count()
    {
        Assert.Equal(2, SampleStatistic.Deviation([1, 3, 5]));
        Assert.Equal(0, SampleStatistic.Deviation([7, 7, 7]));
        Assert.Null(SampleStatistic.Deviation([7]));
    }

    [Theory]
    [InlineData(9, 1)]
    [InlineData(5, 2)]
    [InlineData(1, 4)]
    [InlineData(10, 1)]
    [InlineData(0, 6)]
    public void A_rank_counts_the_larger_numbers(int number, int rank) => Assert.Equal(rank, SampleStatistic.Rank([5, 1, 9, 1, 5], number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "20")]
    [InlineData(5, "60")]
    [InlineData(9, "90")]
    [InlineData(10, "100")]
    public void A_percentile_counts_equal_numbers_half(int number, string percentile) =>
        Assert.Equal(percentile, $"{SampleStatistic.Percentile([5, 1, 9, 1, 5], number)}");

    [Theory]
    [InlineData("0", "1")]
    [InlineData("0.25", "2.5")]
    [InlineData("0.5", "5")]
    [InlineData("1", "9")]
    public void A_quantile_is_interpolated_between_two_numbers(string share, string quantile) =>
        Assert.Equal(Number(quantile), SampleStatistic.Quantile([9, 1, 7, 3, 5, 2, 8], Number(share)));

    [Fact]
    public void An_empty_sample_has_no_ranks()
    {
        Assert.Null(SampleStatistic.Percentile([], 1));
        Assert.Null(SampleStatistic.Quantile([], 0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleStatistic.Quantile([1], 1.1m));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static DataValue Cell(int row, DataValue value) => value with { Origin = new CellOrigin("n/t.csv", row, 1, "x", null) };
}
