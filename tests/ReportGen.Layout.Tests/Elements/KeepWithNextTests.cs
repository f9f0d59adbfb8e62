using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Elements;

public class KeepWithNextTests
{
    [Fact]
    public void A_heading_moves_with_what_follows_it() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 70);
            column.Item().KeepWithNext().Solid("heading", 60, 20);
            column.Item().Solid("next", 60, 20);
        })).HasPages(2).Draws("1 text 0 0 100 70", "2 heading 0 0 100 20", "2 next 0 20 100 20");

    [Fact]
    public void Two_headings_move_together() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 50);
            column.Item().KeepWithNext().Solid("h1", 60, 20);
            column.Item().KeepWithNext().Solid("h2", 60, 20);
            column.Item().Solid("next", 60, 20);
        })).HasPages(2).Draws("1 text 0 0 100 50", "2 h1 0 0 100 20", "2 h2 0 20 100 20", "2 next 0 40 100 20");

    [Fact]
    public void A_heading_stays_when_the_start_of_the_next_fits() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 70);
            column.Item().KeepWithNext().Solid("heading", 60, 20);
            column.Item().Mock("next", 60, 20);
        })).HasPages(2).Draws("1 text 0 0 100 70", "1 heading 0 70 100 20", "1 next 0 90 100 10", "2 next 0 0 100 10");

    [Theory]
    [InlineData(10, "text1 heading1 next1 next2")]
    [InlineData(11, "text1 heading2 next2")]
    public void A_heading_keeps_with_a_height_of_what_begins_below_it(double height, string expected) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 70);
            column.Item().KeepWithNext(height).Solid("heading", 60, 20);
            column.Item().Mock("next", 60, 20);
        })).HasPages(2).ShowsIn(expected);

    [Theory]
    [InlineData(20, "text1 h1 a1 b1 c2")]
    [InlineData(21, "text1 h2 a2 b2 c2")]
    public void A_heading_keeps_with_a_height_of_several_items(double height, string expected) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 60);
            column.Item().PaddingLeft(5).Row(row => row.RelativeItem().Column(inner => inner.Item().KeepWithNext(height).Solid("h", 60, 15)));
            column.Item().Solid("a", 60, 10);
            column.Item().Solid("b", 60, 10);
            column.Item().Solid("c", 60, 10);
        })).HasPages(2).ShowsIn(expected);

    [Fact]
    public void Two_headings_move_together_when_the_lower_one_has_too_little_below_it() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 50);
            column.Item().KeepWithNext(15).Solid("h1", 60, 15);
            column.Item().KeepWithNext(15).Solid("h2", 60, 15);
            column.Item().Solid("a", 60, 10);
            column.Item().Solid("b", 60, 20);
        })).HasPages(2).ShowsIn("text1 h12 h22 a2 b2");

    [Fact]
    public void A_heading_stays_when_less_follows_in_all() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 70);
            column.Item().KeepWithNext(50).Solid("heading", 60, 20);
            column.Item().Solid("next", 60, 10);
        })).HasPages(1).ShowsIn("text1 heading1 next1");

    [Fact]
    public void A_heading_that_keeps_more_than_a_page_holds_is_left_alone() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().KeepWithNext(200).Solid("heading", 60, 20);
            column.Item().Mock("next", 60, 150);
        })).HasPages(2).ShowsIn("heading1 next1 next2");

    [Fact]
    public void A_heading_that_can_never_stay_with_its_next_is_left_alone() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().KeepWithNext().Solid("heading", 60, 20);
            column.Item().Solid("picture", 60, 95);
        })).HasPages(2).Draws("1 heading 0 0 100 20", "2 picture 0 0 100 95");

    [Fact]
    public void A_column_that_ends_with_a_heading_stays_with_what_follows_the_column() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("text", 60, 70);
            column.Item().PaddingLeft(10).Column(inner => inner.Item().KeepWithNext().Solid("heading", 60, 20));
            column.Item().Solid("next", 60, 20);
        })).HasPages(2).Draws("1 text 0 0 100 70", "2 heading 10 0 90 20", "2 next 0 20 100 20");

    [Fact]
    public void A_heading_before_a_page_break_stays() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().KeepWithNext().Solid("heading", 60, 20);
            column.Item().PageBreak();
            column.Item().Solid("next", 60, 20);
        })).HasPages(2).Draws("1 heading 0 0 100 20", "2 next 0 0 100 20");
}
