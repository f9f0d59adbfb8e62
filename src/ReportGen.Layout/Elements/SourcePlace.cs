using ReportGen.Foundation.Sources;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Says where its content is written, for messages.</summary>
internal sealed class SourcePlace(SourceSpan? span, string? name, SizeAdvice? advice) : ContainerElement
{
    public override SourceSpan? Source => span;

    /// <summary>What its writer calls it.</summary>
    public string? Name => name;

    /// <summary>What its writer may do when it does not fit.</summary>
    public SizeAdvice? Advice => advice;

    public override string Kind => name ?? "Source";
}
