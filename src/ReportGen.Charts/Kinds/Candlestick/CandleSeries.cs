using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.Candlestick;

/// <summary>The series of a candlestick chart by role.</summary>
internal sealed record CandleSeries(
    SeriesData Open,
    SeriesData High,
    SeriesData Low,
    SeriesData Close,
    SeriesData? Volume,
    ImmutableArray<SeriesData> Averages)
{
    private static readonly SeriesRole[] Order = [SeriesRole.Open, SeriesRole.High, SeriesRole.Low, SeriesRole.Close, SeriesRole.Volume];

    /// <summary>The role of each series: the one specified, otherwise the next free one in the order of a price table.</summary>
    public static ImmutableArray<SeriesRole> Roles(ImmutableArray<ChartSeries> series)
    {
        List<SeriesRole> free = [.. Order.Except(series.Select(one => one.Role))];
        ImmutableArray<SeriesRole>.Builder roles = ImmutableArray.CreateBuilder<SeriesRole>(series.Length);
        foreach (ChartSeries one in series)
        {
            if (one.Role != SeriesRole.Auto)
            {
                roles.Add(one.Role == SeriesRole.Line ? SeriesRole.Average : one.Role);
            }
            else if (free.Count > 0)
            {
                roles.Add(free[0]);
                free.RemoveAt(0);
            }
            else
            {
                roles.Add(SeriesRole.Average);
            }
        }

        return roles.MoveToImmutable();
    }

    public static CandleSeries Of(ImmutableArray<SeriesData> series)
    {
        ImmutableArray<SeriesRole> roles = Roles([.. series.Select(data => data.Source)]);
        SeriesData? Find(SeriesRole role)
        {
            int index = roles.IndexOf(role);
            return index < 0 ? null : series[index];
        }

        return new CandleSeries(
            Find(SeriesRole.Open)!,
            Find(SeriesRole.High)!,
            Find(SeriesRole.Low)!,
            Find(SeriesRole.Close)!,
            Find(SeriesRole.Volume),
            [.. series.Where((_, i) => roles[i] == SeriesRole.Average)]);
    }
}
