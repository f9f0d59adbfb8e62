using System.Text;

using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Keeps numbers whole and with what gives them meaning: unit, sign, range, date, reference. CLREQ leaves this open;
/// the list is the house's own (typography reference, section 4).
/// </summary>
internal static class NumberGlue
{
    private const int LongestUnit = 5;

    private static readonly HashSet<string> Units = Set(
        "亿元", "万元", "百万元", "千万元", "万亿元", "亿美元", "万美元", "亿港元", "万港元", "美元", "港元", "欧元", "日元", "元", "角", "分",
        "亿股", "万股", "股", "手", "万亿", "亿", "万", "千", "百", "十",
        "倍", "个百分点", "百分点", "个基点", "基点", "成", "折",
        "年", "年度", "个月", "月", "日", "号", "时", "点", "分钟", "小时", "秒", "天", "周", "季度", "季", "个季度", "个交易日",
        "个", "家", "只", "名", "人", "位", "次", "项", "款", "种", "类", "条", "页", "章", "节", "层", "代", "台", "辆", "套", "颗", "片", "块", "张", "行", "列",
        "吨", "万吨", "亿吨", "千克", "公斤", "克", "米", "公里", "平方米", "千瓦", "千瓦时", "度", "岁");

    private static readonly HashSet<string> WesternUnits = Set(
        "bp", "bps", "pct", "pp", "ppt", "x", "mn", "bn", "tn", "million", "billion", "trillion", "k", "m", "t", "kg", "km",
        "GW", "GWh", "MW", "MWh", "kWh", "GHz", "MHz", "GB", "TB", "Gbps", "fps", "px", "nm", "mm", "cm", "yuan", "RMB", "CNY", "USD", "HKD",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private static readonly HashSet<string> Leads = Set(
        "PE", "PB", "PS", "PEG", "EPS", "ROE", "ROA", "EV", "CAGR", "P/E", "P/B", "RMB", "HK$", "US$", "USD", "CNY", "CSI",
        "Figure", "Fig.", "Table", "Section", "Chapter", "Exhibit", "Chart", "Note", "No.", "Page", "p.", "pp.",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    /// <summary>Takes back the opportunities inside numbers and between a number and its unit.</summary>
    public static void Apply(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (!IsDigit(cells, i) || IsDigit(cells, i - 1))
            {
                continue;
            }

            GlueBefore(cells, behind, i);
            int end = EndOfNumber(cells, behind, i);
            GlueUnit(cells, behind, end);
            i = end - 1;
        }
    }

    /// <summary>True when some cells hold a figure.</summary>
    public static bool HoldsDigit(ReadOnlySpan<Cell> cells, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (IsDigit(cells, i))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Set(params ReadOnlySpan<string> words)
    {
        var set = new HashSet<string>(words.Length, StringComparer.Ordinal);
        foreach (string word in words)
        {
            set.Add(word);
        }

        return set;
    }

    private static void GlueBefore(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind, int start)
    {
        if (start == 0)
        {
            return;
        }

        if (cells[start - 1].CodePoint is '第' or '表' or '图' or '式' or '≈' or '≤' or '≥' or '＜' or '＞' or '<' or '>' or '~' or '±')
        {
            Join(behind, start - 1);
        }
        else if (cells[start - 1].Kind == CellKind.Space && start >= 2)
        {
            if (cells[start - 2].CodePoint is '第' or '表' or '图' || Leads.Contains(WordBefore(cells, start - 1)))
            {
                Join(behind, start - 1);
            }
        }
    }

    /// <summary>Joins a chain of figures: <c>2048×2048</c>, <c>25%～30%</c>, <c>2016—2020</c>.</summary>
    private static int EndOfNumber(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind, int start)
    {
        int end = start;
        while (true)
        {
            while (IsDigit(cells, end) || (IsAny(cells, end, ".,") && IsDigit(cells, end + 1)))
            {
                end++;
            }

            int sign = end;
            while (IsAny(cells, sign, "%％‰xE"))
            {
                sign++;
            }

            if (!IsAny(cells, sign, "×～~—–-−－/*") || !IsDigit(cells, sign + 1))
            {
                end = sign;
                break;
            }

            Join(behind, sign - 1);
            Join(behind, sign);
            end = sign + 1;
        }

        return Math.Max(end, start + 1);
    }

    private static void GlueUnit(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind, int end)
    {
        int first = end < cells.Length && cells[end].Kind == CellKind.Space ? end + 1 : end;
        if (first >= cells.Length)
        {
            return;
        }

        // A Chinese unit follows a figure, never a sign: 98% 分位.
        if (cells[first].Kind != CellKind.Western && end > 0 && !IsDigit(cells, end - 1) && cells[end - 1].CodePoint != 'E')
        {
            return;
        }

        int length = cells[first].Kind == CellKind.Western ? WesternUnitAt(cells, first) : UnitAt(cells, first);
        if (length == 0)
        {
            return;
        }

        for (int i = end - 1; i < first + length - 1; i++)
        {
            Join(behind, i);
        }
    }

    private static int UnitAt(ReadOnlySpan<Cell> cells, int start)
    {
        Span<char> text = stackalloc char[LongestUnit];
        int length = 0;
        while (length < LongestUnit && start + length < cells.Length && cells[start + length].CodePoint <= char.MaxValue)
        {
            text[length] = (char)cells[start + length].CodePoint;
            length++;
        }

        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> units = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 0; length--)
        {
            if (units.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static int WesternUnitAt(ReadOnlySpan<Cell> cells, int start)
    {
        var word = new StringBuilder();
        int end = start;
        while (end < cells.Length && cells[end].CodePoint < 0x80 && char.IsAsciiLetter((char)cells[end].CodePoint))
        {
            word.Append((char)cells[end].CodePoint);
            end++;
        }

        return WesternUnits.Contains(word.ToString()) ? end - start : 0;
    }

    private static string WordBefore(ReadOnlySpan<Cell> cells, int end)
    {
        int start = end;
        while (start > 0 && cells[start - 1].CodePoint is > ' ' and < 0x80)
        {
            start--;
        }

        var word = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            word.Append((char)cells[i].CodePoint);
        }

        return word.ToString();
    }

    private static void Join(Span<BreakOpportunity> behind, int index)
    {
        if (behind[index] == BreakOpportunity.Allowed)
        {
            behind[index] = BreakOpportunity.Prohibited;
        }
    }

    private static bool IsDigit(ReadOnlySpan<Cell> cells, int index) =>
        (uint)index < (uint)cells.Length && cells[index].CodePoint is >= '0' and <= '9' && cells[index].Kind != CellKind.NoteMark;

    private static bool IsAny(ReadOnlySpan<Cell> cells, int index, string characters) =>
        (uint)index < (uint)cells.Length && cells[index].CodePoint <= char.MaxValue && characters.Contains((char)cells[index].CodePoint);
}
