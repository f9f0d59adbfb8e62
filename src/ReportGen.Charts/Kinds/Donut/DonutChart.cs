using System.Collections.Immutable;

using ReportGen.Charts.Checking;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Donut;

/// <summary>A ring of shares with a list.</summary>
internal sealed class DonutChart : ChartKind
{
    public override string Name => "donut";

    public override string Question => "What is the whole made up of?";

    public override ImmutableArray<string> Keys { get; } = ["sort", "limit"];

    public override SeriesCount SeriesCount => SeriesCount.One;

    public override bool TakesUnitOfColumns => false;

    internal override string ChineseName => "环形图";

    internal override string EnglishName => "Donut chart";

    internal override PartLimit PartLimit => PartLimit.OfShares;

    internal override bool ShowsShares => true;

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) =>
        ShareCheck.NoneBelowZero(chart, diagnostics) && ShareCheck.HasSum(chart, diagnostics);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new DonutChartPainter(chart, style);
}
