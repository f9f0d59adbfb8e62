using ReportGen.Foundation.Sources;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Records the place of its content in the source, for diagnostics.</summary>
internal sealed class SourcePlace(SourceSpan? span, string? name, SizeAdvice? advice) : ContainerElement
{
    public override SourceSpan? Source => span;

    /// <summary>The writer's name for it.</summary>
    public string? Name => name;

    /// <summary>Advice to its writer when it does not fit.</summary>
    public SizeAdvice? Advice => advice;

    public override string Kind => name ?? "Source";
}
