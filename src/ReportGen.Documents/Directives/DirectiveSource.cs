using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives;

/// <summary>A fenced directive in the source.</summary>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Body">The YAML of its body.</param>
/// <param name="Span">Location in the source.</param>
public sealed record DirectiveSource(string? Id, bool IsNumbered, DataValue Body, SourceSpan Span);

/// <summary>A container between <c>:::</c> fences in the source.</summary>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Attributes">Further attributes by name.</param>
/// <param name="Content">The nested blocks.</param>
/// <param name="Span">Location in the source.</param>
public sealed record ContainerSource(
    string? Id,
    bool IsNumbered,
    MapValue Attributes,
    ImmutableArray<Block> Content,
    SourceSpan Span);
