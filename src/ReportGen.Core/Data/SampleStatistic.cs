namespace ReportGen.Core.Data;

/// <summary>Statistics of a sample of numbers, exact in <c>decimal</c>; the caller rounds once, at display.</summary>
public static class SampleStatistic
{
    /// <summary>The statistics by name: mean, median, sum, min, max.</summary>
    public static IReadOnlyList<string> Names { get; } = ["mean", "median", "sum", "min", "max"];

    /// <summary>A statistic by name; null for an empty sample.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="sample">The numbers, in any order.</param>
    public static decimal? Of(string name, IReadOnlyCollection<decimal> sample)
    {
        if (sample.Count == 0)
        {
            return null;
        }

        return name switch
        {
            "mean" => sample.Sum() / sample.Count,
            "median" => Median(sample),
            "sum" => sample.Sum(),
            "min" => sample.Min(),
            "max" => sample.Max(),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a statistic."),
        };
    }

    /// <summary>The formula of a statistic, for the number trail.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string FormulaOf(string name) => name switch
    {
        "mean" => "sum / count",
        "median" => "middle value, or mean of the two middle values",
        "sum" => "sum",
        "min" => "least value",
        "max" => "greatest value",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "Not a statistic."),
    };

    private static decimal Median(IReadOnlyCollection<decimal> sample)
    {
        decimal[] sorted = [.. sample.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
