using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Market;

/// <summary>Figures by the names under which templates access them in <c>figures</c>.</summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>figures.TABLE.COLUMN</c> for each column of numbers: <c>count</c>, <c>missing</c>, <c>sum</c>, <c>mean</c>,
/// <c>median</c>, <c>min</c>, <c>max</c>, <c>first</c>, <c>last</c>, and <c>growth</c> if the rows are named by years.</item>
/// <item>In a table with a column of dates also <c>return_1m</c>, <c>return_3m</c>, <c>return_6m</c>,
/// <c>return_12m</c>, <c>return_ytd</c>; <c>relative_1m</c> … against the note's benchmark; <c>low_12m</c>,
/// <c>high_12m</c>; <c>first_date</c>, <c>last_date</c>.</item>
/// <item><c>figures.valuation</c> for a note on a security: <c>close</c>, <c>close_date</c>, <c>upside</c>,
/// <c>float_market_cap</c>, <c>market_cap</c>, and <c>pe.COLUMN</c> for each column of expected profit.</item>
/// </list>
/// A figure that does not apply is absent, so that a template can test for it.
/// </remarks>
public static class FiguresProjection
{
    private const string ValuationName = "valuation";

    /// <summary>The figures by name.</summary>
    /// <param name="figures">The figures.</param>
    public static MapValue Of(NoteFigures figures)
    {
        IEnumerable<MapEntry> tables = figures.Tables.Select(table =>
            new MapEntry(table.Table, new MapValue(table.Columns.Select(column => new MapEntry(column.Column, new MapValue(OfColumn(column)))))));
        // A table with that name takes precedence.
        return figures.Valuation is { } valuation && figures.Tables.All(table => table.Table != ValuationName)
            ? new MapValue(tables.Prepend(new MapEntry(ValuationName, new MapValue(OfValuation(valuation)))))
            : new MapValue(tables);
    }

    private static IEnumerable<MapEntry> OfColumn(ColumnFigures column)
    {
        ColumnStatistics statistics = column.Statistics;
        MapEntry[] named =
        [
            new("count", statistics.Count),
            new("missing", statistics.Missing),
            new("sum", statistics.Sum),
            new("mean", statistics.Mean),
            new("median", statistics.Median),
            new("min", statistics.Minimum),
            new("max", statistics.Maximum),
            new("first", statistics.First),
            new("last", statistics.Last),
        ];
        return named.Concat(Given(("growth", column.Growth))).Concat(column.Series is { } series ? OfSeries(series) : []);
    }

    private static IEnumerable<MapEntry> OfSeries(SeriesFigures series) =>
        Given(
        [
            .. series.Returns.SelectMany(period => ((string, DataValue?)[])
                [($"return_{period.Period}", period.Return), ($"relative_{period.Period}", period.Relative)]),
            ("low_12m", series.Low),
            ("high_12m", series.High),
            ("first_date", series.FirstDate),
            ("last_date", series.LastDate),
        ]);

    private static IEnumerable<MapEntry> OfValuation(ValuationFigures valuation) =>
        Given(
            ("close", valuation.Close),
            ("close_date", valuation.CloseDate),
            ("upside", valuation.Upside),
            ("float_market_cap", valuation.FloatMarketCap),
            ("market_cap", valuation.MarketCap),
            ("pe", valuation.MarketCap is null
                ? null
                : new MapValue(valuation.PriceEarnings.Select(each => new MapEntry(each.Column, each.Ratio)))));

    private static IEnumerable<MapEntry> Given(params IEnumerable<(string Name, DataValue? Figure)> figures) =>
        figures.Where(each => each.Figure is not null).Select(each => new MapEntry(each.Name, each.Figure!));
}
