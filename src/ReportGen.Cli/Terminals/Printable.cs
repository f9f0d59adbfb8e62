using System.Text;

namespace ReportGen.Cli.Terminals;

/// <summary>
/// Text of others, such as names of files and values of notes, as it may be printed: without characters that command a
/// terminal, change the direction of the text or end the line, and without commands to the log of a build server.
/// </summary>
internal static class Printable
{
    private const char Replacement = '\uFFFD';

    /// <summary>True for a character that is never printed as it is.</summary>
    /// <param name="character">The character.</param>
    public static bool IsHidden(Rune character) => character.Value is
        < 0x20 or (>= 0x7F and < 0xA0) or 0x061C or 0x200E or 0x200F or 0x2028 or 0x2029 or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFFFD;

    /// <summary>The text on one line.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        StringBuilder? changed = null;
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHidden(rune))
            {
                changed ??= new StringBuilder(text);
                // Half a surrogate pair is one code unit and is enumerated as the replacement character, which has the same length.
                changed[at] = rune.Value is '\n' or '\r' or '\t' ? ' ' : Replacement;
            }

            at += rune.Utf16SequenceLength;
        }

        // '##vso[' is a command to a build server wherever it is in a line.
        return (changed?.ToString() ?? text).Replace("##vso[", "##vso(", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A path at the beginning of a line, where <c>::</c> and <c>##[</c> begin commands to a build server.</summary>
    /// <param name="path">The path.</param>
    public static string Path(string path)
    {
        string shown = Of(path);
        return shown.TrimStart() is ['#', '#', ..] or [':', ':', ..] ? "./" + shown : shown;
    }
}
