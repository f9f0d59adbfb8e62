using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;

namespace ReportGen.Market;

/// <summary>
/// Computes the figures of a note's tables, which templates read as <c>figures</c>. Every figure is unrounded and names
/// its formula and the cells behind it.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>figures.TABLE.COLUMN</c> for each column of numbers: see <see cref="ColumnStatistics.Compute"/>; with
/// <c>growth</c> of the last row over the one before, in per cent, when the rows are named by years.</item>
/// <item>In a table with a column of dates also <c>return_1m</c>, <c>return_3m</c>, <c>return_6m</c>,
/// <c>return_12m</c>, <c>return_ytd</c> in per cent; <c>relative_1m</c> … against the note's benchmark in percentage
/// points; <c>low_12m</c>, <c>high_12m</c>; <c>first_date</c>, <c>last_date</c>. Rows after the note's price date count
/// nowhere.</item>
/// <item><c>figures.valuation</c> for a note on a security: <c>close</c>, <c>close_date</c>, <c>market_cap</c>,
/// <c>float_market_cap</c>, <c>upside</c> (per cent), and <c>pe.COLUMN</c> for each column of expected profit.</item>
/// </list>
/// </remarks>
public static class NoteFigures
{
    private static readonly int[] Horizons = [1, 3, 6, 12];

    /// <summary>Computes the figures of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="diagnostics">Receives names in the key <c>market</c> that are not there.</param>
    public static MapValue Compute(NoteSource note, DiagnosticBag diagnostics)
    {
        MarketDeclaration market = MarketDeclaration.Read(note, diagnostics);
        DateOnly? asOf = note.Header.PriceDate?.Date;
        var figures = new List<MapEntry>();
        // A table of that name keeps it.
        if (note.Header.Security is not null && !note.Tables.ContainsKey("valuation") && ValuationOf(note, market, asOf) is { } valuation)
        {
            figures.Add(new MapEntry("valuation", valuation));
        }

        figures.AddRange(note.Tables.Values.Select(table => new MapEntry(table.Name, OfTable(table, market.Benchmark, asOf))));
        return new MapValue(figures);
    }

    private static MapValue OfTable(DataTable table, MarketColumn? benchmark, DateOnly? asOf)
    {
        int dates = DateColumn(table);
        PriceSeries? reference = dates >= 0 && ReferenceEquals(benchmark?.Table, table)
            ? PriceSeries.From(table, dates, benchmark!.Column, asOf)
            : null;
        var columns = new List<MapEntry>();
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Type is ColumnType.Number)
            {
                IEnumerable<MapEntry> figures = dates < 0 ? OfColumn(table, i) : OfSeries(table, dates, i, asOf, reference);
                columns.Add(new MapEntry(table.Columns[i].Name, new MapValue(figures)));
            }
        }

        return new MapValue(columns);
    }

    private static int DateColumn(DataTable table)
    {
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Type is ColumnType.Date)
            {
                return i;
            }
        }

        return -1;
    }

    private static ImmutableArray<MapEntry> OfColumn(DataTable table, int index)
    {
        string name = table.Columns[index].Name;
        ImmutableArray<MapEntry> statistics = ColumnStatistics.Compute(name, [.. table.Rows.Select(row => row.Cells[index])]);
        return AreYears(table) && table.Rows.Length > 1
            ? statistics.Add(new MapEntry("growth", Valuation.Growth(table.Rows[^1].Cells[index], table.Rows[^2].Cells[index])))
            : statistics;
    }

    /// <summary>True when the rows are named by ascending years: <c>2022</c>, <c>2023A</c>, <c>2024E</c>.</summary>
    private static bool AreYears(DataTable table)
    {
        if (table.KeyColumn is null || table.IndexOf(table.KeyColumn) is not (>= 0 and var key))
        {
            return false;
        }

        string[] names = [.. table.Rows.Select(row => row.Cells[key] switch
        {
            TextValue text => text.Text,
            NumberValue number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => string.Empty,
        })];
        return names.All(name => name.Length is 4 or 5 && name.Take(4).All(char.IsAsciiDigit) && name[0] is '1' or '2')
            && names.Zip(names.Skip(1)).All(pair => string.CompareOrdinal(pair.First[..4], pair.Second[..4]) < 0);
    }

    private static List<MapEntry> OfSeries(DataTable table, int dates, int index, DateOnly? asOf, PriceSeries? benchmark)
    {
        PriceSeries series = PriceSeries.From(table, dates, index, asOf);
        DataValue[] cells = [.. PriceSeries.RowsInOrder(table, dates, asOf).Select(row => row.Cells[index])];
        var figures = new List<MapEntry>(ColumnStatistics.Compute(series.Name, cells));
        void Add(string period, string words, DataValue own, DataValue? reference)
        {
            figures.Add(new MapEntry($"return_{period}", own));
            if (reference is not null)
            {
                figures.Add(new MapEntry($"relative_{period}", PriceSeries.Relative(words, own, reference)));
            }
        }

        foreach (int months in Horizons)
        {
            string period = FormattableString.Invariant($"{months}m");
            Add(period, FormattableString.Invariant($"{months}-month"), series.Return(months), benchmark?.Return(months));
        }

        Add("ytd", "year-to-date", series.ReturnThisYear(), benchmark?.ReturnThisYear());
        (DataValue low, DataValue high) = series.Range(12);
        figures.Add(new MapEntry("low_12m", low));
        figures.Add(new MapEntry("high_12m", high));
        if (!series.Points.IsEmpty)
        {
            figures.Add(new MapEntry("first_date", series.Points[0].Date));
            figures.Add(new MapEntry("last_date", series.Points[^1].Date));
        }

        return figures;
    }

    private static MapValue? ValuationOf(NoteSource note, MarketDeclaration market, DateOnly? asOf)
    {
        if (market.Subject is not { } subject || DateColumn(subject.Table) is not (>= 0 and var dates))
        {
            return null;
        }

        PriceSeries series = PriceSeries.From(subject.Table, dates, subject.Column, asOf);
        if (series.Points.IsEmpty)
        {
            return null;
        }

        PricePoint last = series.Points[^1];
        var figures = new List<MapEntry> { new("close", last.Value), new("close_date", last.Date) };
        if ((note.Header.Tree["target_price"] as MapValue)?["value"] is NumberValue target)
        {
            figures.Add(new MapEntry("upside", Valuation.Upside(target, last.Value)));
        }

        if (market.FloatShares is { } tradable)
        {
            figures.Add(new MapEntry("float_market_cap", Valuation.FloatMarketCap(last.Value, tradable)));
        }

        if (market.TotalShares is { } shares)
        {
            DataValue cap = Valuation.MarketCap(last.Value, shares);
            figures.Add(new MapEntry("market_cap", cap));
            figures.Add(new MapEntry(
                "pe", new MapValue(market.Earnings.Select(each => new MapEntry(each.Column, Valuation.ForwardPe(cap, each.Profit))))));
        }

        return new MapValue(figures);
    }
}
