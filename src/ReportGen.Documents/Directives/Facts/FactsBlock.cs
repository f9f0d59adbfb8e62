using System.Collections.Immutable;

using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Facts;

/// <summary>Layout of facts.</summary>
public enum FactsStyle
{
    /// <summary>Label on the left, followed by the value.</summary>
    Rows,

    /// <summary>Label on the left, value on the right, hairline below.</summary>
    Ruled,

    /// <summary>Label above a large value, side by side.</summary>
    Big,
}

/// <summary>Labels and values.</summary>
/// <param name="Style">Their layout.</param>
/// <param name="Items">The facts.</param>
/// <param name="Span">Location in the source.</param>
public sealed record FactsBlock(FactsStyle Style, ImmutableArray<Fact> Items, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "facts";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() =>
        Items.Select(fact => ("fact", string.Join(" | ", InlineText.Of(fact.Label), InlineText.Of(fact.Value), InlineText.Of(fact.Unit)).TrimEnd(' ', '|')));

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Items.SelectMany(fact => fact.Label.Concat(fact.Value).Concat(fact.Unit));
}

/// <summary>A fact.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Unit in small type after a large value; empty when there is none.</param>
public sealed record Fact(ImmutableArray<Inline> Label, ImmutableArray<Inline> Value, ImmutableArray<Inline> Unit);
