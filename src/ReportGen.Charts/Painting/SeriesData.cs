using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Painting;

/// <summary>A series whose values have been checked to be numbers or gaps.</summary>
/// <param name="Source">The series as given.</param>
/// <param name="Numbers">Its numbers; null is a gap.</param>
/// <param name="Values">The values of the numbers, with their origins.</param>
internal sealed record SeriesData(ChartSeries Source, ImmutableArray<decimal?> Numbers, ImmutableArray<DataValue> Values)
{
    /// <summary>Name in the legend.</summary>
    public string Name => Source.Name;

    /// <summary>The numbers without gaps.</summary>
    public IEnumerable<decimal> Known => Numbers.Where(number => number.HasValue).Select(number => number.GetValueOrDefault());

    /// <summary>Provenance of a value, for the label that shows it.</summary>
    public Provenance ProvenanceOf(int index) => Provenance.Of(Values[index]);

    public static SeriesData Of(ChartSeries series) => new(
        series,
        [.. series.Values.Select(value => value is NumberValue number ? (decimal?)number.Number : null)],
        series.Values);
}
