using System.Collections.Immutable;

using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts;

/// <summary>
/// A kind of chart: its name, the question it answers, the keys and roles it uses, what it requires of its data, how it
/// is painted and how it is described. <see cref="ChartKinds"/> lists the kinds; each is one object.
/// </summary>
public abstract class ChartKind
{
    private protected ChartKind()
    {
    }

    /// <summary>Name in notes, such as <c>stacked-bar</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The question that a chart of this kind answers.</summary>
    public abstract string Question { get; }

    /// <summary>Keys of the chart directive that take effect on this kind but not on every kind.</summary>
    public abstract ImmutableArray<string> Keys { get; }

    /// <summary>Roles that series of this kind may have, besides <see cref="SeriesRole.Auto"/>.</summary>
    public virtual ImmutableArray<SeriesRole> Roles => [];

    /// <summary>Number of series that a chart of this kind shows.</summary>
    public virtual SeriesCount SeriesCount => SeriesCount.Any;

    /// <summary>True when the places are numbers to scale; a row without a number is omitted.</summary>
    public virtual bool HasNumericPlaces => false;

    /// <summary>True when the axis shows the values of the columns as they are, so that it uses the unit of the columns.</summary>
    public virtual bool TakesUnitOfColumns => true;

    /// <summary>Name in descriptions in Chinese, such as <c>折线图</c>.</summary>
    internal abstract string ChineseName { get; }

    /// <summary>Name in descriptions in English, such as <c>Line chart</c>.</summary>
    internal abstract string EnglishName { get; }

    /// <summary>The maximum number of parts that can be distinguished.</summary>
    internal virtual PartLimit PartLimit => PartLimit.OfSeries;

    /// <summary>True when the axis of values may be logarithmic: nothing in the chart is based at zero.</summary>
    internal virtual bool AllowsLogarithmicAxis => false;

    /// <summary>True when the values are shares of a whole, which have neither trend nor range.</summary>
    internal virtual bool ShowsShares => false;

    /// <summary>True for a series that uses the right axis of values.</summary>
    /// <param name="role">Role of the series.</param>
    /// <param name="index">Its index, from 0.</param>
    /// <param name="count">Number of series.</param>
    public virtual bool IsOnRightAxis(SeriesRole role, int index, int count) => false;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Checks the requirements specific to this kind; false when the chart cannot be drawn.</summary>
    /// <param name="chart">The chart; its values are numbers or gaps, one for each place.</param>
    /// <param name="diagnostics">Receives errors and warnings.</param>
    internal virtual bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) => true;

    /// <summary>Creates the painter of a checked chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="style">The style.</param>
    internal abstract ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style);

    /// <summary>The numbers displayed for the numbers of a series.</summary>
    /// <param name="numbers">Numbers of a series; null is a gap.</param>
    internal virtual ImmutableArray<decimal?> ShownNumbers(ImmutableArray<decimal?> numbers) => numbers;

    /// <summary>The numbers that an axis of values must show some of.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="isRight">True for the right axis.</param>
    internal virtual IEnumerable<decimal> AxisNumbers(ChartSpecification chart, bool isRight) => chart.Series
        .Where((series, index) => IsOnRightAxis(series.Role, index, chart.Series.Length) == isRight)
        .SelectMany(series => ShownNumbers(SeriesData.Of(series).Numbers))
        .OfType<decimal>();

    /// <summary>The ends of the stacks of a chart.</summary>
    /// <param name="chart">The chart.</param>
    private protected static IEnumerable<decimal> StackEnds(ChartSpecification chart) => Enumerable.Range(0, chart.X.Length).SelectMany(place =>
    {
        decimal[] parts = [.. chart.Series.Select(series => series.Values[place]).OfType<NumberValue>().Select(value => value.Number)];
        return (decimal[])[parts.Where(part => part > 0).Sum(), parts.Where(part => part < 0).Sum()];
    });

    /// <summary>Number format of descriptions for a series that has no format of its own.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="index">Index of the series.</param>
    internal virtual DecimalFormat DescribedFormat(ChartSpecification chart, int index)
    {
        ChartAxis axis = IsOnRightAxis(chart.Series[index].Role, index, chart.Series.Length) ? chart.RightY : chart.Y;

        // Grid values and labels may be rounder than the data; descriptions and tables give the data.
        return axis.Format with { Decimals = null };
    }

    /// <summary>True for each series whose trend the summary describes.</summary>
    /// <param name="series">The series.</param>
    internal virtual ImmutableArray<bool> DescribedSeries(ImmutableArray<ChartSeries> series) => [.. series.Select(_ => true)];
}
