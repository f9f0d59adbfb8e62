using System.Globalization;

using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

using ReportGen.Foundation.Sources;

using SourceSpan = Markdig.Syntax.SourceSpan;

namespace ReportGen.Documents.Markdown;

/// <summary>Reads <c>[@tab:id]</c>, <c>[@fig:id]</c>, <c>[@sec:id]</c> and <c>[@page:…:id]</c>.</summary>
internal sealed class CrossReferenceParser : InlineParser
{
    private const string PagePrefix = "page:";

    public CrossReferenceParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        int close = slice.Text.IndexOf(']', slice.Start);
        if (close < 0 || close > slice.End || Parse(slice.Text[(slice.Start + 2)..close]) is null)
        {
            return false;
        }

        int start = processor.GetSourcePosition(slice.Start, out int line, out int column);
        processor.Inline = new CrossReferenceNode(slice.Text[(slice.Start + 2)..close])
        {
            Span = new SourceSpan(start, start + close - slice.Start),
            Line = line,
            Column = column,
        };
        slice.Start = close + 1;
        return true;
    }

    /// <summary>Kind and id of a reference, and whether it is to the page; null when the text is not a reference.</summary>
    /// <param name="written">The text between <c>[@</c> and <c>]</c>.</param>
    public static (ReferenceKind Kind, string Id, bool IsPage)? Parse(string written)
    {
        bool isPage = written.StartsWith(PagePrefix, StringComparison.Ordinal);
        string[] parts = (isPage ? written[PagePrefix.Length..] : written).Split(':', 2);
        return parts.Length == 2 && KindOf(parts[0]) is { } kind && IsId(parts[1]) ? (kind, parts[1], isPage) : null;
    }

    private static ReferenceKind? KindOf(string prefix) => prefix switch
    {
        "tab" => ReferenceKind.Table,
        "fig" => ReferenceKind.Figure,
        "sec" => ReferenceKind.Section,
        _ => null,
    };

    /// <summary>True for an id; a character of a value may still have its stand-in, <see cref="ShieldedText"/>.</summary>
    private static bool IsId(string id) => id.Length > 0 && id.All(c =>
        char.IsLetterOrDigit(c) || c is '-' or '_' or '.' || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse);
}

/// <summary>A cross reference in Markdig's tree.</summary>
/// <param name="written">The text between <c>[@</c> and <c>]</c>.</param>
internal sealed class CrossReferenceNode(string written) : LeafInline
{
    public string Written { get; } = written;
}
