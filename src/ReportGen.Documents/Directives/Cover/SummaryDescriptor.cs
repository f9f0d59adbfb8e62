using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Cover;

/// <summary>A summary on the cover.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Location in the source.</param>
internal sealed record SummaryBlock(ImmutableArray<Block> Content, SourceSpan Span) : ContainerBlock(Content, Span)
{
    /// <inheritdoc/>
    public override string Word => "summary";
}

/// <summary>The container <c>summary</c>.</summary>
internal sealed class SummaryDescriptor() : ContainerDescriptor(new MapDescriptor("summary", "A summary, on the front page."))
{
    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics) => new SummaryBlock(source.Content, source.Span);
}
