using System.Collections.Immutable;
using System.Text.RegularExpressions;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Prose;

/// <summary>Reports syntax of other Markdown dialects, which would be printed as typed.</summary>
/// <remarks>
/// Patterns are narrow: what occurs in everyday text, such as <c>3~5年</c>, <c>US$5bn</c>, <c>C++</c> or <c>x^2</c>, is text.
/// </remarks>
internal static partial class UnsupportedSyntax
{
    private static readonly ImmutableArray<SyntaxPattern> Patterns =
    [
        new("Strikethrough", Strikethrough(), "Leave the words out, or say what has changed."),
        new("A subscript between tildes", Subscript(), "Write the Unicode subscript, such as 'H₂O'."),
        new("A superscript between carets", Superscript(), "Write the Unicode superscript, such as 'm²'."),
        new("Highlighting", Highlight(), "Write **strong** text."),
        new("Underlining", Underline(), "Write **strong** text."),
        new("A formula between dollar signs", Formula(), "Write it in Unicode, such as 'x² ≤ 1', or show it as a figure."),
        new("A task list", Task(), "Write the item without its box.", ListMarker()),
        new("An inline footnote", InlineFootnote(), "Write '[^key]' here, and '[^key]: text' on a line of its own."),
        new("An alert", Alert(), "Write '> **Note.** text'.", QuoteMarker()),
        new("A TeX command", Tex(), "Remove it: pages are broken automatically, and 'break: page' places exhibits; a listing is written in a fence."),
        new("An abbreviation", Abbreviation(), "Explain the abbreviation where it is first used."),
        new("A heading without a space", TightHeading(), "Write a space after '#'; '\\#' prints the sign.", Indentation()),
        new("A definition list", Definition(), "Write '- **Term.** definition'."),
        new("A grid table", GridTable(), "Write a pipe table: '| a | b |', '|---|---|', '| 1 | 2 |'."),
        new("A wiki link", WikiLink(), "Write '[text](https://example.com)', or '[@sec:id]' for a place in the note."),
        new("A table of contents", Toc(), "Remove it: the contents are set by the house style."),
        new("An emoji name", Emoji(), "Write words."),
        new("A shortcode", Shortcode(), "Write an expression '{{ … }}' or a directive."),
        new("A comment in a house template", Comment(), "Write '{{# … }}'."),
    ];

    /// <summary>Reports the unsupported syntax of a text.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="diagnostics">Receives the errors.</param>
    public static void Report(WrittenProse prose, DiagnosticBag diagnostics)
    {
        if (FrontMatter().Match(prose.Source.Text) is { Success: true } matter)
        {
            Add(prose.Source.Span(0, matter.Length), "A header between lines of dashes is not supported in the text.", "Write its keys in note.yaml.", diagnostics);
        }

        foreach (SyntaxPattern pattern in Patterns)
        {
            foreach (Match match in pattern.Pattern.Matches(prose.Text))
            {
                if (pattern.LineBefore?.IsMatch(prose.LineBefore(match.Index)) != false)
                {
                    SourceSpan place = prose.Source.Span(match.Index, match.Length);
                    Add(place, $"{pattern.Name} is not supported: '{place.Text.ReplaceLineEndings(" ")}'.", pattern.Hint, diagnostics);
                }
            }
        }
    }

    private static void Add(SourceSpan place, string message, string hint, DiagnosticBag diagnostics) =>
        diagnostics.Report(MarkdownCodes.UnsupportedSyntax, place, message, hint);

    [GeneratedRegex(@"\A---[ \t]*\r?\n([\w-]+:.*\n)+(---|\.\.\.)[ \t]*\r?(\n|\z)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"(?<!~)~~(?=[^\s~])[^~\n]*(?<=[^\s~])~~(?!~)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Strikethrough();

    // Digits before the first tilde are a range, as in 3~5.
    [GeneratedRegex(@"(?<=[A-Za-z)\]])~([0-9]{1,3}[+-]?|[a-z]{1,3})~(?![0-9A-Za-z~]{2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Subscript();

    [GeneratedRegex(@"(?<=[\p{L}\d)\]])\^[A-Za-z0-9+-]{1,8}\^(?![A-Za-z0-9^])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Superscript();

    // A comparison has a letter or digit before or after the signs, as in a==b.
    [GeneratedRegex(@"(?<![A-Za-z0-9_=!<>)])==(?=[^\s=])[^=\n]*(?<=[^\s=])==(?![=A-Za-z0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Highlight();

    [GeneratedRegex(@"(?<![A-Za-z0-9+])\+\+[^\s+]+\+\+(?![+A-Za-z0-9])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Underline();

    // An amount begins with a digit, and a price is followed by one; a formula has letters or operators.
    [GeneratedRegex(@"\$\$[^$]+\$\$|(?<![\\$A-Za-z0-9])\$([A-Za-z\u0370-\u03FF]{1,2}\d?|(?=[^$\n]*[\\^_=\0])(?![\d,.]*[\s\u4E00-\u9FFF])[^\s$][^$\n\u4E00-\u9FFF]{0,100})(?<=[^\s$])\$(?![\d$A-Za-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\[[ xX]\](?=\s)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Task();

    [GeneratedRegex(@"(?:^|\n)[ \t>]*([-*+]|\d{1,9}[.)])[ \t]+\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListMarker();

    [GeneratedRegex(@"\^\[(?=[^\]\n]*\p{L})[^\]\n]{2,}\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex InlineFootnote();

    [GeneratedRegex(@"\[![A-Za-z]+\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alert();

    [GeneratedRegex(@">[ \t]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex QuoteMarker();

    [GeneratedRegex(@"(?<![A-Za-z0-9_:\\])\\(newpage|pagebreak|clearpage|newline|linebreak|vspace|hspace|textbf|textit|emph|footnote|cite|begin|end|noindent|section|label)(?![A-Za-z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tex();

    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)\*\[[^\]\n]+\]:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abbreviation();

    // A number sign before a digit is a number, and one on each side of a word is a topic of social media.
    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)#{1,6}(?=[^\s#\d\0])(?!#*[^#\n{]*[^#\n{\s]#)[^\n]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TightHeading();

    [GeneratedRegex(@"\A[ ]*\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"(?<=[^\s\0][^\n]*\n[\0 ]*):[ \t]+[^\s\0][^\n]*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Definition();

    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)\+([-=]{3,}\+)+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GridTable();

    [GeneratedRegex(@"(?<![A-Za-z0-9_\]])\[\[(?=[^\]\n]*\p{L})[^\[\]\n\0]+\]\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WikiLink();

    [GeneratedRegex(@"(?<=(\A|\n)[\0 ]*)\[(TOC|toc)\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Toc();

    [GeneratedRegex(@"(?<![A-Za-z0-9_:]):(smile|smiley|grin|joy|wink|heart|thumbsup|thumbsdown|\+1|-1|fire|rocket|star|tada|bulb|warning|bell|pushpin|memo|eyes|white_check_mark|heavy_check_mark|x|exclamation|question|point_right|arrow_up|arrow_down|chart_with_upwards_trend|chart_with_downwards_trend|moneybag):(?![A-Za-z0-9_:])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emoji();

    [GeneratedRegex(@"\{%[^\n]*?%\}|\{\{<[^\n]*?>\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"<!--", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();
}
