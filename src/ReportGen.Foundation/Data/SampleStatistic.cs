using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Origins;

namespace ReportGen.Foundation.Data;

/// <summary>
/// Statistics of a sample of numbers, exact in <c>decimal</c>; the caller rounds once, for display. The formula texts
/// are defined here too, so that the number trail uses the same words for the same figure everywhere.
/// </summary>
public static class SampleStatistic
{
    /// <summary>The statistics by name: mean, median, sum, min, max.</summary>
    public static IReadOnlyList<string> Names { get; } = ["mean", "median", "sum", "min", "max"];

    /// <summary>A statistic by name; null for an empty sample.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="sample">The numbers, in any order.</param>
    /// <exception cref="OverflowException">The sum is beyond the range of <see cref="decimal"/>.</exception>
    public static decimal? Of(string name, ReadOnlySpan<decimal> sample)
    {
        if (sample.IsEmpty)
        {
            return null;
        }

        return name switch
        {
            "mean" => Sum(sample) / sample.Length,
            "median" => Median(sample),
            "sum" => Sum(sample),
            "min" => Sorted(sample)[0],
            "max" => Sorted(sample)[^1],
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a statistic."),
        };
    }

    /// <summary>
    /// The standard deviation of a sample, √(Σ (x − mean)² / (n − 1)), the STDEV.S of spreadsheets; null for fewer than two
    /// numbers.
    /// </summary>
    /// <param name="sample">The numbers, in any order.</param>
    /// <exception cref="OverflowException">A sum is beyond the range of <see cref="decimal"/>.</exception>
    public static decimal? Deviation(ReadOnlySpan<decimal> sample)
    {
        if (sample.Length < 2)
        {
            return null;
        }

        decimal mean = Sum(sample) / sample.Length;
        decimal squares = 0;
        foreach (decimal number in sample)
        {
            squares += (number - mean) * (number - mean);
        }

        decimal variance = squares / (sample.Length - 1);
        return variance == 0 ? 0 : DecimalRoot.Of(variance, 2);
    }

    /// <summary>The rank of a number in a sample, 1 for the largest; equal numbers have the same rank.</summary>
    /// <param name="sample">The numbers, in any order.</param>
    /// <param name="number">The number.</param>
    public static int Rank(ReadOnlySpan<decimal> sample, decimal number)
    {
        int larger = 0;
        foreach (decimal other in sample)
        {
            larger += other > number ? 1 : 0;
        }

        return larger + 1;
    }

    /// <summary>
    /// The percentage of a sample below a number; equal numbers count half: 100 × (#{x &lt; v} + ½ #{x = v}) / n
    /// (domain.md, section 3.3). Null for an empty sample.
    /// </summary>
    /// <param name="sample">The numbers, in any order.</param>
    /// <param name="number">The number.</param>
    public static decimal? Percentile(ReadOnlySpan<decimal> sample, decimal number)
    {
        int below = 0;
        int equal = 0;
        foreach (decimal other in sample)
        {
            below += other < number ? 1 : 0;
            equal += other == number ? 1 : 0;
        }

        return sample.IsEmpty ? null : 50m * ((2 * below) + equal) / sample.Length;
    }

    /// <summary>
    /// The number below which a share of a sample lies, with linear interpolation: x at 1 + (n − 1) × share, the
    /// PERCENTILE.INC of spreadsheets. Null for an empty sample.
    /// </summary>
    /// <param name="sample">The numbers, in any order.</param>
    /// <param name="share">The share, 0 to 1.</param>
    /// <exception cref="OverflowException">The difference of two numbers is beyond the range of <see cref="decimal"/>.</exception>
    public static decimal? Quantile(ReadOnlySpan<decimal> sample, decimal share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        if (sample.IsEmpty)
        {
            return null;
        }

        decimal[] sorted = Sorted(sample);
        decimal place = (sorted.Length - 1) * share;
        int below = (int)decimal.Floor(place);
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>
    /// A statistic of cells as a figure with its formula and its input cells. Cells without a value are
    /// omitted, as in tables of comparables.
    /// </summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="cells">The cells, in the order of the rows.</param>
    /// <returns>
    /// The number, unrounded; a missing value if no cell is a number, or if the sum is beyond the range of
    /// <see cref="decimal"/>.
    /// </returns>
    public static DataValue Over(string name, IReadOnlyCollection<DataValue> cells)
    {
        NumberValue[] sample = [.. cells.OfType<NumberValue>()];
        FormulaOrigin origin = OriginOf(name, sample.Length, sample.Length > 0 ? sample : cells.OfType<MissingValue>());
        try
        {
            return Of(name, Array.ConvertAll(sample, value => value.Number)) is { } number
                ? new NumberValue(number) { Origin = origin }
                : new MissingValue(MissingReason.NotAvailable) { Origin = origin };
        }
        catch (OverflowException)
        {
            return new MissingValue(MissingReason.NotMeaningful) { Origin = origin };
        }
    }

    /// <summary>The standard name of a statistic, for the number trail.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string TitleOf(string name) => name switch
    {
        "min" => "minimum",
        "max" => "maximum",
        _ => name,
    };

    /// <summary>The formula of a statistic, for the number trail.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="count">Numbers in the sample.</param>
    public static string FormulaOf(string name, int count)
    {
        string numbers = string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "number" : "numbers")}");
        return name switch
        {
            "mean" => string.Create(CultureInfo.InvariantCulture, $"sum of {numbers} / {count}"),
            "median" when count % 2 == 0 => $"mean of the two middle values of {numbers}",
            "median" => $"middle value of {numbers}",
            "sum" => $"sum of {numbers}",
            "min" => $"least of {numbers}",
            "max" => $"greatest of {numbers}",
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a statistic."),
        };
    }

    private static FormulaOrigin OriginOf(string name, int count, IEnumerable<DataValue> inputs)
    {
        ImmutableArray<Origin> origins = [.. inputs.Select(value => value.Origin).OfType<Origin>()];
        return new FormulaOrigin(TitleOf(name), FormulaOf(name, count), origins);
    }

    private static decimal Sum(ReadOnlySpan<decimal> sample)
    {
        decimal sum = 0;
        foreach (decimal number in sample)
        {
            sum += number;
        }

        return sum;
    }

    private static decimal Median(ReadOnlySpan<decimal> sample)
    {
        decimal[] sorted = Sorted(sample);
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static decimal[] Sorted(ReadOnlySpan<decimal> sample)
    {
        decimal[] sorted = sample.ToArray();
        Array.Sort(sorted);
        return sorted;
    }
}
