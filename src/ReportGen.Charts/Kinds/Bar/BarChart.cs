using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.Bar;

/// <summary>Bars side by side in each category.</summary>
internal sealed class BarChart : ChartKind
{
    public override string Name => "bar";

    public override string Question => "How much, compared with each other?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines", "forecast_from", "highlight", "sort", "limit"];

    internal override string ChineseName => "柱状图";

    internal override string EnglishName => "Bar chart";

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new BarChartPainter(chart, style);
}
