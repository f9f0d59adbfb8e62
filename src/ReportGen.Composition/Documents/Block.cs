using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Composition.Documents;

/// <summary>A block of the document tree.</summary>
/// <param name="Span">Where it stands in the rendered Markdown.</param>
internal abstract record Block(SourceSpan Span);

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">Its words.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record HeadingBlock(int Level, ImmutableArray<Inline> Content, string? Id, bool IsNumbered, SourceSpan Span)
    : Block(Span);

/// <summary>A paragraph.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Class">Class given by the writer, such as <c>subtitle</c>; null when there is none.</param>
internal sealed record ParagraphBlock(ImmutableArray<Inline> Content, SourceSpan Span, string? Class = null) : Block(Span);

/// <summary>A list.</summary>
/// <param name="IsOrdered">True when the items are numbered.</param>
/// <param name="Start">Number of the first item.</param>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ListBlock(bool IsOrdered, int Start, ImmutableArray<ImmutableArray<Block>> Items, SourceSpan Span)
    : Block(Span);

/// <summary>A quotation.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record QuoteBlock(ImmutableArray<Block> Content, SourceSpan Span) : Block(Span);

/// <summary>Lines kept as typed.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record CodeBlock(string Text, SourceSpan Span) : Block(Span);

/// <summary>A thematic break: a rule.</summary>
/// <param name="Span">Where it stands.</param>
internal sealed record RuleBlock(SourceSpan Span) : Block(Span);

/// <summary>A fenced container such as <c>::: pair</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">Its blocks.</param>
/// <param name="Id">Id given by the writer.</param>
/// <param name="Attributes">Further attributes by name.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ContainerBlock(
    string Name,
    ImmutableArray<Block> Content,
    string? Id,
    ImmutableSortedDictionary<string, string> Attributes,
    SourceSpan Span) : Block(Span);

/// <summary>A pipe table as typed.</summary>
/// <param name="Head">Cells of the head.</param>
/// <param name="Rows">Cells of the rows.</param>
/// <param name="Alignments">Alignment of each column; null is by content.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record PipeTableBlock(
    ImmutableArray<ImmutableArray<Inline>> Head,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
    ImmutableArray<CellAlignment?> Alignments,
    SourceSpan Span) : Block(Span);

/// <summary>A fenced directive: its name, id and the YAML of its body.</summary>
/// <param name="Name">Such as <c>table</c>, <c>figure</c>, <c>chart</c>, <c>facts</c>.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Body">The YAML of its body.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record DirectiveBlock(string Name, string? Id, bool IsNumbered, DataValue Body, SourceSpan Span) : Block(Span);

/// <summary>Alignment of a table column.</summary>
internal enum CellAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Right, decimal points in one column.</summary>
    Right,
}
