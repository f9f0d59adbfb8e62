using ReportGen.Charts.Bars;

namespace ReportGen.Charts.Kinds.Bar;

/// <summary>Paints bars side by side in each category.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class BarChartPainter(ChartSpecification specification, ChartStyle style) : GroupedColumnPainter(specification, style);
