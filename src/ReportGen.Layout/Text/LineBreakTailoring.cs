using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Line break classes as Chinese text needs them: the classes of UAX #14 leave quotation marks, dashes and several
/// signs that both scripts share to a tailoring by language (UAX #14, section 8).
/// </summary>
internal static class LineBreakTailoring
{
    /// <summary>Class of a cell.</summary>
    public static LineBreakClass ClassOf(in Cell cell, bool isChinese, KinsokuLevel level)
    {
        switch (cell.Kind)
        {
            case CellKind.NoteMark:
                // A note mark stays with what it marks, as a combining mark does.
                return LineBreakClass.CM;
            case CellKind.ForcedBreak:
                return LineBreakClass.BK;
            case CellKind.Leader:
            case CellKind.Object when cell.Length == 0:
                return LineBreakClass.WJ;
            case CellKind.LongMarkRest:
                return LineBreakClass.CM;
        }

        LineBreakClass value = LineBreakTable.Of(cell.CodePoint);
        if (!isChinese)
        {
            return value;
        }

        if (level == KinsokuLevel.None && cell.IsFullWidthMark)
        {
            return LineBreakClass.ID;
        }

        return cell.Kind switch
        {
            CellKind.Opener => LineBreakClass.OPE,
            CellKind.Closer => LineBreakClass.CL,
            CellKind.LongMark when level == KinsokuLevel.Strict => LineBreakClass.IN,
            CellKind.LongMark => LineBreakClass.ID,
            CellKind.Interpunct => LineBreakClass.NS,
            CellKind.Western when cell.CodePoint == '-' => LineBreakClass.PR,
            CellKind.Connector when cell.CodePoint is 0x2014 or 0xFF5E or 0xFF0F => LineBreakClass.NS,
            _ when value == LineBreakClass.AI => Scripts.IsWestern(cell.CodePoint) ? LineBreakClass.AL : LineBreakClass.ID,
            _ => value,
        };
    }
}
