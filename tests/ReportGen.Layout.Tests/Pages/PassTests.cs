using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Pages;

public class PassTests
{
    private static readonly TextStyle Style = new() { Font = CommittedFonts.Serif, Size = 10, Leading = 16 };

    [Fact]
    public void A_layout_that_never_settles_ends_with_a_warning_that_names_what_moves()
    {
        // With one page it needs two, with two pages one is enough.
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Solid("a", 10, 60);
            column.Item().ShowIf(page => page.TotalPages < 2).Solid("b", 10, 60);
        }));
        Assert.Contains("the number of pages", test.HasError("LAY003").Message);
        Assert.NotNull(test.Result);
    }

    [Fact]
    public void A_list_that_grows_by_what_it_lists_settles()
    {
        // The contents take a page of their own only once the pages of the sections are known.
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().ShowIf(page => page.FirstPageOf("s") > 1).Solid("contents", 10, 90);
            column.Item().Solid("text", 10, 90);
            column.Item().Section("s").Solid("s", 10, 90);
        }));
        test.HasPages(3).ShowsIn("contents1 text2 s3");
    }

    [Fact]
    public void Numbers_within_a_section_count_from_its_start()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 40).ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Header().Text(text =>
            {
                text.PageNumberWithinSection("s");
                text.Span("/");
                text.TotalPagesWithinSection("s");
                text.Span(" – ");
                text.EndPageNumberOfSection("s");
            });
            page.Content().Column(column =>
            {
                column.Item().Mock("before", 10, 24);
                column.Item().Section("s").Mock("s", 10, 48);
            });
        }).HasPages(3);
        Assert.Equal("1/2 – 3", Runs.TextOf(test.Result!.Pages[1], inDecoration: true));
        Assert.Equal("2/2 – 3", Runs.TextOf(test.Result!.Pages[2], inDecoration: true));
    }

    [Fact]
    public void What_does_not_fit_in_a_first_pass_only_is_no_error()
    {
        // While the number of pages is not known, the block is higher than a page.
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().ShowIf(page => page.TotalPages == 0).Solid("too high", 10, 200);
            column.Item().Solid("a", 10, 60);
        }));
        test.HasPages(1).ShowsIn("a1");
    }

    [Fact]
    public void Captured_places_are_known_in_the_next_pass()
    {
        double width = 0;
        LayoutTest.OnPagesOf(100, 100).ForPage(page =>
        {
            page.Content().Column(column => column.Item().PaddingLeft(30).CaptureContentPosition("p").Solid("a", 10, 60));
            page.Foreground().ShowIf(at =>
            {
                IReadOnlyList<ContentPosition> places = at.PositionsOf("p");
                width = places.Count == 1 ? places[0].Area.Width : 0;
                return true;
            }).Mock("over", 10, 10);
        }).HasPages(1);
        Assert.Equal(70, width);
    }

    [Fact]
    public void Boxes_are_drawn_when_asked_for()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 100);
        test.Options = test.Options with { DrawBoxes = true };
        test.ForContent(content => content.Padding(10).Mock("a", 10, 10)).HasPages(1);
        int boxes = Count(test.Result!.Pages[0].Items);
        // Slot, shrink, padding, block.
        Assert.Equal(4, boxes);
    }

    [Fact]
    public void A_running_title_is_that_of_the_section_on_the_page()
    {
        LayoutTest test = LayoutTest.OnPagesOf(100, 46).ForPage(page =>
        {
            page.DefaultTextStyle(Style);
            page.Header().Dynamic((header, at) => header.Text($"{at.RunningTitle()}/{at.RunningTitle(2)}"));
            page.Content().Column(column =>
            {
                column.Item().Mock("front", 10, 30);
                column.Item().Section("a", "A").Mock("a", 10, 30);
                column.Item().Section("a1", "A1", 2).Mock("a1", 10, 50);
                column.Item().Section("b", "B").Mock("b", 10, 10);
                column.Item().Section("c", "C").Mock("c", 10, 30);
            });
        }).HasPages(5);
        Assert.Equal(
            ["/", "A/", "A/A1", "B/A1", "C/"],
            test.Result!.Pages.Select(page => Runs.TextOf(page, inDecoration: true)));
    }

    [Fact]
    public void Merged_documents_are_numbered_through()
    {
        static Document One() => Document.Create(document => document.Page(page =>
        {
            page.Size(100, 100);
            page.Content().Mock("a", 10, 150);
        }));
        var diagnostics = new Foundation.Diagnostics.DiagnosticBag();
        Graphics.Pages.PagedDocument? merged = Document.Merge(One(), One()).Generate(GenerateOptions.Default, diagnostics);
        Assert.Equal(["1", "2", "3", "4"], merged!.Pages.Select(page => page.Label));
    }

    private static int Count(IEnumerable<Graphics.Pages.FrameItem> items) => items.Sum(item => item switch
    {
        Graphics.Pages.GroupItem group => Count(group.Items),
        Graphics.Pages.PathItem { Stroke: not null } => 1,
        _ => 0,
    });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_drawing_is_painted_once_whether_or_not_a_text_asks_for_the_number_of_pages(bool asks)
    {
        int painted = 0;
        LayoutTest test = LayoutTest.OnPagesOf(100, 100).ForContent(content => content.Column(column =>
        {
            column.Item().Height(20).Canvas((_, _) => painted++);
            column.Item().Text(text =>
            {
                text.DefaultTextStyle(Style);
                if (asks)
                {
                    text.TotalPages();
                }
            });
        }));
        test.HasPages(1);
        Assert.Equal(1, painted);
        Assert.Equal(asks ? "1" : string.Empty, Runs.TextOf(test.Result!.Pages[0], inDecoration: false));
    }
}
