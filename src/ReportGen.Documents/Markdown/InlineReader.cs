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
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class InlineReader(SourceText source, DiagnosticBag diagnostics)
{
    // Deeper than anybody writes, and far from the end of the smallest stack of a thread.
    private const int DepthLimit = 100;

    private int _depth;

    /// <summary>Label of a footnote as used by its references.</summary>
    /// <param name="footnote">Markdig's footnote.</param>
    public static string LabelOf(Footnote footnote) => (footnote.Label ?? string.Empty).TrimStart('^');

    /// <summary>The inlines of a container, in order.</summary>
    /// <param name="container">Markdig's container; null for none.</param>
    public ImmutableArray<Documents.Inline> Read(ContainerInline? container)
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
        foreach (Markdig.Syntax.Inlines.Inline inline in container ?? Enumerable.Empty<Markdig.Syntax.Inlines.Inline>())
        {
            Read(inline, inlines);
        }

        foreach (TextInline text in inlines.OfType<TextInline>())
        {
            HtmlTags.Report(text, diagnostics);
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
                AddText(literal.Content.ToString(), span, inlines);
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
                inlines.Add(new Documents.EmphasisInline(Read(emphasis), emphasis.DelimiterCount >= 2, span));
                break;
            case Markdig.Syntax.Inlines.CodeInline code:
                inlines.Add(new Documents.CodeInline(code.Content, span));
                break;
            case AutolinkInline autolink:
                inlines.Add(new Documents.LinkInline([new TextInline(autolink.Url, null)], autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, span));
                break;
            case FootnoteLink { IsBackLink: true }:
                break;
            case FootnoteLink link:
                inlines.Add(new FootnoteInline(LabelOf(link.Footnote), span));
                break;
            case UnknownFootnoteMark mark:
                inlines.Add(new FootnoteInline(mark.Label, span));
                break;
            case CrossReferenceNode reference:
                inlines.Add(new ReferenceInline(reference.Kind, reference.Id, reference.IsPage, span));
                break;
            case MarkdigLink { IsImage: true }:
                diagnostics.Report(
                    MarkdownCodes.InlinePicture,
                    span,
                    "A picture inside running text has no caption, source or alternative.",
                    "Use a figure directive: ```figure {#id} with file, caption, source and alt.");
                break;
            case MarkdigLink link:
                inlines.Add(new Documents.LinkInline(Read(link), link.Url ?? string.Empty, span));
                break;
            case ContainerInline container:
                inlines.AddRange(Read(container));
                break;
            default:
                AddText(span.Text, span, inlines);
                break;
        }
    }

    /// <summary>Adjacent characters of one source span are joined, so that a run is not split where the parser happened to stop.</summary>
    private static void AddText(string text, SourceSpan span, ImmutableArray<Documents.Inline>.Builder inlines)
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
