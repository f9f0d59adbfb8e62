using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.Band;

/// <summary>A price between lines of constant multiples (PE or PB band).</summary>
internal sealed class BandChart : ChartKind
{
    public override string Name => "band";

    public override string Question => "Is it cheap or expensive against its own history?";

    public override ImmutableArray<string> Keys { get; } = ["band_name", "events", "lines", "forecast_from"];

    public override ImmutableArray<SeriesRole> Roles { get; } = [SeriesRole.Band];

    public override SeriesCount SeriesCount { get; } = new(2, null) { Required = "the price and at least one band" };

    internal override string ChineseName => "估值带图";

    internal override string EnglishName => "Valuation band chart";

    internal override bool AllowsLogarithmicAxis => true;

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new BandChartPainter(chart, style);
}
