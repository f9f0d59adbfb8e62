using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class RowTests
{
    [Fact]
    public void Relative_items_share_what_constant_and_fitted_items_leave() =>
        LayoutTest.OnPagesOf(200, 100).ForContent(content => content.Row(row =>
        {
            row.Spacing(10);
            row.ConstantItem(40).Mock("constant", 10, 20);
            row.AutoItem().Mock("auto", 30, 20);
            row.RelativeItem().Mock("one", 10, 20);
            row.RelativeItem(3).Mock("three", 10, 30);
        })).HasPages(1).Draws(
            "1 constant 0 0 40 30", "1 auto 50 0 30 30", "1 one 90 0 25 30", "1 three 125 0 75 30");

    [Fact]
    public void Items_that_end_are_not_drawn_again_on_the_next_page() =>
        LayoutTest.OnPagesOf(200, 100).ForContent(content => content.Row(row =>
        {
            row.RelativeItem().Mock("short", 10, 20);
            row.RelativeItem().Mock("long", 10, 150);
        })).HasPages(2).Draws("1 short 0 0 100 100", "1 long 100 0 100 100", "2 long 100 0 100 50");

    [Fact]
    public void A_row_starts_on_the_next_page_when_one_item_does_not_fit() =>
        LayoutTest.OnPagesOf(200, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("above", 10, 50);
            column.Item().Row(row =>
            {
                row.RelativeItem().Mock("left", 10, 30);
                row.RelativeItem().Solid("right", 10, 60);
            });
        })).HasPages(2).ShowsIn("above1 left2 right2");

    [Fact]
    public void Pairs_start_on_a_common_line_on_every_page() =>
        LayoutTest.OnPagesOf(200, 100).ForContent(content => content.Column(column =>
        {
            foreach ((double zh, double en) in new[] { (60.0, 80.0), (50.0, 30.0) })
            {
                column.Item().Row(row =>
                {
                    row.ConstantItem(80).Mock("zh", 10, zh);
                    row.ConstantItem(20);
                    row.RelativeItem().Mock("en", 10, en);
                });
            }
        })).HasPages(2).Draws(
            "1 zh 0 0 80 80", "1 en 100 0 100 80",
            "1 zh 0 80 80 20", "1 en 100 80 100 20",
            "2 zh 0 0 80 30", "2 en 100 0 100 30");

    [Fact]
    public void Items_wider_than_the_page_are_an_error()
    {
        var test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Row(row =>
        {
            row.ConstantItem(80).Mock("a", 10, 10);
            row.ConstantItem(80).Mock("b", 10, 10);
        }));
        Assert.Contains("160", test.HasError("LAY001").Message);
    }
}
