using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.SignedBar;

/// <summary>Bars of one series, coloured by sign.</summary>
internal sealed class SignedBarChart : ChartKind
{
    public override string Name => "signed-bar";

    public override string Question => "Up or down, and by how much?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines", "forecast_from", "highlight", "sort", "limit"];

    public override SeriesCount SeriesCount => SeriesCount.One;

    internal override string ChineseName => "柱状图";

    internal override string EnglishName => "Bar chart";

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new SignedBarChartPainter(chart, style);
}
