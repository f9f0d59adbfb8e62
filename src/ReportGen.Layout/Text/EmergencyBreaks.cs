using System.Globalization;

using ReportGen.Layout.Text.Hyphenation;

namespace ReportGen.Layout.Text;

/// <summary>The rule that is broken when content is wider than a line. The values give the order: a later one is used only when the earlier ones do not help.</summary>
internal enum Yielding : byte
{
    /// <summary>None: the line may end there.</summary>
    None,

    /// <summary>A number is separated from its unit, sign or word.</summary>
    Glue,

    /// <summary>An address or code is divided after one of its signs.</summary>
    Sign,

    /// <summary>An English word is hyphenated although the style does not hyphenate words.</summary>
    Hyphen,

    /// <summary>A word is divided between any two letters.</summary>
    Word,

    /// <summary>A number is divided.</summary>
    Number,

    /// <summary>A mark is at an edge of the line where kinsoku forbids it.</summary>
    Mark,
}

/// <summary>Finds emergency break points, for a column narrower than a word, a number, or a mark with its neighbours.</summary>
internal static class EmergencyBreaks
{
    /// <summary>A sign after which an address can be divided.</summary>
    private const string AddressSigns = "/.?&=-_:@#~+%,;|";

    /// <summary>Width up to which words remain whole, in ems: a narrower column would show syllables.</summary>
    private const double WholeWord = 6;

    /// <summary>Describes the broken rule.</summary>
    /// <param name="yielding">The broken rule.</param>
    public static string Words(this Yielding yielding) => yielding switch
    {
        Yielding.Glue => "number separated from its context",
        Yielding.Sign => "address or code longer than the line divided after a sign",
        Yielding.Hyphen => "word longer than the line hyphenated",
        Yielding.Number => "number longer than the line divided",
        Yielding.Mark => "kinsoku broken in a line that is too narrow for a mark and its neighbour",
        _ => "word longer than the line divided",
    };

    /// <summary>Adds the points that fit the content between two line ends to a width, by the mildest sufficient means.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Start of the part that is too wide.</param>
    /// <param name="end">Its end.</param>
    /// <param name="first">Width of its first line in points.</param>
    /// <param name="other">Width of the following lines in points.</param>
    /// <param name="points">Receives the points.</param>
    public static void Add(MeasuredText text, in BreakPoint start, in BreakPoint end, double first, double other, List<BreakPoint> points)
    {
        int count = end.Last - start.First;
        if (count <= 0)
        {
            return;
        }

        var yieldings = new Yielding[count];
        Classify(text, start.First, yieldings);
        int before = points.Count;
        for (Yielding yielding = Yielding.Glue; yielding <= Yielding.Mark; yielding++)
        {
            points.RemoveRange(before, points.Count - before);
            bool fits = true;
            BreakPoint left = start;
            for (int i = 0; i < count; i++)
            {
                if (yieldings[i] == Yielding.None || yieldings[i] > yielding)
                {
                    continue;
                }

                BreakPoint point = text.PointBehind(start.First + i, yieldings[i] == Yielding.Hyphen ? LineEnd.Hyphen : LineEnd.Emergency);
                point.Yielding = yieldings[i];
                points.Add(point);
                fits &= LineBreaking.Fits(MeasuredText.NaturalWidth(left, point), left.First == start.First ? first : other);
                left = point;
            }

            if (fits && LineBreaking.Fits(MeasuredText.NaturalWidth(left, end), left.First == start.First ? first : other))
            {
                return;
            }
        }
    }

    /// <summary>
    /// The narrowest width for the content between two line ends when words that are longer than a few ems may be divided, but
    /// neither a number nor one from its unit.
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">The first line end.</param>
    /// <param name="end">The second.</param>
    public static double DividedWidth(MeasuredText text, BreakPoint start, BreakPoint end)
    {
        double whole = MeasuredText.NaturalWidth(start, end);
        double widest = Math.Min(whole, WholeWord * text.Paragraph.Text.Size);
        int count = end.Last - start.First;
        if (whole <= widest || count <= 0)
        {
            return whole;
        }

        var yieldings = new Yielding[count];
        Classify(text, start.First, yieldings);
        BreakPoint left = start;
        for (int i = 0; i < count; i++)
        {
            if (yieldings[i] is Yielding.Sign or Yielding.Hyphen or Yielding.Word)
            {
                BreakPoint point = text.PointBehind(start.First + i, yieldings[i] == Yielding.Hyphen ? LineEnd.Hyphen : LineEnd.Emergency);
                widest = Math.Max(widest, MeasuredText.NaturalWidth(left, point));
                left = point;
            }
        }

        return Math.Max(widest, MeasuredText.NaturalWidth(left, end));
    }

    /// <summary>The rule that a break after each of some clusters would break; none inside a grapheme cluster.</summary>
    private static void Classify(MeasuredText text, int first, Span<Yielding> yieldings)
    {
        ReadOnlySpan<GlyphCluster> clusters = text.Clusters;
        Span<bool> divisions = yieldings.Length <= 256 ? stackalloc bool[yieldings.Length + 1] : new bool[yieldings.Length + 1];
        HyphenationPoints.Find(clusters.Slice(first, yieldings.Length + 1), divisions);
        for (int i = 0; i < yieldings.Length; i++)
        {
            yieldings[i] = !IsClusterEnd(text, first + i)
                ? Yielding.None
                : divisions[i] ? Yielding.Hyphen : YieldingBehind(clusters, first + i, text.Paragraph.Style.Kinsoku);
        }
    }

    private static Yielding YieldingBehind(ReadOnlySpan<GlyphCluster> clusters, int index, KinsokuLevel level)
    {
        ref readonly GlyphCluster left = ref clusters[index];
        ref readonly GlyphCluster right = ref clusters[index + 1];
        if (left.IsGlued)
        {
            return Yielding.Glue;
        }

        bool areFigures = IsFigure(left) && IsFigure(right);
        if (areFigures)
        {
            return Yielding.Number;
        }

        bool isSign = left.CodePoint < 0x80 && AddressSigns.Contains((char)left.CodePoint) && right.Kind == ClusterKind.Western;
        bool isPoint = left.CodePoint is '.' or ',' && IsDigit(right);
        if (isSign && !(isPoint && index > 0 && IsDigit(clusters[index - 1])))
        {
            return Yielding.Sign;
        }

        return isPoint || ProhibitionSets.ForbidsStart(right, level) || ProhibitionSets.ForbidsEnd(left, right, level)
            ? Yielding.Mark
            : Yielding.Word;
    }

    private static bool IsDigit(in GlyphCluster cluster) => cluster.CodePoint is >= '0' and <= '9';

    private static bool IsFigure(in GlyphCluster cluster) => IsDigit(cluster) || cluster.CodePoint is '%' or '‰';

    /// <summary>True when a cluster ends a grapheme cluster (UAX #29), so that an emergency break is possible after it.</summary>
    private static bool IsClusterEnd(MeasuredText paragraph, int index)
    {
        ref GlyphCluster cluster = ref paragraph.Clusters[index];
        ref GlyphCluster next = ref paragraph.Clusters[index + 1];
        if (next.IsAbsorbed || next.Kind is ClusterKind.FootnoteReference or ClusterKind.LongMarkRest or ClusterKind.Leader || cluster.Kind == ClusterKind.Leader)
        {
            return false;
        }

        if (next.ParagraphItem != cluster.ParagraphItem || next.Length == 0 || cluster.Length == 0)
        {
            return true;
        }

        string? text = (paragraph.Paragraph.Inlines[next.ParagraphItem] as TextItem)?.Text;
        if (text is null || (next.CodePoint < 0x300 && cluster.CodePoint < 0x300))
        {
            return true;
        }

        // Grapheme clusters have few code points, so it is enough to segment from a few before.
        int start = Math.Max(0, cluster.Offset - 32);
        while (start > 0 && char.IsLowSurrogate(text[start]))
        {
            start--;
        }

        int end = start;
        while (end < next.Offset)
        {
            end += StringInfo.GetNextTextElementLength(text.AsSpan(end));
        }

        return end == next.Offset;
    }
}
