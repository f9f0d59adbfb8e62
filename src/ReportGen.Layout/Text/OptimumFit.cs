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
    private const double Looseness = 3;

    /// <summary>Share of the line width that makes a line one unit worse.</summary>
    private const double Unit = 0.035;

    private const double OrphanDemerits = 400;
    private const double HyphenDemerits = 2;
    private const double ConsecutiveHyphenDemerits = 8;
    private const double EmergencyDemerits = 1e5;

    // What a point of width costs by the tier that gives or grows it: what readers see least is cheapest.
    private const double WordSpaceWeight = 0.5;
    private const double BracketWeight = 0.6;
    private const double CommaWeight = 0.7;
    private const double GapWeight = 0.7;
    private const double StopWeight = 1.2;
    private const double HanGapWeight = 1;
    private const double BeyondWeight = 2;

    public static List<int> Choose(MeasuredText text, ReadOnlySpan<BreakPoint> points, double first, double other)
    {
        double[] demerits = ArrayPool<double>.Shared.Rent(points.Length);
        int[] previous = ArrayPool<int>.Shared.Rent(points.Length);
        demerits.AsSpan(0, points.Length).Fill(double.PositiveInfinity);
        demerits[0] = 0;
        double looseness = Looseness * text.Paragraph.Text.Size;
        double leastLast = LastLine.LeastWidth(text);
        for (int start = 0; start < points.Length - 1; start++)
        {
            if (double.IsPositiveInfinity(demerits[start]))
            {
                continue;
            }

            double width = start == 0 ? first : other;
            int loosest = FirstAtLeast(points, start, points[start].Left + width - looseness);
            if (loosest > start + 1 && !TryMeasure(text, points, start, loosest, width, leastLast, out _))
            {
                // Nothing ends near the edge: the end before it makes a loose line, but a line.
                loosest--;
            }

            for (int end = loosest; end < points.Length; end++)
            {
                bool fits = TryMeasure(text, points, start, end, width, leastLast, out double cost);
                if (!fits && end > loosest)
                {
                    break;
                }

                double total = demerits[start] + cost + HyphenCost(points, start, end);
                if (total < demerits[end])
                {
                    demerits[end] = total;
                    previous[end] = start;
                }

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
        LineEnd.Hyphen => HyphenDemerits + (points[start].End == LineEnd.Hyphen ? ConsecutiveHyphenDemerits : 0),
        LineEnd.Emergency => EmergencyDemerits,
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
            cost = double.MaxValue;
            return false;
        }

        text.Sum(from.First, to.Last, out Sums sums);
        double weighted = excess > 0 ? ShrinkCost(excess, sums) : StretchCost(-excess, sums);
        double units = weighted / (width * Unit);
        double square = units * units;
        cost = 1 + square + (square * square) + orphan;
        return true;
    }

    private static double ShrinkCost(double excess, in Sums sums)
    {
        double cost = 0;
        Take(ref excess, sums.ShrinkWordSpace, WordSpaceWeight, ref cost);
        Take(ref excess, sums.ShrinkInterpunct, BracketWeight, ref cost);
        Take(ref excess, sums.ShrinkBracket, BracketWeight, ref cost);
        Take(ref excess, sums.ShrinkComma, CommaWeight, ref cost);
        Take(ref excess, sums.ShrinkHanLatinGap, GapWeight, ref cost);
        Take(ref excess, sums.ShrinkStop, StopWeight, ref cost);
        return cost;
    }

    private static double StretchCost(double slack, in Sums sums)
    {
        double cost = 0;
        Take(ref slack, sums.StretchWordSpace, WordSpaceWeight, ref cost);
        Take(ref slack, sums.StretchHanLatinGap, GapWeight, ref cost);
        Take(ref slack, sums.StretchHanGap * LineSetting.HanGapGrowth, HanGapWeight, ref cost);
        return cost + (slack * BeyondWeight);
    }

    private static void Take(ref double rest, double room, double weight, ref double cost)
    {
        double taken = Math.Min(rest, room);
        cost += taken * weight;
        rest -= taken;
    }
}
