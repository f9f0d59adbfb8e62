using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>Classifies characters for typesetting (CLREQ 3.1.1, table of punctuation).</summary>
internal static class ClusterKinds
{
    private const int EmDash = 0x2014;

    /// <summary>The kind of a character.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="previous">The previous character.</param>
    /// <param name="next">The next character.</param>
    /// <param name="isChinese">True for Chinese text.</param>
    /// <param name="ems">Width of its glyph in ems: only a full-width mark has blank space to give up.</param>
    public static ClusterKind Of(int codePoint, int previous, int next, bool isChinese, double ems)
    {
        if (Scripts.IsHan(codePoint) || codePoint is (>= 0xAC00 and <= 0xD7AF) or (>= 0x3220 and <= 0x33FF))
        {
            return ClusterKind.Han;
        }

        if (Scripts.IsWestern(codePoint))
        {
            return ClusterKind.Western;
        }

        bool isFullWidth = ems is > 0.99 and < 1.01;
        switch (codePoint)
        {
            case ' ':
                return ClusterKind.Space;
            case '“' or '‘' or '（' or '《' or '〈' or '【' or '「' or '『' or '〖' or '〔' or '［' or '｛':
                return isFullWidth && (isChinese || codePoint > 0x2FFF) ? ClusterKind.Opener : ClusterKind.Other;
            case '”' or '’' or '）' or '》' or '〉' or '】' or '」' or '』' or '〗' or '〕' or '］' or '｝':
                return isFullWidth && (isChinese || codePoint > 0x2FFF) ? ClusterKind.Closer : ClusterKind.Other;
            case '，' or '、' or '：' or '；':
                return isFullWidth ? ClusterKind.Comma : ClusterKind.Other;
            case '。' or '．':
                return isFullWidth ? ClusterKind.Stop : ClusterKind.Other;
            case '！' or '？':
                return isFullWidth ? ClusterKind.Exclamation : ClusterKind.Other;
            case '·' or '・' or '‧':
                return isChinese && !(Scripts.IsWestern(previous) && Scripts.IsWestern(next)) ? ClusterKind.Interpunct : ClusterKind.Other;
            case EmDash or '…' or '⋯':
                return isChinese && (previous == codePoint || next == codePoint)
                    ? previous == codePoint ? ClusterKind.LongMarkRest : ClusterKind.LongMark
                    : ClusterKind.Connector;
            case 0x2E3A:
                return ClusterKind.LongMark;
            case '-' when Scripts.IsWestern(next) && next is >= '0' and <= '9' && !Scripts.IsWestern(previous) && previous is not (')' or ']' or '.' or '-'):
                // The sign of a number, written as a hyphen.
                return ClusterKind.Western;
            case '–' or '～' or '〜' or '/' or '／' or '-' or '－':
                return ClusterKind.Connector;
            case '％' or '＄' or '￥' or '￡' or '￠' or '＃' or '＠' or '＆' or '＋' or '＝':
                // Signs of a number or name: no gap separates them from it.
                return ClusterKind.Other;
            case '×' or '÷' or '=' or '<' or '>' or '≈' or '≤' or '≥':
                // Proportional inside a formula of figures, a full-width sign elsewhere.
                return Scripts.IsWestern(previous) && Scripts.IsWestern(next) ? ClusterKind.Western : ClusterKind.Other;
            default:
                return Scripts.IsEastAsian(codePoint) && isFullWidth ? ClusterKind.Han : ClusterKind.Other;
        }
    }
}
