using ReportGen.Core.Sources;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Says where its content is written, for messages.</summary>
internal sealed class SourcePlace(SourceSpan? span, string? name) : ContainerElement
{
    public override SourceSpan? Source => span;

    public override string Kind => name ?? "Source";
}
