using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A plain container.</summary>
internal sealed class Container : ContainerElement;
