using System.Buffers;

namespace ReportGen.Layout.Text;

/// <summary>
/// Chooses all line breaks of a justified paragraph together, so that the worst lines are as good as they can
/// be (Knuth and Plass, "Breaking Paragraphs into Lines", 1981; here with the tiers of Chinese typesetting instead of
/// one stretch and one shrink).
/// </summary>
internal static class OptimumFit
{
    /// <summary>Ems that a line may lack before it is accepted only when there is no better one.</summary>
    private const double Slack = 3;

    private const double OrphanDemerits = 1e4;
    private const double HyphenDemerits = 20;
    private const double ConsecutiveHyphenDemerits = 100;
    private const double EmergencyDemerits = 1e6;
    private const double OverfullDemerits = 1e12;

    /// <summary>Demerits of a very loose line; looser ones approach twice as many, so that none costs as much as one that exceeds its box.</summary>
    private const double GapingDemerits = 1e7;

    /// <summary>Stretch of gaps between Han characters that becomes noticeable, in ems: one unit of looseness.</summary>
    private const double SeenHanGap = 0.08;

    /// <summary>Further stretch of every place of a line that no tier could fill, in ems: one unit of looseness.</summary>
    private const double SeenEven = 0.05;

    // Looseness of a line when a tier shrinks or stretches fully.
    private const double WordSpaceShrunk = 0.6;
    private const double InterpunctShrunk = 0.3;
    private const double BracketShrunk = 0.6;
    private const double CommaShrunk = 1.2;
    private const double GapShrunk = 0.6;
    private const double StopShrunk = 1.5;
    private const double WordSpaceGrown = 0.6;
    private const double GapGrown = 0.6;

    /// <summary>The chosen line breaks.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="points">The candidate break points.</param>
    /// <param name="first">Width of the first line in points.</param>
    /// <param name="other">Width of the other lines in points.</param>
    public static List<int> Choose(MeasuredText text, ReadOnlySpan<BreakPoint> points, double first, double other)
    {
        int hyphens = 0;
        foreach (ref readonly BreakPoint point in points)
        {
            hyphens += point is { End: LineEnd.Hyphen, Yielding: Yielding.None } ? 1 : 0;
        }

        // Paths are distinguished by the number of their last lines that end in hyphens; when the limit leaves no path, it is lifted.
        return hyphens <= LineBreaking.MostHyphens
            ? Choose(text, points, first, other, 1)!
            : Choose(text, points, first, other, LineBreaking.MostHyphens + 1) ?? Choose(text, points, first, other, 1)!;
    }

    private static List<int>? Choose(MeasuredText text, ReadOnlySpan<BreakPoint> points, double first, double other, int states)
    {
        int size = points.Length * states;
        double[] demerits = ArrayPool<double>.Shared.Rent(size);
        int[] previous = ArrayPool<int>.Shared.Rent(size);
        var paths = new Paths(demerits, previous, states);
        demerits.AsSpan(0, size).Fill(double.PositiveInfinity);
        demerits[0] = 0;
        double slack = Slack * text.Paragraph.Text.Size;
        double leastLast = LastLine.LeastWidth(text);
        for (int start = 0; start < points.Length - 1; start++)
        {
            if (!paths.Reach(start))
            {
                continue;
            }

            double width = start == 0 ? first : other;
            int loosest = FirstAtLeast(points, start, points[start].Left + width - slack);
            if (loosest > start + 1 && !TryMeasure(text, points, start, loosest, width, leastLast, out _))
            {
                // No break is near the edge: the one before it makes a loose line, but a valid one.
                loosest--;
            }

            // When only hyphens are near the edge and no more are allowed, the break before them is used.
            while (states > 1 && loosest > start + 1 && points[loosest].End == LineEnd.Hyphen)
            {
                loosest--;
            }

            for (int end = loosest; end < points.Length; end++)
            {
                bool fits = TryMeasure(text, points, start, end, width, leastLast, out double cost);
                bool isHyphen = points[end].End == LineEnd.Hyphen;
                if (!fits && end > loosest && (!isHyphen || !FitsUndivided(text, points, start, end, width)))
                {
                    break;
                }

                paths.Take(start, end, cost, points[end]);
                // A hyphen takes space that the undivided word may not need. Content that does not fit even alone (one character
                // in a narrower box) is accepted nevertheless.
                if ((!fits && !isHyphen) || points[end].End is LineEnd.Forced or LineEnd.Paragraph)
                {
                    break;
                }
            }
        }

        List<int>? chosen = paths.Best(points.Length - 1);
        ArrayPool<double>.Shared.Return(demerits);
        ArrayPool<int>.Shared.Return(previous);
        return chosen;
    }

    /// <summary>
    /// False when a line that ends in a hyphen is too long even without it: then so is every later one, and a word of
    /// thousands of divisions costs no more than a line of them.
    /// </summary>
    private static bool FitsUndivided(MeasuredText text, ReadOnlySpan<BreakPoint> points, int start, int end, double width)
    {
        ref readonly BreakPoint from = ref points[start];
        ref readonly BreakPoint to = ref points[end];
        if (to.Last < from.First)
        {
            return true;
        }

        double excess = MeasuredText.NaturalWidth(from, to) - MeasuredText.HyphenWidth(text.Clusters[to.Last]) - width;
        return LineBreaking.Fits(excess, text.ShrinkBetween(from.First, to.Last));
    }

    /// <summary>The first break from which a line is not too loose; never before a forced line break.</summary>
    private static int FirstAtLeast(ReadOnlySpan<BreakPoint> points, int start, double right)
    {
        int end = start + 1;
        while (end < points.Length - 1 && points[end].Right < right && points[end].End != LineEnd.Forced)
        {
            end++;
        }

        return end;
    }

    /// <summary>Computes the demerits of a line; returns false when it is too long even when fully shrunk.</summary>
    private static bool TryMeasure(
        MeasuredText text,
        ReadOnlySpan<BreakPoint> points,
        int start,
        int end,
        double width,
        double leastLast,
        out double cost)
    {
        ref readonly BreakPoint from = ref points[start];
        ref readonly BreakPoint to = ref points[end];
        double excess = MeasuredText.NaturalWidth(from, to) - width;
        bool isLast = to.End is LineEnd.Forced or LineEnd.Paragraph;
        if (to.Last < from.First)
        {
            cost = 0;
            return true;
        }

        double orphan = isLast && start > 0 && leastLast > 0 && to.End == LineEnd.Paragraph && !LastLine.IsLongEnough(text, from, to, leastLast)
            ? OrphanDemerits
            : 0;
        if (isLast && excess <= 0)
        {
            cost = 1 + orphan;
            return true;
        }

        if (!LineBreaking.Fits(excess, text.ShrinkBetween(from.First, to.Last)))
        {
            cost = OverfullDemerits;
            return false;
        }

        text.Sum(from.First, to.Last, out Sums sums);
        double em = text.Paragraph.Text.Size;
        double looseness = excess > 0 ? Tightness(excess, sums) : Looseness(-excess, sums, em);
        double demerits = 1 + (10 * looseness * looseness);
        demerits *= demerits;
        double beyond = Math.Max(0, (demerits / GapingDemerits) - 1);
        cost = Math.Min(demerits, GapingDemerits * (1 + (beyond / (1 + beyond)))) + orphan;
        return true;
    }

    private static double Tightness(double excess, in Sums sums)
    {
        double result = 0;
        Take(ref excess, sums.ShrinkWordSpace, WordSpaceShrunk, ref result);
        Take(ref excess, sums.ShrinkInterpunct, InterpunctShrunk, ref result);
        Take(ref excess, sums.ShrinkBracket, BracketShrunk, ref result);
        Take(ref excess, sums.ShrinkComma, CommaShrunk, ref result);
        Take(ref excess, sums.ShrinkHanLatinGap, GapShrunk, ref result);
        Take(ref excess, sums.ShrinkStop, StopShrunk, ref result);
        return result;
    }

    private static double Looseness(double slack, in Sums sums, double em)
    {
        if (sums.StretchCount == 0)
        {
            return slack / (em * SeenEven);
        }

        LineSetting setting = LineSetting.For(-slack, sums);
        return (WordSpaceGrown * setting.WordSpaces) + (GapGrown * setting.Gaps) + (setting.HanGaps / SeenHanGap) + (setting.Even / (em * SeenEven));
    }

    /// <summary>Uses the stretch of a tier in proportion to its looseness.</summary>
    private static void Take(ref double rest, double room, double whole, ref double looseness)
    {
        if (rest <= 0 || room <= 0)
        {
            return;
        }

        double taken = Math.Min(rest, room);
        looseness += whole * taken / room;
        rest -= taken;
    }

    /// <summary>The best paths so far to each break point, distinguished by the number of hyphens at their end.</summary>
    private readonly ref struct Paths(Span<double> demerits, Span<int> previous, int states)
    {
        private readonly Span<double> _demerits = demerits;
        private readonly Span<int> _previous = previous;

        /// <summary>True when a path leads to a break point.</summary>
        public bool Reach(int point) => _demerits.Slice(point * states, states).IndexOfAnyExcept(double.PositiveInfinity) >= 0;

        /// <summary>Adds a line when it leads to a break point at a lower cost than the known paths.</summary>
        public void Take(int start, int end, double cost, in BreakPoint point)
        {
            bool isHyphen = point.End == LineEnd.Hyphen;
            bool isEmergency = point.Yielding != Yielding.None;
            for (int before = 0; before < states; before++)
            {
                int hyphens = isHyphen ? before + 1 : 0;
                if (hyphens >= states)
                {
                    if (!isEmergency && states > 1)
                    {
                        continue;
                    }

                    hyphens = states - 1;
                }

                double added = isEmergency ? EmergencyDemerits * (int)point.Yielding
                    : isHyphen ? HyphenDemerits + (before > 0 ? ConsecutiveHyphenDemerits : 0)
                    : 0;
                double total = _demerits[(start * states) + before] + cost + added;
                int to = (end * states) + hyphens;
                if (total < _demerits[to])
                {
                    _demerits[to] = total;
                    _previous[to] = (start * states) + before;
                }
            }
        }

        /// <summary>The break points on the best path to a break point; null when there is none.</summary>
        public List<int>? Best(int point)
        {
            int best = point * states;
            for (int state = best; state < (point + 1) * states; state++)
            {
                best = _demerits[state] < _demerits[best] ? state : best;
            }

            if (double.IsPositiveInfinity(_demerits[best]))
            {
                return null;
            }

            var chosen = new List<int>();
            for (int at = best; at / states > 0; at = _previous[at])
            {
                chosen.Add(at / states);
            }

            chosen.Add(0);
            chosen.Reverse();
            return chosen;
        }
    }
}
