using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Market;

/// <summary>A day of a series with its value.</summary>
/// <param name="Date">The day.</param>
/// <param name="Value">The value of the day.</param>
public sealed record PricePoint(DateValue Date, NumberValue Value);

/// <summary>Prices, or levels of an index, on trading days in ascending order.</summary>
public sealed class PriceSeries
{
    private PriceSeries(string name, ImmutableArray<PricePoint> points)
    {
        Name = name;
        Points = points;
    }

    /// <summary>Name of the column.</summary>
    public string Name { get; }

    /// <summary>The days with a value, ascending.</summary>
    public ImmutableArray<PricePoint> Points { get; }

    /// <summary>Index of the first column of dates of a table, or -1.</summary>
    internal static int DateColumn(DataTable table)
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

    /// <summary>Reads a series from a table; days without a value, such as those of a suspended stock, are omitted.</summary>
    /// <param name="table">The table.</param>
    /// <param name="dates">Index of its column of dates.</param>
    /// <param name="values">Index of the column of values.</param>
    /// <param name="asOf">Later days are omitted, because a note shows what was known on its price date. Null includes all days.</param>
    public static PriceSeries From(DataTable table, int dates, int values, DateOnly? asOf)
    {
        ImmutableArray<PricePoint>.Builder points = ImmutableArray.CreateBuilder<PricePoint>(table.Rows.Length);
        foreach (DataRow row in RowsInOrder(table, dates, asOf))
        {
            if (row.Cells[values] is NumberValue value)
            {
                points.Add(new PricePoint((DateValue)row.Cells[dates], value));
            }
        }

        return new PriceSeries(table.Columns[values].Name, points.DrainToImmutable());
    }

    /// <summary>The rows with a date up to a day, ascending.</summary>
    internal static List<DataRow> RowsInOrder(DataTable table, int dates, DateOnly? asOf)
    {
        var rows = new List<DataRow>(table.Rows.Length);
        foreach (DataRow row in table.Rows)
        {
            if (row.Cells[dates] is DateValue date && (asOf is not { } last || date.Date <= last))
            {
                rows.Add(row);
            }
        }

        // Vendors list the newest days first; of two rows for the same day the later one in the file comes last.
        rows.Sort((a, b) => DayOf(a) != DayOf(b) ? DayOf(a) - DayOf(b) : a.Line - b.Line);
        return rows;

        int DayOf(DataRow row) => ((DateValue)row.Cells[dates]).Date.DayNumber;
    }

    /// <summary>The last day on or before a date, or null if the series begins later.</summary>
    /// <param name="date">The date.</param>
    public PricePoint? On(DateOnly date)
    {
        int low = 0;
        int high = Points.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Points[middle].Date.Date <= date)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 ? Points[low - 1] : null;
    }

    /// <summary>
    /// Return over some months in per cent: <c>(P(t) / P(t − k months) − 1) × 100</c>, where t is the last day of the
    /// series and the earlier day has the same day of the month, or is the last day of a shorter month; a day
    /// without trading is replaced by the previous trading day.
    /// </summary>
    /// <param name="months">The months.</param>
    /// <returns>Missing if the series begins later.</returns>
    public DataValue Return(int months)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"{months}-month return");
        if (Points.IsEmpty)
        {
            return Figure.Missing(name, $"no price of {Name}", MissingReason.NotAvailable);
        }

        PricePoint last = Points[^1];
        DateOnly from = last.Date.Date.AddMonths(-months);
        return On(from) is { } first
            ? Change(name, first, last)
            : Figure.Missing(
                name,
                FormattableString.Invariant($"{Name} begins after {from:yyyy-MM-dd}"),
                MissingReason.NotAvailable,
                Points[0].Value,
                last.Value);
    }

    /// <summary>Return since the last day of the year before, in per cent.</summary>
    /// <returns>Missing if the series begins later.</returns>
    public DataValue ReturnThisYear()
    {
        const string YearToDate = "year-to-date return";
        if (Points.IsEmpty)
        {
            return Figure.Missing(YearToDate, $"no price of {Name}", MissingReason.NotAvailable);
        }

        PricePoint last = Points[^1];
        return On(new DateOnly(last.Date.Date.Year, 1, 1).AddDays(-1)) is { } first
            ? Change(YearToDate, first, last)
            : Figure.Missing(YearToDate, $"{Name} begins this year", MissingReason.NotAvailable, last.Value);
    }

    /// <summary>
    /// Excess return over a benchmark, in percentage points: the difference of the two returns, as printed in
    /// research notes (not their quotient).
    /// </summary>
    /// <param name="name">Name of the return, such as <c>12-month</c>.</param>
    /// <param name="own">The return of the subject.</param>
    /// <param name="benchmark">The benchmark's return.</param>
    public static DataValue Relative(string name, DataValue own, DataValue benchmark) =>
        Figure.Of($"{name} relative return", "return − return of the benchmark", own, benchmark, (a, b) => a - b);

    /// <summary>Lowest and highest value of the days after the same day some months ago, up to the last day.</summary>
    /// <param name="months">The months.</param>
    /// <returns>Missing if there are no days.</returns>
    public (DataValue Low, DataValue High) Range(int months)
    {
        string low = string.Create(CultureInfo.InvariantCulture, $"{months}-month low");
        string high = string.Create(CultureInfo.InvariantCulture, $"{months}-month high");
        if (Points.IsEmpty)
        {
            return (Figure.Missing(low, $"no price of {Name}", MissingReason.NotAvailable),
                Figure.Missing(high, $"no price of {Name}", MissingReason.NotAvailable));
        }

        DateOnly from = Points[^1].Date.Date.AddMonths(-months);
        NumberValue[] values = [.. Points.Where(point => point.Date.Date > from).Select(point => point.Value)];
        decimal[] numbers = Array.ConvertAll(values, value => value.Number);
        string formula = FormattableString.Invariant($"of {Name} on the {values.Length} trading days after {from:yyyy-MM-dd}");
        return (
            Figure.Of(low, $"lowest {formula}", SampleStatistic.Of("min", numbers)!.Value, values),
            Figure.Of(high, $"highest {formula}", SampleStatistic.Of("max", numbers)!.Value, values));
    }

    private DataValue Change(string name, PricePoint first, PricePoint last) =>
        Figure.Of(
            name,
            FormattableString.Invariant(
                $"({Name} on {last.Date.Date:yyyy-MM-dd} / {Name} on {first.Date.Date:yyyy-MM-dd} − 1) × 100"),
            last.Value,
            first.Value,
            (now, then) => then > 0 ? ((now / then) - 1) * 100 : null);
}
