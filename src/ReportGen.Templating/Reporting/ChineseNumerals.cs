using System.Globalization;
using System.Text;

namespace ReportGen.Templating.Reporting;

/// <summary>Writes numbers in Chinese characters (GB/T 15835, section 4.2; the full forms of section 4.3 for amounts).</summary>
internal static class ChineseNumerals
{
    /// <summary>Numbers from this limit on have no common reading: 10^16 is 亿亿.</summary>
    public const decimal Limit = 1e16m;

    private const string PlainDigits = "零一二三四五六七八九";
    private const string FullDigits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] PlainUnits = [string.Empty, "十", "百", "千"];
    private static readonly string[] FullUnits = [string.Empty, "拾", "佰", "仟"];

    /// <summary>Writes a number by place values: 12.5 is 十二点五.</summary>
    /// <param name="value">The number, below <see cref="Limit"/> in absolute value.</param>
    /// <param name="isFull">True for the full forms 壹贰叁.</param>
    public static string Write(decimal value, bool isFull = false)
    {
        string digits = isFull ? FullDigits : PlainDigits;
        decimal whole = decimal.Truncate(Math.Abs(value));
        string number = Whole(whole, isFull);
        // Ten to nineteen are written without the leading 一.
        var text = new StringBuilder(!isFull && number.StartsWith("一十", StringComparison.Ordinal) ? number[1..] : number);
        string fraction = (Math.Abs(value) - whole).ToString("0.############################", CultureInfo.InvariantCulture);
        if (fraction.Length > 2)
        {
            text.Append('点');
            foreach (char c in fraction.AsSpan(2))
            {
                text.Append(digits[c - '0']);
            }
        }

        return value < 0 ? "负" + text : text.ToString();
    }

    /// <summary>
    /// Writes an amount of renminbi as in contracts: 1234.5 is 壹仟贰佰叁拾肆元伍角整 (支付结算办法, annex 1). Rounded
    /// to 分, half away from zero.
    /// </summary>
    /// <param name="yuan">The amount in 元, below <see cref="Limit"/> in absolute value.</param>
    public static string Amount(decimal yuan)
    {
        decimal rounded = decimal.Round(Math.Abs(yuan), 2, MidpointRounding.AwayFromZero);
        decimal whole = decimal.Truncate(rounded);
        int cents = (int)((rounded - whole) * 100);
        int jiao = cents / 10;
        int fen = cents % 10;
        var text = new StringBuilder(yuan < 0 && rounded != 0 ? "负" : string.Empty);
        if (whole > 0 || cents == 0)
        {
            text.Append(Whole(whole, isFull: true)).Append('元');
        }

        if (jiao > 0)
        {
            text.Append(FullDigits[jiao]).Append('角');
        }
        else if (fen > 0 && whole > 0)
        {
            text.Append('零');
        }

        return fen > 0 ? text.Append(FullDigits[fen]).Append('分').ToString() : text.Append('整').ToString();
    }

    /// <summary>Writes a whole number digit by digit, like years: 2024 is 二〇二四.</summary>
    /// <param name="value">A whole number of zero or more.</param>
    public static string Digits(decimal value)
    {
        var text = new StringBuilder();
        foreach (char c in value.ToString("0", CultureInfo.InvariantCulture))
        {
            text.Append(c == '0' ? '〇' : PlainDigits[c - '0']);
        }

        return text.ToString();
    }

    /// <summary>
    /// Sections of four digits, each with its unit. Zeros between other digits are written as one 零; zeros at the end of
    /// a section are omitted, so 1,001,000 is 一百万一千.
    /// </summary>
    private static string Whole(decimal whole, bool isFull)
    {
        string digits = isFull ? FullDigits : PlainDigits;
        string[] units = isFull ? FullUnits : PlainUnits;
        if (whole == 0)
        {
            return digits[..1];
        }

        string number = whole.ToString("0", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        bool hasGap = false;
        bool hasSection = false;
        bool hasHundredMillions = false;
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
                hasHundredMillions |= hasSection && place >= 8;
                text.Append(place switch
                {
                    12 or 4 when hasSection => "万",
                    8 when hasHundredMillions => "亿",
                    _ => string.Empty,
                });
                hasGap &= !hasSection;
                hasSection = false;
            }
        }

        return text.ToString();
    }
}
