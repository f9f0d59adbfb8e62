using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;

namespace ReportGen.Layout.Tests.Pages;

public class FootnoteTests
{
    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark() =>
        Page(notes => notes.Note("n").Solid("note", 60, 15), column =>
        {
            column.Item().Solid("a", 60, 30);
            column.Item().FootnoteMark("n").Solid("b", 60, 30);
        }).HasPages(1).Draws(
            "1 a 0 0 100 30", "1 b 0 30 100 30", "1 rule 0 80 100 5", "1 note 0 85 100 15");

    [Fact]
    public void Text_without_room_for_its_note_moves_with_it() =>
        Page(notes => notes.Note("n").Solid("note", 60, 15), column =>
        {
            column.Item().Solid("a", 60, 60);
            column.Item().FootnoteMark("n").Solid("b", 60, 30);
        }).HasPages(2).ShowsIn("a1 b2 rule2 note2");

    [Fact]
    public void Text_without_a_mark_yields_to_the_note_above_it() =>
        Page(notes => notes.Note("n").Solid("note", 60, 15), column =>
        {
            column.Item().FootnoteMark("n").Solid("a", 60, 60);
            column.Item().Solid("b", 60, 30);
        }).HasPages(2).ShowsIn("a1 rule1 note1 b2");

    [Fact]
    public void A_note_that_is_too_long_begins_on_its_page_and_goes_on_on_the_next() =>
        Page(notes => notes.Note("n").Mock("note", 60, 40), column =>
        {
            column.Item().FootnoteMark("n").Solid("a", 60, 70);
            column.Item().Solid("b", 60, 30);
        }).HasPages(2).Draws(
            "1 a 0 0 100 70", "1 rule 0 70 100 5", "1 note 0 75 100 25",
            "2 b 0 0 100 30", "2 rule 0 80 100 5", "2 note 0 85 100 15");

    [Fact]
    public void Notes_stand_in_the_order_of_their_marks_with_space_between() =>
        Page(
            notes =>
            {
                notes.Spacing(2);
                notes.Note("second").Solid("n2", 60, 10);
                notes.Note("first").Solid("n1", 60, 10);
            },
            column =>
            {
                column.Item().FootnoteMark("first").Solid("a", 60, 20);
                column.Item().FootnoteMark("second").Solid("b", 60, 20);
            }).HasPages(1).Draws(
            "1 a 0 0 100 20", "1 b 0 20 100 20", "1 rule 0 73 100 5", "1 n1 0 78 100 10", "1 n2 0 90 100 10");

    [Fact]
    public void Notes_stand_in_the_order_of_the_places_of_their_marks_on_the_page() =>
        Page(
            notes =>
            {
                notes.Note("low").Solid("low", 60, 10);
                notes.Note("high").Solid("high", 60, 10);
            },
            column => column.Item().Row(row =>
            {
                // The left side is painted first; its mark stands below the one at the right.
                row.RelativeItem().PaddingTop(20).FootnoteMark("low").Solid("left", 40, 10);
                row.RelativeItem().Column(right => right.Item().FootnoteMark("high").Solid("right", 40, 10));
            })).HasPages(1).ShowsIn("left1 right1 rule1 high1 low1");

    [Fact]
    public void A_note_marked_twice_is_shown_once() =>
        Page(notes => notes.Note("n").Solid("note", 60, 15), column =>
        {
            column.Item().FootnoteMark("n").Solid("a", 60, 20);
            column.Item().FootnoteMark("n").Solid("b", 60, 20);
            column.Item().PageBreak();
            column.Item().FootnoteMark("n").Solid("c", 60, 20);
        }).HasPages(2).ShowsIn("a1 b1 rule1 note1 c2");

    [Fact]
    public void Of_two_marks_the_one_whose_note_fits_stays() =>
        Page(
            notes =>
            {
                notes.Note("x").Solid("x", 60, 20);
                notes.Note("y").Solid("y", 60, 20);
            },
            column =>
            {
                column.Item().FootnoteMark("x").Solid("a", 60, 30);
                column.Item().FootnoteMark("y").Solid("b", 60, 30);
                column.Item().Solid("c", 60, 30);
            }).HasPages(2).ShowsIn("a1 rule1 x1 b2 c2 rule2 y2");

    [Fact]
    public void A_note_of_the_last_page_that_is_longer_than_the_page_gets_further_pages() =>
        Page(notes => notes.Note("n").Mock("note", 60, 200), column =>
            column.Item().FootnoteMark("n").Solid("a", 60, 50)).HasPages(3).Draws(
            "1 a 0 0 100 50", "1 rule 0 50 100 5", "1 note 0 55 100 45",
            "2 rule 0 0 100 5", "2 note 0 5 100 95",
            "3 rule 0 35 100 5", "3 note 0 40 100 60");

    [Fact]
    public void A_note_that_fits_no_page_is_an_error()
    {
        LayoutTest test = Page(notes => notes.Note("n").Solid("note", 60, 200), column =>
            column.Item().FootnoteMark("n").Solid("a", 60, 50));
        Assert.Null(test.Result);
        Assert.Contains(test.Diagnostics.Items, item => item.Code == "LAY001" && item.Message.Contains("Footnote “n”"));
    }

    [Fact]
    public void A_mark_without_a_note_is_an_error() =>
        Page(notes => notes.Note("n").Solid("note", 60, 20), column =>
            column.Item().FootnoteMark("m").Solid("a", 60, 50)).HasError("LAY011");

    [Fact]
    public void A_note_belongs_to_the_element_that_holds_its_mark()
    {
        LayoutTest test = Page(notes => notes.Note("n").Solid("note", 60, 20), column =>
            column.Item().Semantic(StructureRole.P).FootnoteMark("n").Solid("a", 60, 50)).HasPages(1);
        StructureElement note = Tags.Of(test.Result!).Single(element => element.Role == StructureRole.Note);
        Assert.Equal(StructureRole.P, note.Parent?.Role);
    }

    private readonly LayoutTest _test = LayoutTest.OnPagesOf(100, 100);

    private LayoutTest Page(Action<FootnotesDescriptor> notes, Action<ColumnDescriptor> items) =>
        _test.ForPage(page =>
        {
            page.Footnotes(area =>
            {
                area.Separator().Solid("rule", 60, 5);
                notes(area);
            });
            page.Content().Column(items);
        });
}
