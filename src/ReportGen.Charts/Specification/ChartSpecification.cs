using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Charts;

/// <summary>What a chart shows: a table of values by place and series, and how to read it.</summary>
/// <param name="Kind">Kind of chart.</param>
/// <param name="X">
/// The places on the horizontal axis: dates in rising order, texts (categories, quarters) or numbers (years, the abscissae
/// of a scatter chart). Of a donut: the names of the shares. Of a heat map: the headers of the columns.
/// </param>
/// <param name="Series">The series.</param>
public sealed record ChartSpecification(ChartKind Kind, ImmutableArray<DataValue> X, ImmutableArray<ChartSeries> Series)
{
    /// <summary>Header of the column of places in the data table; may be empty.</summary>
    public string PlaceName { get; init; } = string.Empty;

    /// <summary>Language of dates and built-in words: <c>zh</c> or <c>en</c>, with or without a region.</summary>
    public string Language { get; init; } = "zh";

    /// <summary>Place of the chart in the source.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The left axis of values.</summary>
    public ChartAxis Y { get; init; } = new();

    /// <summary>The right axis of a combined chart.</summary>
    public ChartAxis RightY { get; init; } = new();

    /// <summary>The horizontal axis of a scatter chart.</summary>
    public ChartAxis XAxis { get; init; } = new();

    /// <summary>Number format of value labels over bars, at points and in cells; null for no labels (a heat map always shows its own).</summary>
    public DecimalFormat? Labels { get; init; }

    /// <summary>False to omit the legend.</summary>
    public bool HasLegend { get; init; } = true;

    /// <summary>
    /// Names of the points of a scatter chart, or the ratings of a history on the days they were given (empty on others),
    /// one for each place; empty for none.
    /// </summary>
    public ImmutableArray<string> PointNames { get; init; } = [];

    /// <summary>Places of a waterfall whose value is a total rather than a step, counted from 0.</summary>
    public ImmutableArray<int> Totals { get; init; } = [];

    /// <summary>Name of the bands in the legend, such as <c>PE × EPS (TTM)</c>; null to omit them.</summary>
    public string? BandName { get; init; }

    /// <summary>Lines across the plot at one value, such as a mean or a threshold.</summary>
    public ImmutableArray<ReferenceLine> References { get; init; } = [];

    /// <summary>Events at places of the horizontal axis.</summary>
    public ImmutableArray<ChartEvent> Events { get; init; } = [];

    /// <summary>First place that is a forecast, counted from 0: it and what follows are drawn lighter or dashed, after a divider.</summary>
    public int? ForecastFrom { get; init; }

    /// <summary>Places of a bar chart that have the colour of the subject, counted from 0; the others are muted.</summary>
    public ImmutableArray<int> Highlights { get; init; } = [];

    /// <summary>The same chart in each of its languages, see <see cref="BilingualChart"/>; empty for one language.</summary>
    public ImmutableArray<ChartSpecification> Languages { get; init; } = [];

    /// <summary>The built-in words; null for those of the language.</summary>
    public ChartWords? Words { get; init; }

    /// <summary>What the chart shows, for readers who cannot see it; null to generate it.</summary>
    public string? Alternative { get; init; }

    /// <summary>Notes that belong to the chart; part of its description.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    internal bool IsChinese => Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    internal ChartWords BuiltInWords => Words ?? ChartWords.Of(Language);
}
