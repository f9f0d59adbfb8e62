using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Market;

/// <summary>Figures of a column of numbers.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Statistics">Its statistics.</param>
public sealed record ColumnFigures(string Column, ColumnStatistics Statistics)
{
    /// <summary>Growth of the last row over the previous one, in per cent; null if the rows are not named by years.</summary>
    public DataValue? Growth { get; init; }

    /// <summary>Performance over time; null in a table without a column of dates.</summary>
    public SeriesFigures? Series { get; init; }
}

/// <summary>
/// Statistics of a column. Cells without a value are omitted; the result states the number of cells with and without a value.
/// If there are no numbers, all statistics but the counts are missing.
/// </summary>
/// <param name="Count">Cells with a number.</param>
/// <param name="Missing">Cells without a number.</param>
/// <param name="Sum">Sum of the numbers.</param>
/// <param name="Mean">Arithmetic mean.</param>
/// <param name="Median">Median; for an even count the mean of the two middle numbers.</param>
/// <param name="Minimum">Smallest number.</param>
/// <param name="Maximum">Largest number.</param>
/// <param name="First">First number in the order of the rows.</param>
/// <param name="Last">Last number in the order of the rows.</param>
public sealed record ColumnStatistics(
    NumberValue Count,
    NumberValue Missing,
    DataValue Sum,
    DataValue Mean,
    DataValue Median,
    DataValue Minimum,
    DataValue Maximum,
    DataValue First,
    DataValue Last)
{
    /// <summary>Computes the statistics of a column.</summary>
    /// <param name="column">The column's name, for the formulas of the counts.</param>
    /// <param name="cells">Its cells, in the order of the rows.</param>
    public static ColumnStatistics Of(string column, IReadOnlyCollection<DataValue> cells)
    {
        NumberValue[] numbers = [.. cells.OfType<NumberValue>()];
        DataValue[] missing = [.. cells.OfType<MissingValue>()];
        return new ColumnStatistics(
            Figure.Of("count", $"cells of {column} with a number", numbers.Length, numbers),
            Figure.Of("missing", $"cells of {column} without a number", missing.Length, missing),
            SampleStatistic.Over("sum", cells),
            SampleStatistic.Over("mean", cells),
            SampleStatistic.Over("median", cells),
            SampleStatistic.Over("min", cells),
            SampleStatistic.Over("max", cells),
            numbers.Length > 0 ? numbers[0] : None("first"),
            numbers.Length > 0 ? numbers[^1] : None("last"));

        MissingValue None(string name) => Figure.Missing(name, $"{name} number of {column}", MissingReason.NotAvailable, missing);
    }
}
