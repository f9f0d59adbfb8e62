using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Cover;

/// <summary>The note's part of the cover.</summary>
/// <param name="Content">Its blocks.</param>
/// <param name="Span">Location in the source.</param>
internal sealed record CoverBlock(ImmutableArray<Block> Content, SourceSpan Span) : ContainerBlock(Content, Span)
{
    /// <inheritdoc/>
    public override string Word => "cover";
}

/// <summary>The container <c>cover</c>.</summary>
internal sealed class CoverDescriptor() : ContainerDescriptor(new MapDescriptor("cover", "The front page."))
{
    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics) => new CoverBlock(source.Content, source.Span);
}
