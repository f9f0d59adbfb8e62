using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.HorizontalBar;

/// <summary>Bars from left to right, one row for each category.</summary>
internal sealed class HorizontalBarChart : ChartKind
{
    public override string Name => "horizontal-bar";

    public override string Question => "Who ranks where?";

    public override ImmutableArray<string> Keys { get; } = ["lines", "forecast_from", "highlight", "sort", "limit"];

    internal override string ChineseName => "条形图";

    internal override string EnglishName => "Horizontal bar chart";

    internal override PartLimit PartLimit => PartLimit.OfRows;

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new HorizontalBarChartPainter(chart, style);
}
