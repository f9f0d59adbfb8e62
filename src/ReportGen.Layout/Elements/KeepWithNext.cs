using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Stays on the same page as the start of the next item in its column.</summary>
/// <param name="height">Minimum height of what follows, in points; less when what follows is less high in total.</param>
internal sealed class KeepWithNext(double height) : ContainerElement
{
    public override double? KeptHeight => height;
}
