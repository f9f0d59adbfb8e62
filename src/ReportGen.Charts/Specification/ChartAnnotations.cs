using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Charts;

/// <summary>The value at which a reference line is drawn.</summary>
public enum ReferenceStatistic
{
    /// <summary>The value specified.</summary>
    Value,

    /// <summary>Arithmetic mean of a series.</summary>
    Mean,

    /// <summary>Median of a series; for an even count, the mean of the middle two.</summary>
    Median,
}

/// <summary>A line across the plot at one value of the (left) axis.</summary>
/// <param name="Name">Its name; empty for the word of the statistic.</param>
/// <param name="Statistic">How its value is determined.</param>
/// <param name="Value">The value, for <see cref="ReferenceStatistic.Value"/>.</param>
public sealed record ReferenceLine(string Name, ReferenceStatistic Statistic, decimal Value)
{
    /// <summary>Index of the series to which the statistic applies, from 0.</summary>
    public int Series { get; init; }

    /// <summary>Its place in the source.</summary>
    public SourceSpan? Span { get; init; }
}

/// <summary>Something that happened at a place of the horizontal axis.</summary>
/// <param name="At">
/// A date between the first and the last of the axis, or the text or number of one of its places.
/// </param>
/// <param name="Name">What happened, in a few words.</param>
public sealed record ChartEvent(DataValue At, string Name)
{
    /// <summary>Its place in the source.</summary>
    public SourceSpan? Span { get; init; }
}
