using System.Collections.Immutable;

using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Scatter;

/// <summary>Points over a numeric axis.</summary>
internal sealed class ScatterChart : ChartKind
{
    public override string Name => "scatter";

    public override string Question => "Are two figures related, and who stands out?";

    public override ImmutableArray<string> Keys { get; } = ["x_axis", "names", "lines", "highlight", "sort", "limit"];

    public override bool HasNumericPlaces => true;

    internal override string ChineseName => "散点图";

    internal override string EnglishName => "Scatter chart";

    internal override bool AllowsLogarithmicAxis => true;

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (chart.X.FirstOrDefault(place => place is not NumberValue) is not { } wrong)
        {
            return true;
        }

        diagnostics.Report(
            ChartCodes.BadPlace,
            wrong.Span ?? chart.Span,
            "The horizontal axis of a scatter chart has a place that is not a number.",
            "Specify a column of numbers under 'x', and the column with the points' names under 'names'.");
        return false;
    }

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new ScatterChartPainter(chart, style);
}
