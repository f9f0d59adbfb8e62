using System.Diagnostics.CodeAnalysis;

namespace ReportGen.Foundation.Data;

/// <summary>Language tags (RFC 5646) as far as a document needs them.</summary>
public static class LanguageTag
{
    /// <summary>Tag of a text whose language is not known.</summary>
    public const string Undetermined = "und";

    /// <summary>True for a well-formed tag: letters, then parts of letters and digits, none longer than eight.</summary>
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

    /// <summary>True when two tags name one language for a reader: equal, or one is the other made more exact.</summary>
    public static bool Agree(string first, string second)
    {
        string shorter = first.Length <= second.Length ? first : second;
        string longer = first.Length <= second.Length ? second : first;
        return longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)
            && (longer.Length == shorter.Length || longer[shorter.Length] == '-');
    }
}
