using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>Minimum content of a last line, so that no single character is left alone (孤字).</summary>
internal static class LastLine
{
    private const double Rounding = 1e-3;

    /// <summary>Minimum width in points, without closing marks; 0 when the style requires none or the text is not Chinese.</summary>
    public static double LeastWidth(MeasuredText text)
    {
        int least = text.Paragraph.Style.MinLastLineHan;
        return least < 2 || !Scripts.IsChinese(text.Paragraph.Text.Language) ? 0 : (least * text.Paragraph.Text.Size) - Rounding;
    }

    /// <summary>True when a last line contains enough: the number of Han characters, or the equivalent width.</summary>
    public static bool IsLongEnough(MeasuredText text, in BreakPoint start, in BreakPoint end, double least)
    {
        if (end.Last < start.First)
        {
            return true;
        }

        int last = end.Last;
        while (last > start.First && (text.Clusters[last].IsFullWidthMark || text.Clusters[last].Kind is ClusterKind.FootnoteReference or ClusterKind.Other))
        {
            last--;
        }

        return text.XOf(last) + text.Clusters[last].Advance - start.Left >= least;
    }
}
