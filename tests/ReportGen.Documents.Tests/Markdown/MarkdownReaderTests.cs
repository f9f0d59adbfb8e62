using ReportGen.Documents.Directives.Table;
using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void Strong_text_ends_at_a_full_width_mark_before_a_figure()
    {
        ParagraphBlock paragraph = Single<ParagraphBlock>("**分钟级视频成为可能。**2024年公布。");

        EmphasisInline lead = Assert.IsType<EmphasisInline>(paragraph.Content[0]);
        Assert.True(lead.IsStrong);
        Assert.Equal("分钟级视频成为可能。", InlineWalk.PlainText(lead.Content));
        Assert.Equal("2024年公布。", InlineWalk.PlainText([paragraph.Content[1]]));
    }

    [Fact]
    public void Text_keeps_its_place_character_by_character()
    {
        ParagraphBlock paragraph = Single<ParagraphBlock>("\n首段 with *emphasis* 之后");

        TextInline last = Assert.IsType<TextInline>(paragraph.Content[^1]);
        Assert.Equal(" 之后", last.Text);
        Assert.Equal(" 之后", last.Span!.Value.Text);
    }

    [Fact]
    public void A_heading_takes_its_id_and_its_class_from_its_attributes()
    {
        HeadingBlock numbered = Single<HeadingBlock>("# 第一章 {#first}");
        HeadingBlock plain = Single<HeadingBlock>("## 附注 {.unnumbered}");

        Assert.Equal(("first", true, 1), (numbered.Id, numbered.IsNumbered, numbered.Level));
        Assert.Equal((null, false, 2), (plain.Id, plain.IsNumbered, plain.Level));
        Assert.Equal("第一章", InlineWalk.PlainText(numbered.Content));
    }

    [Theory]
    [InlineData("[@tab:models]", ReferenceKind.Table, "models", false)]
    [InlineData("[@fig:pipe-line]", ReferenceKind.Figure, "pipe-line", false)]
    [InlineData("[@page:sec:risks]", ReferenceKind.Section, "risks", true)]
    public void A_cross_reference_names_its_kind_id_and_page(string markdown, object kind, string id, bool isPage)
    {
        ParagraphBlock paragraph = Single<ParagraphBlock>($"见{markdown}。");

        ReferenceInline reference = Assert.IsType<ReferenceInline>(paragraph.Content[1]);
        Assert.Equal((kind, id, isPage), ((object)reference.Kind, reference.Id, reference.IsPage));
        Assert.Equal(markdown, reference.Span!.Value.Text);
    }

    [Theory]
    [InlineData("- 要点\n\n  ```table {#models}\n  caption: 指标\n  source: 源\n  data: t\n  columns:\n    - cod\n  ```")]
    [InlineData("> ```table {#models}\n> caption: 指标\n> source: 源\n> data: t\n> columns:\n>   - cod\n> ```")]
    [InlineData("1. - ```table {#models}\n     caption: 指标\n     source: 源\n     data: t\n     columns:\n       - cod\n     ```")]
    public void A_directive_in_a_list_or_quotation_keeps_the_places_of_its_body(string markdown)
    {
        Diagnostic found = Assert.Single(DirectiveSample.Reports(markdown));

        SourceSpan written = found.Span!.Value.ToWritten();
        Assert.Equal(("MDN031", markdown.IndexOf("cod\n", StringComparison.Ordinal), "cod"), (found.Code, written.Start, written.Text));
    }

    [Fact]
    public void An_id_may_be_a_single_letter()
    {
        HeadingBlock heading = Single<HeadingBlock>("# 第一章 {#a}");

        Assert.Equal("a", Single<TableBlock>("```table {#a}\ncaption: x\nsource: s\ndata: t\n```").Id);
        Assert.Equal(("a", "第一章"), (heading.Id, InlineWalk.PlainText(heading.Content)));
    }

    [Fact]
    public void An_unknown_container_is_an_error_with_a_suggestion()
    {
        var diagnostics = new DiagnosticBag();
        DirectiveSample.Read("::: colums\n文字。\n:::\n", diagnostics);

        Diagnostic error = Assert.Single(diagnostics.Items);
        Assert.Equal(("MDN029", "::: colums"), (error.Code, error.Span!.Value.Text));
        Assert.Contains("columns", error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    public void Nesting_beyond_the_limit_is_an_error_at_the_deepest_place(string mark)
    {
        var diagnostics = new DiagnosticBag();
        DirectiveSample.Read($"甲。\n\n{string.Concat(Enumerable.Repeat(mark, 3000))}乙\n", diagnostics);
        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal(("MDN007", "3:1"), (found.Code, found.Span!.Value.StartPosition.ToString()));
    }

    [Theory]
    [InlineData("*", 45000)]
    [InlineData("_", 45000)]
    [InlineData("**a*b", 10000)]
    public void Emphasis_nested_beyond_the_limit_is_an_error_and_not_a_fault(string mark, int times)
    {
        var bag = new DiagnosticBag();
        string text = string.Concat(Enumerable.Repeat(mark, times)) + "a" + string.Concat(Enumerable.Repeat(mark, times));
        _ = DirectiveSample.Read(text, bag);
        Assert.Equal("MDN007", Assert.Single(bag.Items).Code);
    }

    [Fact]
    public void A_directive_without_any_line_lacks_its_keys()
    {
        var bag = new DiagnosticBag();
        _ = DirectiveSample.Read("```chart {#c}\n```\n", bag);
        Assert.Contains(bag.Items, item => item.Code == "YML101");
    }

    [Fact]
    public void A_long_pipe_table_is_read()
    {
        var diagnostics = new DiagnosticBag();
        string rows = string.Concat(Enumerable.Repeat("| 甲 | 乙 | 丙 | 丁 | 戊 | 己 |\n", 500));
        DirectiveSample.Read("| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n" + rows, diagnostics);
        Assert.Empty(diagnostics.Items);
    }

    [Fact]
    public void A_misspelt_directive_is_reported_with_a_suggestion()
    {
        var diagnostics = new DiagnosticBag();
        DirectiveSample.Read("```tabel {#models}\ncaption: x\n```", diagnostics);

        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal("MDN002", found.Code);
        Assert.Contains("'table'", found.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```table {#models}\ncaption: x\n\n# Next\n", "```", 18)]
    [InlineData("::: cover\ntext\n\n# Next\n", ":::", 9)]
    [InlineData(":::: pair\n::: cover\ntext\n:::\n", "::::", 9)]
    public void A_block_that_is_not_closed_is_reported_once_where_it_begins(string text, string fence, int length)
    {
        var diagnostics = new DiagnosticBag();
        DirectiveSample.Read(text, diagnostics);

        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal("MDN004", found.Code);
        Assert.Equal((0, length), (found.Span!.Value.Start, found.Span.Value.Length));
        Assert.Equal($"Write '{fence}' on a line of its own after its last line.", found.Hint);
    }

    [Fact]
    public void A_listing_in_another_language_stays_a_listing()
    {
        Assert.Equal("var x = 1;", Single<CodeBlock>("```csharp\nvar x = 1;\n```").Text);
    }

    [Fact]
    public void A_pipe_table_keeps_its_cells_and_alignments()
    {
        PipeTableBlock table = Single<PipeTableBlock>("| a | b |\n|---|--:|\n| x | 1 |");

        Assert.Equal<CellAlignment?>([null, CellAlignment.Right], table.Alignments.ToArray());
        Assert.Equal("1", InlineWalk.PlainText(table.Rows[0][1]));
    }

    [Fact]
    public void Footnotes_are_in_the_order_of_their_references()
    {
        MarkdownDocumentTree tree = Read("甲[^b]乙[^a]\n\n[^a]: 注甲\n[^b]: 注乙");

        Assert.Equal(["b", "a"], tree.Footnotes.Select(note => note.Label));
        Assert.Equal("注乙", InlineWalk.PlainText(tree.Footnotes[0].Content));
        Assert.Equal(["b", "a"], InlineWalk.All(tree.Blocks).OfType<FootnoteInline>().Select(mark => mark.Label));
    }

    [Fact]
    public void A_picture_in_running_text_is_rejected_with_the_directive_to_use()
    {
        var diagnostics = new DiagnosticBag();
        DirectiveSample.Read("见 ![图](a.png)", diagnostics);

        Assert.Equal("MDN003", Assert.Single(diagnostics.Items).Code);
    }

    [Fact]
    public void Html_is_reported_at_its_place_because_it_would_be_printed()
    {
        var diagnostics = new DiagnosticBag();
        DirectiveSample.Read("毛利率<b>上升</b>，PE<30且>5，`<i>`，<https://example.com>", diagnostics);

        Assert.Equal(["MDN008", "MDN008"], diagnostics.Items.Select(item => item.Code));
        Assert.Equal(["<b>", "</b>"], diagnostics.Items.Select(item => item.Span!.Value.Text));
    }

    private static MarkdownDocumentTree Read(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownDocumentTree tree = DirectiveSample.Read(markdown, diagnostics);
        Assert.Empty(diagnostics.Items);
        return tree;
    }

    private static T Single<T>(string markdown)
        where T : Block => Assert.IsType<T>(Assert.Single(Read(markdown).Blocks));
}
