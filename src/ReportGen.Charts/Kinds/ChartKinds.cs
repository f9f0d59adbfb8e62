using System.Collections.Immutable;

namespace ReportGen.Charts;

/// <summary>The kinds of charts. A new kind requires a folder beside this file and a line in the list.</summary>
public static class ChartKinds
{
    /// <summary>All kinds, in the order in which they are documented.</summary>
    public static ImmutableArray<ChartKind> All { get; } =
    [
        new Kinds.Line.LineChart(),
        new Kinds.Rebased.RebasedChart(),
        new Kinds.Bar.BarChart(),
        new Kinds.StackedBar.StackedBarChart(),
        new Kinds.SignedBar.SignedBarChart(),
        new Kinds.Combined.CombinedChart(),
        new Kinds.Area.AreaChart(),
        new Kinds.Donut.DonutChart(),
        new Kinds.Scatter.ScatterChart(),
        new Kinds.Candlestick.CandlestickChart(),
        new Kinds.Band.BandChart(),
        new Kinds.Waterfall.WaterfallChart(),
        new Kinds.History.HistoryChart(),
        new Kinds.Heat.HeatMap(),
        new Kinds.HorizontalBar.HorizontalBarChart(),
        new Kinds.HorizontalStackedBar.HorizontalStackedBarChart(),
        new Kinds.Pie.PieChart(),
    ];

    /// <summary>Names of all kinds.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(kind => kind.Name)];

    /// <summary>The kind with a name; null when there is none.</summary>
    /// <param name="name">A name such as <c>stacked-bar</c>.</param>
    public static ChartKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);
}
