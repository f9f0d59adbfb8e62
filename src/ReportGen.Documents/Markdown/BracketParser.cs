using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ReportGen.Documents.Markdown;

/// <summary>
/// Parses links as Markdig does, and leaves every bracket that is not part of one as text. A footnote reference or a cross
/// reference behind brackets, <c>[text][^key]</c>, is not the label of a link.
/// </summary>
internal sealed class BracketParser : LinkInlineParser
{
    /// <summary>Longest address of a link with its title, in characters.</summary>
    private const int LongestAddress = 8192;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.CurrentChar != ']')
        {
            return base.Match(processor, ref slice);
        }

        LinkDelimiterInline? open = processor.Inline?.FirstParentOfType<LinkDelimiterInline>();
        StringSlice rest = slice;
        // The parser looks for the end of an address from every bracket to the end of the text.
        rest.End = Math.Min(slice.End, slice.Start + LongestAddress);
        if (slice.PeekChar() == '[' && slice.PeekChar(2) is '^' or '@')
        {
            rest.End = slice.Start;
        }

        if (base.Match(processor, ref rest))
        {
            slice.Start = rest.Start;
            return true;
        }

        // CommonMark 0.31.2, 6.3: an opening bracket without a link is text, and later brackets do not belong to it.
        if (open is { Parent: not null })
        {
            processor.Inline = open.ReplaceBy(new LiteralInline(open.ToLiteral()) { Span = open.Span, Line = open.Line, Column = open.Column });
        }

        return false;
    }
}
