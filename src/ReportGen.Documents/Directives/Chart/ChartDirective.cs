using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>A chart over data, as its directive asks for it.</summary>
/// <param name="Kind">Kind of chart.</param>
/// <param name="Data">Name of the data table.</param>
/// <param name="X">Column of the places on the horizontal axis.</param>
/// <param name="Series">The series.</param>
/// <param name="Span">Where the directive stands.</param>
internal sealed record ChartDirective(
    ChartKind Kind,
    TextValue Data,
    TextValue X,
    ImmutableArray<ChartSeriesSpec> Series,
    SourceSpan Span)
{
    /// <summary>True when its caption line has the unit of all its numbers.</summary>
    public bool HasUnit { get; init; }

    /// <summary>Rows wanted; empty takes all.</summary>
    public ImmutableArray<RowFilter> Where { get; init; } = [];

    /// <summary>Order of the rows by the first series; null as they stand.</summary>
    public ChartOrder? Order { get; init; }

    /// <summary>Most rows shown, from the first in order; null shows all.</summary>
    public int? Limit { get; init; }

    /// <summary>Left axis of values.</summary>
    public ChartAxisSpec Y { get; init; } = new(new ChartAxis(), null);

    /// <summary>Right axis of a combined chart.</summary>
    public ChartAxisSpec RightY { get; init; } = new(new ChartAxis(), null);

    /// <summary>Horizontal axis of a scatter chart.</summary>
    public ChartAxisSpec XAxis { get; init; } = new(new ChartAxis(), null);

    /// <summary>Value labels; null has none.</summary>
    public DecimalFormat? Labels { get; init; }

    /// <summary>False leaves the legend out.</summary>
    public bool HasLegend { get; init; } = true;

    /// <summary>What it shows, for readers who do not see; null lets the program say it.</summary>
    public LocalText? Alternative { get; init; }

    /// <summary>Column of the names of a scatter chart's points.</summary>
    public TextValue? PointNames { get; init; }

    /// <summary>Places of a waterfall whose value is a total.</summary>
    public ImmutableArray<TextValue> Totals { get; init; } = [];

    /// <summary>Places in the colour of the subject.</summary>
    public ImmutableArray<TextValue> Highlights { get; init; } = [];

    /// <summary>First place that is a forecast.</summary>
    public TextValue? ForecastFrom { get; init; }

    /// <summary>Lines across the plot.</summary>
    public ImmutableArray<ReferenceSpec> References { get; init; } = [];

    /// <summary>What happened at places of the horizontal axis.</summary>
    public ImmutableArray<EventSpec> Events { get; init; } = [];

    /// <summary>Name of the bands in the legend.</summary>
    public LocalText? BandName { get; init; }
}

/// <summary>Order of the rows of a chart by the values of its first series.</summary>
internal enum ChartOrder
{
    /// <summary>Lowest first.</summary>
    Ascending,

    /// <summary>Highest first.</summary>
    Descending,
}

/// <summary>An axis as a directive asks for it.</summary>
/// <param name="Axis">The axis without its unit.</param>
/// <param name="Unit">Its unit; null takes that of the columns.</param>
internal sealed record ChartAxisSpec(ChartAxis Axis, LocalText? Unit);

/// <summary>A series as a directive asks for it.</summary>
/// <param name="Data">Data column.</param>
/// <param name="Name">Name in the legend; null takes the column's head.</param>
/// <param name="Role">What it is to the chart.</param>
/// <param name="IsForecast">True for the forecast part of the series before it.</param>
internal sealed record ChartSeriesSpec(TextValue Data, LocalText? Name, SeriesRole Role, bool IsForecast)
{
    /// <summary>Whether its values are written at its bars or points; null as the chart says.</summary>
    public bool? HasLabels { get; init; }

    /// <summary>How its values are written; null as the chart says.</summary>
    public DecimalFormat? Format { get; init; }
}

/// <summary>A line across the plot as a directive asks for it.</summary>
/// <param name="Name">Its name; null takes the word of the statistic.</param>
/// <param name="Statistic">Where it stands.</param>
/// <param name="Value">The value, when it is given.</param>
/// <param name="Series">Column of the series that a statistic is taken of; null takes the first.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record ReferenceSpec(LocalText? Name, ReferenceStatistic Statistic, decimal Value, TextValue? Series, SourceSpan? Span);

/// <summary>An event as a directive asks for it.</summary>
/// <param name="At">Its place: a date, a text or a number.</param>
/// <param name="Name">What happened.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record EventSpec(DataValue At, LocalText Name, SourceSpan? Span);
