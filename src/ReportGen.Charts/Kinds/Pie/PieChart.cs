using System.Collections.Immutable;

using ReportGen.Charts.Checking;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Pie;

/// <summary>A disc of shares, each named by a leader.</summary>
internal sealed class PieChart : ChartKind
{
    public override string Name => "pie";

    public override string Question => "Which share does each part have?";

    public override ImmutableArray<string> Keys { get; } = ["sort", "limit"];

    public override SeriesCount SeriesCount => SeriesCount.One;

    public override bool TakesUnitOfColumns => false;

    internal override string ChineseName => "饼图";

    internal override string EnglishName => "Pie chart";

    internal override PartLimit PartLimit => PartLimit.OfShares;

    internal override bool ShowsShares => true;

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) =>
        ShareCheck.NoneBelowZero(chart, diagnostics) && ShareCheck.HasSum(chart, diagnostics);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new PieChartPainter(chart, style);
}
