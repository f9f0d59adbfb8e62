using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>
/// Removes white space at the ends of a running text: a style determines the indentation, and ideographic spaces, no-break spaces or
/// tabs typed in front of a paragraph would be added to it.
/// </summary>
internal static class InlineTrimming
{
    /// <summary>The running text without white space at its ends.</summary>
    /// <param name="content">The running text.</param>
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> content)
    {
        while (content is [{ } first, ..] && TrimmedStart(first) is var trimmed && !ReferenceEquals(trimmed, first))
        {
            content = trimmed is null ? content.RemoveAt(0) : content.SetItem(0, trimmed);
        }

        while (content is [.., { } last] && TrimmedEnd(last) is var trimmed && !ReferenceEquals(trimmed, last))
        {
            content = trimmed is null ? content.RemoveAt(content.Length - 1) : content.SetItem(content.Length - 1, trimmed);
        }

        return content;
    }

    private static Inline? TrimmedStart(Inline inline) => inline switch
    {
        TextInline text => Part(text, text.Text.Length - text.Text.TrimStart().Length, text.Text.Length),
        EmphasisInline emphasis => Trim(emphasis.Content) is var content && content == emphasis.Content ? emphasis : emphasis with { Content = content },
        _ => inline,
    };

    private static Inline? TrimmedEnd(Inline inline) =>
        inline is TextInline text ? Part(text, 0, text.Text.TrimEnd().Length) : inline;

    private static TextInline? Part(TextInline text, int from, int to)
    {
        if (from >= to)
        {
            return null;
        }

        if (from == 0 && to == text.Text.Length)
        {
            return text;
        }

        SourceSpan? span = text.Span is { } whole && whole.Length == text.Text.Length ? whole.Source.Span(whole.Start + from, to - from) : text.Span;
        return new TextInline(text.Text[from..to], span);
    }
}
