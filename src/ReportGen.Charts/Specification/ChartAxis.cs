using ReportGen.Foundation.Data;

namespace ReportGen.Charts;

/// <summary>An axis of values.</summary>
public sealed record ChartAxis
{
    /// <summary>Format of the numbers at the grid lines and over bars.</summary>
    public DecimalFormat Format { get; init; } = DecimalFormat.General;

    /// <summary>Lowest value shown; null to derive it from the data.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Highest value shown; null to derive it from the data.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>Unit or title, such as <c>亿元</c>; null for none.</summary>
    public string? Unit { get; init; }

    /// <summary>True for a logarithmic axis: equal ratios have equal lengths. For lines and points only.</summary>
    public bool IsLogarithmic { get; init; }
}
