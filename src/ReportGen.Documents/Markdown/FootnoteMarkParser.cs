using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace ReportGen.Documents.Markdown;

/// <summary>
/// Parses <c>[^label]</c> as a footnote reference, whatever follows it: Markdown parses <c>[^a][^b]</c> as one link, and a reference
/// without a footnote as plain text.
/// </summary>
internal sealed class FootnoteMarkParser : InlineParser
{
    public FootnoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '^')
        {
            return false;
        }

        int close = slice.Text.IndexOf(']', slice.Start);
        string label = close < 0 || close > slice.End ? string.Empty : slice.Text[(slice.Start + 2)..close];
        if (label.Length == 0 || label.Any(char.IsWhiteSpace) || label.Contains('[', StringComparison.Ordinal))
        {
            return false;
        }

        bool isDefined = processor.Document.TryGetLinkReferenceDefinition($"^{label}", out LinkReferenceDefinition? definition);
        MarkdigInline mark = isDefined && definition!.CreateLinkInline?.Invoke(processor, definition, null) is { } known
            ? known
            : new UnknownFootnoteMark(label);
        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        mark.Span = new SourceSpan(start, start + close - slice.Start);
        mark.Line = line;
        mark.Column = column;
        processor.Inline = mark;
        slice.Start = close + 1;
        return true;
    }
}

/// <summary>A footnote reference without a footnote, in Markdig's tree.</summary>
/// <param name="label">The label between <c>[^</c> and <c>]</c>.</param>
internal sealed class UnknownFootnoteMark(string label) : LeafInline
{
    public string Label { get; } = label;
}
