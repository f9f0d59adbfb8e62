using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Stays on one page with the start of what follows it in its column.</summary>
internal sealed class KeepWithNext : ContainerElement
{
    public override bool KeepsWithNext => true;
}
