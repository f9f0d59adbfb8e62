using System.Collections.Immutable;

using ReportGen.Charts.Painting;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Combined;

/// <summary>Bars on the left axis and lines on the right one.</summary>
internal sealed class CombinedChart : ChartKind
{
    public override string Name => "combined";

    public override string Question => "How large, and at what rate?";

    public override ImmutableArray<string> Keys { get; } = ["right", "events", "lines", "forecast_from", "highlight", "sort", "limit"];

    public override ImmutableArray<SeriesRole> Roles { get; } = [SeriesRole.Bar, SeriesRole.Line];

    public override SeriesCount SeriesCount { get; } = new(2, null) { Required = "a series of bars and one for the line" };

    internal override string ChineseName => "柱线组合图";

    internal override string EnglishName => "Bar and line chart";

    /// <summary>The right axis is used by lines: the series marked as such, and the last series when it has no role.</summary>
    public override bool IsOnRightAxis(SeriesRole role, int index, int count) => IsLine(role, index, count);

    /// <summary>True for a series that is drawn as a line.</summary>
    /// <param name="role">Role of the series.</param>
    /// <param name="index">Its index, from 0.</param>
    /// <param name="count">Number of series.</param>
    public static bool IsLine(SeriesRole role, int index, int count) =>
        role == SeriesRole.Line || (role == SeriesRole.Auto && index == count - 1);

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        int lines = chart.Series.Where((series, i) => IsLine(series.Role, i, chart.Series.Length)).Count();
        if (lines > 0 && lines < chart.Series.Length)
        {
            return true;
        }

        diagnostics.Report(ChartCodes.SeriesCount, chart.Span, "A combined chart needs both bars and a line.", "Mark the series of the line as 'line' and the others as 'bar'.");
        return false;
    }

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new CombinedChartPainter(chart, style);
}
