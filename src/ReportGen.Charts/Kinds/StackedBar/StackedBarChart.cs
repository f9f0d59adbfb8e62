using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.StackedBar;

/// <summary>Stacked bars in each category, with the total over them.</summary>
internal sealed class StackedBarChart : ChartKind
{
    public override string Name => "stacked-bar";

    public override string Question => "How much in total, and made up of what?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines", "forecast_from", "highlight", "sort", "limit"];

    internal override string ChineseName => "堆积柱状图";

    internal override string EnglishName => "Stacked bar chart";

    internal override IEnumerable<decimal> AxisNumbers(ChartSpecification chart, bool isRight) => isRight ? [] : StackEnds(chart);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new StackedBarChartPainter(chart, style);
}
