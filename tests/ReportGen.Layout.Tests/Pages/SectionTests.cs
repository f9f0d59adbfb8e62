using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Pages;

public class SectionTests
{
    [Fact]
    public void Outline_entries_nest_by_level_in_order()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Section("a", "A").Mock("a", 10, 60);
            column.Item().Section("a1", "A.1", 2).Mock("a1", 10, 60);
            column.Item().Section("b", "B").Mock("b", 10, 60);
        })).HasPages(2);
        OutlineEntry a = test.Result!.Outline[0];
        Assert.Equal(["A", "B"], test.Result.Outline.Select(entry => entry.Title));
        Assert.Equal("A.1", Assert.Single(a.Children).Title);
        Assert.Equal("a1", a.Children[0].Destination);
    }

    [Fact]
    public void A_section_over_several_pages_has_one_anchor()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content =>
            content.Section("a").Mock("a", 10, 250)).HasPages(3);
        Assert.Equal(1, test.Result!.Pages.Sum(page => Count(page.Items, item => item is AnchorItem { Name: "a" }) - 1));
    }

    [Fact]
    public void A_link_to_a_section_that_does_not_exist_is_an_error() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.SectionLink("nowhere").Mock("a", 10, 10))
            .HasError("LAY006");

    [Fact]
    public void A_link_covers_its_content_and_is_told_as_a_link()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content =>
            content.Shrink().Hyperlink("https://example.com", "the example").Mock("a", 30, 10)).HasPages(1);
        Assert.Contains(Tags.Of(test.Result!), element => element.Role == StructureRole.Link);
        Assert.Equal(1, Count(test.Result!.Pages[0].Items, item => item is LinkItem
        {
            Area: { Width: 30, Height: 10 },
            Target: AddressTarget { Address: "https://example.com" },
            Description: "the example",
        }));
    }

    private static int Count(IEnumerable<FrameItem> items, Func<FrameItem, bool> predicate) =>
        items.Sum(item => item is GroupItem group ? Count(group.Items, predicate) : predicate(item) ? 1 : 0);
}
