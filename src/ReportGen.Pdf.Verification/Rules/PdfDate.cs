using System.Globalization;
using System.Text.RegularExpressions;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Dates of the information dictionary (ISO 32000-1, 7.9.4), compared with those of XMP.</summary>
internal static partial class PdfDate
{
    /// <summary>True when two dates denote the same instant; parts that a date omits have their defaults.</summary>
    /// <param name="date">A date such as <c>D:20260131120000+08'00'</c>.</param>
    /// <param name="xmp">A date such as <c>2026-01-31T12:00:00+08:00</c>.</param>
    public static bool IsSame(string date, string xmp)
    {
        const DateTimeStyles Style = DateTimeStyles.AssumeUniversal;
        Match match = Date().Match(date);
        if (!match.Success)
        {
            return false;
        }

        string Part(string name, string standard) => match.Groups[name] is { Success: true, Value: var value } ? value : standard;
        string zone = match.Groups["sign"].Success ? $"{Part("sign", "+")}{Part("zoneHour", "00")}:{Part("zoneMinute", "00")}" : "Z";
        string written = $"{Part("year", "0001")}-{Part("month", "01")}-{Part("day", "01")}T{Part("hour", "00")}:{Part("minute", "00")}:{Part("second", "00")}{zone}";
        return DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, Style, out DateTimeOffset first)
            && DateTimeOffset.TryParse(xmp.Length == 4 ? xmp + "-01" : xmp, CultureInfo.InvariantCulture, Style, out DateTimeOffset second)
            && first.ToUniversalTime() == WholeSecond(second.ToUniversalTime());
    }

    /// <summary>XMP may have fractions of seconds, which the other form cannot express.</summary>
    private static DateTimeOffset WholeSecond(DateTimeOffset time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond));

    [GeneratedRegex(
        @"^(D:)?(?<year>\d{4})((?<month>\d\d)((?<day>\d\d)((?<hour>\d\d)((?<minute>\d\d)(?<second>\d\d)?)?)?)?)?((Z|(?<sign>[-+]))((?<zoneHour>\d\d)'?((?<zoneMinute>\d\d)'?)?)?)?\0*$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Date();
}
