using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Composition.Directives.Chart;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Finds keys of a chart that its kind does not use: a writer who sets one expects to see something.</summary>
internal static class ChartKeyCheck
{
    private static readonly ImmutableArray<ChartKind> Plots =
    [
        ChartKind.Line, ChartKind.Rebased, ChartKind.Bar, ChartKind.StackedBar, ChartKind.SignedBar, ChartKind.Combined, ChartKind.Area,
        ChartKind.Candlestick, ChartKind.Band, ChartKind.Waterfall, ChartKind.History,
    ];

    private static readonly ImmutableArray<ChartKind> Bars =
        [ChartKind.Bar, ChartKind.StackedBar, ChartKind.SignedBar, ChartKind.Combined, ChartKind.HorizontalBar, ChartKind.HorizontalStackedBar];

    private static readonly ImmutableArray<ChartKind> Rings = [ChartKind.Donut, ChartKind.Pie];

    private static readonly ImmutableArray<(string Key, ImmutableArray<ChartKind> Kinds)> Uses =
    [
        ("right", [ChartKind.Combined]),
        ("x_axis", [ChartKind.Scatter]),
        ("names", [ChartKind.Scatter, ChartKind.History]),
        ("totals", [ChartKind.Waterfall]),
        ("band_name", [ChartKind.Band]),
        ("events", Plots),
        ("lines", [.. Plots, ChartKind.Scatter, ChartKind.HorizontalBar, ChartKind.HorizontalStackedBar]),
        ("forecast_from", [ChartKind.Line, ChartKind.Rebased, ChartKind.Area, ChartKind.Band, .. Bars]),
        ("highlight", [.. Bars, ChartKind.Scatter]),
        ("sort", [.. Bars, .. Rings, ChartKind.Heat, ChartKind.Scatter]),
        ("limit", [.. Bars, .. Rings, ChartKind.Heat, ChartKind.Scatter]),
    ];

    private static readonly ImmutableArray<(SeriesRole Role, ImmutableArray<ChartKind> Kinds)> RoleUses =
    [
        (SeriesRole.Bar, [ChartKind.Combined]),
        (SeriesRole.Line, [ChartKind.Combined, ChartKind.Candlestick]),
        (SeriesRole.Open, [ChartKind.Candlestick]),
        (SeriesRole.High, [ChartKind.Candlestick]),
        (SeriesRole.Low, [ChartKind.Candlestick]),
        (SeriesRole.Close, [ChartKind.Candlestick]),
        (SeriesRole.Volume, [ChartKind.Candlestick]),
        (SeriesRole.Average, [ChartKind.Line, ChartKind.Rebased, ChartKind.Candlestick]),
        (SeriesRole.Band, [ChartKind.Band]),
    ];

    /// <summary>Warns of each role of a series that has no effect.</summary>
    /// <param name="chart">The directive.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void WarnOfUnusedRoles(ChartDirective chart, DiagnosticBag diagnostics)
    {
        foreach (ChartSeriesSpec series in chart.Series)
        {
            foreach ((SeriesRole role, ImmutableArray<ChartKind> kinds) in RoleUses)
            {
                if (series.Role == role && !kinds.Contains(chart.Kind))
                {
                    diagnostics.Warning(
                        "CHT019",
                        series.Data.Span,
                        $"The role '{role.ToString().ToLowerInvariant()}' has no effect on a {ChartKinds.NameOf(chart.Kind)} chart.",
                        $"Leave it out; these kinds use it: {string.Join(", ", kinds.Select(ChartKinds.NameOf))}.");
                }
            }
        }
    }

    /// <summary>Warns of each key written that has no effect.</summary>
    /// <param name="reader">The directive.</param>
    /// <param name="kind">Kind of chart.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void WarnOfUnused(MapReader reader, ChartKind kind, DiagnosticBag diagnostics)
    {
        foreach ((string key, ImmutableArray<ChartKind> kinds) in Uses)
        {
            if (reader.Has(key) && !kinds.Contains(kind))
            {
                string users = string.Join(", ", kinds.Select(ChartKinds.NameOf));
                diagnostics.Warning(
                    "CHT019",
                    reader.SpanOf(key),
                    $"'{key}' has no effect on a {ChartKinds.NameOf(kind)} chart.",
                    $"Leave it out; these kinds use it: {users}.");
            }
        }
    }
}
