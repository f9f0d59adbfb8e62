using System.Diagnostics.CodeAnalysis;

namespace ReportGen.Foundation.Data;

/// <summary>Language tags (RFC 5646), as far as documents require them.</summary>
public static class LanguageTag
{
    /// <summary>Tag of a text whose language is not known.</summary>
    public const string Undetermined = "und";

    /// <summary>True for a well-formed tag: letters, followed by subtags of letters and digits, none longer than eight characters.</summary>
    public static bool IsValid([NotNullWhen(true)] string? tag)
    {
        if (string.IsNullOrEmpty(tag))
        {
            return false;
        }

        string[] parts = tag.Split('-');
        return parts[0].Length is >= 2 and <= 8 && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>True when two tags denote the same language for a reader: they are equal, or one refines the other.</summary>
    public static bool Agree(string first, string second)
    {
        string shorter = first.Length <= second.Length ? first : second;
        string longer = first.Length <= second.Length ? second : first;
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && (longer.Length == shorter.Length || longer[shorter.Length] == '-');
    }
}
