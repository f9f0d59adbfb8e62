using System.Collections.Immutable;

using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

using MarkdigEmphasis = Markdig.Syntax.Inlines.EmphasisInline;
using MarkdigLineBreak = Markdig.Syntax.Inlines.LineBreakInline;
using MarkdigLink = Markdig.Syntax.Inlines.LinkInline;
using SourceSpan = ReportGen.Foundation.Sources.SourceSpan;

namespace ReportGen.Documents.Markdown;

/// <summary>Reads the running text of a block.</summary>
/// <param name="source">The rendered text.</param>
/// <param name="shielded">The text that was parsed.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class InlineReader(SourceText source, ShieldedText shielded, DiagnosticBag diagnostics)
{
    // Deeper than anybody writes, and far from the end of the smallest stack of a thread.
    private const int DepthLimit = 100;

    private int _depth;

    /// <summary>Label of a footnote as used by its references.</summary>
    /// <param name="footnote">Markdig's footnote.</param>
    public string LabelOf(Footnote footnote) => shielded.Restore((footnote.Label ?? string.Empty).TrimStart('^'));

    /// <summary>The running text of a block, without white space at its ends.</summary>
    /// <param name="container">Markdig's container; null for none.</param>
    public ImmutableArray<Documents.Inline> Read(ContainerInline? container) => InlineTrimming.Trim(ReadInner(container));

    private ImmutableArray<Documents.Inline> ReadInner(ContainerInline? container)
    {
        if (_depth == DepthLimit)
        {
            diagnostics.Report(
                MarkdownCodes.TooDeep,
                SpanOf(container!),
                "Emphasis, links or brackets are nested too deeply.",
                @"Write '\*', '\_' or '\[' for a character that is not markup.");
            return [];
        }

        _depth++;
        ImmutableArray<Documents.Inline>.Builder inlines = ImmutableArray.CreateBuilder<Documents.Inline>();
        if (container is not null)
        {
            AddAll(container, inlines);
        }

        foreach (TextInline text in inlines.OfType<TextInline>())
        {
            HtmlTags.Report(text, shielded, diagnostics);
        }

        _depth--;
        return inlines.ToImmutable();
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, ImmutableArray<Documents.Inline>.Builder inlines)
    {
        SourceSpan span = SpanOf(inline);
        switch (inline)
        {
            case LiteralInline literal:
                string content = literal.Content.ToString();
                AddText(shielded.Restore(content), Trimmed(span, content), inlines);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.ToString(), span, inlines);
                break;
            case MarkdigLineBreak { IsHard: true }:
                inlines.Add(new Documents.LineBreakInline(span));
                break;
            case MarkdigLineBreak:
                inlines.Add(new TextInline("\n", span));
                break;
            case MarkdigEmphasis emphasis:
                inlines.Add(new Documents.EmphasisInline(ReadInner(emphasis), emphasis.DelimiterCount >= 2, span));
                break;
            case Markdig.Syntax.Inlines.CodeInline code:
                CharacterNormalization.Report(span.Text, diagnostics, at => source.Span(span.Start + at, 1));
                inlines.Add(new Documents.CodeInline(CharacterNormalization.Normalize(shielded.Restore(code.Content)), span));
                break;
            case AutolinkInline autolink:
                string url = shielded.Restore(autolink.Url);
                inlines.Add(new Documents.LinkInline([new TextInline(url, null)], autolink.IsEmail ? "mailto:" + url : url, span));
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink link:
                inlines.Add(new FootnoteInline(LabelOf(link.Footnote), span));
                break;
            case UnknownFootnoteMark mark:
                inlines.Add(new FootnoteInline(shielded.Restore(mark.Label), span));
                break;
            case CrossReferenceNode reference when CrossReferenceParser.Parse(shielded.Restore(reference.Written)) is var (kind, id, isPage):
                inlines.Add(new ReferenceInline(kind, id, isPage, span));
                break;
            case MarkdigLink { IsImage: true }:
                diagnostics.Report(
                    MarkdownCodes.InlinePicture,
                    span,
                    "A picture inside running text has no caption, source or alternative.",
                    "Use a figure directive: ```figure {#id} with file, caption, source and alt.");
                break;
            case MarkdigLink link:
                inlines.Add(new Documents.LinkInline(ReadInner(link), shielded.Restore(link.Url ?? string.Empty), span));
                break;
            case DelimiterInline delimiter:
                // An opening mark that nothing closes is text.
                AddText(delimiter.ToLiteral(), span, inlines);
                AddAll(delimiter, inlines);
                break;
            case ContainerInline container:
                AddAll(container, inlines);
                break;
            default:
                AddText(span.Text, span, inlines);
                break;
        }
    }

    /// <summary>The span without the white space that Markdig removes from the ends of a cell.</summary>
    private SourceSpan Trimmed(SourceSpan span, string content)
    {
        string written = shielded.Text.Substring(span.Start, span.Length);
        int from = written.Length > content.Length ? written.IndexOf(content, StringComparison.Ordinal) : -1;
        return from >= 0 && written.AsSpan(0, from).IsWhiteSpace() && written.AsSpan(from + content.Length).IsWhiteSpace()
            ? source.Span(span.Start + from, content.Length)
            : span;
    }

    private void AddAll(ContainerInline container, ImmutableArray<Documents.Inline>.Builder inlines)
    {
        foreach (Markdig.Syntax.Inlines.Inline inner in container)
        {
            Read(inner, inlines);
        }
    }

    /// <summary>Adds text; its lines and characters are those of the page.</summary>
    private void AddText(string text, SourceSpan span, ImmutableArray<Documents.Inline>.Builder inlines)
    {
        if (span.Length != text.Length)
        {
            AddRun(CharacterNormalization.Normalize(text), span, inlines);
            return;
        }

        CharacterNormalization.Report(text, diagnostics, at => source.Span(span.Start + at, 1));
        // Markdown removes blanks at the beginning of a line; pasted lines are indented by ideographic spaces.
        int from = inlines is [.., TextInline { Text: [.., '\n'] }] ? text.Length - text.TrimStart().Length : 0;
        int done = from;
        for (int at = from; at < text.Length;)
        {
            (char shown, int length) = CharacterNormalization.At(text, at);
            bool isLineEnd = text[at] == '\n';
            if (!isLineEnd && length == 1 && shown == text[at])
            {
                at++;
                continue;
            }

            AddRun(text[done..at], source.Span(span.Start + done, at - done), inlines);
            length = isLineEnd ? text.Length - at - text[at..].TrimStart().Length : length;
            if (isLineEnd)
            {
                AddLineEnd(text.AsSpan(at, length).Count('\n') > 1, source.Span(span.Start + at, length), inlines);
            }
            else
            {
                AddRun(shown.ToString(), source.Span(span.Start + at, length), inlines);
            }

            at += length;
            done = at;
        }

        AddRun(text[done..], source.Span(span.Start + done, text.Length - done), inlines);
    }

    /// <summary>A line end inside a value; a blank line in it ends a paragraph of the value.</summary>
    private static void AddLineEnd(bool isBlankLine, SourceSpan span, ImmutableArray<Documents.Inline>.Builder inlines) =>
        inlines.Add(isBlankLine ? new Documents.LineBreakInline(span) : new TextInline("\n", span with { Length = 1 }));

    /// <summary>Adjacent characters of one source span are joined, so that a run is not split where the parser happened to stop.</summary>
    private static void AddRun(string text, SourceSpan span, ImmutableArray<Documents.Inline>.Builder inlines)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (inlines.Count > 0
            && inlines[^1] is TextInline { Span: { } before } previous
            && before.End == span.Start
            && before.Length == previous.Text.Length
            && span.Length == text.Length)
        {
            inlines[^1] = new TextInline(previous.Text + text, before.Union(span));
            return;
        }

        inlines.Add(new TextInline(text, span));
    }

    private SourceSpan SpanOf(MarkdownObject node)
    {
        int start = Math.Clamp(node.Span.Start, 0, source.Text.Length);
        int end = Math.Clamp(node.Span.End + 1, start, source.Text.Length);
        return source.Span(start, end - start);
    }
}
