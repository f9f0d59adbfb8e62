using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;

namespace ReportGen.Pdf.Tests.Structure;

/// <summary>The direction in which a head of a table speaks, where the layout does not say it.</summary>
public sealed class HeaderScopeTests
{
    private readonly StructureElement _table = new(StructureRole.Table, new StructureElement(StructureRole.Document, null));
    private readonly List<FrameItem> _items = [];
    private double _y = 50;

    [Fact]
    public void A_head_of_the_head_section_speaks_for_its_column()
    {
        StructureElement row = Row(StructureRole.THead);
        Cell(row, StructureRole.TH, "a");
        Cell(row, StructureRole.TH, "b");
        Cell(Row(StructureRole.TBody), StructureRole.TD, "c");
        Assert.Equal(["a Column", "b Column"], Scopes());
    }

    [Fact]
    public void A_head_that_begins_a_row_of_the_body_speaks_for_the_row_and_a_later_one_for_its_column()
    {
        StructureElement row = Row(StructureRole.TBody);
        Cell(row, StructureRole.TH, "a");
        Cell(row, StructureRole.TH, "b");
        Cell(row, StructureRole.TD, "c");
        Assert.Equal(["a Row", "b Column"], Scopes());
    }

    [Fact]
    public void A_head_that_begins_a_row_outside_any_section_speaks_for_the_row()
    {
        StructureElement row = new(StructureRole.TR, _table);
        Cell(row, StructureRole.TH, "a");
        Cell(row, StructureRole.TD, "b");
        Assert.Equal(["a Row"], Scopes());
    }

    [Theory]
    [InlineData(HeaderScope.Row)]
    [InlineData(HeaderScope.Column)]
    [InlineData(HeaderScope.Both)]
    public void A_scope_that_is_given_stays(HeaderScope scope)
    {
        StructureElement row = Row(StructureRole.THead);
        Cell(row, StructureRole.TH, "a", scope);
        StructureElement below = Row(StructureRole.TBody);
        Cell(below, StructureRole.TH, "b", scope);
        Assert.Equal([$"a {scope}", $"b {scope}"], Scopes());
    }

    private string[] Scopes()
    {
        ReadBack file = new(Written.Bytes(PageSketch.Document(new PageSketch().Add(_items).ToPage())));
        return [.. file.Elements("TH").Select(header => $"{file.TextOf(header)} {header.Attribute("Scope").AsName}")];
    }

    private StructureElement Row(StructureRole section) => new(StructureRole.TR, new StructureElement(section, _table));

    private void Cell(StructureElement row, StructureRole role, string text, HeaderScope? scope = null) =>
        _items.Add(PageSketch.Tagged(new StructureElement(role, row) { Scope = scope }, PageSketch.Text(text, new Point(72, _y += 15))));
}
