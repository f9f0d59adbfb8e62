using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Markdown;

/// <summary>HTML in prose: a page has no use for it, so it stands there as its writer typed it.</summary>
internal static partial class HtmlTags
{
    /// <summary>Warns of each tag in a text.</summary>
    /// <param name="text">Text as written.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void Report(TextInline text, DiagnosticBag diagnostics)
    {
        // A text whose place is not its own, character by character, was not typed here.
        if (text.Span is not { } span || span.Length != text.Text.Length || !text.Text.Contains('<', StringComparison.Ordinal))
        {
            return;
        }

        foreach (ValueMatch tag in Tag().EnumerateMatches(text.Text))
        {
            SourceSpan place = span.Source.Span(span.Start + tag.Index, tag.Length);
            diagnostics.Report(
                MarkdownCodes.Html,
                place,
                $"HTML is printed as it stands: '{place.Text}'.",
                "Use Markdown: **bold**, *emphasis*, a backslash at the end of a line for a new one; write '\\<' when the sign itself is meant.");
        }
    }

    // CommonMark 0.31.2, 6.6: open and closing tags.
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
