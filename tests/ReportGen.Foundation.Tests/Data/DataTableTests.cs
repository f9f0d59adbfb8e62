using ReportGen.Foundation.Data;

namespace ReportGen.Foundation.Tests.Data;

public sealed class DataTableTests
{
    private static readonly DataTable Years = new(
        "years",
        "n/years.csv",
        [new DataColumn("year", ColumnType.Number), new DataColumn("name", ColumnType.Text), new DataColumn("from", ColumnType.Date)],
        [
            new DataRow(2, [new NumberValue(2023), new TextValue("a"), new DateValue(new DateOnly(2024, 2, 7))]),
            new DataRow(3, [new NumberValue(2024), new MissingValue(MissingReason.NotAvailable), new MissingValue(MissingReason.NotAvailable)]),
            new DataRow(4, [new NumberValue(2025.0m), new TextValue("a"), new MissingValue(MissingReason.NotAvailable)]),
        ])
    {
        KeyColumn = "year",
    };

    [Fact]
    public void A_row_is_found_by_the_text_of_its_key()
    {
        Assert.Equal(["2023", "2024", "2025.0"], Years.Keys);
        Assert.Equal(3, Years.Row("2024")?.Line);
        Assert.Equal("2025.0", Years.KeyOf(Years.Rows[2]));
        Assert.Null(Years.Row("2025"));
        Assert.Null(Years.Row("a"));
    }

    [Fact]
    public void A_table_without_a_key_column_has_no_named_row()
    {
        DataTable table = Years with { KeyColumn = null };
        Assert.Empty(table.Keys);
        Assert.Empty(table.KeyOf(table.Rows[0]));
        Assert.Null(table.Row("2023"));
        Assert.Null(table.Cell("2023", "name"));
    }

    [Fact]
    public void A_row_is_found_in_any_column_the_first_one_that_fits()
    {
        Assert.Equal(2, Years.Row("name", "a")?.Line);
        Assert.Equal(2, Years.Row("from", "2024-02-07")?.Line);
        Assert.Null(Years.Row("none", "a"));
    }

    [Fact]
    public void A_cell_without_a_value_is_not_a_key() => Assert.Null(Years.Row("name", string.Empty));

    [Fact]
    public void A_cell_is_found_by_row_and_column()
    {
        Assert.Equal("a", Assert.IsType<TextValue>(Years.Cell("2025.0", "name")).Text);
        Assert.IsType<MissingValue>(Years.Cell(Years.Rows[1], "name"));
        Assert.Null(Years.Cell("2023", "none"));
        Assert.Null(Years.Cell("2026", "name"));
    }

    [Fact]
    public void A_column_and_its_cells_are_found_by_name()
    {
        Assert.Equal(ColumnType.Date, Years.Column("from")?.Type);
        Assert.Null(Years.Column("none"));
        Assert.Equal([2023m, 2024m, 2025m], Years.Cells("year").Cast<NumberValue>().Select(value => value.Number));
        Assert.Empty(Years.Cells("none"));
    }
}
