using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
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

    [Fact]
    public void A_smaller_float_behind_a_larger_one_waits_and_text_fills_both_pages() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 50);
            column.Item().Float().Solid("one", 10, 60);
            column.Item().Float().Solid("two", 10, 60);
            column.Item().Mock("text", 10, 110);
        }).HasPages(3).Draws(
            "1 a 0 0 100 50", "1 text 0 50 100 50", "2 one 0 0 100 60", "2 text 0 60 100 40", "3 two 0 0 100 60", "3 text 0 60 100 20");

    [Fact]
    public void Figures_and_tables_keep_their_order_each_among_themselves() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float("figure").Solid("figure1", 10, 50);
            column.Item().Float("table").Solid("table1", 10, 20);
            column.Item().Float("figure").Solid("figure2", 10, 10);
            column.Item().Mock("text", 10, 40);
        }).HasPages(2).ShowsIn("a1 table11 text1 figure12 figure22 text2");

    [Fact]
    public void An_item_that_stays_waits_for_the_floats_of_its_series()
        => Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float("figure").Solid("one", 10, 50);
            column.Item().Solid("b", 10, 10);
            column.Item().InSeries("figure").Solid("two", 10, 10);
            column.Item().Solid("c", 10, 10);
        }).HasPages(2).ShowsIn("a1 b1 one2 two2 c2");

    [Fact]
    public void A_top_float_moves_above_the_text_of_its_page() =>
        Items(column =>
        {
            column.Spacing(5);
            column.Item().Solid("a", 10, 30);
            column.Item().FloatTop().SpaceAfter(2).Solid("figure", 10, 40);
            column.Item().Solid("b", 10, 18);
        }).HasPages(1).Draws("1 figure 0 0 100 40", "1 a 0 47 100 30", "1 b 0 82 100 18");

    [Fact]
    public void A_top_float_without_room_goes_to_the_top_of_the_next_page() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 70);
            column.Item().FloatTop().Solid("figure", 10, 40);
            column.Item().Mock("b", 10, 50);
        }).HasPages(2).Draws("1 a 0 0 100 70", "1 b 0 70 100 30", "2 figure 0 0 100 40", "2 b 0 40 100 20");

    [Fact]
    public void A_bottom_float_stands_at_the_foot_of_its_page() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 30);
            column.Item().FloatBottom().SpaceBefore(4).Solid("figure", 10, 40);
            column.Item().Mock("b", 10, 50);
        }).HasPages(2).Draws("1 a 0 0 100 30", "1 b 0 30 100 26", "1 figure 0 60 100 40", "2 b 0 0 100 24");

    [Fact]
    public void Bottom_floats_stand_one_below_the_other_in_their_order() =>
        Items(column =>
        {
            column.Item().FloatBottom().Solid("one", 10, 20);
            column.Item().FloatBottom().Solid("two", 10, 30);
            column.Item().Solid("a", 10, 50);
        }).HasPages(1).Draws("1 a 0 0 100 50", "1 one 0 50 100 20", "1 two 0 70 100 30");

    [Fact]
    public void A_top_float_never_overtakes_a_figure_in_the_text() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 10);
            column.Item().Float().Solid("one", 10, 20);
            column.Item().FloatTop().Solid("two", 10, 20);
            column.Item().Mock("b", 10, 90);
        }).HasPages(2).ShowsIn("a1 one1 b1 two2 b2");

    [Fact]
    public void A_float_never_stands_above_a_bottom_float_of_its_series() =>
        Items(column =>
        {
            column.Item().FloatBottom().Solid("one", 10, 20);
            column.Item().Float().Solid("two", 10, 20);
            column.Item().Solid("a", 10, 30);
        }).HasPages(2).ShowsIn("a1 one1 two2");

    [Fact]
    public void All_floats_stand_before_a_barrier() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().Float().Solid("figure", 10, 50);
            column.Item().Solid("b", 10, 10);
            column.Item().FloatBarrier().Solid("chapter", 10, 10);
        }).HasPages(2).ShowsIn("a1 b1 figure2 chapter2");

    [Fact]
    public void A_float_of_the_foot_stands_above_a_barrier_on_its_page() =>
        Items(column =>
        {
            column.Spacing(5);
            column.Item().Solid("a", 10, 20);
            column.Item().FloatBottom().Solid("figure", 10, 30);
            column.Item().Solid("b", 10, 10);
            column.Item().FloatBarrier().Solid("chapter", 10, 10);
        }).HasPages(1).Draws("1 a 0 0 100 20", "1 b 0 25 100 10", "1 figure 0 40 100 30", "1 chapter 0 75 100 10");

    [Fact]
    public void A_top_float_never_stands_above_the_chapter_it_belongs_to() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 20);
            column.Item().FloatBarrier().Solid("chapter", 10, 10);
            column.Item().FloatTop().Solid("figure", 10, 30);
            column.Item().Mock("b", 10, 90);
        }).HasPages(2).ShowsIn("a1 chapter1 b1 figure2 b2");

    [Fact]
    public void A_top_float_of_a_chapter_that_begins_a_page_stands_below_its_heading() =>
        Items(column =>
        {
            column.Item().FloatBarrier().KeepWithNext().Solid("chapter", 10, 10);
            column.Item().FloatTop().Solid("figure", 10, 30);
            column.Item().Mock("b", 10, 50);
        }).HasPages(1).ShowsIn("chapter1 figure1 b1");

    [Fact]
    public void A_top_float_moves_on_with_the_heading_it_belongs_to() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 40);
            column.Item().KeepWithNext().Solid("heading", 10, 10);
            column.Item().FloatTop().Solid("figure", 10, 30);
            column.Item().Solid("b", 10, 40);
        }).HasPages(2).ShowsIn("a1 figure2 heading2 b2");

    [Fact]
    public void A_heading_keeps_with_the_text_that_moves_up_before_a_float() =>
        Items(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().KeepWithNext().Solid("heading", 10, 10);
            column.Item().Float().Solid("figure", 10, 60);
            column.Item().Solid("b", 10, 20);
        }).HasPages(2).ShowsIn("a1 heading1 b1 figure2");

    [Fact]
    public void A_reader_that_does_not_see_meets_floats_where_they_are_written()
    {
        LayoutTest test = Items(column =>
        {
            column.Item().Semantic(StructureRole.H1).Solid("a", 10, 60);
            column.Item().Float().Semantic(StructureRole.Figure).Solid("figure", 10, 50);
            column.Item().Semantic(StructureRole.P).Solid("b", 10, 30);
        });
        StructureElement[] elements = [.. Tags.Of(test.Result!).Where(element => element.Role != StructureRole.Document)];
        Assert.Equal(["H1", "P", "Figure"], elements.Select(element => element.Role.ToString()));
        Assert.Equal(["H1", "Figure", "P"], elements.OrderBy(element => element.Order).Select(element => element.Role.ToString()));
    }

    [Fact]
    public void An_item_on_pages_of_its_own_lets_the_text_fill_the_page_before()
    {
        LayoutTest test = Items(column =>
        {
            column.Item().Solid("a", 10, 40);
            column.Item().OwnPages(new Size(300, 50)).Mock("wide", 200, 80);
            column.Item().Mock("b", 10, 90);
        }).HasPages(4).Draws(
            "1 a 0 0 100 40", "1 b 0 40 100 60", "2 wide 0 0 300 50", "3 wide 0 0 300 30", "4 b 0 0 100 30");
        Assert.Equal([100, 300, 300, 100], test.Result!.Pages.Select(page => page.Size.Width));
    }

    [Fact]
    public void An_item_on_pages_of_its_own_may_stand_first_or_last() =>
        Items(column =>
        {
            column.Item().OwnPages(new Size(300, 50)).Solid("first", 200, 40);
            column.Item().Column(inner =>
            {
                inner.Item().Solid("a", 10, 10);
                inner.Item().OwnPages(new Size(300, 50)).Solid("last", 200, 40);
            });
            column.Item().Solid("b", 10, 10);
        }).HasPages(4).ShowsIn("first1 a2 last3 b4");

    [Fact]
    public void Pages_of_its_own_keep_header_footnotes_and_margins()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Margin(10);
            page.Header().Solid("header", 10, 10);
            page.Footnotes(notes => notes.Note("n").Solid("note", 10, 10));
            page.Content().Column(column =>
            {
                column.Item().Solid("a", 10, 30);
                column.Item().OwnPages(new Size(200, 80)).FootnoteMark("n").Solid("wide", 150, 20);
            });
        });
        test.HasPages(2).Draws(
            "1 header 10 10 80 10", "1 a 10 20 80 30", "2 header 10 10 180 10", "2 wide 10 20 180 20", "2 note 10 60 180 10");
    }

    [Fact]
    public void Between_neighbours_an_item_stays_where_it_is_written() =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Row(row =>
        {
            row.RelativeItem().Column(column => column.Item().OwnPages(new Size(300, 50)).Solid("a", 10, 10));
            row.RelativeItem().Solid("b", 10, 10);
        })).HasPages(1).ShowsIn("a1 b1");

    private static LayoutTest Items(Action<ColumnDescriptor> items) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(items));
}
