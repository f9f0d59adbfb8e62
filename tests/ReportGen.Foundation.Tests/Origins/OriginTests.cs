using ReportGen.Foundation.Origins;

namespace ReportGen.Foundation.Tests.Origins;

public sealed class OriginTests
{
    private static readonly CellOrigin A = new("a.csv", 2, 1, "x", null);
    private static readonly CellOrigin B = new("a.csv", 3, 1, "x", null);
    private static readonly KeyOrigin K = new("note.yaml", "k", null);

    [Fact]
    public void A_union_with_nothing_is_the_other()
    {
        Assert.Same(A, Origin.Union(A, null));
        Assert.Same(A, Origin.Union(null, A));
        Assert.Same(A, Origin.Union(A, A));
        Assert.Null(Origin.Union(null, null));
    }

    [Fact]
    public void The_leaves_are_the_cells_each_once_in_order_of_first_use()
    {
        var formula = new FormulaOrigin("ratio", "a / b", [B, A]);
        Assert.Equal<Origin>([B, A, K], Origin.Union(formula, Origin.Union(A, K))!.Leaves());
        Assert.Equal<Origin>([A], Origin.Union(A, A with { })!.Leaves());
    }

    [Fact]
    public void A_formula_of_formulas_leads_to_the_cells()
    {
        var inner = new FormulaOrigin("cap", "close × shares", [A, B]);
        Assert.Equal<Origin>([A, B, K], new FormulaOrigin("PE", "cap / profit", [inner, K]).Leaves());
    }

    [Fact]
    public void A_sum_over_a_huge_table_is_walked_without_recursion()
    {
        Origin? sum = null;
        for (int row = 0; row < 200_000; row++)
        {
            sum = Origin.Union(sum, new CellOrigin("a.csv", row, 1, "x", null));
        }

        Assert.Equal(200_000, sum!.Leaves().Length);
    }

    [Fact]
    public void Formulas_are_equal_by_name_formula_and_inputs()
    {
        Assert.Equal(new FormulaOrigin("n", "f", [A]), new FormulaOrigin("n", "f", [A with { }]));
        Assert.NotEqual(new FormulaOrigin("n", "f", [A]), new FormulaOrigin("n", "f", [B]));
    }
}
