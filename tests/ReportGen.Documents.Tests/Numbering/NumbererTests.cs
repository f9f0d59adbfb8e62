using ReportGen.Documents.Numbering;
using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Numbering;

public sealed class NumbererTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void The_first_two_heading_levels_are_numbered_and_the_third_is_not()
    {
        DocumentNumbers numbers = Number("# A\n## B\n## C\n### D\n# E\n## F");

        Assert.Equal(["1", "1.1", "1.2", "", "2", "2.1"], numbers.InOrder.Select(entry => entry.Number));
    }

    [Fact]
    public void Figures_and_charts_share_a_series_and_tables_have_their_own()
    {
        DocumentNumbers numbers = Number("""
            ```figure {#first}
            caption: a
            source: s
            file: figures/a.svg
            alt: x
            ```
            ```table {#sole}
            caption: t
            source: s
            data: t
            ```
            ```chart {#second}
            caption: b
            source: s
            kind: bar
            data: t
            x: code
            series: [{data: pe}]
            ```
            ```table {.unnumbered}
            data: t
            ```
            """);

        Assert.Equal("1", numbers.Find(ReferenceKind.Figure, "first")!.Number);
        Assert.Equal("2", numbers.Find(ReferenceKind.Figure, "second")!.Number);
        Assert.Equal("1", numbers.Find(ReferenceKind.Table, "sole")!.Number);
        Assert.Equal(3, numbers.InOrder.Count);
    }

    [Fact]
    public void A_duplicate_id_is_reported_at_its_second_occurrence()
    {
        Number("# A {#twin}\n\ntext\n\n# B {#twin}");

        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(("MDN011", 5), (found.Code, found.Span!.Value.StartPosition.Line));
        Assert.Equal(1, Assert.Single(found.Trace).Span.StartPosition.Line);
    }

    [Fact]
    public void A_numbered_exhibit_without_id_is_reported()
    {
        Number("```table\ncaption: x\nsource: s\ndata: t\n```");

        Assert.Equal("MDN010", Assert.Single(_diagnostics.Items).Code);
    }

    [Fact]
    public void An_exhibit_with_an_error_keeps_its_number_so_that_a_reference_to_it_is_not_reported_too()
    {
        MarkdownDocumentTree tree = DirectiveSample.Read(
            "```table {#broken}\ncaption: x\nsource: s\ndata: unknown\n```\n\n见[@tab:broken]。", _diagnostics);
        DocumentNumbers numbers = new Numberer("zh", _diagnostics).Number([], tree.Blocks);
        ReferenceCheck.Run(tree.Blocks, tree.Footnotes, numbers, _diagnostics);

        Assert.Equal("MDN030", Assert.Single(_diagnostics.Items).Code);
    }

    [Fact]
    public void A_reference_to_an_unknown_id_names_the_nearest_known_one()
    {
        MarkdownDocumentTree tree = DirectiveSample.Read(
            "```table {#models}\ncaption: x\nsource: s\ndata: t\n```\n\n见[@tab:modles]。", _diagnostics);
        DocumentNumbers numbers = new Numberer("zh", _diagnostics).Number([], tree.Blocks);
        ReferenceCheck.Run(tree.Blocks, tree.Footnotes, numbers, _diagnostics);

        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(("MDN012", "Did you mean 'models'?"), (found.Code, found.Hint));
        Assert.Equal("[@tab:modles]", found.Span!.Value.Text);
    }

    private DocumentNumbers Number(string markdown) => new Numberer("zh", _diagnostics).Number(
        [],
        DirectiveSample.Read(markdown, _diagnostics).Blocks);
}
