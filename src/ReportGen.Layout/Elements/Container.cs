using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A plain slot.</summary>
internal sealed class Container : ContainerElement;
