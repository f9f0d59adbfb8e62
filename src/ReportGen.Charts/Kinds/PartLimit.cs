namespace ReportGen.Charts;

/// <summary>The maximum number of parts of a chart that can be distinguished, or that fit on a page.</summary>
/// <param name="Most">The maximum number.</param>
/// <param name="Parts">What the parts are, in the plural.</param>
/// <param name="Count">Counts the parts of a chart.</param>
/// <param name="Hint">How to correct a larger number.</param>
internal sealed record PartLimit(int Most, string Parts, Func<ChartSpecification, int> Count, string Hint)
{
    /// <summary>The maximum number of rows that fit on a page.</summary>
    public const int MostRows = 60;

    /// <summary>Series drawn over each other or side by side.</summary>
    public static PartLimit OfSeries { get; } =
        new(28, "series", chart => chart.Series.Length, "Remove series, or split them into several charts.");

    /// <summary>Shares of a whole.</summary>
    public static PartLimit OfShares { get; } =
        new(16, "shares", chart => chart.X.Length, "Combine the small ones, or show them as horizontal bars.");

    /// <summary>Rows of bars.</summary>
    public static PartLimit OfRows { get; } =
        new(MostRows, "rows", chart => chart.X.Length, "Show the first ones with 'sort' and 'limit', or use a table.");
}
