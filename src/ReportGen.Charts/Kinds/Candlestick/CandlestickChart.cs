using System.Collections.Immutable;

using ReportGen.Charts.Painting;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Kinds.Candlestick;

/// <summary>Candles of open, high, low and close, with volume bars below and averages over them.</summary>
internal sealed class CandlestickChart : ChartKind
{
    private const string Columns = "the columns open, high, low, close in this order, then volume, then averages";

    public override string Name => "candlestick";

    public override string Question => "How did it trade, day by day?";

    public override ImmutableArray<string> Keys { get; } = ["events", "lines"];

    public override ImmutableArray<SeriesRole> Roles { get; } =
        [SeriesRole.Line, SeriesRole.Open, SeriesRole.High, SeriesRole.Low, SeriesRole.Close, SeriesRole.Volume, SeriesRole.Average];

    public override SeriesCount SeriesCount { get; } = new(4, null) { Required = Columns };

    public override bool TakesUnitOfColumns => false;

    internal override string ChineseName => "K线图";

    internal override string EnglishName => "Candlestick chart";

    internal override bool AllowsLogarithmicAxis => true;

    internal override bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) =>
        HasPrices(chart, diagnostics) && PricesAreOrdered(chart, diagnostics);

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new CandlestickChartPainter(chart, style);

    // Of the four prices of a day, the close describes the trend.
    internal override ImmutableArray<bool> DescribedSeries(ImmutableArray<ChartSeries> series) =>
        [.. CandleSeries.Roles(series).Select(role => role is SeriesRole.Close or SeriesRole.Volume)];

    private static bool HasPrices(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        SeriesRole[] missing = [.. ((SeriesRole[])[SeriesRole.Open, SeriesRole.High, SeriesRole.Low, SeriesRole.Close]).Except(CandleSeries.Roles(chart.Series))];
        if (missing.Length > 0)
        {
            diagnostics.Report(
                ChartCodes.SeriesCount,
                chart.Span,
                $"The candlestick chart is missing series for: {string.Join(", ", missing.Select(role => role.ToString().ToLowerInvariant()))}.",
                $"Give {Columns}.");
            return false;
        }

        return true;
    }

    private static bool PricesAreOrdered(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        CandleSeries candles = CandleSeries.Of([.. chart.Series.Select(SeriesData.Of)]);
        bool isSound = true;
        for (int i = 0; i < chart.X.Length; i++)
        {
            decimal? low = candles.Low.Numbers[i];
            decimal? high = candles.High.Numbers[i];
            decimal? open = candles.Open.Numbers[i];
            decimal? close = candles.Close.Numbers[i];
            if (low > high || open < low || open > high || close < low || close > high)
            {
                diagnostics.Report(
                    ChartCodes.PriceOrder,
                    candles.Close.Values[i].Span ?? chart.X[i].Span ?? chart.Span,
                    FormattableString.Invariant($"Prices of place {i + 1} are not between low {low} and high {high}."),
                    "Check the columns: open and close must be between low and high.");
                isSound = false;
            }
        }

        return isSound;
    }
}
