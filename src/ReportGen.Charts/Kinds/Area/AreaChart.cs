using System.Collections.Immutable;

using ReportGen.Charts.Checking;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Area;

/// <summary>Stacked areas, the first series at the bottom.</summary>
internal sealed class AreaChart : ChartKind
{
    public override string Name => "area";

    public override string Question => "How does the mix shift over time?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines", "forecast_from"];

    internal override string ChineseName => "堆积面积图";

    internal override string EnglishName => "Stacked area chart";

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        WarnOfGap(chart, diagnostics);
        return ShareCheck.NoneBelowZero(chart, diagnostics);
    }

    internal override IEnumerable<decimal> AxisNumbers(ChartSpecification chart, bool isRight) => isRight ? [] : StackEnds(chart);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new AreaChartPainter(chart, style);

    private static void WarnOfGap(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        for (int i = 0; i < chart.X.Length; i++)
        {
            ChartSeries[] missing = [.. chart.Series.Where(series => series.Values[i] is MissingValue)];
            if (missing.Length > 0 && missing.Length < chart.Series.Length)
            {
                diagnostics.Report(
                    ChartCodes.Gap,
                    missing[0].Values[i].Span ?? missing[0].Span ?? chart.Span,
                    FormattableString.Invariant($"Series '{missing[0].Name}' has no value at place {i + 1}, so all areas are interrupted there."),
                    "Fill the cell; write 0 where there was nothing.");
                return;
            }
        }
    }
}
