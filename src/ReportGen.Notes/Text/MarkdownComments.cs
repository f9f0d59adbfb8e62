using System.Collections.Immutable;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes.Text;

/// <summary>
/// The comments in the text of a note, <c>&lt;!-- … --&gt;</c>. They are no part of the note: neither its pages nor the files made with
/// them contain them; only a draft prints them, beside its pages.
/// </summary>
internal static class MarkdownComments
{
    /// <summary>
    /// The text without its comments; every character keeps its location in the file. A line that contains only a comment is removed
    /// as a whole, so that it does not separate the lines around it.
    /// </summary>
    /// <param name="source">The text.</param>
    /// <param name="removed">Receives the comments.</param>
    /// <param name="diagnostics">Receives an error for a comment that is not closed.</param>
    public static SourceText Remove(SourceText source, ICollection<NoteComment> removed, DiagnosticBag diagnostics)
    {
        NoteTextSpan[] comments = [.. NoteTextScanner.Scan(source.Text).Where(part => part.Kind == NoteTextPart.Comment)];
        if (comments.Length == 0)
        {
            return source;
        }

        ImmutableArray<TracedSpan>.Builder kept = ImmutableArray.CreateBuilder<TracedSpan>();
        var text = new StringBuilder();
        int done = 0;
        foreach (NoteTextSpan comment in comments)
        {
            if (!comment.IsClosed)
            {
                diagnostics.Report(
                    MarkdownCodes.UnclosedComment,
                    source.Span(comment.Start, NoteTextScanner.Opening.Length),
                    "The comment that begins here is not closed.",
                    $"Write '{NoteTextScanner.Closing}' at its end, or '\\{NoteTextScanner.Opening}' to print the signs.");
            }

            string inner = source.Text[(comment.Start + NoteTextScanner.Opening.Length)..(comment.Start + comment.Length)];
            removed.Add(new NoteComment(inner.Replace(NoteTextScanner.Closing, string.Empty, StringComparison.Ordinal).Trim(), source.Span(comment.Start, comment.Length)));
            (int start, int end) = WholeLines(source.Text, comment.Start, comment.Start + comment.Length);
            Keep(done, start);
            done = end;
        }

        Keep(done, source.Text.Length);
        string remaining = text.ToString();
        return new SourceText(source.Path, remaining, new TracedText(remaining, kept.ToImmutable()));

        void Keep(int start, int end)
        {
            if (start < end)
            {
                kept.Add(new TracedSpan(text.Length, end - start, source.Span(start, end - start), IsVerbatim: true));
                text.Append(source.Text, start, end - start);
            }
        }
    }

    /// <summary>A comment with the rest of its lines if there is nothing else on them.</summary>
    private static (int Start, int End) WholeLines(string text, int start, int end)
    {
        int from = start;
        while (from > 0 && text[from - 1] is ' ' or '\t')
        {
            from--;
        }

        int to = end;
        while (to < text.Length && text[to] is ' ' or '\t' or '\r')
        {
            to++;
        }

        bool isAlone = (from == 0 || text[from - 1] == '\n') && (to == text.Length || text[to] == '\n');
        return isAlone ? (from, Math.Min(text.Length, to + 1)) : (start, end);
    }
}
