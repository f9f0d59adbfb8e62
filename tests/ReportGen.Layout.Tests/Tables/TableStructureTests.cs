using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Tables;

public class TableStructureTests
{
    [Fact]
    public void Each_cell_is_told_once_with_its_spans_and_scope()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.RelativeColumn();
                columns.RelativeColumn();
            });
            table.Header(header =>
            {
                header.Cell().ColumnSpan(2).Mock("head", 10, 20);
            });
            table.Cell().Row(1).Column(1).RowSpan(6).HeaderCell()
                .Continued(part => part.Mock("group continued", 10, 10)).Mock("group", 10, 10);
            for (int row = 1; row <= 6; row++)
            {
                table.Cell().Row(row).Column(2).Mock($"r{row}", 10, 20);
            }
        })).HasPages(2);

        StructureElement[] elements = [.. Tags.Of(test.Result!).Where(element => element.Role != StructureRole.Document)];
        Assert.Equal(
            "Table THead TR TH TBody TR TH TD TR TD TR TD TR TD TR TD TR TD",
            string.Join(' ', elements.Select(element => element.Role)));
        StructureElement header = elements[3];
        Assert.Equal((2, 1, HeaderScope.Column), (header.ColumnSpan, header.RowSpan, header.Scope));
        StructureElement group = elements[6];
        Assert.Equal((1, 6, HeaderScope.Row), (group.ColumnSpan, group.RowSpan, group.Scope));
        Assert.All(elements.Skip(1), element => Assert.NotNull(element.Parent));
        Assert.Equal(["head", "group continued"], test.Drawn.Where(mock => mock.IsDecoration).Select(mock => mock.Name));
    }

    [Fact]
    public void A_table_that_only_arranges_is_no_table()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.LayoutOnly();
            table.ColumnsDefinition(columns => columns.RelativeColumn());
            table.Cell().Semantic(StructureRole.P).Mock("a", 10, 10);
        })).HasPages(1);
        Assert.Equal([StructureRole.Document, StructureRole.P], Tags.Of(test.Result!).Select(element => element.Role));
    }

    [Fact]
    public void Rules_and_fills_are_decoration_and_end_at_a_page_break()
    {
        var stroke = new Stroke(Colour.Black, 1);
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(40);
                columns.RelativeColumn();
            });
            for (int row = 1; row <= 6; row++)
            {
                table.Cell().Row(row).Column(2).Solid($"r{row}", 10, 20);
                table.Rows().Rule(row, stroke, 2, inset: 3);
            }

            table.Rows().Fill(4, 6, Colour.White);
        })).HasPages(2);

        (double X, double Y, double Width)[][] rules = [.. test.Result!.Pages.Select(page => Rules(page.Items).ToArray())];
        // Four of the six rows stand on the first page, as the last two stay together.
        Assert.Equal([(43, 20, 54), (43, 40, 54), (43, 60, 54)], rules[0]);
        Assert.Equal([(43, 20, 54), (43, 40, 54)], rules[1]);
    }

    private static IEnumerable<(double X, double Y, double Width)> Rules(IEnumerable<FrameItem> items)
    {
        foreach (FrameItem item in items)
        {
            if (item is GroupItem group)
            {
                foreach ((double X, double Y, double Width) rule in Rules(group.Items))
                {
                    yield return rule;
                }
            }
            else if (item is PathItem { Stroke: not null } path)
            {
                yield return (path.Path.Bounds().X, path.Path.Bounds().Y, path.Path.Bounds().Width);
            }
        }
    }
}
