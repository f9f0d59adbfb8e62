using System.Collections.Immutable;
using System.Text.Json;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Publishing.Lineage;

namespace ReportGen.Publishing.Tests.Lineage;

public sealed class LineageJsonTests
{
    private static readonly CellOrigin Cell = new("sora-note/data/comparables.csv", 3, 5, "pe_24e", null);

    [Fact]
    public void A_number_has_its_page_rectangle_text_value_and_cell()
    {
        JsonElement value = Assert.Single(Values(Run("30", new NumberValue(30.12m), Cell, at: new Point(100, 200))));
        Assert.Equal(1, value.GetProperty("page").GetInt32());
        Assert.Equal([100, 191.2, 10, 10], value.GetProperty("rect").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal("30", value.GetProperty("text").GetString());
        Assert.Equal(30.12m, value.GetProperty("value").GetDecimal());
        JsonElement cell = Assert.Single(value.GetProperty("cells").EnumerateArray().ToArray());
        Assert.Equal("sora-note/data/comparables.csv", cell.GetProperty("file").GetString());
        Assert.Equal(3, cell.GetProperty("row").GetInt32());
        Assert.Equal(5, cell.GetProperty("column").GetInt32());
        Assert.Equal("pe_24e", cell.GetProperty("name").GetString());
        Assert.False(value.TryGetProperty("formula", out _));
    }

    [Fact]
    public void A_computed_number_has_its_formula_and_the_inputs_of_each_step()
    {
        var price = new CellOrigin("p.csv", 2, 2, "close", null);
        var shares = new CellOrigin("s.csv", 2, 3, "shares", null);
        var cap = new FormulaOrigin("market cap", "price × shares", [price, shares]);
        var pe = new FormulaOrigin("forward PE", "market cap / net profit", [cap, Cell]);
        JsonElement value = Assert.Single(Values(Run("30", new NumberValue(30), pe)));
        Assert.Equal(["p.csv", "s.csv", Cell.File], value.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("file").GetString()));
        JsonElement formula = value.GetProperty("formula");
        Assert.Equal("market cap / net profit", formula.GetProperty("formula").GetString());
        JsonElement[] inputs = [.. formula.GetProperty("inputs").EnumerateArray()];
        Assert.Equal("market cap", inputs[0].GetProperty("name").GetString());
        Assert.Equal(2, inputs[0].GetProperty("inputs").GetArrayLength());
        Assert.Equal(Cell.File, inputs[1].GetProperty("file").GetString());
    }

    [Fact]
    public void Groups_translate_and_rotate_their_content()
    {
        var inner = new GroupItem([Run("7", new NumberValue(7), Cell, at: new Point(10, 0))]) { Transform = Matrix.Rotation(90) };
        var outer = new GroupItem([inner]) { Transform = Matrix.Translation(300, 400) };
        double[] rect = [.. Assert.Single(Values(outer)).GetProperty("rect").EnumerateArray().Select(number => number.GetDouble())];
        // The run's box (10, -8.8, 5, 10) turned by 90° is (-1.2, 10, 10, 5).
        Assert.Equal([298.8, 410, 10, 5], rect);
    }

    [Fact]
    public void Runs_of_one_value_on_a_line_are_one_entry()
    {
        GlyphRun digits = Run("30", new NumberValue(30), Cell, at: new Point(100, 200), id: 4);
        GlyphRun unit = Run("倍", new NumberValue(30), Cell, at: new Point(110, 200), id: 4);
        JsonElement value = Assert.Single(Values(digits, unit));
        Assert.Equal("30倍", value.GetProperty("text").GetString());
        Assert.Equal([100, 191.2, 15, 10], value.GetProperty("rect").EnumerateArray().Select(number => number.GetDouble()));
    }

    [Fact]
    public void A_value_broken_over_lines_has_an_entry_a_line_with_one_id()
    {
        GlyphRun first = Run("2024 年", new DateValue(new DateOnly(2024, 2, 27)), Cell, at: new Point(500, 200), id: 9);
        GlyphRun second = Run("2 月", new DateValue(new DateOnly(2024, 2, 27)), Cell, at: new Point(50, 216), id: 9);
        JsonElement[] values = Values(first, second);
        Assert.Equal([9, 9], values.Select(value => value.GetProperty("id").GetInt32()));
        Assert.All(values, value => Assert.Equal("2024-02-27", value.GetProperty("value").GetString()));
    }

    [Fact]
    public void Typed_text_and_names_are_omitted()
    {
        GlyphRun typed = Run("12", null, Cell) with { Provenance = default };
        GlyphRun name = Run("中际旭创", new TextValue("中际旭创"), Cell);
        Assert.Empty(Values(typed, name));
    }

    [Fact]
    public void A_missing_number_is_listed_with_its_reason()
    {
        JsonElement value = Assert.Single(Values(Run("--", new MissingValue(MissingReason.NotMeaningful), Cell)));
        Assert.Equal(JsonValueKind.Null, value.GetProperty("value").ValueKind);
        Assert.Equal("not-meaningful", value.GetProperty("missing").GetString());
    }

    [Fact]
    public void Consecutive_cells_of_a_column_are_listed_as_a_range()
    {
        var mean = new FormulaOrigin("mean", "sum / count", [.. Enumerable.Range(2, 33).Select(row => (Origin)new CellOrigin("c.csv", row, 7, "pe", null))]);
        JsonElement cell = Assert.Single(Assert.Single(Values(Run("30", new NumberValue(30), mean))).GetProperty("cells").EnumerateArray().ToArray());
        Assert.Equal(2, cell.GetProperty("row").GetInt32());
        Assert.Equal(34, cell.GetProperty("toRow").GetInt32());
    }

    [Fact]
    public void A_key_of_a_yaml_file_is_listed_with_its_location()
    {
        var source = new SourceText("content/a/note.yaml", "target_price:\n  value: 196\n");
        var key = new KeyOrigin("a/note.yaml", "target_price.value", source.Span(23, 3));
        JsonElement cell = Assert.Single(Assert.Single(Values(Run("196", new NumberValue(196), key))).GetProperty("cells").EnumerateArray().ToArray());
        Assert.Equal("target_price.value", cell.GetProperty("key").GetString());
        Assert.Equal(2, cell.GetProperty("row").GetInt32());
        Assert.Equal(10, cell.GetProperty("column").GetInt32());
    }

    [Fact]
    public void A_text_from_tens_of_thousands_of_cells_is_listed_without_a_stack_overflow()
    {
        Origin origin = Cell;
        for (int row = 0; row < 50_000; row++)
        {
            origin = Origin.Union(origin, new CellOrigin("big.csv", row * 2, 1, "x", null))!;
        }

        Assert.Equal(50_001, Assert.Single(Values(Run("1", null, origin))).GetProperty("cells").GetArrayLength());
    }

    [Fact]
    public void A_large_origin_is_listed_with_its_first_value_only_and_a_small_one_with_each()
    {
        Origin large = Cell;
        for (int row = 0; row < 100; row++)
        {
            large = Origin.Union(large, new CellOrigin("big.csv", row * 2, 1, "x", null))!;
        }

        JsonElement[] values = Values(Run("1", null, large), Run("2", null, Cell), Run("3", null, large), Run("4", null, Cell));
        Assert.Equal(101, values[0].GetProperty("cells").GetArrayLength());
        Assert.Equal(0, values[2].GetProperty("sameOriginAs").GetInt32());
        Assert.False(values[2].TryGetProperty("cells", out _));
        Assert.All(new[] { values[1], values[3] }, value => Assert.Equal(1, value.GetProperty("cells").GetArrayLength()));
    }

    private static JsonElement[] Values(params FrameItem[] items)
    {
        var document = new PagedDocument(new DocumentInfo("t", "zh-CN"), [new PageFrame(Size.A4, [.. items])]);
        using JsonDocument json = JsonDocument.Parse(LineageJson.Of("a", Edition.Chinese, document));
        Assert.Equal("zh", json.RootElement.GetProperty("edition").GetString());
        return [.. json.RootElement.GetProperty("values").EnumerateArray().Select(value => value.Clone())];
    }

    /// <summary>A run of ten points whose glyphs are each five points wide.</summary>
    private static GlyphRun Run(string text, DataValue? value, Origin origin, Point at = default, int id = 0)
    {
        ImmutableArray<PlacedGlyph> glyphs = [.. text.Select((_, i) => new PlacedGlyph(1, i * 5, 0, 5, i, 1))];
        return new GlyphRun(new PlainFace(), 10, default, at, glyphs, text) { Provenance = new Provenance(origin, value, null) { ValueId = id } };
    }
}
