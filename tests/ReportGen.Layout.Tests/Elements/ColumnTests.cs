using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class ColumnTests
{
    [Fact]
    public void Items_stand_one_below_the_other_with_spacing_between() =>
        LayoutTest.OnPagesOf(100, 200).ForContent(content => content.Column(column =>
        {
            column.Spacing(10);
            column.Item().Mock("a", 60, 30);
            column.Item().Mock("b", 50, 40);
        })).HasPages(1).Draws("1 a 0 0 100 30", "1 b 0 40 100 40");

    [Fact]
    public void An_item_that_does_not_fit_starts_on_the_next_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("a", 60, 60);
            column.Item().Solid("b", 60, 60);
        })).HasPages(2).Draws("1 a 0 0 100 60", "2 b 0 0 100 60");

    [Fact]
    public void An_item_that_breaks_goes_on_at_the_top_of_the_next_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Spacing(10);
            column.Item().Mock("a", 60, 60);
            column.Item().Mock("b", 60, 60);
            column.Item().Mock("c", 60, 20);
        })).HasPages(2).Draws("1 a 0 0 100 60", "1 b 0 70 100 30", "2 b 0 0 100 30", "2 c 0 40 100 20");

    [Fact]
    public void Space_before_is_left_out_at_the_top_of_a_page_and_adds_to_space_after() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().SpaceBefore(20).SpaceAfter(5).Mock("a", 60, 30);
            column.Item().SpaceBefore(8).Mock("b", 60, 30);
            column.Item().SpaceBefore(20).Solid("c", 60, 30);
        })).HasPages(2).Draws("1 a 0 0 100 30", "1 b 0 43 100 30", "2 c 0 0 100 30");

    [Fact]
    public void Space_after_does_not_push_an_item_off_the_page() =>
        LayoutTest.OnPagesOf(100, 60).ForContent(content => content.Column(column =>
        {
            column.Item().SpaceAfter(50).Solid("a", 60, 60);
            column.Item().Solid("b", 60, 60);
        })).HasPages(2).Draws("1 a 0 0 100 60", "2 b 0 0 100 60");

    [Fact]
    public void An_empty_item_takes_no_spacing() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Spacing(10);
            column.Item().Mock("a", 60, 30);
            column.Item();
            column.Item().ShowIf(false).Mock("never", 60, 30);
            column.Item().Mock("b", 60, 30);
        })).HasPages(1).Draws("1 a 0 0 100 30", "1 b 0 40 100 30");

    [Fact]
    public void A_column_in_a_column_breaks_where_the_outer_one_ends() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(outer =>
        {
            outer.Item().Solid("a", 60, 50);
            outer.Item().Column(inner =>
            {
                inner.Item().Solid("b", 60, 30);
                inner.Item().Solid("c", 60, 30);
            });
            outer.Item().Solid("d", 60, 30);
        })).HasPages(2).Draws("1 a 0 0 100 50", "1 b 0 50 100 30", "2 c 0 0 100 30", "2 d 0 30 100 30");

    [Fact]
    public void Items_on_a_grid_take_whole_lines_and_say_where_the_rest_goes() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().OnGrid(10).Solid("a", 60, 20);
            column.Item().OnGrid(10, shareAbove: 1).Solid("heading", 60, 14);
            column.Item().OnGrid(10, shareAbove: 0.5).Solid("exhibit", 60, 17);
            column.Item().OnGrid(10).Solid("b", 60, 23);
            column.Item().OnGrid(10).Solid("c", 60, 5);
        })).HasPages(1).Draws("1 a 0 0 100 20", "1 heading 0 26 100 14", "1 exhibit 0 41.5 100 17", "1 b 0 60 100 23", "1 c 0 90 100 5");

    [Fact]
    public void An_item_on_a_grid_that_breaks_goes_on_on_the_grid_of_the_next_page() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().OnGrid(10).Mock("a", 60, 124);
            column.Item().OnGrid(10).Mock("b", 60, 20);
        })).HasPages(2).Draws("1 a 0 0 100 100", "2 a 0 0 100 24", "2 b 0 30 100 20");
}
