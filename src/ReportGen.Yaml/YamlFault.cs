using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml;

/// <summary>Translates errors of the parser into diagnostics with helpful hints.</summary>
internal static class YamlFault
{
    /// <summary>Reports why a text is not valid YAML.</summary>
    /// <param name="diagnostics">Receives the diagnostic.</param>
    /// <param name="source">The text.</param>
    /// <param name="start">Offset of the part read.</param>
    /// <param name="length">Length of the part read.</param>
    /// <param name="complaint">The message of the parser.</param>
    /// <param name="offset">The offset at which it stopped.</param>
    /// <param name="openBracket">Location of the innermost open bracket.</param>
    public static void Report(
        DiagnosticBag diagnostics,
        SourceText source,
        int start,
        int length,
        string complaint,
        int offset,
        int? openBracket)
    {
        int end = start + length;
        if (complaint.Contains("tab", StringComparison.Ordinal) && FindIndentingTab(source.Text, offset, end) is { } tab)
        {
            diagnostics.Report(
                YamlCodes.Tab,
                source.Span(tab, 1),
                "This line is indented with a tab.",
                "Indent with spaces; YAML does not allow tabs for indentation.");
            return;
        }

        if (FullWidthSigns.FindNear(source, start, end, offset) is { } sign)
        {
            FullWidthSigns.Report(sign, diagnostics);
            return;
        }

        if (openBracket is { } bracket)
        {
            diagnostics.Report(
                YamlCodes.Malformed,
                source.Span(bracket, 1),
                $"The bracket '{source.Text[bracket]}' is not closed properly.",
                $"Close it with '{(source.Text[bracket] == '[' ? ']' : '}')}' and separate the items with commas; "
                + "a text that begins with a bracket must be quoted.");
            return;
        }

        char found = offset < end ? source.Text[offset] : '\0';
        (string message, string hint) = Explain(complaint, found);
        diagnostics.Report(YamlCodes.Malformed, source.Span(offset, LengthAt(source.Text, offset, end)), message, hint);
    }

    private static (string Message, string Hint) Explain(string complaint, char found)
    {
        if (complaint.Contains("cannot start any token", StringComparison.Ordinal))
        {
            return ($"A text cannot begin with '{found}'.", "Put the text in quotation marks.");
        }

        if (complaint.Contains("half of a character", StringComparison.Ordinal))
        {
            return ("An escape sequence in this text is half of a character.", "Write the character itself, or both halves in order.");
        }

        if (complaint.Contains("quoted scalar", StringComparison.Ordinal))
        {
            return complaint.Contains("escape", StringComparison.Ordinal)
                ? ("A backslash in this text begins an unknown escape sequence.", "Write '\\\\' for a backslash, or use single quotation marks.")
                : ("The quotation mark that begins here is not closed.", $"Close the text with {found} on the same line.");
        }

        if (complaint.Contains("invalid mapping", StringComparison.Ordinal)
            || complaint.Contains("mapping values", StringComparison.Ordinal))
        {
            return ("A second colon or incorrect indentation makes this line ambiguous.",
                "Put a text that contains ': ' in quotation marks, write 'key: value' with a space after the colon, "
                + "and indent the keys of one map equally.");
        }

        if (complaint.Contains("block mapping", StringComparison.Ordinal)
            || complaint.Contains("block collection", StringComparison.Ordinal)
            || complaint.Contains("expected key", StringComparison.Ordinal))
        {
            return ("This does not belong to the list or map before it.",
                "Indent the keys of one map, or the dashes of one list, equally; "
                + "a text that continues after a closing quotation mark or bracket must be quoted as a whole.");
        }

        if (complaint.Contains("sequence entries are not allowed", StringComparison.Ordinal))
        {
            return ("A list item cannot begin here.", "Begin each '- item' on a line of its own; put a lone '-' in quotation marks.");
        }

        return (string.Create(CultureInfo.InvariantCulture, $"This is not valid YAML: {complaint.TrimEnd('.')}."),
            "Check the indentation, and put texts with special characters in quotation marks.");
    }

    /// <summary>The first tab in the indentation of a line, starting from the line before the offset.</summary>
    private static int? FindIndentingTab(string text, int offset, int end)
    {
        int line = text.LastIndexOf('\n', Math.Max(0, Math.Min(offset, text.Length) - 1)) + 1;
        bool isIndentation = true;
        for (int i = line; i < end; i++)
        {
            if (text[i] == '\n')
            {
                isIndentation = true;
            }
            else if (isIndentation && text[i] == '\t')
            {
                return i;
            }
            else if (text[i] is not (' ' or '\r'))
            {
                isIndentation = false;
            }
        }

        return null;
    }

    /// <summary>Length of the word at an offset, at least one character; 0 at the end.</summary>
    private static int LengthAt(string text, int offset, int end)
    {
        int i = offset;
        while (i < end && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i > offset ? i - offset : 0;
    }
}
