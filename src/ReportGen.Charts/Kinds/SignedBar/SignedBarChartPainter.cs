using System.Collections.Immutable;

using ReportGen.Charts.Bars;
using ReportGen.Charts.Legend;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.SignedBar;

/// <summary>Paints bars in the colour of rises above zero and in that of falls below it.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class SignedBarChartPainter(ChartSpecification specification, ChartStyle style) : GroupedColumnPainter(specification, style)
{
    protected override ImmutableArray<LegendEntry> Entries() => [];

    protected override Colour ActualColour(BarPart part, decimal number) => number < 0 ? Style.Candle.Down : Style.Candle.Up;
}
