using System.Collections.Immutable;

using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Market;

/// <summary>Performance of a series of prices or index levels, up to the note's price date.</summary>
/// <param name="Returns">Returns by period: 1, 3, 6 and 12 months, then the year to date.</param>
/// <param name="Low">Lowest value of twelve months.</param>
/// <param name="High">Highest value of twelve months.</param>
/// <param name="FirstDate">First day with a value; null if there is none.</param>
/// <param name="LastDate">Last day with a value; null if there is none.</param>
public sealed record SeriesFigures(
    ImmutableArray<PeriodReturn> Returns,
    DataValue Low,
    DataValue High,
    DateValue? FirstDate,
    DateValue? LastDate)
{
    private const int RangeMonths = 12;

    private static readonly int[] Horizons = [1, 3, 6, 12];

    /// <summary>Computes the performance of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="benchmark">The note's benchmark over the same days; null if the table has none.</param>
    public static SeriesFigures Of(PriceSeries series, PriceSeries? benchmark)
    {
        ImmutableArray<PeriodReturn>.Builder returns = ImmutableArray.CreateBuilder<PeriodReturn>(Horizons.Length + 1);
        foreach (int months in Horizons)
        {
            returns.Add(PeriodReturn.Of(
                FormattableString.Invariant($"{months}m"),
                FormattableString.Invariant($"{months}-month"),
                series.Return(months),
                benchmark?.Return(months)));
        }

        returns.Add(PeriodReturn.Of("ytd", "year-to-date", series.ReturnThisYear(), benchmark?.ReturnThisYear()));
        (DataValue low, DataValue high) = series.Range(RangeMonths);
        return new SeriesFigures(
            returns.MoveToImmutable(),
            low,
            high,
            series.Points.IsEmpty ? null : series.Points[0].Date,
            series.Points.IsEmpty ? null : series.Points[^1].Date);
    }
}

/// <summary>Return over a period.</summary>
/// <param name="Period">Short name of the period: <c>1m</c>, <c>ytd</c>.</param>
/// <param name="Return">Return in per cent.</param>
/// <param name="Relative">Excess return over the benchmark in percentage points; null without a benchmark.</param>
public sealed record PeriodReturn(string Period, DataValue Return, DataValue? Relative)
{
    /// <summary>Computes the return over a period, relative to a benchmark if there is one.</summary>
    internal static PeriodReturn Of(string period, string title, DataValue own, DataValue? benchmark) =>
        new(period, own, benchmark is null ? null : PriceSeries.Relative(title, own, benchmark));
}
