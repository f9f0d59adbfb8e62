namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Language identifiers as PDF requires them (ISO 32000-1, 14.9.2.2, which refers to RFC 3066).</summary>
internal static class LanguageCode
{
    private const int LongestPart = 8;

    /// <summary>True for a tag of letters, followed by subtags of letters and digits, each of 1 to 8 characters; the first may be i or x.</summary>
    public static bool IsValid(string? tag)
    {
        string[] parts = (tag ?? string.Empty).Split('-');
        return Array.TrueForAll(parts, part => part.Length is >= 1 and <= LongestPart && part.All(char.IsAsciiLetterOrDigit))
            && parts[0].All(char.IsAsciiLetter);
    }
}
