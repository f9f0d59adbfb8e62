using System.Buffers;
using System.Text;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Sources;

/// <summary>
/// Replaces characters that look like others and are not found by search: radicals and compatibility ideographs, which pasted text
/// contains, by unified ideographs, and letters followed by combining marks by composed letters (Unicode normalization form C).
/// </summary>
public static class CharacterNormalization
{
    private static readonly SearchValues<char> Affected = SearchValues.Create(
        [.. Range('\u0300', '\u036F'), '\u3099', '\u309A', .. Range('\u2E80', '\u2FD5'), .. Range('\uF900', '\uFAD9')]);

    /// <summary>The text with its replacements.</summary>
    /// <param name="text">The text.</param>
    public static string Normalize(string text)
    {
        if (!text.AsSpan().ContainsAny(Affected))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (int at = 0; at < text.Length;)
        {
            (char shown, int length) = At(text, at);
            result.Append(shown);
            at += length;
        }

        return result.ToString();
    }

    /// <summary>The character of the normalized text that begins at an offset, and the number of characters in its place.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="at">The offset.</param>
    public static (char Shown, int Length) At(string text, int at)
    {
        char shown = Ideograph(text[at]);
        int end = at + 1;
        while (end < text.Length && Compose(shown, text[end]) is { } composed)
        {
            shown = composed;
            end++;
        }

        return (shown, end - at);
    }

    /// <summary>Reports the radicals and compatibility ideographs of a text.</summary>
    /// <param name="text">The text as written.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    /// <param name="spanOf">Returns the place of a character by its offset.</param>
    public static void Report(string text, DiagnosticBag diagnostics, Func<int, SourceSpan?> spanOf)
    {
        for (int at = text.AsSpan().IndexOfAny(Affected); at >= 0 && at < text.Length; at++)
        {
            if (Ideograph(text[at]) is var ideograph && ideograph != text[at])
            {
                diagnostics.Report(
                    FontCodes.Radical,
                    spanOf(at)?.ToWritten(),
                    FormattableString.Invariant($"'{text[at]}' (U+{(int)text[at]:X4}) is printed as the ideograph '{ideograph}' (U+{(int)ideograph:X4})."),
                    $"Write '{ideograph}': text copied from a PDF may contain radicals that look the same.");
            }
        }
    }

    private static char? Compose(char letter, char mark)
    {
        if (!Affected.Contains(mark))
        {
            return null;
        }

        string pairs = CharacterTables.CompositionsWith(mark);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return null;
    }

    private static char Ideograph(char c)
    {
        char found = c switch
        {
            >= CharacterTables.FirstRadical when c - CharacterTables.FirstRadical < CharacterTables.Radicals.Length =>
                CharacterTables.Radicals[c - CharacterTables.FirstRadical],
            >= CharacterTables.FirstKangxiRadical when c - CharacterTables.FirstKangxiRadical < CharacterTables.KangxiRadicals.Length =>
                CharacterTables.KangxiRadicals[c - CharacterTables.FirstKangxiRadical],
            >= CharacterTables.FirstCompatibilityIdeograph when c - CharacterTables.FirstCompatibilityIdeograph < CharacterTables.CompatibilityIdeographs.Length =>
                CharacterTables.CompatibilityIdeographs[c - CharacterTables.FirstCompatibilityIdeograph],
            _ => CharacterTables.None,
        };
        return found == CharacterTables.None ? c : found;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);
}
