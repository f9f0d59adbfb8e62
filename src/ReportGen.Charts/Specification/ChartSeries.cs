using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Charts;

/// <summary>The role of a series in its chart.</summary>
public enum SeriesRole
{
    /// <summary>
    /// Determined by position and kind. Combined chart: the last is a line, the others are bars.
    /// Candlestick chart: open, high, low, close, then volume, then averages.
    /// Valuation band: the price first, then the bands from the lowest multiple.
    /// History: the price, then the target price on the days it was set.
    /// </summary>
    Auto,

    /// <summary>Bars on the left axis.</summary>
    Bar,

    /// <summary>A line: on the right axis of a combined chart, otherwise on the left.</summary>
    Line,

    /// <summary>First price of the day.</summary>
    Open,

    /// <summary>Highest price of the day.</summary>
    High,

    /// <summary>Lowest price of the day.</summary>
    Low,

    /// <summary>Last price of the day.</summary>
    Close,

    /// <summary>Volume of the day.</summary>
    Volume,

    /// <summary>A moving average of the price, as supplied.</summary>
    Average,

    /// <summary>A line of a constant multiple; its name, such as <c>18x</c>, is written at its end.</summary>
    Band,
}

/// <summary>A series of a chart: one value for each place on the horizontal axis.</summary>
/// <param name="Name">Name shown in the legend.</param>
/// <param name="Values">
/// A <see cref="NumberValue"/> or a <see cref="MissingValue"/> for each member of
/// <see cref="ChartSpecification.X"/>; anything else is reported. Labels carry the origins and spans of the values that they
/// show.
/// </param>
public sealed record ChartSeries(string Name, ImmutableArray<DataValue> Values)
{
    /// <summary>Its role.</summary>
    public SeriesRole Role { get; init; }

    /// <summary>
    /// True for the forecast part of the series before it: drawn in the same place, in the forecast colour.
    /// </summary>
    public bool IsForecast { get; init; }

    /// <summary>Format of its values over bars and in the data table; null for the format of the axis.</summary>
    public DecimalFormat? Format { get; init; }

    /// <summary>
    /// Whether its values are written at its bars or points; null to follow <see cref="ChartSpecification.Labels"/>: every
    /// grouped bar, but of a combined chart only the lines, and no part of a stacked bar.
    /// </summary>
    public bool? HasLabels { get; init; }

    /// <summary>Place of the series in the source.</summary>
    public SourceSpan? Span { get; init; }
}
