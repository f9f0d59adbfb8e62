using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>A piece of running text in the document tree.</summary>
/// <param name="Span">Where it stands in the rendered Markdown; null when the program made it.</param>
public abstract record Inline(SourceSpan? Span);

/// <summary>Characters. A line break of the source stands as <c>\n</c>; the typesetter knows whether it is a space.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Span">Where they stand, one to one when the lengths agree.</param>
public sealed record TextInline(string Text, SourceSpan? Span) : Inline(Span);

/// <summary>Emphasis, weak or strong: both are set as a change of face, never as italics.</summary>
/// <param name="Content">What is emphasised.</param>
/// <param name="IsStrong">True for <c>**strong**</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record EmphasisInline(ImmutableArray<Inline> Content, bool IsStrong, SourceSpan? Span) : Inline(Span);

/// <summary>Characters of a program or a file name.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Span">Where they stand.</param>
public sealed record CodeInline(string Text, SourceSpan? Span) : Inline(Span);

/// <summary>A link to an address or to an id of the note.</summary>
/// <param name="Content">What is shown.</param>
/// <param name="Address">Absolute address, or <c>#id</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record LinkInline(ImmutableArray<Inline> Content, string Address, SourceSpan? Span) : Inline(Span);

/// <summary>A forced line break.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record LineBreakInline(SourceSpan? Span) : Inline(Span);

/// <summary>A mark that leads to a footnote.</summary>
/// <param name="Label">The footnote's label in the Markdown.</param>
/// <param name="Span">Where it stands.</param>
public sealed record FootnoteInline(string Label, SourceSpan? Span) : Inline(Span);

/// <summary>What a cross reference names.</summary>
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
/// <param name="Kind">What it names.</param>
/// <param name="Id">The id named.</param>
/// <param name="IsPage">True when the page number is wanted.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ReferenceInline(ReferenceKind Kind, string Id, bool IsPage, SourceSpan? Span) : Inline(Span);

/// <summary>A value of the data as shown, with its origin.</summary>
/// <param name="Text">The characters shown.</param>
/// <param name="Value">The value before formatting.</param>
public sealed record DataInline(string Text, DataValue Value) : Inline(Value.Span);
