using ReportGen.Foundation.Data;

namespace ReportGen.Foundation.Tests.Data;

public sealed class DataTests
{
    [Fact]
    public void A_map_keeps_the_order_of_writing_and_the_first_of_two_equal_names()
    {
        var map = new MapValue([new MapEntry("b", new NumberValue(1)), new MapEntry("a", new NumberValue(2)), new MapEntry("b", new NumberValue(3))]);
        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal(new NumberValue(1), map["b"]);
        Assert.Null(map["c"]);
        Assert.False(map.TryGet("c", out _));
    }

    [Fact]
    public void A_map_with_a_replaced_value_keeps_its_order_and_does_not_change_the_old_map()
    {
        var map = new MapValue([new MapEntry("a", new NumberValue(1)), new MapEntry("b", new NumberValue(2))]);
        MapValue changed = map.With("a", new NumberValue(9)).With("c", new NumberValue(3));
        Assert.Equal(["a", "b", "c"], changed.Keys);
        Assert.Equal((new NumberValue(9), new NumberValue(1)), (changed["a"], map["a"]));
    }

    [Fact]
    public void A_text_for_every_language_is_found_under_each_and_a_text_by_language_only_under_its_own()
    {
        LocalText same = LocalText.Same(new TextValue("2022A"));
        LocalText both = LocalText.Of("图", "Figure");
        Assert.Equal(("2022A", "2022A"), (same.In("zh"), same.In("en")));
        Assert.Equal(("图", "Figure", ""), (both.In("zh"), both.In("en"), both.In("fr")));
        Assert.Null(both.Find("fr"));
    }

    [Fact]
    public void A_table_finds_its_columns_by_name()
    {
        var table = new DataTable("t", "t.csv", [new DataColumn("a", ColumnType.Text), new DataColumn("b", ColumnType.Number)], []);
        Assert.Equal((0, 1, -1), (table.IndexOf("a"), table.IndexOf("b"), table.IndexOf("B")));
    }
}
