using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Market;

/// <summary>Computes the figures of a note's tables. Rows after the note's price date are ignored.</summary>
public static class FiguresCalculator
{
    /// <summary>Computes the figures of a note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="diagnostics">Receives diagnostics about names in the key <c>market</c> that do not exist in the tables.</param>
    public static NoteFigures Compute(NoteSource note, DiagnosticBag diagnostics)
    {
        MarketInputs inputs = MarketInputs.Find(note, diagnostics);
        DateOnly? asOf = note.Header.PriceDate?.Date;
        return new NoteFigures(
            note.Header.Security is null ? null : ValuationOf(note.Header.TargetPrice, inputs, asOf),
            [.. note.Tables.Values.Select(table => OfTable(table, inputs.Benchmark, asOf))]);
    }

    private static TableFigures OfTable(DataTable table, MarketColumn? benchmark, DateOnly? asOf)
    {
        int dates = PriceSeries.DateColumn(table);
        PriceSeries? reference = dates >= 0 && ReferenceEquals(benchmark?.Table, table)
            ? PriceSeries.From(table, dates, benchmark!.Column, asOf)
            : null;
        ImmutableArray<ColumnFigures>.Builder columns = ImmutableArray.CreateBuilder<ColumnFigures>();
        for (int i = 0; i < table.Columns.Length; i++)
        {
            if (table.Columns[i].Type is ColumnType.Number)
            {
                columns.Add(dates < 0 ? OfColumn(table, i) : OfSeries(table, dates, i, asOf, reference));
            }
        }

        return new TableFigures(table.Name, columns.ToImmutable());
    }

    private static ColumnFigures OfColumn(DataTable table, int index)
    {
        string name = table.Columns[index].Name;
        return new ColumnFigures(name, ColumnStatistics.Of(name, [.. table.Rows.Select(row => row.Cells[index])]))
        {
            Growth = table.Rows.Length > 1 && AreYears(table)
                ? Valuation.Growth(table.Rows[^1].Cells[index], table.Rows[^2].Cells[index])
                : null,
        };
    }

    /// <summary>True when the rows are named by ascending years: <c>2022</c>, <c>2023A</c>, <c>2024E</c>.</summary>
    private static bool AreYears(DataTable table)
    {
        string[] names = [.. table.Keys];
        return names.Length > 0
            && names.All(name => name.Length is 4 or 5 && name.Take(4).All(char.IsAsciiDigit) && name[0] is '1' or '2')
            && names.Zip(names.Skip(1)).All(pair => string.CompareOrdinal(pair.First[..4], pair.Second[..4]) < 0);
    }

    private static ColumnFigures OfSeries(DataTable table, int dates, int index, DateOnly? asOf, PriceSeries? benchmark)
    {
        PriceSeries series = PriceSeries.From(table, dates, index, asOf);
        DataValue[] cells = [.. PriceSeries.RowsInOrder(table, dates, asOf).Select(row => row.Cells[index])];
        return new ColumnFigures(series.Name, ColumnStatistics.Of(series.Name, cells))
        {
            Series = SeriesFigures.Of(series, benchmark),
        };
    }

    private static ValuationFigures? ValuationOf(TargetPrice? target, MarketInputs inputs, DateOnly? asOf)
    {
        if (inputs.Subject is not { } subject || PriceSeries.DateColumn(subject.Table) is not (>= 0 and var dates))
        {
            return null;
        }

        PriceSeries series = PriceSeries.From(subject.Table, dates, subject.Column, asOf);
        if (series.Points.IsEmpty)
        {
            return null;
        }

        PricePoint last = series.Points[^1];
        DataValue? cap = inputs.TotalShares is { } shares ? Valuation.MarketCap(last.Value, shares) : null;
        return new ValuationFigures(last.Value, last.Date)
        {
            Upside = target is null ? null : Valuation.Upside(target.Value, last.Value),
            FloatMarketCap = inputs.FloatShares is { } tradable ? Valuation.FloatMarketCap(last.Value, tradable) : null,
            MarketCap = cap,
            PriceEarnings = cap is null
                ? []
                : [.. inputs.Earnings.Select(each => new PriceEarnings(each.Column, Valuation.ForwardPe(cap, each.Profit)))],
        };
    }
}
