using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Typesetting.Rendering;

namespace ReportGen.Typesetting.Tests.Rendering;

public sealed class ComposedPagesTests
{
    private const string Short = "::: cover\n## 主要观点\n观点。\n:::\n\n# 第一章 {#first}\n\n正文。\n";

    [Fact]
    public void The_cover_contains_the_words_of_a_research_report_the_rating_and_the_sac_number()
    {
        string cover = ComposedSample.TextOf(ComposedSample.Compose(Short).Pages.Pages[0]);

        Assert.Contains("证券研究报告", cover, StringComparison.Ordinal);
        Assert.Contains("增持", cover, StringComparison.Ordinal);
        Assert.Contains("S0870523040005", cover, StringComparison.Ordinal);
        Assert.Contains("2024年02月27日", cover, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_give_the_page_of_the_heading()
    {
        string long60 = string.Join("\n\n", Enumerable.Repeat("这一段文字足够长，好让正文写满几页，从而使第二章落到后面的页上。", 150));
        PagedDocument pages = ComposedSample.Compose(Short + long60 + "\n\n# 末章 {#last}\n\n完。\n").Pages;

        int page = 1 + Enumerable.Range(2, pages.Pages.Length - 2)
            .First(index => ComposedSample.TextOf(pages.Pages[index]).Contains("末章", StringComparison.Ordinal));
        var contents = ComposedSample.Runs(pages.Pages[1]).ToList();
        double line = contents.First(run => run.Run.Text.Contains("末章", StringComparison.Ordinal)).At.Y;
        string printed = contents.Where(run => Math.Abs(run.At.Y - line) < 0.5).MaxBy(run => run.At.X).Run.Text;
        Assert.Equal(page.ToString(System.Globalization.CultureInfo.InvariantCulture), printed);
    }

    [Fact]
    public void A_number_printed_by_an_expression_keeps_its_cell_on_the_page()
    {
        PagedDocument pages = ComposedSample.Compose(Short + "估值为{{ data.t.by[\"600003.SH\"].pe | fmt.number 1 }}倍。\n").Pages;

        GlyphRun run = pages.Pages.SelectMany(ComposedSample.Runs).Select(entry => entry.Run).Single(run => run.Text == "3.5");
        CellOrigin cell = Assert.IsType<CellOrigin>(Assert.Single(run.Provenance.Origin!.Leaves()));
        Assert.Equal(("pe", 5), (cell.ColumnName, cell.Row));
        Assert.EndsWith("note.zh.md", run.Provenance.Written!.Value.Source.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_continued_table_repeats_its_caption_and_the_label_of_its_group_with_a_marker()
    {
        PagedDocument pages = ComposedSample.Compose(
            Short + "```table {#big}\ncaption: 大表\ndata: t\ngroup: group\ncolumns: [group, code, pe]\nsource: 示例\n```\n").Pages;

        string[] texts = [.. pages.Pages.Select(ComposedSample.TextOf)];
        Assert.Contains(texts, text => text.Contains("大表（续表）", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.Contains("（续）", StringComparison.Ordinal));
        Assert.All(Enumerable.Range(0, 90), i => Assert.Single(texts, text => text.Contains($"{600000 + i}.SH", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parallel_paragraphs_start_on_one_line_in_two_columns()
    {
        PagedDocument pages = ComposedSample.Compose(
            "# 章 {#one}\n\n甲段文字。\n\n乙段文字。\n",
            "# Chapter {#one}\n\nFirst paragraph.\n\nSecond paragraph, which is longer than the Chinese one and takes at least two lines of its column, as English does.\n",
            Edition.Bilingual,
            "bilingual: parallel").Pages;

        (Point At, GlyphRun Run)[] runs = [.. pages.Pages.SelectMany(ComposedSample.Runs)];
        Point zh = runs.First(run => run.Run.Text.StartsWith("乙段", StringComparison.Ordinal)).At;
        Point en = runs.First(run => run.Run.Text.StartsWith("Second", StringComparison.Ordinal)).At;
        Assert.Equal(zh.Y, en.Y, 1.0);
        Assert.True(en.X > zh.X + 200);
    }

    [Fact]
    public void The_parts_of_the_document_are_read_in_the_order_of_their_pages()
    {
        PagedDocument pages = ComposedSample.Compose(Short).Pages;

        StructureElement[] parts = [.. pages.Pages.SelectMany(page => Elements(page.Items)).Select(TopOf).Distinct()];
        Assert.True(parts.Length > 2);
        Assert.All(parts, part => Assert.Equal(0, part.Order));
    }

    [Fact]
    public void Nothing_is_outside_the_paper()
    {
        PagedDocument pages = ComposedSample.Compose(Short).Pages;

        Assert.All(pages.Pages, page => Assert.All(ComposedSample.Runs(page), run =>
        {
            Assert.InRange(run.At.X, 0, page.Size.Width);
            Assert.InRange(run.At.X + run.Run.Width, 0, page.Size.Width);
            Assert.InRange(run.At.Y, 0, page.Size.Height);
        }));
    }

    [Fact]
    public void A_long_title_breaks_where_it_pauses()
    {
        PagedDocument pages = ComposedSample.Compose(Short, header: "").Pages;
        Assert.Equal("一则短评", pages.Info.Title);

        var style = new Layout.Text.TextStyle { Font = FontOf(pages), Size = 21, Leading = 29 };
        var source = new Foundation.Sources.SourceText("t", "光模块需求再度上修，产业链盈利弹性可期");
        var broken = TitleBreak.Apply(
            [new Documents.TextInline(source.Text, source.Span(0, source.Text.Length))], style, 250);
        Assert.Equal(["光模块需求再度上修，", "产业链盈利弹性可期"], broken.OfType<Documents.TextInline>().Select(part => part.Text));
    }

    [Theory]
    [InlineData("```figure {#gone}\ncaption: 图\nfile: figures/none.svg\nalt: 无\nsource: 示例\n```\n", "MDN060")]
    [InlineData("::: pair\n正文\n:::\n", "MDN025")]
    [InlineData("```table {#bad}\ncaption: 表\ndata: nothing\nsource: 示例\n```\n", "MDN030")]
    [InlineData("```table {#bad}\ncaption: 表\ndata: t\n```\n", "YML101")]
    [InlineData("```chart {#bad}\nkind: circle\ncaption: 图\ndata: t\nx: code\nseries: [{data: pe}]\nsource: 示例\n```\n", "YML104")]
    [InlineData("```ratings\nscale: bond\n```\n", "MDN061")]
    [InlineData("见[@fig:nothing]。\n", "MDN012")]
    public void What_cannot_be_laid_out_is_reported_at_its_location(string markdown, string code)
    {
        DiagnosticBag diagnostics = ComposedSample.Errors(Short + markdown);

        Diagnostic found = Assert.Single(diagnostics.Items, item => item.Severity == Severity.Error);
        Assert.Equal(code, found.Code);
        Assert.EndsWith("note.zh.md", found.Span!.Value.ToWritten().Source.Path, StringComparison.Ordinal);
        Assert.True(found.Span!.Value.ToWritten().StartPosition.Line >= 8);
    }

    [Fact]
    public void Errors_of_several_blocks_are_reported_in_one_run()
    {
        DiagnosticBag diagnostics = ComposedSample.Errors(
            Short + "```table {#bad}\ncaption: 表\ndata: nothing\nsource: 示例\n```\n\n见[@fig:nothing]。\n\n```ratings\nscale: bond\n```\n");

        Assert.Equal(["MDN012", "MDN030", "MDN061"], diagnostics.Items.Select(item => item.Code).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<StructureElement> Elements(IEnumerable<FrameItem> items) => items.OfType<GroupItem>().SelectMany(group =>
        group.Tag is StructureTag tag ? Elements(group.Items).Prepend(tag.Element) : Elements(group.Items));

    private static StructureElement TopOf(StructureElement element)
    {
        while (element.Parent is { Parent: not null } parent)
        {
            element = parent;
        }

        return element;
    }

    private static FontSelection FontOf(PagedDocument pages) =>
        new([(OpenTypeFace)pages.Pages.SelectMany(ComposedSample.Runs).First().Run.Font]);
}
