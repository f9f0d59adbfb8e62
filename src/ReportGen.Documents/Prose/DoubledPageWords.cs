using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Prose;

/// <summary>Reports a page reference between the words that it prints itself.</summary>
internal static partial class DoubledPageWords
{
    /// <summary>Reports a reference such as <c>第[@page:tab:id]页</c>.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="diagnostics">Receives the warning.</param>
    public static void Report(ReferenceInline reference, DiagnosticBag diagnostics)
    {
        if (!reference.IsPage || reference.Span is not { } span)
        {
            return;
        }

        string before = span.Source.Text[Math.Max(0, span.Start - 12)..span.Start];
        string after = span.Source.Text[span.End..Math.Min(span.Source.Text.Length, span.End + 4)];
        if (WordBefore().Match(before) is { Success: true } word)
        {
            Add(span.Source.Span(span.Start - word.Length, word.Length + span.Length), span, diagnostics);
        }
        else if (after.TrimStart(' ').StartsWith('页'))
        {
            Add(span.Source.Span(span.Start, span.Length + after.IndexOf('页', StringComparison.Ordinal) + 1), span, diagnostics);
        }
    }

    private static void Add(SourceSpan place, SourceSpan reference, DiagnosticBag diagnostics) => diagnostics.Report(
        MarkdownCodes.DoubledPageWord,
        place,
        "The reference prints the word for the page itself, so that it appears twice.",
        $"Write '{reference.Text}' alone.");

    [GeneratedRegex(@"(第|(?<![A-Za-z])(pages?|pp?\.))[ \u00A0]*\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordBefore();
}
