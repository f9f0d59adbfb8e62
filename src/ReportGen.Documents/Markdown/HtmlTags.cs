using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Markdown;

/// <summary>HTML in prose, which has no meaning on a page and is printed verbatim.</summary>
internal static partial class HtmlTags
{
    /// <summary>Reports each tag in a text.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="shielded">The text that was parsed; values in it are not HTML.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void Report(TextInline text, ShieldedText shielded, DiagnosticBag diagnostics)
    {
        // A text without a character-by-character source location was not written here.
        if (text.Span is not { } span || span.Length != text.Text.Length || !text.Text.Contains('<', StringComparison.Ordinal))
        {
            return;
        }

        foreach (ValueMatch tag in Tag().EnumerateMatches(text.Text))
        {
            SourceSpan place = span.Source.Span(span.Start + tag.Index, tag.Length);
            if (shielded.Text[place.Start] != '<')
            {
                continue;
            }

            diagnostics.Report(
                MarkdownCodes.Html,
                place,
                $"HTML is printed verbatim: '{place.Text}'.",
                "Use Markdown: **bold**, *emphasis*, a backslash at the end of a line for a line break; write '\\<' for a literal less-than sign.");
        }
    }

    // CommonMark 0.31.2, 6.6: open and closing tags.
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
