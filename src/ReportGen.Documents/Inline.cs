using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>A piece of running text in the document tree.</summary>
/// <param name="Span">Location in the rendered Markdown; null for generated text.</param>
public abstract record Inline(SourceSpan? Span);

/// <summary>Plain text. A line break of the source is kept as <c>\n</c>; the renderer determines whether it becomes a space.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Span">Location in the source, character by character when the lengths are equal.</param>
public sealed record TextInline(string Text, SourceSpan? Span) : Inline(Span);

/// <summary>Emphasis, weak or strong; both change the font, never to italics.</summary>
/// <param name="Content">The emphasised text.</param>
/// <param name="IsStrong">True for <c>**strong**</c>.</param>
/// <param name="Span">Location in the source.</param>
public sealed record EmphasisInline(ImmutableArray<Inline> Content, bool IsStrong, SourceSpan? Span) : Inline(Span);

/// <summary>Code or a file name.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Span">Location in the source.</param>
public sealed record CodeInline(string Text, SourceSpan? Span) : Inline(Span);

/// <summary>A link to an address or to an id of the note.</summary>
/// <param name="Content">The text shown.</param>
/// <param name="Address">Absolute address, or <c>#id</c>.</param>
/// <param name="Span">Location in the source.</param>
public sealed record LinkInline(ImmutableArray<Inline> Content, string Address, SourceSpan? Span) : Inline(Span);

/// <summary>A forced line break.</summary>
/// <param name="Span">Location in the source.</param>
public sealed record LineBreakInline(SourceSpan? Span) : Inline(Span);

/// <summary>A footnote reference.</summary>
/// <param name="Label">The footnote's label in the Markdown.</param>
/// <param name="Span">Location in the source.</param>
public sealed record FootnoteInline(string Label, SourceSpan? Span) : Inline(Span);

/// <summary>The kind of target of a cross reference.</summary>
public enum ReferenceKind
{
    /// <summary>A table.</summary>
    Table,

    /// <summary>A figure or chart.</summary>
    Figure,

    /// <summary>A section.</summary>
    Section,
}

/// <summary>A cross reference such as <c>[@tab:models]</c> or, for its page, <c>[@page:tab:models]</c>.</summary>
/// <param name="Kind">Kind of target.</param>
/// <param name="Id">Id of the target.</param>
/// <param name="IsPage">True for a reference to the page number.</param>
/// <param name="Span">Location in the source.</param>
public sealed record ReferenceInline(ReferenceKind Kind, string Id, bool IsPage, SourceSpan? Span) : Inline(Span);

/// <summary>A formatted value of the data, with its origin.</summary>
/// <param name="Text">The characters shown.</param>
/// <param name="Value">The value before formatting.</param>
public sealed record DataInline(string Text, DataValue Value) : Inline(Value.Span);
