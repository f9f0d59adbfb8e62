using System.Globalization;
using System.Text;

using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Metadata;

/// <summary>Texts of the metadata, in the form used by both the information dictionary and XMP.</summary>
internal static class MetadataText
{
    /// <summary>Longest text in UTF-16 code units: a string of an archive holds 32767 bytes (ISO 19005-2, 6.1.13), and both places must say the same.</summary>
    public const int Longest = 16_000;

    /// <summary>The text without the characters that XML cannot contain (XML 1.0, 2.2): controls, noncharacters, unpaired surrogates.</summary>
    public static string Clean(string text)
    {
        text = UnicodeText.Shorten(text, Longest);
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (rune.Value is not (0xFFFE or 0xFFFF) && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    /// <summary>A date of the document information dictionary (ISO 32000-1, 7.9.4).</summary>
    public static string InfoDate(DateTimeOffset time)
    {
        string zone = time.ToString("zzz", CultureInfo.InvariantCulture).Replace(':', '\'');
        return string.Create(CultureInfo.InvariantCulture, $"D:{time:yyyyMMddHHmmss}{zone}'");
    }

    /// <summary>A date of XMP (ISO 16684-1, 8.2.1.2).</summary>
    public static string XmpDate(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>True for a day written as <c>yyyy-MM-dd</c>.</summary>
    public static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
