namespace ReportGen.Layout.Text;

/// <summary>Chooses the line breaks of a paragraph.</summary>
internal static class LineBreaking
{
    /// <summary>Maximum number of consecutive lines that end in hyphens.</summary>
    public const int MostHyphens = 2;

    private const double Rounding = 1e-6;

    /// <summary>Maximum number of lines of a balanced text: longer paragraphs are not headings.</summary>
    private const int MostBalanced = 6;

    /// <summary>How much longer a balanced line may be for a break that is not between two Han characters, in ems.</summary>
    private const double InsideCost = 4;

    /// <summary>How much longer the longer line may be when it is the first, in ems.</summary>
    private const double ShorterFirstCost = 1;

    /// <summary>Precision of the search for the width of balanced lines, in ems.</summary>
    private const double BalanceStep = 0.1;

    /// <summary>The chosen break points, by index into the points returned; the first one is the paragraph's start.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="width">Width of its box in points.</param>
    /// <param name="points">The candidate break points: those of the text, and emergency ones where words are longer than a line.</param>
    public static List<int> Choose(MeasuredText text, double width, out ReadOnlySpan<BreakPoint> points)
    {
        List<int> chosen = Break(text, width, out points);
        bool isBalanced = text.Paragraph.Style is { Balanced: true, Alignment: not TextAlignment.Justify } && chosen.Count is > 2 and <= MostBalanced + 1;
        return isBalanced ? Balance(text, width, chosen, ref points) : chosen;
    }

    private static List<int> Break(MeasuredText text, double width, out ReadOnlySpan<BreakPoint> points)
    {
        double first = width - text.FirstIndent;
        double other = width - text.Paragraph.Style.HangingIndent;
        points = WithEmergencies(text, first, other);
        return text.Paragraph.Style.Alignment == TextAlignment.Justify
            ? OptimumFit.Choose(text, points, first, other)
            : FirstFit.Choose(text, points, first, other);
    }

    /// <summary>The lines at the minimum width that needs no more lines, when no rule is broken for it.</summary>
    private static List<int> Balance(MeasuredText text, double width, List<int> chosen, ref ReadOnlySpan<BreakPoint> points)
    {
        if (chosen.Count == 3 && points.Length == text.Points.Length)
        {
            return [0, BestOfTwo(text, width, points, chosen[1]), points.Length - 1];
        }

        double low = width / 2;
        double high = width;
        while (high - low > BalanceStep * text.Paragraph.Text.Size)
        {
            double middle = (low + high) / 2;
            List<int> narrower = Break(text, middle, out ReadOnlySpan<BreakPoint> itsPoints);
            if (narrower.Count == chosen.Count && itsPoints.Length == text.Points.Length)
            {
                (chosen, high) = (narrower, middle);
                points = itsPoints;
            }
            else
            {
                low = middle;
            }
        }

        return chosen;
    }

    /// <summary>The break that makes the longer of two lines shortest; a break after a mark or word is preferred by some ems.</summary>
    private static int BestOfTwo(MeasuredText text, double width, ReadOnlySpan<BreakPoint> points, int known)
    {
        double em = text.Paragraph.Text.Size;
        double best = double.PositiveInfinity;
        int chosen = known;
        for (int i = 1; i < points.Length - 1; i++)
        {
            double first = MeasuredText.NaturalWidth(points[0], points[i]) + text.FirstIndent;
            double second = MeasuredText.NaturalWidth(points[i], points[^1]) + text.Paragraph.Style.HangingIndent;
            if (!Fits(first, width) || !Fits(second, width) || points[i].End != LineEnd.Full)
            {
                continue;
            }

            bool isInside = points[i].Last >= 0 && text.Clusters[points[i].Last].Kind == ClusterKind.Han && points[i].First == points[i].Last + 1
                && text.Clusters[points[i].First].Kind == ClusterKind.Han;
            double cost = Math.Max(first, second) + (isInside ? InsideCost * em : 0) + (second > first ? ShorterFirstCost * em : 0);
            if (cost < best)
            {
                (best, chosen) = (cost, i);
            }
        }

        return chosen;
    }

    /// <summary>True when a line is not wider than its box, apart from rounding.</summary>
    public static bool Fits(double natural, double width) => natural <= width + Rounding;

    /// <summary>Adds break points inside content that is wider than a line.</summary>
    private static ReadOnlySpan<BreakPoint> WithEmergencies(MeasuredText text, double first, double other)
    {
        ReadOnlySpan<BreakPoint> points = text.Points;
        List<BreakPoint>? all = null;
        for (int i = 1; i < points.Length; i++)
        {
            double width = i == 1 ? first : other;
            if (!Fits(MeasuredText.NaturalWidth(points[i - 1], points[i]), width))
            {
                all ??= [.. points[..i]];
                EmergencyBreaks.Add(text, points[i - 1], points[i], width, other, all);
            }

            all?.Add(points[i]);
        }

        return all is null ? points : System.Runtime.InteropServices.CollectionsMarshal.AsSpan(all);
    }
}
