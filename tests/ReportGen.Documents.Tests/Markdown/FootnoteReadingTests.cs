using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Markdown;

public sealed class FootnoteReadingTests
{
    [Fact]
    public void Adjacent_footnote_references_are_two_references()
    {
        (MarkdownDocumentTree tree, DiagnosticBag found) = Read("甲[^a][^b]，乙[^c](丙)。\n\n[^a]: 注甲\n[^b]: 注乙\n[^c]: 注丙");

        Assert.Empty(found.Items);
        Assert.Equal(["a", "b", "c"], Marks(tree));
        Assert.Equal(["a", "b", "c"], tree.Footnotes.Select(note => note.Label));
    }

    [Fact]
    public void A_reference_without_a_footnote_is_still_a_reference_and_keeps_its_location()
    {
        (MarkdownDocumentTree tree, _) = Read("甲[^zz]。");

        FootnoteInline mark = Assert.Single(InlineWalk.All(tree.Blocks).OfType<FootnoteInline>());
        Assert.Equal(("zz", "[^zz]"), (mark.Label, mark.Span!.Value.Text));
    }

    [Fact]
    public void A_footnote_without_a_reference_is_reported_at_its_label()
    {
        (_, DiagnosticBag found) = Read("甲[^a]。\n\n[^a]: 注甲\n[^lost]: 注乙");

        Diagnostic warning = Assert.Single(found.Items);
        Assert.Equal(("MDN006", Severity.Warning), (warning.Code, warning.Severity));
        Assert.Contains("lost", warning.Span!.Value.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_in_a_directive_counts()
    {
        (MarkdownDocumentTree tree, DiagnosticBag found) = Read("```figure {#fig}\ncaption: 图[^a]\nsource: 源\nfile: figures/a.svg\nalt: x\n```\n\n[^a]: 注甲");

        Assert.Empty(found.Items);
        Assert.Equal("a", Assert.Single(tree.Footnotes).Label);
    }

    [Fact]
    public void Footnotes_of_an_exhibit_are_in_reading_order_whatever_the_order_of_its_keys()
    {
        (MarkdownDocumentTree tree, DiagnosticBag found) = Read(
            "```table {#t}\nsource: 源[^c]\nnote: 注[^d]\ncolumns: [{data: code, head: \"代码[^b]\"}]\ndata: t\ncaption: 表[^a]\n```\n\n[^d]: 丁\n[^c]: 丙\n[^b]: 乙\n[^a]: 甲");

        Assert.Empty(found.Items);
        Assert.Equal(["a", "b", "c", "d"], tree.Footnotes.Select(note => note.Label));
    }

    [Fact]
    public void A_reference_in_a_directive_with_an_error_counts()
    {
        (_, DiagnosticBag found) = Read("```table {#t}\ncaption: 表[^a]\nsource: 源\ndata: unknown\n```\n\n[^a]: 注甲");

        Assert.Equal("MDN030", Assert.Single(found.Items).Code);
    }

    [Fact]
    public void Paragraphs_of_a_footnote_are_separated_by_line_breaks()
    {
        (MarkdownDocumentTree tree, _) = Read("甲[^a]。\n\n[^a]: 第一段\n\n    第二段");

        FootnoteText note = Assert.Single(tree.Footnotes);
        Assert.Collection(
            note.Content,
            first => Assert.Equal("第一段", InlineWalk.PlainText([first])),
            between => Assert.IsType<LineBreakInline>(between),
            second => Assert.Equal("第二段", InlineWalk.PlainText([second])));
    }

    [Fact]
    public void A_list_in_a_footnote_is_rejected_because_it_would_be_lost()
    {
        (_, DiagnosticBag found) = Read("甲[^a]。\n\n[^a]: 注甲\n\n    - 列表");

        Diagnostic error = Assert.Single(found.Items);
        Assert.Equal(("MDN005", "- 列表"), (error.Code, error.Span!.Value.Text));
    }

    [Fact]
    public void A_footnote_with_a_list_beside_one_referenced_only_in_a_directive_is_rejected_once()
    {
        (MarkdownDocumentTree tree, DiagnosticBag found) = Read(
            "甲[^a]。\n\n```figure {#fig}\ncaption: 图[^b]\nsource: 源\nfile: figures/a.svg\nalt: x\n```\n\n[^b]: 乙\n[^a]: 注甲\n\n    - 列表");

        Assert.Equal("MDN005", Assert.Single(found.Items).Code);
        Assert.Equal(["a", "b"], tree.Footnotes.Select(note => note.Label));
    }

    [Fact]
    public void A_footnote_referenced_only_in_a_directive_may_refer_to_another_one()
    {
        (MarkdownDocumentTree tree, _) = Read(
            "```figure {#fig}\ncaption: 图[^b]\nsource: 源\nfile: figures/a.svg\nalt: x\n```\n\n[^c]: 丙\n[^b]: 乙，见[^c]\n[^b]: 又一个乙");

        Assert.Equal(["b", "c"], tree.Footnotes.Select(note => note.Label));
        Assert.IsType<FootnoteInline>(tree.Footnotes[0].Content[^1]);
    }

    private static IEnumerable<string> Marks(MarkdownDocumentTree tree) =>
        InlineWalk.All(tree.Blocks).OfType<FootnoteInline>().Select(mark => mark.Label);

    private static (MarkdownDocumentTree Tree, DiagnosticBag Found) Read(string markdown)
    {
        var found = new DiagnosticBag();
        return (DirectiveSample.Read(markdown, found), found);
    }
}
