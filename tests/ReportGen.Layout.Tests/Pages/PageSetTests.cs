using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Pages;

public class PageSetTests
{
    [Fact]
    public void Header_content_and_footer_stand_inside_the_margins() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.MarginLeft(10);
            page.MarginTop(5);
            page.MarginRight(20);
            page.MarginBottom(7);
            page.Background().AlignRight().AlignBottom().Mock("ground", 30, 30);
            page.Header().Mock("header", 10, 10);
            page.Content().Mock("text", 10, 100);
            page.Footer().Mock("footer", 10, 8);
            page.Foreground().AlignLeft().AlignTop().Mock("over", 10, 10);
        }).HasPages(2).Draws(
            "1 ground 70 70 30 30", "1 header 10 5 70 10", "1 footer 10 85 70 8", "1 text 10 15 70 70", "1 over 0 0 10 10",
            "2 ground 70 70 30 30", "2 header 10 5 70 10", "2 footer 10 85 70 8", "2 text 10 15 70 70", "2 over 0 0 10 10");

    [Fact]
    public void Each_set_starts_on_its_own_page_with_its_own_size_and_numbers()
    {
        LayoutTest test = LayoutTest.OnPagesOf(0, 0).ForDocument(document => document
            .Page(page =>
            {
                page.Size(50, 50);
                page.Numbering(number => $"[{number}]");
                page.Content().Mock("a", 10, 70);
            })
            .Page(page =>
            {
                page.Size(10, 20, Unit.Millimetre);
                page.Numbering(null, first: 1);
                page.Content().Mock("b", 10, 10);
            })).HasPages(3);
        Assert.Equal(["[1]", "[2]", "1"], test.Result!.Pages.Select(page => page.Label));
        Assert.Equal(new Size(Length.Millimetres(10), Length.Millimetres(20)), test.Result.Pages[2].Size);
    }

    [Fact]
    public void A_set_without_content_is_one_page() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page => page.Background().Mock("cover", 100, 100)).HasPages(1);

    [Fact]
    public void Everything_but_the_content_is_decoration()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.PageColor(Colour.White);
            page.Background().Mock("ground", 30, 30);
            page.Header().Mock("header", 10, 10);
            page.Content().Mock("text", 10, 10);
            page.Footer().Mock("footer", 10, 8);
            page.Foreground().Mock("over", 10, 10);
        }).HasPages(1);
        Assert.Equal(["text"], test.Drawn.Where(mock => !mock.IsDecoration).Select(mock => mock.Name));
    }

    [Fact]
    public void A_header_that_leaves_no_room_is_an_error() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Margin(30);
            page.Header().Mock("header", 10, 40);
            page.Content().Mock("text", 10, 10);
        }).HasError("LAY008");

    [Fact]
    public void Content_cut_off_in_a_footer_is_an_error() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Content().Mock("text", 10, 10);
            page.Foreground().Height(20).Mock("over", 10, 30);
        }).HasError("LAY002");

    [Fact]
    public void Content_that_never_ends_is_an_error()
    {
        var test = LayoutTest.OnPagesOf(100, 100);
        test.ForContent(content => content.Row(row =>
        {
            row.RelativeItem().Repeat().Mock("again", 10, 10);
            row.RelativeItem().Mock("long", 10, 100 * 3000);
        }));
        test.HasError("LAY005");
    }
}
