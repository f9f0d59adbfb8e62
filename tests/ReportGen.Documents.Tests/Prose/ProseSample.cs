using System.Collections.Immutable;

using ReportGen.Documents.Numbering;
using ReportGen.Documents.Prose;
using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Prose;

/// <summary>A text read, numbered and checked, with a figure <c>c</c>, a table <c>tt</c>, a section <c>first</c> and a footnote <c>n</c>.</summary>
internal static class ProseSample
{
    private const string Targets = """


        # 第一章 {#first}

        ```figure {#c}
        caption: a
        source: s
        file: figures/a.svg
        alt: x
        ```

        ```table {#tt}
        caption: t
        source: s
        data: t
        ```

        注[^n]。

        [^n]: 注释。
        """;

    /// <summary>The diagnostics of a text.</summary>
    public static ImmutableArray<Diagnostic> Reports(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownDocumentTree tree = DirectiveSample.Read(markdown + Targets, diagnostics);
        DocumentNumbers numbers = new Numberer("zh", diagnostics).Number([], tree.Blocks);
        ReferenceCheck.Run(tree.Blocks, tree.Footnotes, numbers, diagnostics);
        ProseCheck.Run(tree.Blocks, tree.Footnotes, numbers, diagnostics);
        return [.. diagnostics.Items];
    }

    /// <summary>The only diagnostic of a text.</summary>
    public static Diagnostic Report(string markdown)
    {
        ImmutableArray<Diagnostic> found = Reports(markdown);
        Assert.True(found.Length == 1, $"{markdown}: {string.Join("; ", found.Select(one => one.Message))}");
        return found[0];
    }
}
