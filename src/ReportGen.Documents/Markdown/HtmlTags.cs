using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Markdown;

/// <summary>HTML in prose, which has no meaning on a page.</summary>
internal static partial class HtmlTags
{
    /// <summary>Reports each tag in a text.</summary>
    /// <param name="text">The source text.</param>
    /// <param name="shielded">The text that was parsed; values in it are not HTML.</param>
    /// <param name="diagnostics">Receives the errors.</param>
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
                $"HTML is not supported: '{place.Text}'.",
                "Use Markdown: **bold**, *emphasis*, a backslash at the end of a line for a line break; write '\\<' for a literal less-than sign.");
        }
    }

    // CommonMark 0.31.2, 6.6: open and closing tags, of the elements that occur in texts; 'x<y and z>0' is a comparison.
    [GeneratedRegex(
        """</?(a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|mark|meta|nav|object|ol|p|param|picture|pre|q|rp|rt|ruby|s|samp|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul|var|video|wbr)(\s+[A-Za-z_:][\w.:-]*(\s*=\s*([^\s"'=<>`]+|'[^'<>]*'|"[^"<>]*"))?)*\s*/?>""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
