using System.Collections.Immutable;

using ReportGen.Core.Data;

namespace ReportGen.Market;

/// <summary>
/// Makes series comparable: per cent change since the first day that all of them have, <c>(P(t) / P(0) − 1) × 100</c>,
/// as in the chart of a security against its benchmark.
/// </summary>
public static class Rebasing
{
    /// <summary>Rebases columns of a table.</summary>
    /// <param name="table">A table with a column of dates.</param>
    /// <param name="dates">Name of that column.</param>
    /// <param name="columns">Names of the columns to rebase.</param>
    /// <param name="asOf">Later days are left out; null takes all.</param>
    /// <returns>
    /// A table of the dates and the columns named, in per cent, from the first common day on in ascending order;
    /// cells without a value stay missing. Null when a column is not there or there is no common day.
    /// </returns>
    public static DataTable? Rebase(DataTable table, string dates, IReadOnlyList<string> columns, DateOnly? asOf = null)
    {
        int date = table.IndexOf(dates);
        int[] indexes = [.. columns.Select(table.IndexOf)];
        if (date < 0 || indexes.Contains(-1))
        {
            return null;
        }

        DataRow[] rows = [.. PriceSeries.RowsInOrder(table, date, asOf)
            .SkipWhile(row => !indexes.All(index => row.Cells[index] is NumberValue { Number: > 0 }))];
        if (rows.Length == 0)
        {
            return null;
        }

        return table with
        {
            Columns = [table.Columns[date], .. indexes.Select(index => table.Columns[index] with { Unit = LocalText.Same(new TextValue("%")), Decimals = null })],
            Rows = [.. rows.Select(row => new DataRow(
                row.Line,
                [row.Cells[date], .. indexes.Select(index => Change(table.Columns[index].Name, row.Cells[index], rows[0].Cells[index]))]))],
            KeyColumn = table.KeyColumn == dates ? dates : null,
        };
    }

    private static DataValue Change(string column, DataValue now, DataValue then) =>
        Figure.Of("rebased", $"({column} / {column} on the first common day − 1) × 100", now, then, (a, b) => ((a / b) - 1) * 100);
}
