namespace ReportGen.Layout.Text;

/// <summary>Fills line after line, for ragged text.</summary>
internal static class FirstFit
{
    /// <summary>Ems from the edge within which a ragged line may end without dividing a word.</summary>
    private const double Zone = 4;

    public static List<int> Choose(MeasuredText text, ReadOnlySpan<BreakPoint> points, double first, double other)
    {
        var chosen = new List<int> { 0 };
        int start = 0;
        int hyphens = 0;
        while (start < points.Length - 1)
        {
            start = NextEnd(text, points, start, start == 0 ? first : other, hyphens < LineBreaking.MostHyphens);
            hyphens = points[start].End == LineEnd.Hyphen ? hyphens + 1 : 0;
            chosen.Add(start);
        }

        FillLastLine(text, points, chosen, other);
        return chosen;
    }

    private static int NextEnd(MeasuredText text, ReadOnlySpan<BreakPoint> points, int start, double width, bool mayDivide)
    {
        int best = -1;
        int hyphen = -1;
        int emergency = -1;
        for (int end = start + 1; end < points.Length; end++)
        {
            if (!LineBreaking.Fits(MeasuredText.NaturalWidth(points[start], points[end]), width))
            {
                // A hyphen takes space that the undivided word may not need.
                if (points[end].End == LineEnd.Hyphen)
                {
                    continue;
                }

                break;
            }

            if (points[end].End is LineEnd.Forced or LineEnd.Paragraph)
            {
                return end;
            }

            if (points[end].Yielding == Yielding.None)
            {
                (best, hyphen) = points[end].End == LineEnd.Hyphen ? (best, end) : (end, hyphen);
            }
            else if (emergency < 0 || points[end].Yielding <= points[emergency].Yielding)
            {
                emergency = end;
            }
        }

        // Ragged text hyphenates a word only when the line would otherwise end far from the edge.
        bool isShort = best < 0 || MeasuredText.NaturalWidth(points[start], points[best]) < width - (Zone * text.Paragraph.Text.Size);
        if (hyphen > best && isShort && (mayDivide || best < 0))
        {
            return hyphen;
        }

        // A word that is longer than a line starts on a new line, and is divided there. Content that does not fit even
        // alone (one character in a narrower box) is accepted nevertheless.
        return best > 0 ? best : emergency > 0 ? emergency : start + 1;
    }

    /// <summary>A last line with a single Han character takes one more from the line above (CLREQ 3.2.5).</summary>
    private static void FillLastLine(MeasuredText text, ReadOnlySpan<BreakPoint> points, List<int> chosen, double width)
    {
        double least = LastLine.LeastWidth(text);
        if (least <= 0 || chosen.Count < 3 || points[chosen[^2]].End != LineEnd.Full)
        {
            return;
        }

        int end = chosen[^1];
        for (int start = chosen[^2]; start > chosen[^3] && LineBreaking.Fits(MeasuredText.NaturalWidth(points[start], points[end]), width); start--)
        {
            if (points[start].End == LineEnd.Full && LastLine.IsLongEnough(text, points[start], points[end], least))
            {
                chosen[^2] = start;
                return;
            }
        }
    }
}
