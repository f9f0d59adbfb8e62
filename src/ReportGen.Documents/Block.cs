using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>A block of a document, read and checked.</summary>
/// <param name="Span">Where it stands in the rendered Markdown.</param>
public abstract record Block(SourceSpan Span)
{
    /// <summary>What it is, in messages and dumps: <c>paragraph</c>, <c>table</c>.</summary>
    public abstract string Word { get; }

    /// <summary>True for a block that a parallel edition sets once, over both languages.</summary>
    public virtual bool IsShared => false;

    /// <summary>Running text of the block itself, in reading order; that of blocks inside it is theirs.</summary>
    public virtual IEnumerable<Inline> Texts() => [];

    /// <summary>Blocks inside it, in reading order.</summary>
    public virtual IEnumerable<Block> Children() => [];

    /// <summary>What an inspection shows of it, by name; texts and blocks inside are shown by themselves.</summary>
    public virtual IEnumerable<(string Name, string Value)> Properties() => [];
}

/// <summary>A heading.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">Its words.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Span">Where it stands.</param>
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
/// <param name="Span">Where it stands.</param>
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
/// <param name="Span">Where it stands.</param>
public sealed record ListBlock(bool IsOrdered, int Start, ImmutableArray<ImmutableArray<Block>> Items, SourceSpan Span)
    : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => FormattableString.Invariant($"list of {Items.Length} items");

    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Items.SelectMany(item => item);
}

/// <summary>A quotation.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Where it stands.</param>
public sealed record QuoteBlock(ImmutableArray<Block> Content, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "quotation";

    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Content;
}

/// <summary>Lines kept as typed.</summary>
/// <param name="Text">The lines.</param>
/// <param name="Span">Where they stand.</param>
public sealed record CodeBlock(string Text, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "listing";

    /// <inheritdoc/>
    public override bool IsShared => true;
}

/// <summary>A thematic break: a rule.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record RuleBlock(SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "rule";

    /// <inheritdoc/>
    public override bool IsShared => true;
}

/// <summary>A pipe table as typed, without caption.</summary>
/// <param name="Header">Cells of the head.</param>
/// <param name="Rows">Cells of the rows.</param>
/// <param name="Alignments">Alignment of each column; null is by content.</param>
/// <param name="Span">Where it stands.</param>
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

/// <summary>Blocks between <c>:::</c> fences that follow each other as if the fences were not there, in a place or form of their own.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Where it stands.</param>
public abstract record ContainerBlock(ImmutableArray<Block> Content, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => Content;
}

/// <summary>
/// A directive or container in which something is wrong and was reported. It keeps its id, its number and its text, so
/// that what refers to it is not reported too; it is never printed.
/// </summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Kind">What it would be numbered as; null for what has no number.</param>
/// <param name="Id">Its id; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Content">The running text found in it.</param>
/// <param name="Blocks">The blocks inside it.</param>
/// <param name="Span">Where it stands.</param>
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

    /// <summary>Right, decimal points in one column.</summary>
    Right,
}
