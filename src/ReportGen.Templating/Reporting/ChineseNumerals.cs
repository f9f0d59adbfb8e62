using System.Globalization;
using System.Text;

namespace ReportGen.Templating.Reporting;

/// <summary>Writes numbers in Chinese characters (GB/T 15835, section 4.2; the full forms of section 4.3 for amounts).</summary>
internal static class ChineseNumerals
{
    private const string PlainDigits = "零一二三四五六七八九";
    private const string FullDigits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] PlainUnits = [string.Empty, "十", "百", "千"];
    private static readonly string[] FullUnits = [string.Empty, "拾", "佰", "仟"];
    private static readonly string[] Sections = [string.Empty, "万", "亿", "万亿", "亿亿"];

    /// <summary>A number by its place values: 12.5 is 十二点五.</summary>
    /// <param name="value">The number, below 10^20 in absolute value.</param>
    /// <param name="isFull">True for the full forms 壹贰叁.</param>
    public static string Write(decimal value, bool isFull = false)
    {
        string digits = isFull ? FullDigits : PlainDigits;
        decimal whole = decimal.Truncate(Math.Abs(value));
        var text = new StringBuilder(value < 0 ? "负" : string.Empty);
        text.Append(whole == 0 ? digits[..1] : WriteWhole(whole, digits, isFull ? FullUnits : PlainUnits));
        string fraction = (Math.Abs(value) - whole).ToString("0.############################", CultureInfo.InvariantCulture);
        if (fraction.Length > 2)
        {
            text.Append('点');
            foreach (char c in fraction.AsSpan(2))
            {
                text.Append(digits[c - '0']);
            }
        }

        string result = text.ToString();
        // Ten to nineteen are said without the leading one.
        return !isFull && result.StartsWith("一十", StringComparison.Ordinal) ? result[1..] : result;
    }

    /// <summary>A number digit by digit, as years are written: 2024 is 二〇二四.</summary>
    public static string Digits(decimal value)
    {
        var text = new StringBuilder();
        foreach (char c in decimal.Truncate(Math.Abs(value)).ToString(CultureInfo.InvariantCulture))
        {
            text.Append(c == '0' ? '〇' : PlainDigits[c - '0']);
        }

        return text.ToString();
    }

    /// <summary>Writes sections of four digits; a gap of zeros between digits that are said is one 零.</summary>
    private static string WriteWhole(decimal whole, string digits, string[] units)
    {
        string number = whole.ToString("0", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        bool hasGap = false;
        bool hasSection = false;
        for (int i = 0; i < number.Length; i++)
        {
            int place = number.Length - 1 - i;
            int digit = number[i] - '0';
            if (digit == 0)
            {
                hasGap = text.Length > 0;
            }
            else
            {
                text.Append(hasGap ? digits[..1] : string.Empty).Append(digits[digit]).Append(units[place % 4]);
                hasGap = false;
                hasSection = true;
            }

            if (place % 4 == 0)
            {
                text.Append(hasSection ? Sections[place / 4] : string.Empty);
                hasSection = false;
            }
        }

        return text.ToString();
    }
}
