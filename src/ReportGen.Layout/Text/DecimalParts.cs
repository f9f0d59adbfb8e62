using System.Text;

namespace ReportGen.Layout.Text;

/// <summary>Widths of a number on both sides of the place where its decimal sign begins, or would begin, in points.</summary>
/// <param name="Whole">Width of the integer part and everything before it: signs, brackets, the lower end of a range.</param>
/// <param name="Fraction">Width of the decimal sign and everything after it: digits, percent signs, brackets, footnote references.</param>
internal readonly record struct DecimalParts(double Whole, double Fraction)
{
    /// <summary>The parts of the last number after the last forced line break; null for a text without digits on its baseline.</summary>
    /// <param name="text">The text.</param>
    public static DecimalParts? Of(MeasuredText text)
    {
        ReadOnlySpan<BreakPoint> points = text.Points;
        int start = points.Length - 2;
        while (start > 0 && points[start].End != LineEnd.Forced)
        {
            start--;
        }

        if (start < 0 || SignXOf(text, points[start].First, points[^1].Last) is not { } x)
        {
            return null;
        }

        double indent = start == 0 ? text.FirstIndent : text.Paragraph.Style.HangingIndent;
        return new DecimalParts(x - points[start].Left + indent, points[^1].Right - x);
    }

    /// <summary>Left edge of the decimal sign of the last number between two clusters.</summary>
    private static double? SignXOf(MeasuredText text, int first, int last)
    {
        int digit = last;
        while (digit >= first && !IsDigit(text, digit))
        {
            digit--;
        }

        if (digit < first)
        {
            return null;
        }

        int start = digit;
        while (start > first && (IsDigit(text, start - 1) || text.Clusters[start - 1].CodePoint == ','))
        {
            start--;
        }

        int sign = start - 1;
        if (sign >= first && text.Clusters[sign].CodePoint == '.' && (sign == first || !IsLetter(text.Clusters[sign - 1].CodePoint)))
        {
            return text.XOf(sign);
        }

        ref readonly GlyphCluster whole = ref text.Clusters[digit];
        return text.XOf(digit) + whole.Advance + (whole.Style!.Tracking * whole.Style.Size);
    }

    /// <summary>True for a digit of the number itself: not of a footnote reference, a superscript or a subscript.</summary>
    private static bool IsDigit(MeasuredText text, int index)
    {
        ref readonly GlyphCluster cluster = ref text.Clusters[index];
        return cluster is { CodePoint: >= '0' and <= '9', Style: { } style } && cluster.Kind != ClusterKind.FootnoteReference && style.Raise == text.Paragraph.Text.Raise;
    }

    private static bool IsLetter(int codePoint) => Rune.IsLetter(new Rune(codePoint));
}
