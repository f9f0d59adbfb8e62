using System.Collections.Immutable;

using ReportGen.Drawing;
using ReportGen.Layout.Text;

namespace ReportGen.Composition.Pages;

/// <summary>Ends the first line of a long title where its sense pauses rather than inside a word.</summary>
internal static class TitleBreak
{
    private const string Pauses = "，：；、——:;";

    /// <summary>
    /// The title with a line break behind the mark that parts it most evenly, when it takes two lines and both parts
    /// fit; else as it is.
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

        var face = new TextFace(style.Font, style.Size, style.Colour) { Language = style.Language, Tracking = style.Tracking };
        if (face.Measure(text.Text) <= width)
        {
            return title;
        }

        int best = -1;
        double bestDifference = double.PositiveInfinity;
        for (int i = 1; i < text.Text.Length - 1; i++)
        {
            if (!Pauses.Contains(text.Text[i], StringComparison.Ordinal) || Pauses.Contains(text.Text[i + 1], StringComparison.Ordinal))
            {
                continue;
            }

            // A closing mark at the end of a line takes half its width.
            double first = face.Measure(text.Text[..(i + 1)]) - (style.Size / 2);
            double second = face.Measure(text.Text[(i + 1)..].TrimStart());
            if (Math.Max(first, second) <= width && Math.Abs(first - second) < bestDifference)
            {
                best = i + 1;
                bestDifference = Math.Abs(first - second);
            }
        }

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
            new Documents.TextInline(text.Text[..best], span.Source.Span(span.Start, best)),
            new Documents.LineBreakInline(null),
            new Documents.TextInline(text.Text[next..], span.Source.Span(span.Start + next, text.Text.Length - next)),
        ];
    }
}
