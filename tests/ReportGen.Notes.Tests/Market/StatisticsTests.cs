using FsCheck;
using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Notes.Tests.Market;

public sealed class StatisticsTests
{
    [Fact]
    public void Statistics_omit_cells_without_a_value_and_count_them()
    {
        MapValue figures = Of(Table.Of("t", "key,pe", "a,30", "b,--", "c,45", "d,33", "e,--"));
        Assert.Equal(3, figures.Number("t.pe.count"));
        Assert.Equal(2, figures.Number("t.pe.missing"));
        Assert.Equal(36, figures.Number("t.pe.mean"));
        Assert.Equal(33, figures.Number("t.pe.median"));
        Assert.Equal((30, 45), (figures.Number("t.pe.min"), figures.Number("t.pe.max")));
        Assert.Equal(108, figures.Number("t.pe.sum"));
        Assert.Equal((30, 33), (figures.Number("t.pe.first"), figures.Number("t.pe.last")));
    }

    [Fact]
    public void The_median_of_an_even_count_is_the_mean_of_the_two_middle_values() =>
        Assert.Equal(31.5m, Of(Table.Of("t", "key,pe", "a,45", "b,30", "c,10", "d,33")).Number("t.pe.median"));

    [Fact]
    public void Figures_are_exact_decimals()
    {
        MapValue figures = Of(Table.Of("t", "key,x", "a,0.1", "b,0.2", "c,0.3"));
        Assert.Equal((0.6m, 0.2m), (figures.Number("t.x.sum"), figures.Number("t.x.mean")));
    }

    [Fact]
    public void A_figure_has_its_formula_and_its_input_cells()
    {
        DataValue? mean = Of(Table.Of("t", "key,pe", "a,30", "b,--", "c,45")).At("t.pe.mean");
        var origin = Assert.IsType<FormulaOrigin>(mean!.Origin);
        Assert.Equal(("mean", "sum of 2 numbers / 2"), (origin.Name, origin.Formula));
        Assert.Equal([(2, 2), (4, 2)], mean.Cells());
    }

    [Fact]
    public void A_column_without_numbers_has_only_its_counts()
    {
        MapValue figures = Of(Table.Of("t", "key,pe", "a,--"));
        Assert.Equal((0, 1), (figures.Number("t.pe.count"), figures.Number("t.pe.missing")));
        Assert.All(["sum", "mean", "median", "min", "max", "first", "last"], name => Assert.IsType<MissingValue>(figures.At($"t.pe.{name}")));
    }

    [Fact]
    public void Growth_is_given_if_rows_are_named_by_years()
    {
        // The printed 23.56 % of the same figures comes from unrounded inputs.
        MapValue figures = Of(Table.Of("t", "key,revenue,loss", "2022A,6927,-5", "2023E,8558,3"));
        Assert.Equal(23.55m, decimal.Round(figures.Number("t.revenue.growth"), 2, MidpointRounding.AwayFromZero));
        Assert.Equal(MissingReason.NotMeaningful, Assert.IsType<MissingValue>(figures.At("t.loss.growth")).Reason);
        Assert.Null(Of(Table.Of("t", "key,revenue", "2023E,2", "2022A,1")).At("t.revenue.growth"));
        Assert.Null(Of(Table.Of("t", "key,revenue", "a,2", "b,1")).At("t.revenue.growth"));
    }

    [Property]
    public void Mean_and_median_lie_between_the_extremes_and_do_not_depend_on_order(NonEmptyArray<int> numbers)
    {
        MapValue figures = Of(Rows(numbers.Get));
        MapValue reversed = Of(Rows(numbers.Get.Reverse()));
        foreach (string name in (string[])["mean", "median"])
        {
            decimal figure = figures.Number($"t.x.{name}");
            Assert.InRange(figure, figures.Number("t.x.min"), figures.Number("t.x.max"));
            Assert.Equal(figure, reversed.Number($"t.x.{name}"));
        }

        Assert.Equal(numbers.Get.Length, figures.Number("t.x.count"));
    }

    private static DataTable Rows(IEnumerable<int> numbers) =>
        Table.Of("t", "key,x", [.. numbers.Select((number, index) => FormattableString.Invariant($"r{index},{number}"))]);

    private static MapValue Of(DataTable table) => Table.Figures(Table.Note(null, null, null, table));
}
