using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Yaml;

/// <summary>Determines the type of an unquoted scalar (YAML 1.2, section 10.3.2, with dates and without special numbers).</summary>
internal static class PlainScalar
{
    private const NumberStyles DecimalStyle =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The typed value, without location and origin.</summary>
    public static DataValue Type(string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return new MissingValue(MissingReason.NotAvailable);
            case "true" or "True" or "TRUE":
                return new BooleanValue(true);
            case "false" or "False" or "FALSE":
                return new BooleanValue(false);
        }

        // Most scalars are words; only these characters can begin a number or a date.
        if (!char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '+' or '.'))
        {
            return new TextValue(text);
        }

        // Decimal.Parse would round more than 28 digits; such a string of digits is a code, not a number.
        if (text.Length <= 28 && HasNumberForm(text)
            && decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out decimal number))
        {
            return new NumberValue(number);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? new DateValue(date)
            : new TextValue(text);
    }

    /// <summary>Sign, digits without a leading zero, fraction, exponent: each part is optional, but at least one digit is required.</summary>
    private static bool HasNumberForm(string text)
    {
        int i = text[0] is '-' or '+' ? 1 : 0;
        int whole = SkipDigits(text, i);
        if (whole - i > 1 && text[i] == '0')
        {
            return false;
        }

        int digits = whole - i;
        i = whole;
        if (i < text.Length && text[i] == '.')
        {
            int fraction = SkipDigits(text, i + 1);
            digits += fraction - i - 1;
            i = fraction;
        }

        if (digits > 0 && i < text.Length && text[i] is 'e' or 'E')
        {
            int exponent = i + 1 < text.Length && text[i + 1] is '-' or '+' ? i + 2 : i + 1;
            i = SkipDigits(text, exponent);
            digits = i > exponent ? digits : 0;
        }

        return digits > 0 && i == text.Length;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        return i;
    }
}
