namespace ReportGen.Charts;

/// <summary>Number of series that a chart shows.</summary>
/// <param name="Minimum">The minimum.</param>
/// <param name="Maximum">The maximum; null when only legibility limits them.</param>
public sealed record SeriesCount(int Minimum, int? Maximum)
{
    /// <summary>One or more.</summary>
    public static SeriesCount Any { get; } = new(1, null);

    /// <summary>Exactly one.</summary>
    public static SeriesCount One { get; } = new(1, 1);

    /// <summary>Description of the minimum series, such as <c>the price and at least one band</c>; empty for one series.</summary>
    public string Required { get; init; } = string.Empty;
}
