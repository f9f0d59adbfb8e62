using System.Collections.Immutable;

using ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Breaks a long title at a pause rather than inside a word.</summary>
internal static class TitleBreak
{
    private const string Pauses = "，：；、——:;";

    /// <summary>
    /// The title with a line break after the punctuation mark, otherwise between the words, that splits it most evenly, when it needs
    /// two lines and both parts fit; otherwise unchanged.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="style">Its style.</param>
    /// <param name="width">Width of its column in points.</param>
    public static ImmutableArray<Documents.Inline> Apply(ImmutableArray<Documents.Inline> title, TextStyle style, double width)
    {
        if (title is not [Documents.TextInline { Span: { } span } text] || span.Length != text.Text.Length)
        {
            return title;
        }

        if (ParagraphComposer.WidthOf(text.Text, style) <= width)
        {
            return title;
        }

        int best = EvenestBreak(text.Text, Pauses, style, width);
        best = best < 0 ? EvenestBreak(text.Text, " ", style, width) : best;
        if (best < 0)
        {
            return title;
        }

        int next = best;
        while (next < text.Text.Length && text.Text[next] == ' ')
        {
            next++;
        }

        return
        [
            // The space stays at the end of the line, where it separates the words in text extraction.
            new Documents.TextInline(text.Text[..next], span.Source.Span(span.Start, next)),
            new Documents.LineBreakInline(null),
            new Documents.TextInline(text.Text[next..], span.Source.Span(span.Start + next, text.Text.Length - next)),
        ];
    }

    /// <summary>Offset after the punctuation mark that splits a text into two lines of most equal width; -1 when no such lines fit.</summary>
    private static int EvenestBreak(string text, string marks, TextStyle style, double width)
    {
        int best = -1;
        double bestDifference = double.PositiveInfinity;
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (!marks.Contains(text[i], StringComparison.Ordinal) || marks.Contains(text[i + 1], StringComparison.Ordinal))
            {
                continue;
            }

            double first = ParagraphComposer.WidthOf(text[..(i + 1)], style);
            double second = ParagraphComposer.WidthOf(text[(i + 1)..], style);
            if (Math.Max(first, second) <= width && Math.Abs(first - second) < bestDifference)
            {
                best = i + 1;
                bestDifference = Math.Abs(first - second);
            }
        }

        return best;
    }
}
