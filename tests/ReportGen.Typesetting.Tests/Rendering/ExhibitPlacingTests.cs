using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Typesetting.Tests.Rendering;

public sealed class ExhibitPlacingTests
{
    private const string Sentence = "这一段文字足够长，好让正文写满几行，从而看得出图表落在哪一页上，也看得出正文如何绕过它们继续排下去。";

    // The first body page, after cover and contents.
    private const int Body = 2;

    [Fact]
    public void A_figure_that_does_not_fit_lets_the_following_text_move_up()
    {
        PagedDocument pages = Compose(Paragraphs(16) + Chart("index") + "移上来的一段。\n\n" + Paragraphs(3));

        Assert.Contains("移上来的一段。", TextOf(pages, Body), StringComparison.Ordinal);
        Assert.DoesNotContain("资料来源", TextOf(pages, Body), StringComparison.Ordinal);
        Assert.StartsWith("图 1", Content(pages, Body + 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_is_placed_where_it_is_written_unless_it_floats()
    {
        string[] written = [Table("t1"), Table("t1", "place: float")];
        string[] texts = [.. written.Select(table => TextOf(Compose(Paragraphs(16) + table + "移上来的一段。\n\n" + Paragraphs(3)), Body))];

        Assert.DoesNotContain("移上来的一段。", texts[0], StringComparison.Ordinal);
        Assert.Contains("移上来的一段。", texts[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_at_the_top_is_above_the_text_and_one_at_the_bottom_is_below_it()
    {
        PagedDocument pages = Compose(Paragraphs(19) + "首段。\n\n" + Chart("high", "place: top") + Chart("low", "place: bottom") + "末段。\n");

        double Y(string text) => ComposedSample.Runs(pages.Pages[Body + 1]).First(run => run.Run.Text.Contains(text, StringComparison.Ordinal)).At.Y;
        Assert.True(Y("high") < Y("首段。"));
        Assert.True(Y("首段。") < Y("末段。"));
        Assert.True(Y("末段。") < Y("low"));
        Assert.InRange(pages.Pages[Body].Size.Height - Y("low"), 150, 260);
    }

    [Fact]
    public void No_figure_moves_into_the_next_chapter()
    {
        PagedDocument pages = Compose(Paragraphs(16) + Chart("index") + "# 第二章\n\n" + Sentence + "\n");

        string next = Content(pages, Body + 1);
        Assert.DoesNotContain("第二章", TextOf(pages, Body), StringComparison.Ordinal);
        Assert.True(next.IndexOf("资料来源", StringComparison.Ordinal) < next.IndexOf("第二章", StringComparison.Ordinal));
    }

    [Fact]
    public void Contents_and_references_name_the_page_to_which_a_figure_moved()
    {
        PagedDocument pages = Compose("见[@page:fig:index]。\n\n" + Paragraphs(16) + Chart("index") + Paragraphs(3));

        Assert.Equal("见第4页。", Content(pages, Body)[4..][..5]);
        Assert.Contains("index4", TextOf(pages, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_landscape_table_has_separate_pages_with_header_footer_and_number()
    {
        PagedDocument pages = Compose("表前。\n\n" + Table("wide", "orientation: landscape", rows: 60) + Paragraphs(20));

        PageFrame[] landscape = [.. pages.Pages.Where(page => page.Size.Width > page.Size.Height)];
        Assert.Equal(3, landscape.Length);
        Assert.Equal(["4", "5", "6"], landscape.Select(page => page.Label));
        Assert.All(landscape, page =>
        {
            (Point At, GlyphRun Run)[] runs = [.. ComposedSample.Runs(page)];
            Assert.All(runs, run => Assert.InRange(run.At.Y, 0, page.Size.Height));
            (Point At, GlyphRun Run) number = runs.Last(run => run.Run.Text == page.Label);
            Assert.Equal(pages.Pages[Body].Size.Height - FooterOf(pages.Pages[Body]), page.Size.Height - number.At.Y, 0.01);
            Assert.True(number.At.X > pages.Pages[Body].Size.Width);
        });
        Assert.Contains("（续表）", ComposedSample.TextOf(landscape[1]), StringComparison.Ordinal);
        Assert.Contains(Sentence[..20], TextOf(pages, Body), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_columns_is_balanced_and_continues_across_pages_in_order()
    {
        PagedDocument pages = Compose("::: columns\n" + Paragraphs(12) + ":::\n\n尾。\n");
        double middle = pages.Pages[Body].Size.Width / 2;

        var lines = ComposedSample.Runs(pages.Pages[Body]).Where(run => run.Run.Text.Length > 10 && run.At.Y is > 90 and < 780).ToList();
        double left = lines.Where(run => run.At.X < middle).Max(run => run.At.Y);
        double right = lines.Where(run => run.At.X > middle).Max(run => run.At.Y);
        Assert.InRange(Math.Abs(left - right), 0, 16.1 * 2);
        Assert.True(left < ComposedSample.Runs(pages.Pages[Body]).First(run => run.Run.Text == "尾。").At.Y);
    }

    [Fact]
    public void An_exhibit_across_all_columns_is_between_the_text_above_and_below()
    {
        PagedDocument pages = Compose("::: columns\n前文。\n\n" + Table("wide", "span: columns") + "后文。\n:::\n");

        string text = TextOf(pages, Body);
        Assert.True(text.IndexOf("前文。", StringComparison.Ordinal) < text.IndexOf("资料来源", StringComparison.Ordinal));
        Assert.True(text.IndexOf("资料来源", StringComparison.Ordinal) < text.IndexOf("后文。", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("left")]
    [InlineData("right")]
    public void A_side_caption_is_beside_its_exhibit_on_each_page(string side)
    {
        PagedDocument pages = Compose(Table("side", $"caption_side: {side}", rows: 80));

        for (int page = Body; page <= Body + 1; page++)
        {
            (Point At, GlyphRun Run)[] runs = [.. ComposedSample.Runs(pages.Pages[page])];
            Point caption = runs.First(run => run.Run.Text.StartsWith('表')).At;
            Point cell = runs.First(run => run.Run.Text.Contains(".SH", StringComparison.Ordinal)).At;
            Assert.Equal(side == "left", caption.X < cell.X);
            Assert.True(caption.Y < cell.Y + 20);
            Assert.Equal(page > Body, runs.Any(run => run.Run.Text.Contains("续表", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_place_inside_a_pair_is_an_error_that_names_the_valid_position()
    {
        Diagnostic error = Assert.Single(ComposedSample.Errors(Header + "::: pair\n" + Chart("left", "place: top") + Chart("right") + ":::\n").Items);

        Assert.Equal("MDN027", error.Code);
        Assert.Equal("place", error.Span!.Value.Text);
    }

    [Fact]
    public void An_invalid_place_is_reported_with_the_valid_ones()
    {
        Diagnostic error = ComposedSample.Errors(Header + Table("t1", "place: topp")).Items.First(item => item.Severity == Severity.Error);

        Assert.Equal("topp", error.Span!.Value.Text);
        Assert.Contains("top", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "orientation: landscape")]
    [InlineData(true, "span: columns")]
    public void A_table_too_wide_for_its_place_is_reported_with_a_remedy(bool isInColumns, string advice)
    {
        string columns = string.Join(", ", Enumerable.Repeat("code", isInColumns ? 5 : 14));
        string table = Table("wide").Replace("columns: [code, pe]", $"columns: [{columns}]", StringComparison.Ordinal);
        Diagnostic error = Assert.Single(ComposedSample.Errors(Header + (isInColumns ? $"::: columns\n文字。\n\n{table}:::\n" : table)).Items);

        Assert.Equal("LAY001", error.Code);
        Assert.StartsWith("Table 'wide' does not fit on a page: its columns are wider than the space; it needs a width of ", error.Message, StringComparison.Ordinal);
        Assert.Contains(advice, error.Hint, StringComparison.Ordinal);
        Assert.EndsWith("note.zh.md", error.Span!.Value.ToWritten().Source.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_parallel_edition_loses_no_listing_and_no_text_in_columns()
    {
        const string Body = "# 一\n\n::: columns\n栏内文字。\n:::\n\n    listing\n";
        ComposedNote note = ComposedSample.Compose(Cover + Body, Cover + Body.Replace("栏内文字。", "Text in columns.", StringComparison.Ordinal), Edition.Bilingual, "bilingual: parallel");
        string text = string.Concat(note.Pages.Pages.Select(ComposedSample.TextOf));

        Assert.Contains("栏内文字。", text, StringComparison.Ordinal);
        Assert.Contains("Text in columns.", text, StringComparison.Ordinal);
        Assert.Contains("listing", text, StringComparison.Ordinal);
    }

    private const string Cover = "::: cover\n## 主要观点\n观点。\n:::\n\n";

    private const string Header = Cover + "# 第一章\n\n";

    private static PagedDocument Compose(string body) => ComposedSample.Compose(Header + body).Pages;

    private static string TextOf(PagedDocument pages, int page) => ComposedSample.TextOf(pages.Pages[page]);

    /// <summary>The text between header and footer.</summary>
    private static string Content(PagedDocument pages, int page) => string.Concat(ComposedSample.Runs(pages.Pages[page])
        .Where(run => run.At.Y is > 60 and < 790).Select(run => run.Run.Text)).Replace('\u00A0', ' ');

    private static double FooterOf(PageFrame page) => ComposedSample.Runs(page).Last(run => run.Run.Text == page.Label).At.Y;

    private static string Paragraphs(int count) => string.Concat(Enumerable.Repeat(Sentence + "\n\n", count));

    private static string Chart(string id, string keys = "") =>
        $"```chart {{#{id}}}\nkind: line\ncaption: {id}\ndata: t\nwhere: {{group: [组0]}}\nx: code\nseries: [{{data: pe}}]\nheight: 150\nalt: x\nsource: 示例\n{keys}\n```\n\n";

    private static string Table(string id, string keys = "", int rows = 6) =>
        $"```table {{#{id}}}\ncaption: {id}\ndata: t\nwhere: {{code: [{string.Join(", ", Enumerable.Range(0, rows).Select(i => $"{600000 + i}.SH"))}]}}\ncolumns: [code, pe]\nsource: 示例\n{keys}\n```\n\n";
}
