using System.Collections.Frozen;
using System.Text;

using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>
/// Keeps numbers whole and with their context: unit, sign, range, date, reference. CLREQ does not specify this;
/// the list is part of the house style (typography reference, section 4).
/// </summary>
internal static class NumberLineBreaks
{
    private const int LongestToken = 12;
    private const int NoBreakSpace = 0xA0;

    private static readonly FrozenSet<string> Units = FrozenSet.Create(
        StringComparer.Ordinal,
        // Money, shares, counts of large numbers.
        "元", "亿元", "万元", "百万元", "千万元", "万亿元", "美元", "亿美元", "万美元", "百万美元", "万亿美元", "港元", "亿港元", "万港元", "欧元", "亿欧元", "日元", "亿日元",
        "英镑", "角", "分", "股", "亿股", "万股", "手", "万手", "张", "份", "亿份", "万份", "笔", "单", "万单",
        "万亿", "亿", "千万", "百万", "十万", "万", "千", "百", "十", "余", "多",
        // Ratios.
        "倍", "个百分点", "百分点", "个基点", "基点", "个点", "个bp", "成", "折", "比",
        // Time.
        "年", "年度", "年代", "个月", "月", "月份", "日", "号", "时", "点", "分钟", "小时", "秒", "毫秒", "微秒", "天", "周", "周年", "周岁", "岁", "季度", "个季度", "季",
        "个交易日", "个工作日", "世纪", "期", "届", "轮", "批",
        // Things.
        "个", "家", "只", "名", "人", "人次", "万人", "亿人", "万人次", "位", "户", "万户", "次", "项", "款", "种", "类", "条", "页", "章", "节", "层", "代", "台", "万台", "辆", "万辆",
        "套", "万套", "颗", "万颗", "片", "万片", "块", "行", "列", "座", "艘", "架", "所", "处", "例", "起", "级", "档", "卷", "部", "支", "根", "间", "栋", "帧", "像素", "板", "连板",
        // Measures.
        "吨", "万吨", "亿吨", "千克", "公斤", "克", "毫克", "盎司", "桶", "万桶", "亿桶", "米", "公里", "千米", "厘米", "毫米", "微米", "纳米", "英寸", "海里",
        "平方米", "万平方米", "亿平方米", "平方公里", "公顷", "亩", "万亩", "立方米", "亿立方米", "升", "万升", "千瓦", "万千瓦", "亿千瓦", "兆瓦", "吉瓦", "千瓦时", "亿千瓦时", "度", "亿度",
        "伏", "安", "瓦", "赫兹", "兆赫", "比特", "字节", "摄氏度");

    private static readonly int LongestUnit = Units.Max(unit => unit.Length);

    private static readonly FrozenSet<string> WesternUnits = FrozenSet.Create(
        StringComparer.Ordinal,
        "bp", "bps", "pct", "pp", "pps", "ppt", "ppts", "x", "X", "mn", "bn", "tn", "m", "k", "t", "million", "billion", "trillion", "thousand", "percent", "percentage", "basis",
        "kg", "g", "mg", "oz", "lb", "kt", "Mt", "mt", "bbl", "boe", "km", "cm", "mm", "nm", "um", "µm", "μm", "ft", "in", "ha", "sqm",
        "W", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh", "MWp", "GWp", "V", "kV", "mA", "mAh", "Ah", "Hz", "kHz", "MHz", "GHz", "THz",
        "bit", "KB", "MB", "GB", "TB", "PB", "EB", "kbps", "Mbps", "Gbps", "Tbps", "fps", "px", "dpi", "TOPS", "TFLOPS", "PFLOPS", "EFLOPS", "dB", "ms", "µs", "s", "min", "h",
        "yuan", "dollars", "RMB", "CNY", "USD", "HKD", "EUR", "JPY", "GBP", "shares", "times", "points",
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hours", "minutes", "seconds", "a.m.", "p.m.", "am", "pm",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    private static readonly FrozenSet<string> Leads = FrozenSet.Create(
        StringComparer.Ordinal,
        "PE", "PB", "PS", "PEG", "EPS", "ROE", "ROA", "EV", "CAGR", "P/E", "P/B", "RMB", "HK$", "US$", "USD", "CNY", "CSI",
        "Q1", "Q2", "Q3", "Q4", "1Q", "2Q", "3Q", "4Q", "H1", "H2", "1H", "2H", "FY", "CY", "HK", "US", "EUR", "HKD", "JPY", "GBP", "$", "A$", "GB", "GB/T", "CY/T", "ISO", "IEC", "IFRS", "IAS", "ASC", "UAX", "Figure", "Fig.", "Figures", "Tables", "Table", "Section", "Chapter", "Exhibit", "Chart", "Note", "No.", "Page", "p.", "pp.",
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

    /// <summary>Removes the opportunities inside numbers and between a number and its unit.</summary>
    public static void Apply(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind)
    {
        for (int i = 0; i < clusters.Length; i++)
        {
            if (!IsDigit(clusters, i) || IsDigit(clusters, i - 1))
            {
                continue;
            }

            GlueBefore(clusters, behind, i);
            int end = EndOfNumber(clusters, behind, i);
            GlueUnit(clusters, behind, end);
            i = end - 1;
        }

        for (int i = 1; i < clusters.Length - 1; i++)
        {
            GlueTokens(clusters, behind, i);
        }
    }

    /// <summary>Keeps together both sides of a connector when each contains a figure (<c>Q1–Q3</c>, <c>FY23–FY25</c>, <c>9:30—11:30</c>), and the letter of a class of shares (<c>A股</c>).</summary>
    private static void GlueTokens(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind, int index)
    {
        if (IsAny(clusters, index, "–—-～~") && clusters[index].Kind != ClusterKind.LongMark && clusters[index].Kind != ClusterKind.LongMarkRest)
        {
            if (HasFigure(clusters, index, -1) && HasFigure(clusters, index, 1))
            {
                Join(behind, index - 1);
                Join(behind, index);
            }
        }
        else if (clusters[index].CodePoint == '股' && IsAny(clusters, index - 1, "ABHN") && (index < 2 || clusters[index - 2].Kind != ClusterKind.Western))
        {
            Join(behind, index - 1);
        }
    }

    /// <summary>True when the short token of letters and figures beside a connector contains a figure; a longer one is a word or an address.</summary>
    private static bool HasFigure(ReadOnlySpan<GlyphCluster> clusters, int connector, int step)
    {
        bool hasFigure = false;
        int index = connector + step;
        for (int length = 0; (uint)index < (uint)clusters.Length && (clusters[index].Kind == ClusterKind.Western || IsAny(clusters, index, ".,:")); length++, index += step)
        {
            if (length == LongestToken)
            {
                return false;
            }

            hasFigure |= IsDigit(clusters, index);
        }

        return hasFigure;
    }

    /// <summary>True when some clusters contain a figure.</summary>
    public static bool HoldsDigit(ReadOnlySpan<GlyphCluster> clusters, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (IsDigit(clusters, i))
            {
                return true;
            }
        }

        return false;
    }

    private static void GlueBefore(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind, int start)
    {
        if (start == 0)
        {
            return;
        }

        if (clusters[start - 1].CodePoint == '#')
        {
            Join(behind, start - 1);
            if (start >= 2 && IsSpace(clusters, start - 2))
            {
                Join(behind, start - 2);
            }
        }
        else if (clusters[start - 1].CodePoint is '第' or '表' or '图' or '式' or '≈' or '≤' or '≥' or '＜' or '＞' or '<' or '>' or '~' or '±')
        {
            Join(behind, start - 1);
        }
        else if (clusters[start - 1].Kind == ClusterKind.Space && start >= 2)
        {
            if (clusters[start - 2].CodePoint is '第' or '表' or '图' or '¥' or '￥' or '€' or '£' || Leads.Contains(WordBefore(clusters, start - 1)))
            {
                Join(behind, start - 1);
            }
        }
    }

    /// <summary>Keeps a chain of figures together: <c>2048×2048</c>, <c>25%～30%</c>, <c>2016—2020</c>.</summary>
    private static int EndOfNumber(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind, int start)
    {
        int end = start;
        while (true)
        {
            while (IsDigit(clusters, end) || (IsAny(clusters, end, ".,") && IsDigit(clusters, end + 1)))
            {
                end++;
            }

            int sign = end;
            while (IsAny(clusters, sign, "%％‰xE℃°") || (IsAny(clusters, sign, "×") && !IsDigit(clusters, sign + 1)))
            {
                Join(behind, sign - 1);
                sign++;
            }

            // 2048 × 2048, 25% – 30%: with spaces around the sign.
            if (IsSpace(clusters, sign) && IsAny(clusters, sign + 1, "×～–") && IsSpace(clusters, sign + 2) && IsDigit(clusters, sign + 3))
            {
                for (int i = sign - 1; i < sign + 3; i++)
                {
                    Join(behind, i);
                }

                end = sign + 3;
                continue;
            }

            if (!IsAny(clusters, sign, "×～~—–-−－/*") || !IsDigit(clusters, sign + 1))
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

    private static void GlueUnit(ReadOnlySpan<GlyphCluster> clusters, Span<BreakOpportunity> behind, int end)
    {
        int first = IsSpace(clusters, end) ? end + 1 : end;
        if (first >= clusters.Length)
        {
            return;
        }

        // A Chinese unit follows a figure, never a sign: 98% 分位.
        if (clusters[first].Kind != ClusterKind.Western && end > 0 && !IsDigit(clusters, end - 1) && clusters[end - 1].CodePoint != 'E')
        {
            return;
        }

        int length = clusters[first].Kind == ClusterKind.Western ? WesternUnitAt(clusters, first) : UnitAt(clusters, first);
        if (length == 0)
        {
            return;
        }

        for (int i = end - 1; i < first + length - 1; i++)
        {
            Join(behind, i);
        }
    }

    private static int UnitAt(ReadOnlySpan<GlyphCluster> clusters, int start)
    {
        Span<char> text = stackalloc char[LongestUnit];
        int length = 0;
        while (length < LongestUnit && start + length < clusters.Length && clusters[start + length].CodePoint <= char.MaxValue)
        {
            text[length] = (char)clusters[start + length].CodePoint;
            length++;
        }

        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> units = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        for (; length > 0; length--)
        {
            if (units.Contains(text[..length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static int WesternUnitAt(ReadOnlySpan<GlyphCluster> clusters, int start)
    {
        var word = new StringBuilder();
        int end = start;
        while (end < clusters.Length && word.Length <= LongestToken && clusters[end].CodePoint is var letter && (letter is 'µ' or 'μ' || (letter < 0x80 && char.IsAsciiLetter((char)letter))))
        {
            word.Append((char)clusters[end].CodePoint);
            end++;
        }

        return WesternUnits.Contains(word.ToString()) ? end - start : 0;
    }

    private static string WordBefore(ReadOnlySpan<GlyphCluster> clusters, int end)
    {
        int start = end;
        while (start > 0 && end - start <= LongestToken && clusters[start - 1].CodePoint is > ' ' and < 0x80)
        {
            start--;
        }

        var word = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
        {
            word.Append((char)clusters[i].CodePoint);
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

    private static bool IsDigit(ReadOnlySpan<GlyphCluster> clusters, int index) =>
        (uint)index < (uint)clusters.Length && clusters[index].CodePoint is >= '0' and <= '9' && clusters[index].Kind != ClusterKind.FootnoteReference;

    private static bool IsSpace(ReadOnlySpan<GlyphCluster> clusters, int index) => (uint)index < (uint)clusters.Length && (clusters[index].Kind == ClusterKind.Space || clusters[index].CodePoint == NoBreakSpace);

    private static bool IsAny(ReadOnlySpan<GlyphCluster> clusters, int index, string characters) =>
        (uint)index < (uint)clusters.Length && clusters[index].CodePoint <= char.MaxValue && characters.Contains((char)clusters[index].CodePoint);
}
