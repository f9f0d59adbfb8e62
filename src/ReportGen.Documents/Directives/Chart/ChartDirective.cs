using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>A chart drawn from a data table, as specified by its directive.</summary>
/// <param name="Kind">Kind of chart.</param>
/// <param name="Data">Name of the data table.</param>
/// <param name="X">Column with the categories or values on the horizontal axis.</param>
/// <param name="Series">The series.</param>
/// <param name="Span">Location of the directive in the source.</param>
internal sealed record ChartDirective(
    ChartKind Kind,
    TextValue Data,
    TextValue X,
    ImmutableArray<ChartSeriesSpec> Series,
    SourceSpan Span)
{
    /// <summary>True when its caption line gives the unit of all its numbers.</summary>
    public bool HasUnit { get; init; }

    /// <summary>Row filters; empty selects all rows.</summary>
    public ImmutableArray<RowFilter> Where { get; init; } = [];

    /// <summary>Order of the rows by the first series; null keeps the original order.</summary>
    public ChartOrder? Order { get; init; }

    /// <summary>Maximum number of rows shown; null shows all.</summary>
    public int? Limit { get; init; }

    /// <summary>Left axis of values.</summary>
    public ChartAxisSpec Y { get; init; } = new(new ChartAxis(), null);

    /// <summary>Right axis of a combined chart.</summary>
    public ChartAxisSpec RightY { get; init; } = new(new ChartAxis(), null);

    /// <summary>Horizontal axis of a scatter chart.</summary>
    public ChartAxisSpec XAxis { get; init; } = new(new ChartAxis(), null);

    /// <summary>Value labels; null for none.</summary>
    public DecimalFormat? Labels { get; init; }

    /// <summary>False omits the legend.</summary>
    public bool HasLegend { get; init; } = true;

    /// <summary>Alternative text; null to generate it.</summary>
    public LocalText? Alternative { get; init; }

    /// <summary>Column of the names of a scatter chart's points.</summary>
    public TextValue? PointNames { get; init; }

    /// <summary>Places of a waterfall whose value is a total.</summary>
    public ImmutableArray<TextValue> Totals { get; init; } = [];

    /// <summary>Places in the colour of the subject.</summary>
    public ImmutableArray<TextValue> Highlights { get; init; } = [];

    /// <summary>First category that is a forecast.</summary>
    public TextValue? ForecastFrom { get; init; }

    /// <summary>Lines across the plot.</summary>
    public ImmutableArray<ReferenceSpec> References { get; init; } = [];

    /// <summary>Events at positions on the horizontal axis.</summary>
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

/// <summary>An axis as specified by a directive.</summary>
/// <param name="Axis">The axis without its unit.</param>
/// <param name="Unit">Its unit; null uses that of the columns.</param>
internal sealed record ChartAxisSpec(ChartAxis Axis, LocalText? Unit);

/// <summary>A series as specified by a directive.</summary>
/// <param name="Data">Data column.</param>
/// <param name="Name">Name in the legend; null uses the column header.</param>
/// <param name="Role">Its role in the chart.</param>
/// <param name="IsForecast">True for the forecast part of the preceding series.</param>
internal sealed record ChartSeriesSpec(TextValue Data, LocalText? Name, SeriesRole Role, bool IsForecast)
{
    /// <summary>Whether its values are printed at its bars or points; null uses the setting of the chart.</summary>
    public bool? HasLabels { get; init; }

    /// <summary>Number format of its values; null uses that of the chart.</summary>
    public DecimalFormat? Format { get; init; }
}

/// <summary>A line across the plot as specified by a directive.</summary>
/// <param name="Name">Its name; null uses the name of the statistic.</param>
/// <param name="Statistic">The kind of value at which it is drawn.</param>
/// <param name="Value">The value, for a line at a value.</param>
/// <param name="Series">Column of the series that a statistic is computed from; null uses the first series.</param>
/// <param name="Span">Location in the source.</param>
internal sealed record ReferenceSpec(LocalText? Name, ReferenceStatistic Statistic, decimal Value, TextValue? Series, SourceSpan? Span);

/// <summary>An event as specified by a directive.</summary>
/// <param name="At">Its position: a date, a text or a number.</param>
/// <param name="Name">What happened.</param>
/// <param name="Span">Location in the source.</param>
internal sealed record EventSpec(DataValue At, LocalText Name, SourceSpan? Span);
