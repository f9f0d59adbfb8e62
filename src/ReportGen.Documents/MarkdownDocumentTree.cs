using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>One rendered Markdown text as a tree.</summary>
/// <param name="Blocks">Its blocks.</param>
/// <param name="Footnotes">Footnotes by label, in the order of their first references.</param>
internal sealed record MarkdownDocumentTree(
    ImmutableArray<Block> Blocks,
    ImmutableArray<FootnoteText> Footnotes);

/// <summary>A footnote.</summary>
/// <param name="Label">Its label in the Markdown.</param>
/// <param name="Content">Its text.</param>
/// <param name="Span">Location in the source.</param>
public sealed record FootnoteText(string Label, ImmutableArray<Inline> Content, SourceSpan Span);
