using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Elements;

public class MultiColumnTests
{
    [Fact]
    public void Columns_end_at_one_height() =>
        Lines(8, balanced: true).HasPages(1).Draws(
            "1 1 0 0 45 20", "1 2 0 20 45 20", "1 3 0 40 45 20", "1 4 0 60 45 20",
            "1 5 55 0 45 20", "1 6 55 20 45 20", "1 7 55 40 45 20", "1 8 55 60 45 20");

    [Fact]
    public void Unbalanced_columns_are_filled_one_after_the_other() =>
        Lines(6, balanced: false).HasPages(1).Draws(
            "1 1 0 0 45 20", "1 2 0 20 45 20", "1 3 0 40 45 20", "1 4 0 60 45 20",
            "1 5 0 80 45 20", "1 6 55 0 45 20");

    [Fact]
    public void Full_pages_are_filled_and_the_last_is_balanced() =>
        Lines(14, balanced: true).HasPages(2).Draws(
            "1 1 0 0 45 20", "1 2 0 20 45 20", "1 3 0 40 45 20", "1 4 0 60 45 20", "1 5 0 80 45 20",
            "1 6 55 0 45 20", "1 7 55 20 45 20", "1 8 55 40 45 20", "1 9 55 60 45 20", "1 10 55 80 45 20",
            "2 11 0 0 45 20", "2 12 0 20 45 20", "2 13 55 0 45 20", "2 14 55 20 45 20");

    private static LayoutTest Lines(int count, bool balanced) =>
        LayoutTest.OnPagesOf(100, 100).ForContent(content => content.MultiColumn(columns =>
        {
            columns.Spacing(10);
            if (!balanced)
            {
                columns.Unbalanced();
            }

            columns.Content().Column(column =>
            {
                for (int i = 1; i <= count; i++)
                {
                    column.Item().Solid($"{i}", 10, 20);
                }
            });
        }));

    [Fact]
    public void Columns_of_text_leave_two_lines_at_least_on_each_side_of_a_break()
    {
        var style = new TextStyle { Font = CommittedFonts.Sans, Size = 10, Leading = 10 };
        LayoutTest test = LayoutTest.OnPagesOf(210, 500).ForContent(content => content.MultiColumn(columns =>
        {
            columns.Spacing(10);
            columns.Content().Column(column =>
            {
                column.Item().Text(new string('字', 30), style);
                column.Item().Text(new string('文', 30), style);
                column.Item().Text(new string('行', 30), style);
            });
        })).HasPages(1);

        // Nine lines: five of them on the left would part the second paragraph, which has three.
        Assert.Equal([10, 20, 30, 40, 50, 60], Runs.BaselinesOf(test.Result!.Pages[0]).Order().Select(y => Math.Ceiling(y / 10) * 10).Distinct());
    }

    [Fact]
    public void A_note_marked_in_columns_stands_below_all_of_them() =>
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Footnotes(notes => notes.Note("n").Solid("note", 10, 20));
            page.Content().MultiColumn(columns => columns.Content().Column(column =>
            {
                column.Item().Solid("a", 10, 40);
                column.Item().FootnoteMark("n").Solid("b", 10, 40);
                column.Item().Solid("c", 10, 40);
                column.Item().Solid("d", 10, 40);
            }));
        }).HasPages(1).Draws("1 a 0 0 50 40", "1 b 0 40 50 40", "1 c 50 0 50 40", "1 d 50 40 50 40", "1 note 0 80 100 20");

    [Fact]
    public void A_float_between_columns_waits_for_the_top_of_the_next_column() =>
        LayoutTest.OnPagesOf(100, 60).ForContent(content => content.MultiColumn(columns =>
        {
            columns.Unbalanced();
            columns.Content().Column(column =>
            {
                column.Item().Solid("a", 10, 30);
                column.Item().Float().Solid("figure", 10, 40);
                column.Item().Mock("b", 10, 50);
            });
        })).HasPages(1).Draws("1 a 0 0 50 30", "1 b 0 30 50 30", "1 figure 50 0 50 40", "1 b 50 40 50 20");

    [Fact]
    public void A_heading_never_ends_a_column() =>
        LayoutTest.OnPagesOf(100, 60).ForContent(content => content.MultiColumn(columns =>
        {
            columns.Unbalanced();
            columns.Content().Column(column =>
            {
                column.Item().Solid("a", 10, 45);
                column.Item().KeepWithNext().Solid("heading", 10, 10);
                column.Item().Solid("b", 10, 20);
            });
        })).HasPages(1).Draws("1 a 0 0 50 45", "1 heading 50 0 50 10", "1 b 50 10 50 20");
}
