using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Formats numbers with .NET format strings.</summary>
internal static class NumberText
{
    private const int MaximumFormat = 1000;
    private const int MaximumPrecisionDigits = 2;

    /// <summary>Formats a number with a standard or custom format.</summary>
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
            throw call.Fail(TemplateCodes.Types, $"The format `{format}` is not valid for the number.", "Write a format such as `#,##0.0`, `0.0%` or `N2`.");
        }
    }

    /// <summary>.NET writes as many digits as a format specifies: <c>N999999999</c> would create a text of a gigabyte.</summary>
    private static void CheckFormat(in Call call, string? format)
    {
        if (format is null)
        {
            return;
        }

        bool isStandard = format.Length > 1 && char.IsAsciiLetter(format[0]) && !format.AsSpan(1).ContainsAnyExceptInRange('0', '9');
        if (format.Length > MaximumFormat || (isStandard && format.AsSpan(1).TrimStart('0').Length > MaximumPrecisionDigits))
        {
            throw call.Fail(1, TemplateCodes.Types, "The format specifies too many digits.", "Write a format such as `#,##0.0`, `0.0%` or `N2`.");
        }
    }
}
