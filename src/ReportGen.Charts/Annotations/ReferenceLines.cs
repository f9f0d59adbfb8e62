using System.Collections.Immutable;

using ReportGen.Charts.Legend;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;

namespace ReportGen.Charts.Annotations;

/// <summary>Reference lines with their values.</summary>
internal static class ReferenceLines
{
    /// <summary>Dash pattern of reference lines, in points.</summary>
    public static ImmutableArray<double> Dashes { get; } = [3, 2];

    /// <summary>The reference lines of a chart with their values; a statistic of an empty series has none.</summary>
    public static IEnumerable<ValuedReference> Of(ChartSpecification chart, ImmutableArray<SeriesData> series)
    {
        ChartWords words = chart.BuiltInWords;
        foreach (ReferenceLine line in chart.References)
        {
            decimal? value = line.Statistic switch
            {
                ReferenceStatistic.Mean => SampleStatistic.Of("mean", [.. series[line.Series].Known]),
                ReferenceStatistic.Median => SampleStatistic.Of("median", [.. series[line.Series].Known]),
                _ => line.Value,
            };
            string name = line.Name.Length > 0 ? line.Name : line.Statistic switch
            {
                ReferenceStatistic.Mean => words.Mean,
                ReferenceStatistic.Median => words.Median,
                _ => string.Empty,
            };
            if (value is { } known)
            {
                DecimalFormat format = chart.Labels is { } labels ? labels with { Suffix = chart.Y.Format.Suffix } : chart.Y.Format;
                int decimals = format.Decimals ?? Math.Min(2, Math.Max(line.Statistic == ReferenceStatistic.Value ? 0 : 1, ChartNumbers.DecimalsOf(series[0].Known)));
                string amount = format.Write(known, line.Statistic == ReferenceStatistic.Value ? ChartNumbers.DecimalsOf(known) : decimals);
                yield return new ValuedReference(known, name.Length > 0 ? name + " " + amount : amount);
            }
        }
    }

    /// <summary>Entries of the legend that name the reference lines.</summary>
    public static IEnumerable<LegendEntry> EntriesOf(ChartSpecification chart, ImmutableArray<SeriesData> series, ChartStyle style) =>
        Of(chart, series).Select(line => new LegendEntry(line.Text, LegendKey.Dashes, style.ZeroLine.Colour, style.ZeroLine.Width));
}

/// <summary>A reference line with its resolved value.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Text">Its name and value.</param>
internal readonly record struct ValuedReference(decimal Value, string Text);
