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
