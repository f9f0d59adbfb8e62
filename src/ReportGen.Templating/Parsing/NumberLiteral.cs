using System.Globalization;
using System.Numerics;

using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Parsing;

/// <summary>Reads the numbers written in a template.</summary>
internal static class NumberLiteral
{
    // 10^9999 has ten thousand digits; more is an attack, not a number.
    private const int MaximumExponent = 9999;

    private const int MaximumDigits = 10000;

    // 512 hexadecimal digits are 2048 bits.
    private const int MaximumRadixDigits = 512;

    /// <summary>Reads a number.</summary>
    /// <returns>The number, or null when it cannot be read.</returns>
    public static Value Read(TokenKind kind, ReadOnlySpan<char> written, bool floatsAreDecimal)
    {
        int limit = kind is TokenKind.HexInteger or TokenKind.BinaryInteger ? MaximumRadixDigits : MaximumDigits;
        if (written.Length > limit)
        {
            return default;
        }

        string text = written.ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        return kind switch
        {
            TokenKind.Integer => ReadInteger(text),
            TokenKind.HexInteger => ReadRadix(text, bitsPerDigit: 4),
            TokenKind.BinaryInteger => ReadRadix(text, bitsPerDigit: 1),
            // Underscores part the digits of whole numbers only.
            _ => text.Length == written.Length ? ReadFloat(text, floatsAreDecimal) : default,
        };
    }

    private static Value ReadInteger(string text)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowExponent;
        if (long.TryParse(text, Styles, CultureInfo.InvariantCulture, out long small))
        {
            return Value.Fit(small);
        }

        int exponentAt = text.AsSpan().IndexOfAny('e', 'E');
        if (exponentAt >= 0
            && (!int.TryParse(text.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent)
                || exponent > MaximumExponent))
        {
            return default;
        }

        return BigInteger.TryParse(text, Styles, CultureInfo.InvariantCulture, out BigInteger big) ? Value.OfBig(big) : default;
    }

    /// <summary>A hexadecimal or binary number: the bits of a 32 or 64 bit integer, unsigned with the suffix <c>u</c>.</summary>
    private static Value ReadRadix(string text, int bitsPerDigit)
    {
        bool isUnsigned = text[^1] is 'u' or 'U';
        BigInteger number = BigInteger.Zero;
        foreach (char c in text.AsSpan(2, text.Length - (isUnsigned ? 3 : 2)))
        {
            number = (number << bitsPerDigit) | Convert.ToInt32(c.ToString(), 16);
        }

        if (number <= uint.MaxValue)
        {
            return isUnsigned ? Value.Of((long)number) : Value.Of(unchecked((int)(uint)number));
        }

        // A larger number of hexadecimal digits is negative when its first bit is set.
        if (bitsPerDigit == 4 && number > ulong.MaxValue && Convert.ToInt32(text[2..3], 16) >= 8)
        {
            return Value.OfBig(number - (BigInteger.One << (bitsPerDigit * (text.Length - (isUnsigned ? 3 : 2)))));
        }

        return number <= ulong.MaxValue && !isUnsigned ? Value.Of(unchecked((long)(ulong)number)) : Value.OfBig(number);
    }

    private static Value ReadFloat(string text, bool floatsAreDecimal)
    {
        char suffix = char.ToLowerInvariant(text[^1]);
        ReadOnlySpan<char> digits = suffix is 'f' or 'd' or 'm' ? text.AsSpan(0, text.Length - 1) : text;
        if (suffix == 'f')
        {
            return float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out float single) ? Value.Of(single) : default;
        }

        if ((suffix == 'm' || (floatsAreDecimal && suffix != 'd'))
            && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact))
        {
            return Value.Of(exact);
        }

        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? Value.Of(number) : default;
    }
}
