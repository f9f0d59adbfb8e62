using System.Collections.Immutable;

using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Shares;

/// <summary>The values of a series as shares of their sum.</summary>
/// <param name="chart">The chart; its first series contains the values, none below zero and not all zero.</param>
internal sealed class ShareSeries(ChartSpecification chart)
{
    private readonly SeriesData _series = SeriesData.Of(chart.Series[0]);

    /// <summary>The values; null is a gap.</summary>
    public ImmutableArray<decimal?> Numbers => _series.Numbers;

    /// <summary>The values without gaps.</summary>
    public IEnumerable<decimal> Known => _series.Known;

    /// <summary>The sum of the values.</summary>
    public decimal Total { get; } = SeriesData.Of(chart.Series[0]).Known.Sum();

    /// <summary>True when more than one share is above zero, so that there are gaps between shares.</summary>
    public bool HasSeveral => _series.Known.Count(share => share > 0) > 1;

    /// <summary>The sum with its formula.</summary>
    public Provenance ShownTotal => ComputedValue.Of("total", "sum of the shares", Total, _series.Values);

    /// <summary>A part of the sum, 0 to 1.</summary>
    /// <param name="part">A sum of values.</param>
    public double Turns(decimal part) => (double)(part / Total);

    /// <summary>A share as a percentage, formatted.</summary>
    public string PercentOf(int index) =>
        (ChartNumbers.Percent with { Decimals = chart.Labels?.Decimals ?? 1 }).Write(ShareOf(index));

    /// <summary>A share as a percentage, with its formula.</summary>
    public Provenance ShownShare(int index) =>
        ComputedValue.Of("share", "value / total × 100", ShareOf(index), [_series.Values[index], .. _series.Values]);

    private decimal ShareOf(int index) => Numbers[index].GetValueOrDefault() / Total * 100;
}
