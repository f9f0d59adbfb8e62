namespace ReportGen.Layout.Text;

/// <summary>Chooses the ends of the lines of a paragraph.</summary>
internal static class LineBreaking
{
    /// <summary>Lines one after the other that may end in hyphens.</summary>
    public const int MostHyphens = 2;

    private const double Rounding = 1e-6;

    /// <summary>The chosen break points, by index into the points returned; the first one is the paragraph's start.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="width">Width of its box in points.</param>
    /// <param name="points">The break points chosen from: those of the text, and emergency ones where words are longer than a line.</param>
    public static List<int> Choose(MeasuredText text, double width, out ReadOnlySpan<BreakPoint> points)
    {
        double first = width - text.FirstIndent;
        double other = width - text.Paragraph.Style.HangingIndent;
        points = WithEmergencies(text, first, other);
        return text.Paragraph.Style.Alignment == TextAlignment.Justify
            ? OptimumFit.Choose(text, points, first, other)
            : FirstFit.Choose(text, points, first, other);
    }

    /// <summary>True when a line is not wider than its box, but for rounding.</summary>
    public static bool Fits(double natural, double width) => natural <= width + Rounding;

    /// <summary>Adds break points inside what is wider than a line of its own.</summary>
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
