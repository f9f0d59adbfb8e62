using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.History;

/// <summary>A price, the target prices given for it, and where target or rating changed.</summary>
internal sealed class HistoryChart : ChartKind
{
    public override string Name => "history";

    public override string Question => "How did ratings and target prices fare?";

    public override ImmutableArray<string> Keys { get; } = ["names", "events", "lines"];

    public override SeriesCount SeriesCount { get; } = new(1, 2);

    internal override string ChineseName => "股价与目标价走势图";

    internal override string EnglishName => "Chart of price and target price";

    internal override bool AllowsLogarithmicAxis => true;

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new HistoryChartPainter(chart, style);
}
