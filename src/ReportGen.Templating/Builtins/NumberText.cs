using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Formats numbers with the format strings of .NET.</summary>
internal static class NumberText
{
    private const int MaximumFormat = 1000;
    private const int MaximumPrecisionDigits = 2;

    /// <summary>A number in a standard or custom format.</summary>
    public static string Format(in Call call, in Value value, string? format, CultureInfo culture)
    {
        CheckFormat(call, format);
        if (value.Raw is System.Numerics.BigInteger big)
        {
            call.Budget.CountDigits(call.Span, big);
        }

        try
        {
            return ((IFormattable)value.Raw!).ToString(format, culture);
        }
        catch (FormatException)
        {
            throw call.Fail(TemplateCodes.Types, $"The format `{format}` does not fit the number.", "Write a format such as `#,##0.0`, `0.0%` or `N2`.");
        }
    }

    /// <summary>.NET makes as many digits as a format asks for: <c>N999999999</c> would be a text of a gigabyte.</summary>
    private static void CheckFormat(in Call call, string? format)
    {
        if (format is null)
        {
            return;
        }

        bool isStandard = format.Length > 1 && char.IsAsciiLetter(format[0]) && !format.AsSpan(1).ContainsAnyExceptInRange('0', '9');
        if (format.Length > MaximumFormat || (isStandard && format.AsSpan(1).TrimStart('0').Length > MaximumPrecisionDigits))
        {
            throw call.Fail(1, TemplateCodes.Types, "The format asks for more digits than any number has.", "Write a format such as `#,##0.0`, `0.0%` or `N2`.");
        }
    }
}
