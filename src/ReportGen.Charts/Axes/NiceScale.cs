using System.Collections.Immutable;

namespace ReportGen.Charts.Axes;

/// <summary>Round grid values that enclose the data: steps of 1, 2, 2.5 or 5 times a power of ten.</summary>
/// <param name="Minimum">Lowest grid value.</param>
/// <param name="Maximum">Highest grid value.</param>
/// <param name="Step">Distance between grid values.</param>
internal sealed record NiceScale(decimal Minimum, decimal Maximum, decimal Step)
{
    private const int WantedIntervals = 4;

    // How much wider than the data a scale may become for a number of intervals closer to four by one.
    private const double CostOfInterval = 0.35;

    private const int MostLogarithmicMarks = 7;

    private static readonly decimal[] Mantissas = [1, 2, 2.5m, 5];
    private static readonly decimal[] LogarithmicMantissas = [1, 2, 5];

    /// <summary>Grid values of a logarithmic scale; empty for a linear one.</summary>
    public ImmutableArray<decimal> Powers { get; private init; } = [];

    /// <summary>True for a logarithmic scale: equal ratios have equal lengths.</summary>
    public bool IsLogarithmic => !Powers.IsEmpty;

    /// <summary>The grid values from the lowest up.</summary>
    public ImmutableArray<decimal> Ticks
    {
        get
        {
            if (IsLogarithmic)
            {
                return Powers;
            }

            ImmutableArray<decimal>.Builder ticks = ImmutableArray.CreateBuilder<decimal>();
            for (decimal tick = Minimum; tick <= Maximum; tick += Step)
            {
                ticks.Add(tick);
            }

            return ticks.ToImmutable();
        }
    }

    /// <summary>Number of intervals between grid values.</summary>
    public int Intervals => IsLogarithmic ? Powers.Length - 1 : (int)((Maximum - Minimum) / Step);

    /// <summary>The scale for data between two values.</summary>
    /// <param name="low">Lowest value.</param>
    /// <param name="high">Highest value.</param>
    /// <param name="axis">Ends specified by the writer; kept even when not a multiple of the step.</param>
    public static NiceScale Of(decimal low, decimal high, ChartAxis axis)
    {
        low = axis.Minimum ?? low;
        high = axis.Maximum ?? high;
        // A specified end beyond all data is reported before; a range is made of it nevertheless.
        high = axis.Maximum is null ? Math.Max(low, high) : high;
        low = axis.Minimum is null ? Math.Min(low, high) : low;
        if (low == high)
        {
            // A single value is shown in the middle of a range of its own size.
            decimal half = low == 0 ? 1 : Math.Abs(low) / 2;
            low = axis.Minimum is null ? low - half : low;
            high = axis.Maximum is null || axis.Minimum is not null ? high + half : high;
        }

        NiceScale? best = null;
        double bestCost = double.PositiveInfinity;
        foreach (decimal step in StepsFor(high - low))
        {
            decimal from = axis.Minimum ?? decimal.Floor(low / step) * step;
            decimal to = axis.Maximum is { } top ? from + (decimal.Floor((top - from) / step) * step) : from + (decimal.Ceiling((high - from) / step) * step);
            if (to <= from || (axis.Maximum is { } wanted && to != wanted))
            {
                continue;
            }

            var candidate = new NiceScale(from, to, step);
            double cost = candidate.Waste(low, high) + CostOf(candidate.Intervals);
            if (cost < bestCost)
            {
                best = candidate;
                bestCost = cost;
            }
        }

        // When both ends are specified and no round step fits, the range is divided into quarters.
        return best ?? new NiceScale(low, high, (high - low) / WantedIntervals);
    }

    /// <summary>Position of a value between the ends: 0 at the lowest, 1 at the highest.</summary>
    public double Share(decimal value) => IsLogarithmic
        ? Math.Log((double)value / (double)Minimum) / Math.Log((double)Maximum / (double)Minimum)
        : (double)(value - Minimum) / (double)(Maximum - Minimum);

    /// <summary>A logarithmic scale with grid values of 1, 2 and 5 times powers of ten, or powers of ten alone where those are enough.</summary>
    /// <param name="low">Lowest value, above zero.</param>
    /// <param name="high">Highest value.</param>
    /// <param name="axis">Ends specified by the writer.</param>
    public static NiceScale Logarithmic(decimal low, decimal high, ChartAxis axis)
    {
        low = axis.Minimum ?? low;
        high = Math.Max(axis.Maximum ?? high, low);
        decimal[] marks = [.. LogarithmicMarks(low, high, LogarithmicMantissas)];
        if (marks.Length > MostLogarithmicMarks)
        {
            marks = [.. LogarithmicMarks(low, high, [1])];
        }

        return new NiceScale(marks[0], marks[^1], 0) { Powers = [.. marks] };
    }

    // From the last mark at or below the lowest value to the first at or above the highest.
    private static IEnumerable<decimal> LogarithmicMarks(decimal low, decimal high, decimal[] mantissas)
    {
        decimal power = 1;
        while (power > low)
        {
            power /= 10;
        }

        while (power * 10 <= low)
        {
            power *= 10;
        }

        decimal? before = null;
        bool hasBegun = false;
        while (true)
        {
            foreach (decimal mantissa in mantissas)
            {
                decimal mark = mantissa * power;
                if (!hasBegun && mark > low)
                {
                    yield return before.GetValueOrDefault(mark / 2);
                    hasBegun = true;
                }

                if (hasBegun)
                {
                    yield return mark;
                    if (mark >= high)
                    {
                        yield break;
                    }
                }

                before = mark;
            }

            power *= 10;
        }
    }

    /// <summary>The scale with given numbers of intervals on both sides of zero.</summary>
    /// <param name="low">Lowest value, not above zero.</param>
    /// <param name="high">Highest value, not below zero.</param>
    /// <param name="below">Intervals below zero; one or more when <paramref name="low"/> is below zero.</param>
    /// <param name="above">Intervals above zero; one or more when <paramref name="high"/> is above zero.</param>
    public static NiceScale OnGrid(decimal low, decimal high, int below, int above)
    {
        decimal least = Math.Max(below == 0 ? 0 : -low / below, above == 0 ? 0 : high / above);
        decimal step = least == 0 ? 1 : AllSteps(least / 2).First(candidate => candidate >= least);
        return new NiceScale(-step * below, step * above, step);
    }

    /// <summary>Penalty for a number of intervals other than four.</summary>
    public static double CostOf(int intervals) => CostOfInterval * Math.Abs(intervals - WantedIntervals);

    /// <summary>How much wider the scale is than the data, as a fraction of the data's range.</summary>
    public double Waste(decimal low, decimal high) => low == high ? 0 : (double)((Maximum - Minimum) / (high - low)) - 1;

    private static IEnumerable<decimal> StepsFor(decimal range) =>
        AllSteps(range / 20).TakeWhile(step => step <= range * 2);

    // An unlimited sequence of round steps from just below a value upwards.
    private static IEnumerable<decimal> AllSteps(decimal from)
    {
        decimal power = 1;
        while (power > from && power > 1e-20m)
        {
            power /= 10;
        }

        while (power * 10 <= from && power < 1e24m)
        {
            power *= 10;
        }

        while (power < 1e26m)
        {
            foreach (decimal mantissa in Mantissas)
            {
                yield return mantissa * power;
            }

            power *= 10;
        }
    }
}
