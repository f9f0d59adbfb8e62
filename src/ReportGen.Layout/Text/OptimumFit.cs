using System.Buffers;

namespace ReportGen.Layout.Text;

/// <summary>
/// Chooses the ends of all lines of a justified paragraph together, so that the worst lines are as good as they can
/// be (Knuth and Plass, "Breaking Paragraphs into Lines", 1981; here with the tiers of Chinese setting in place of
/// one stretch and one shrink).
/// </summary>
internal static class OptimumFit
{
    /// <summary>Ems that a line may lack before it is only taken for want of a better one.</summary>
    private const double Slack = 3;

    private const double OrphanDemerits = 1e4;
    private const double HyphenDemerits = 20;
    private const double ConsecutiveHyphenDemerits = 100;
    private const double EmergencyDemerits = 1e6;
    private const double OverfullDemerits = 1e12;

    /// <summary>Beyond this all loose lines are alike, so that none costs as much as one that leaves its box.</summary>
    private const double MostLooseness = 18;

    /// <summary>Growth of every gap between Han characters that readers begin to see, in ems: one unit of looseness.</summary>
    private const double SeenHanGap = 0.08;

    /// <summary>Growth of every place of a line that no tier could fill: one unit, in ems.</summary>
    private const double SeenEven = 0.05;

    // Looseness of a line when a tier gives or grows all that it has.
    private const double WordSpaceShrunk = 0.6;
    private const double InterpunctShrunk = 0.3;
    private const double BracketShrunk = 0.6;
    private const double CommaShrunk = 1.2;
    private const double GapShrunk = 0.6;
    private const double StopShrunk = 1.5;
    private const double WordSpaceGrown = 0.6;
    private const double GapGrown = 0.6;

    public static List<int> Choose(MeasuredText text, ReadOnlySpan<BreakPoint> points, double first, double other)
    {
        double[] demerits = ArrayPool<double>.Shared.Rent(points.Length);
        int[] previous = ArrayPool<int>.Shared.Rent(points.Length);
        demerits.AsSpan(0, points.Length).Fill(double.PositiveInfinity);
        demerits[0] = 0;
        double slack = Slack * text.Paragraph.Text.Size;
        double leastLast = LastLine.LeastWidth(text);
        for (int start = 0; start < points.Length - 1; start++)
        {
            if (double.IsPositiveInfinity(demerits[start]))
            {
                continue;
            }

            double width = start == 0 ? first : other;
            int loosest = FirstAtLeast(points, start, points[start].Left + width - slack);
            if (loosest > start + 1 && !TryMeasure(text, points, start, loosest, width, leastLast, out _))
            {
                // Nothing ends near the edge: the end before it makes a loose line, but a line.
                loosest--;
            }

            for (int end = loosest; end < points.Length; end++)
            {
                bool fits = TryMeasure(text, points, start, end, width, leastLast, out double cost);
                if (!fits && points[end].End == LineEnd.Hyphen && end + 1 < points.Length)
                {
                    // A hyphen takes room that the whole word need not take.
                    Take(demerits, previous, start, end, cost + HyphenCost(points, start, end));
                    continue;
                }

                if (!fits && end > loosest)
                {
                    break;
                }

                Take(demerits, previous, start, end, cost + HyphenCost(points, start, end));

                // What does not fit even alone (one character in a box narrower than it) is taken all the same.
                if (!fits || points[end].End is LineEnd.Forced or LineEnd.Paragraph)
                {
                    break;
                }
            }
        }

        var chosen = new List<int>();
        for (int end = points.Length - 1; end > 0; end = previous[end])
        {
            chosen.Add(end);
        }

        chosen.Add(0);
        chosen.Reverse();
        ArrayPool<double>.Shared.Return(demerits);
        ArrayPool<int>.Shared.Return(previous);
        return chosen;
    }

    /// <summary>Takes a line where it leads to an end at less cost than the lines known so far.</summary>
    private static void Take(double[] demerits, int[] previous, int start, int end, double cost)
    {
        if (demerits[start] + cost < demerits[end])
        {
            demerits[end] = demerits[start] + cost;
            previous[end] = start;
        }
    }

    /// <summary>The first end from which a line is not too loose; never beyond a forced end.</summary>
    private static int FirstAtLeast(ReadOnlySpan<BreakPoint> points, int start, double right)
    {
        int end = start + 1;
        while (end < points.Length - 1 && points[end].Right < right && points[end].End != LineEnd.Forced)
        {
            end++;
        }

        return end;
    }

    private static double HyphenCost(ReadOnlySpan<BreakPoint> points, int start, int end) => points[end].End switch
    {
        _ when points[end].Severity != Severity.None => EmergencyDemerits * (int)points[end].Severity,
        LineEnd.Hyphen => HyphenDemerits + (points[start].End == LineEnd.Hyphen ? ConsecutiveHyphenDemerits : 0),
        _ => 0,
    };

    /// <summary>What a line costs; false when it is too long even with all that may give.</summary>
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
        looseness = Math.Min(looseness, MostLooseness);
        double demerits = 1 + (10 * looseness * looseness);
        cost = (demerits * demerits) + orphan;
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

    /// <summary>Takes from a tier what it has, at the share of its looseness.</summary>
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
}
