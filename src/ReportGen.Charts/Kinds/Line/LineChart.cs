using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.Line;

/// <summary>Lines over dates or categories.</summary>
internal sealed class LineChart : ChartKind
{
    public override string Name => "line";

    public override string Question => "How did it develop?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines", "forecast_from"];

    public override ImmutableArray<SeriesRole> Roles { get; } = [SeriesRole.Average];

    internal override string ChineseName => "折线图";

    internal override string EnglishName => "Line chart";

    internal override bool AllowsLogarithmicAxis => true;

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new LineChartPainter(chart, style);
}
