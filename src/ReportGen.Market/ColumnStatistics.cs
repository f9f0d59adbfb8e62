using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Core.Data;

namespace ReportGen.Market;

/// <summary>
/// Statistics of a column of numbers. Cells without a value are left out, as below every table of comparables, and
/// how many are in and out is stated beside the result.
/// </summary>
public static class ColumnStatistics
{
    /// <summary>
    /// The statistics by name: <c>count</c> (cells with a value), <c>missing</c> (cells without), <c>sum</c>,
    /// <c>mean</c> (arithmetic), <c>median</c> (of an even count the mean of the two in the middle), <c>min</c>,
    /// <c>max</c>, <c>first</c>, <c>last</c> (in the order of the rows).
    /// </summary>
    /// <param name="column">The column's name, for the formulas.</param>
    /// <param name="cells">Its cells, in the order of the rows.</param>
    /// <returns>Entries of the column's figures. Without any number all but the counts are missing.</returns>
    public static ImmutableArray<MapEntry> Compute(string column, IReadOnlyCollection<DataValue> cells)
    {
        NumberValue[] numbers = [.. cells.OfType<NumberValue>()];
        DataValue[] missing = [.. cells.OfType<MissingValue>()];
        string over = string.Create(CultureInfo.InvariantCulture, $"over the {numbers.Length} numbers of {column}");
        DataValue Of(string name, Func<NumberValue[], decimal> compute) => numbers.Length == 0
            ? Figure.Missing(name, $"{name} {over}", MissingReason.NotAvailable, missing)
            : Figure.Of(name, $"{name} {over}", compute(numbers), numbers);

        return
        [
            new MapEntry("count", Figure.Of("count", $"cells of {column} with a number", numbers.Length, numbers)),
            new MapEntry("missing", Figure.Of("missing", $"cells of {column} without a number", missing.Length, missing)),
            new MapEntry("sum", Of("sum", Sum)),
            new MapEntry("mean", Of("mean", all => Sum(all) / all.Length)),
            new MapEntry("median", Of("median", Median)),
            new MapEntry("min", Of("minimum", all => Sorted(all)[0].Number)),
            new MapEntry("max", Of("maximum", all => Sorted(all)[^1].Number)),
            new MapEntry("first", numbers.Length == 0 ? Of("first", _ => 0) : numbers[0]),
            new MapEntry("last", numbers.Length == 0 ? Of("last", _ => 0) : numbers[^1]),
        ];
    }

    private static decimal Sum(NumberValue[] numbers)
    {
        decimal sum = 0;
        foreach (NumberValue value in numbers)
        {
            sum += value.Number;
        }

        return sum;
    }

    private static decimal Median(NumberValue[] numbers)
    {
        List<NumberValue> sorted = Sorted(numbers);
        int middle = sorted.Count / 2;
        return sorted.Count % 2 == 1 ? sorted[middle].Number : (sorted[middle - 1].Number + sorted[middle].Number) / 2;
    }

    /// <summary>The numbers in ascending order.</summary>
    internal static List<NumberValue> Sorted(NumberValue[] numbers)
    {
        var sorted = new List<NumberValue>(numbers);
        sorted.Sort((a, b) => decimal.Compare(a.Number, b.Number));
        return sorted;
    }
}
