using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class FloatTests
{
    [Fact]
    public void A_floating_item_that_fits_stays_where_it_is_written() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 40);
            column.Item().Float().Solid("figure", 10, 50);
            column.Item().Solid("b", 10, 10);
        }).HasPages(1).ShowsIn("a1 figure1 b1");

    [Fact]
    public void Text_moves_up_before_a_floating_item_that_waits_for_the_next_page() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float().Solid("figure", 10, 50);
            column.Item().Mock("text", 10, 60);
        }).HasPages(2).Draws(
            "1 a 0 0 100 60", "1 text 0 60 100 40", "2 figure 0 0 100 50", "2 text 0 50 100 20");

    [Fact]
    public void Floating_items_keep_their_order() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float().Solid("large", 10, 50);
            column.Item().Float().Solid("small", 10, 10);
            column.Item().Solid("b", 10, 30);
        }).HasPages(2).ShowsIn("a1 b1 large2 small2");

    [Fact]
    public void A_floating_item_at_the_end_is_not_lost() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float().Solid("figure", 10, 50);
        }).HasPages(2).ShowsIn("a1 figure2");

    [Fact]
    public void No_floating_item_moves_beyond_a_page_break() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float().Solid("figure", 10, 50);
            column.Item().Solid("b", 10, 30);
            column.Item().PageBreak();
            column.Item().Solid("c", 10, 30);
        }).HasPages(3).ShowsIn("a1 b1 figure2 c3");

    [Fact]
    public void A_floating_item_may_break_over_pages_itself() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float().Mock("long", 10, 150);
            column.Item().Mock("text", 10, 40);
            column.Item().Mock("more", 10, 20);
        }).HasPages(3).ShowsIn("a1 text1 long2 long3 more3");

    private static LayoutTest Items(Action<ColumnDescriptor> items) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(items));
}
