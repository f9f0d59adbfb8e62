using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Says where its content is written, for messages.</summary>
internal sealed class SourcePlace : ContainerElement
{
    public override string Kind => "Source";
}
