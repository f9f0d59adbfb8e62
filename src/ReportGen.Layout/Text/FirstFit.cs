namespace ReportGen.Layout.Text;

/// <summary>Fills line after line: for ragged text.</summary>
internal static class FirstFit
{
    public static List<int> Choose(MeasuredText text, ReadOnlySpan<BreakPoint> points, double first, double other)
    {
        var chosen = new List<int> { 0 };
        int start = 0;
        while (start < points.Length - 1)
        {
            start = NextEnd(text, points, start, start == 0 ? first : other);
            chosen.Add(start);
        }

        FillLastLine(text, points, chosen, other);
        return chosen;
    }

    private static int NextEnd(MeasuredText text, ReadOnlySpan<BreakPoint> points, int start, double width)
    {
        int best = -1;
        int emergency = -1;
        for (int end = start + 1; end < points.Length; end++)
        {
            if (!LineBreaking.Fits(MeasuredText.NaturalWidth(points[start], points[end]), width))
            {
                // A hyphen takes room that the whole word need not take.
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

            if (points[end].Severity == Severity.None)
            {
                best = end;
            }
            else if (emergency < 0 || points[end].Severity <= points[emergency].Severity)
            {
                emergency = end;
            }
        }

        // A word that is longer than a line starts a line of its own, and is cut there. What does not fit even
        // alone (one character in a box narrower than it) is taken all the same.
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
