using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.HorizontalStackedBar;

/// <summary>Bars from left to right, the series one after another.</summary>
internal sealed class HorizontalStackedBarChart : ChartKind
{
    public override string Name => "horizontal-stacked-bar";

    public override string Question => "How does the make-up differ between long names?";

    public override ImmutableArray<string> Keys { get; } = ["lines", "forecast_from", "highlight", "sort", "limit"];

    internal override string ChineseName => "堆积条形图";

    internal override string EnglishName => "Stacked horizontal bar chart";

    internal override PartLimit PartLimit => PartLimit.OfRows;

    internal override IEnumerable<decimal> AxisNumbers(ChartSpecification chart, bool isRight) => isRight ? [] : StackEnds(chart);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new HorizontalStackedBarChartPainter(chart, style);
}
