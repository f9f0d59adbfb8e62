using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Stays on one page with the start of what follows it in its column.</summary>
/// <param name="height">Least height of what follows, in points; what follows may be less high in all.</param>
internal sealed class KeepWithNext(double height) : ContainerElement
{
    public override double? KeptHeight => height;
}
