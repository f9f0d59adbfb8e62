using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Line break classes for Chinese text: the classes of UAX #14 leave quotation marks, dashes and several
/// signs that both scripts share to a tailoring by language (UAX #14, section 8).
/// </summary>
internal static class LineBreakTailoring
{
    /// <summary>Class of a cluster.</summary>
    public static LineBreakClass ClassOf(in GlyphCluster cluster, bool isChinese, KinsokuLevel level)
    {
        switch (cluster.Kind)
        {
            case ClusterKind.FootnoteReference:
                // A footnote reference stays with the text before it, as a combining mark does.
                return LineBreakClass.CM;
            case ClusterKind.ForcedBreak:
                return LineBreakClass.BK;
            case ClusterKind.Leader:
            case ClusterKind.Object when cluster.Length == 0:
                return LineBreakClass.WJ;
            case ClusterKind.LongMarkRest:
                return LineBreakClass.CM;
        }

        LineBreakClass value = LineBreakTable.Of(cluster.CodePoint);
        if (!isChinese)
        {
            return value;
        }

        if (level == KinsokuLevel.None && cluster.IsFullWidthMark)
        {
            return LineBreakClass.ID;
        }

        return cluster.Kind switch
        {
            ClusterKind.Opener => LineBreakClass.OPE,
            ClusterKind.Closer => LineBreakClass.CL,
            ClusterKind.LongMark when level == KinsokuLevel.Strict => LineBreakClass.IN,
            ClusterKind.LongMark => LineBreakClass.ID,
            ClusterKind.Interpunct => LineBreakClass.NS,
            ClusterKind.Western when cluster.CodePoint == '-' => LineBreakClass.PR,
            ClusterKind.Connector when cluster.CodePoint is 0x2014 or 0xFF5E or 0xFF0F => LineBreakClass.NS,
            _ when value == LineBreakClass.AI => Scripts.IsWestern(cluster.CodePoint) ? LineBreakClass.AL : LineBreakClass.ID,
            _ => value,
        };
    }
}
