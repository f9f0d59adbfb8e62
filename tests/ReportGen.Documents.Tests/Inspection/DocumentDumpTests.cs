using ReportGen.Documents.Inspection;
using ReportGen.Documents.Numbering;
using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Inspection;

public sealed class DocumentDumpTests
{
    [Fact]
    public void Every_kind_of_block_is_shown_with_its_number_its_id_and_its_content()
    {
        const string Body = """
            # 章 {#a}

            **文**[^n]见[@tab:t]。

            - 项

            > 引

            ::: pair {#two place=top}
            ```table {#t}
            caption: 表
            source: 源
            data: t
            columns: [g, code]
            group: g
            ```
            ```figure {#f}
            caption: 图
            source: 源
            file: figures/a.svg
            alt: 示意
            width: 60%
            ```
            :::

            ```chart {#c}
            caption: 图二
            source: 源
            kind: bar
            data: t
            x: code
            series: [{data: pe, name: 市盈率}]
            ```

            ```facts
            items:
              - [日期, 2024-02-27]
            ```

            ```kicker
            text: 眉题
            ```

            [^n]: 注
            """;
        Assert.Equal(
            """
            body
              h1 (1) #a 章
              p **文**[^n]见[@table:t]。
              list
                item
                  p 项
              quote
                p 引
              pair #two
                place: top
                table (1) #t
                  caption: 表
                  source: 源
                  head: g | code
                  row: 算力 | a
                  row: b
                  row: PCB | c
                figure (1) #f
                  caption: 图
                  source: 源
                  file: figures/a.svg
                  alt: 示意
                  width: 60%
              chart (2) #c
                caption: 图二
                source: 源
                kind: bar
                places: 3
                series: 市盈率
              facts
                fact: 日期 | 2024-02-27
              kicker
                眉题
              footnote [n] 注

            """.ReplaceLineEndings("\n"),
            Dump(Body));
    }

    private static string Dump(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownDocumentTree tree = DirectiveSample.Read(markdown.ReplaceLineEndings("\n"), diagnostics);
        DocumentNumbers numbers = new Numberer("zh", diagnostics).Number([], tree.Blocks);
        Assert.Empty(diagnostics.Items);
        return DocumentDump.Of(new LanguageDocument(
            new Labels(MapValue.Empty, "zh"), [], [], tree.Blocks, [], new RunningTexts([], [], []), tree.Footnotes, numbers));
    }
}
