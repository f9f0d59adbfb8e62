using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Composition.Directives;

/// <summary>The title of the note.</summary>
/// <param name="Text">Title.</param>
/// <param name="Second">Title in the other language; empty when there is none.</param>
/// <param name="Subtitle">Subtitle; empty when there is none.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record TitleDirective(
    ImmutableArray<Inline> Text,
    ImmutableArray<Inline> Second,
    ImmutableArray<Inline> Subtitle,
    SourceSpan Span);

/// <summary>The rating at the head of the sidebar.</summary>
/// <param name="Value">The rating's name.</param>
/// <param name="Action">What happened to it.</param>
/// <param name="IsBelow">True when the action stands below the name instead of beside it.</param>
/// <param name="Second">The rating in the other language; empty when there is none.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record RatingDirective(
    ImmutableArray<Inline> Value,
    ImmutableArray<Inline> Action,
    bool IsBelow,
    ImmutableArray<Inline> Second,
    SourceSpan Span);

/// <summary>How facts are set.</summary>
internal enum FactsStyle
{
    /// <summary>Label left, value behind it.</summary>
    Rows,

    /// <summary>Label left, value right, a hairline below.</summary>
    Ruled,

    /// <summary>Label above, a large value below, side by side.</summary>
    Big,
}

/// <summary>Labels and values.</summary>
/// <param name="Style">How they are set.</param>
/// <param name="Items">The facts.</param>
/// <param name="Span">Where they are written.</param>
internal sealed record FactsDirective(FactsStyle Style, ImmutableArray<Fact> Items, SourceSpan Span);

/// <summary>A fact.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Unit set small behind a large value; empty when there is none.</param>
internal sealed record Fact(ImmutableArray<Inline> Label, ImmutableArray<Inline> Value, ImmutableArray<Inline> Unit);

/// <summary>A small table of signed returns.</summary>
/// <param name="Head">Heads of the columns; the first is over the labels.</param>
/// <param name="Rows">Label and values.</param>
/// <param name="Source">Source; empty when there is none.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record PerformanceDirective(
    ImmutableArray<ImmutableArray<Inline>> Head,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
    ImmutableArray<Inline> Source,
    SourceSpan Span);

/// <summary>Related notes.</summary>
/// <param name="Items">Title and date.</param>
/// <param name="Span">Where they are written.</param>
internal sealed record RelatedDirective(
    ImmutableArray<(ImmutableArray<Inline> Title, ImmutableArray<Inline> Date)> Items,
    SourceSpan Span);
