using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>A block of a document, parsed and validated.</summary>
/// <param name="Span">Location in the rendered Markdown.</param>
public abstract record Block(SourceSpan Span)
{
    /// <summary>Name of the kind of block in messages and dumps, such as <c>paragraph</c> or <c>table</c>.</summary>
    public abstract string Word { get; }

    /// <summary>True for a block that a parallel edition prints once, across both languages.</summary>
    public virtual bool IsShared => false;

    /// <summary>Running text of the block itself, in reading order, without that of nested blocks.</summary>
    public virtual IEnumerable<Inline> Texts() => [];

    /// <summary>Nested blocks, in reading order.</summary>
    public virtual IEnumerable<Block> Children() => [];

    /// <summary>Properties shown by an inspection, by name; texts and nested blocks are shown separately.</summary>
    public virtual IEnumerable<(string Name, string Value)> Properties() => [];
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">Its text.</param>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Span">Location in the source.</param>
public sealed record HeadingBlock(int Level, ImmutableArray<Inline> Content, string? Id, bool IsNumbered, SourceSpan Span)
    : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => FormattableString.Invariant($"heading of level {Level}");

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Content;
}

/// <summary>A paragraph.</summary>
/// <param name="Content">Its text.</param>
/// <param name="Span">Location in the source.</param>
public sealed record ParagraphBlock(ImmutableArray<Inline> Content, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "paragraph";

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Content;
}

/// <summary>A list.</summary>
/// <param name="IsOrdered">True when the items are numbered.</param>
/// <param name="Start">Number of the first item.</param>
/// <param name="Items">The blocks of each item.</param>
/// <param name="Span">Location in the source.</param>
public sealed record ListBlock(bool IsOrdered, int Start, ImmutableArray<ImmutableArray<Block>> Items, SourceSpan Span)
    : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => FormattableString.Invariant($"list of {Items.Length} items");

    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Items.SelectMany(item => item);
}

/// <summary>A block quotation.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Location in the source.</param>
public sealed record QuoteBlock(ImmutableArray<Block> Content, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "quotation";

    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Content;
}

/// <summary>A code listing, whose lines are kept verbatim.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Span">Location in the source.</param>
public sealed record CodeBlock(string Text, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "listing";

    /// <inheritdoc/>
    public override bool IsShared => true;
}

/// <summary>A thematic break: a rule.</summary>
/// <param name="Span">Location in the source.</param>
public sealed record RuleBlock(SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "rule";

    /// <inheritdoc/>
    public override bool IsShared => true;
}

/// <summary>A pipe table without a caption.</summary>
/// <param name="Header">Header cells.</param>
/// <param name="Rows">Cells of each row.</param>
/// <param name="Alignments">Alignment of each column; null when determined by the content.</param>
/// <param name="Span">Location in the source.</param>
public sealed record PipeTableBlock(
    ImmutableArray<ImmutableArray<Inline>> Header,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
    ImmutableArray<CellAlignment?> Alignments,
    SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "pipe table";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Header.Concat(Rows.SelectMany(row => row)).SelectMany(cell => cell);
}

/// <summary>Blocks between <c>:::</c> fences, placed or laid out separately from the surrounding text.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Location in the source.</param>
public abstract record ContainerBlock(ImmutableArray<Block> Content, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Content;
}

/// <summary>
/// A directive or container with reported errors. It keeps its id, its number and its text, so
/// that references to it are not reported as well; it is never printed.
/// </summary>
/// <param name="Name">Its name in the source.</param>
/// <param name="Kind">The series in which it would be numbered; null when it has no number.</param>
/// <param name="Id">Its id; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Content">The running text that it contains.</param>
/// <param name="Blocks">The nested blocks.</param>
/// <param name="Span">Location in the source.</param>
public sealed record InvalidBlock(
    string Name,
    ReferenceKind? Kind,
    string? Id,
    bool IsNumbered,
    ImmutableArray<Inline> Content,
    ImmutableArray<Block> Blocks,
    SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => Name;

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Content;

    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Blocks;
}

/// <summary>Alignment of a table column.</summary>
public enum CellAlignment
{
    /// <summary>Left.</summary>
    Left,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Right, with aligned decimal points.</summary>
    Right,
}
