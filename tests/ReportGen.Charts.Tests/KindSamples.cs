using System.Collections.Immutable;

using ReportGen.Foundation.Data;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests;

/// <summary>A chart of every kind that can be drawn, and one that its kind rejects.</summary>
internal static class KindSamples
{
    private static readonly ImmutableArray<DataValue> Dates = Days(new DateOnly(2024, 1, 1), 4, 30);

    /// <summary>A chart that can be drawn; all its values are above zero.</summary>
    public static ChartSpecification SoundOf(ChartKind kind) => new(kind, PlacesOf(kind), SeriesOf(kind));

    /// <summary>A chart that the kind does not draw, and the code of the error.</summary>
    public static (ChartSpecification Chart, string Code) RejectedOf(ChartKind kind)
    {
        ChartSpecification sound = SoundOf(kind);
        ChartSpecification below = sound with { Series = [Series("x", 1, -1, 1, 1)] };
        return kind.Name switch
        {
            "rebased" => (sound with { Series = [Series("x", 0, 1, 2, 3)] }, "CHT007"),
            "area" or "donut" or "pie" => (below, "CHT009"),
            "scatter" => (sound with { X = Dates }, "CHT004"),
            "candlestick" => (sound with { Series = [.. sound.Series.Reverse()] }, "CHT011"),
            "waterfall" => (sound with { Totals = [9] }, "CHT010"),
            "combined" or "band" => (sound with { Series = [sound.Series[0]] }, "CHT008"),
            "signed-bar" or "history" => (sound with { Series = [.. Many(3)] }, "CHT008"),
            "horizontal-bar" or "horizontal-stacked-bar" => (sound with { X = [.. Texts([.. Names(61)])], Series = [Series("x", [.. Enumerable.Repeat((decimal?)1, 61)])] }, "CHT015"),
            "heat" => (sound with { Series = [.. Many(61)] }, "CHT015"),
            _ => (sound with { Series = [.. Many(29)] }, "CHT015"),
        };
    }

    private static ImmutableArray<DataValue> PlacesOf(ChartKind kind) => kind.Name switch
    {
        "scatter" => SampleData.Numbers(10, 20, 40, 60),
        "line" or "rebased" or "area" or "band" or "history" or "candlestick" => Dates,
        _ => Texts("光模块", "算力", "液冷", "交换机"),
    };

    private static ImmutableArray<ChartSeries> SeriesOf(ChartKind kind) => kind.Name switch
    {
        "candlestick" => [Series("开", 10, 11, 12, 11), Series("高", 13, 13, 14, 13), Series("低", 9, 10, 11, 10), Series("收", 11, 12, 11, 12)],
        "band" => [Series("收盘价", 50, 55, 60, 58), Series("18x", 40, 45, 50, 50), Series("30x", 60, 66, 72, 75)],
        "combined" or "history" => [Series("收入", 10, 20, 30, 40), Series("同比", 5, 10, 15, 20)],
        "signed-bar" or "donut" or "pie" or "waterfall" => [Series("收入", 40, 30, 20, 10)],
        _ => [Series("收入", 40, 30, 20, 10), Series("利润", 4, 3, 2, 1)],
    };

    private static IEnumerable<ChartSeries> Many(int count) => Enumerable.Range(0, count).Select(_ => Series("x", 1, 1, 1, 1));

    private static IEnumerable<string> Names(int count) => Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"n{i}"));
}
