using System.Globalization;

using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>Formats numbers with the format strings of .NET.</summary>
internal static class NumberText
{
    /// <summary>A number in a standard or custom format.</summary>
    public static string Format(in Call call, in Value value, string? format, CultureInfo culture)
    {
        try
        {
            return value.Kind switch
            {
                ValueKind.Int => value.AsInt.ToString(format, culture),
                ValueKind.Long => value.AsLong.ToString(format, culture),
                ValueKind.BigInteger => value.AsBigInteger.ToString(format, culture),
                ValueKind.Single => value.AsSingle.ToString(format, culture),
                ValueKind.Double => value.AsDouble.ToString(format, culture),
                _ => value.AsDecimal.ToString(format, culture),
            };
        }
        catch (FormatException)
        {
            call.Fail(Codes.Types, $"The format `{format}` does not fit the number.", "Write a format such as `#,##0.0`, `0.0%` or `N2`.");
            return string.Empty;
        }
    }
}
