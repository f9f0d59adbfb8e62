using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Elements;

public class TextBlockTests
{
    private static readonly TextStyle Style = new() { Font = CommittedFonts.Serif, Size = 10, Leading = 16 };

    [Theory]
    [InlineData(5, 80, "5")]
    [InlineData(5, 70, "3 2")]
    [InlineData(5, 50, "3 2")]
    [InlineData(4, 48, "2 2")]
    public void Lines_break_over_pages_with_two_at_least_on_both_sides(int lines, double height, string expected) =>
        Assert.Equal(expected, LinesPerPage(height, column => column.Item().Text(Lines(lines))));

    [Fact]
    public void Three_lines_stay_together() =>
        Assert.Equal("1 3", LinesPerPage(60, column =>
        {
            column.Item().Text("上", Style);
            column.Item().Text(Lines(3));
        }));

    [Fact]
    public void A_page_too_low_for_two_lines_takes_one() =>
        Assert.Equal("1 1 1", LinesPerPage(20, column => column.Item().Text(Lines(3))));

    [Fact]
    public void A_heading_stays_with_two_lines_of_its_text() =>
        Assert.Equal("2 3 2", LinesPerPage(80, column =>
        {
            column.Item().Text(Lines(2));
            column.Item().SpaceBefore(8).KeepWithNext().Text("题", Style);
            column.Item().SpaceBefore(8).Text(Lines(4));
        }));

    [Fact]
    public void A_page_shows_its_number_and_the_number_of_pages()
    {
        PagedDocument document = LayoutTest.OnPagesOf(100, 60).ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Footer().Text(text =>
            {
                text.CurrentPageNumber();
                text.Span("/");
                text.TotalPages();
            });
            page.Content().Text(Lines(4));
        }).HasPages(2).Result!;
        Assert.Equal(["1/2", "2/2"], document.Pages.Select(page => Runs.TextOf(page, inDecoration: true)));
    }

    [Fact]
    public void Contents_show_the_pages_of_their_sections()
    {
        PagedDocument document = LayoutTest.OnPagesOf(100, 60).ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Numbering(number => $"p{number + 4}");
            page.Content().Column(column =>
            {
                column.Item().Text(text => text.BeginPageNumberOfSection("end"));
                column.Item().Text(Lines(6));
                column.Item().Section("end").Text("末");
            });
        }).HasPages(3).Result!;
        Assert.StartsWith("p7", Runs.TextOf(document.Pages[0], inDecoration: false), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_of_a_section_that_does_not_exist_is_an_error() =>
        LayoutTest.OnPagesOf(100, 60).ForContent(content => content.Text(text =>
        {
            text.DefaultTextStyle(Style);
            text.BeginPageNumberOfSection("nowhere");
        })).HasError("LAY006");

    [Fact]
    public void A_note_mark_brings_its_note_to_the_page_of_its_line()
    {
        var test = LayoutTest.OnPagesOf(100, 100);
        test.ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Footnotes(notes => notes.Note("n").Solid("note", 10, 20));
            page.Content().Text(text =>
            {
                for (int i = 0; i < 4; i++)
                {
                    text.Line("行");
                }

                text.Span("注");
                text.Footnote("1", "n");
                text.Line("。");
                text.Span("末");
            });
        });
        test.HasPages(2).Draws("2 note 0 80 100 20");
        Assert.Contains(Tags.Of(test.Result!), element => element.Role == StructureRole.Reference);
    }

    [Fact]
    public void Text_in_a_grouping_element_is_a_paragraph_and_one_over_two_pages_is_one()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 50).ForContent(content =>
            content.Semantic(StructureRole.Sect).Text(Lines(5))).HasPages(2);
        Assert.Equal(
            [StructureRole.Document, StructureRole.Sect, StructureRole.P],
            Tags.Of(test.Result!).Select(element => element.Role));
    }

    [Fact]
    public void A_link_inside_text_is_told_as_a_link_and_must_lead_somewhere()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Text(text =>
            {
                text.DefaultTextStyle(Style);
                text.Span("见");
                text.SectionLink("表一", "table");
                text.Span("。");
            });
            column.Item().Section("table").Text("表", Style);
        })).HasPages(1);
        Assert.Equal("Document P Link P", string.Join(' ', Tags.Of(test.Result!).Select(element => element.Role)));
    }

    [Fact]
    public void An_item_that_fits_its_text_keeps_it_on_one_line() =>
        Assert.Equal("1", LinesPerPage(100, column => column.Item().Row(row =>
        {
            row.AutoItem().Text("上海证券 research 2024", Style);
            row.RelativeItem();
        }), width: 300));

    // Forced ends of lines: the test is about pages, not about line breaking.
    private static Action<TextDescriptor> Lines(int count) => text =>
    {
        text.DefaultTextStyle(Style);
        for (int i = 0; i < count - 1; i++)
        {
            text.Line("行");
        }

        text.Span("末");
    };

    private static string LinesPerPage(double height, Action<ColumnDescriptor> items, double width = 100)
    {
        PagedDocument document = LayoutTest.OnPagesOf(width, height)
            .ForContent(content => content.Column(items)).Result!;
        return string.Join(' ', document.Pages.Select(page => Runs.BaselinesOf(page).Count));
    }
}
