using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class PagingTests
{
    [Fact]
    public void ShowEntire_moves_what_would_break() =>
        AboveOn(item => item.ShowEntire().Mock("a", 10, 60)).HasPages(2).ShowsIn("above1 a2");

    [Fact]
    public void ShowEntire_breaks_what_is_larger_than_a_page_with_a_warning()
    {
        LayoutTest test = AboveOn(item => item.ShowEntire().Mock("a", 10, 120));
        test.HasError("LAY004");
        test.Draws("1 above 0 0 100 50", "2 a 0 0 100 100", "3 a 0 0 100 20");
    }

    [Fact]
    public void EnsureSpace_moves_content_that_would_start_too_low() =>
        AboveOn(item => item.EnsureSpace(60).Mock("a", 10, 80)).HasPages(2).ShowsIn("above1 a2");

    [Fact]
    public void EnsureSpace_leaves_content_that_fits() =>
        AboveOn(item => item.EnsureSpace(60).Mock("a", 10, 40)).HasPages(1).ShowsIn("above1 a1");

    [Fact]
    public void EnsureSpace_larger_than_a_page_gives_way() =>
        AboveOn(item => item.EnsureSpace(600).Mock("a", 10, 120)).HasPages(3).ShowsIn("above1 a2 a3");

    [Fact]
    public void PreventPageBreak_moves_once_and_then_breaks() =>
        AboveOn(item => item.PreventPageBreak().Mock("a", 10, 120)).HasPages(3).ShowsIn("above1 a2 a3");

    [Fact]
    public void PageBreak_starts_a_new_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Mock("a", 10, 10);
            column.Item().PageBreak();
            column.Item().Mock("b", 10, 10);
        })).HasPages(2).ShowsIn("a1 b2");

    [Fact]
    public void StopPaging_drops_what_is_left() =>
        AboveOn(item => item.StopPaging().Mock("a", 10, 500)).HasPages(1).ShowsIn("above1 a1");

    [Fact]
    public void Repeat_shows_again_beside_content_that_goes_on() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Row(row =>
        {
            row.ConstantItem(30).Repeat().Mock("label", 10, 10);
            row.RelativeItem().Mock("text", 10, 150);
        })).HasPages(2).ShowsIn("label1 text1 label2 text2");

    [Fact]
    public void ShowOnce_and_SkipOnce_divide_the_first_page_from_the_rest() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Header().Column(column =>
            {
                column.Item().ShowOnce().Mock("first", 10, 20);
                column.Item().SkipOnce().Mock("other", 10, 10);
            });
            page.Content().Mock("text", 10, 200);
        }).HasPages(3).Draws(
            "1 first 0 0 100 20", "1 text 0 20 100 80",
            "2 other 0 0 100 10", "2 text 0 10 100 90",
            "3 other 0 0 100 10", "3 text 0 10 100 90");

    [Fact]
    public void ShowIf_asks_for_each_page() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Header().ShowIf(at => at.PageNumber == at.TotalPages).Mock("last", 10, 10);
            page.Content().Mock("text", 10, 150);
        }).HasPages(2).ShowsIn("text1 last2 text2");

    [Fact]
    public void Content_that_fits_no_page_is_reported_and_the_rest_is_laid_out_too()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("a", 10, 200);
            column.Item().Solid("b", 10, 50);
            column.Item().Solid("c", 300, 50);
        }));
        Assert.Null(test.Result);
        Assert.Equal(["Mock a", "Mock c"], test.Diagnostics.Items.Select(item => item.Message.Split(" › ")[^1].Split(" does")[0]));
    }

    private static LayoutTest AboveOn(Action<IContainer> item) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("above", 10, 50);
            item(column.Item());
        }));
}
