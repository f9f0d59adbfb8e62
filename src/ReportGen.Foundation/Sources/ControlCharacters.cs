using System.Buffers;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Sources;

/// <summary>Control characters (C0, U+007F and C1, except tabs and line ends), which represent no text and cannot be printed.</summary>
public static class ControlCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))]);

    /// <summary>True for a control character.</summary>
    /// <param name="codePoint">The character.</param>
    public static bool Contains(int codePoint) => codePoint < 0xA0 && All.Contains((char)codePoint);

    /// <summary>Reports each control character of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    /// <param name="spanOf">Returns the place of a part of the text in the source, by start and length.</param>
    public static void Report(string text, DiagnosticBag diagnostics, Func<int, int, SourceSpan?> spanOf)
    {
        int from = 0;
        while (from < text.Length && text.AsSpan(from).IndexOfAny(All) is >= 0 and var next)
        {
            int at = from + next;
            diagnostics.Report(
                FontCodes.ControlCharacter,
                spanOf(at, 1)?.ToWritten(),
                FormattableString.Invariant($"The text contains the control character U+{(int)text[at]:X4}, which cannot be printed."),
                "Delete it: an editor that shows invisible characters makes it visible.");
            from = at + 1;
        }
    }
}
