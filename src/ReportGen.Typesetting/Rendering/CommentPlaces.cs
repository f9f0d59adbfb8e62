using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Typesetting.Rendering;

/// <summary>A comment with the line that it stands beside.</summary>
/// <param name="Comment">The comment.</param>
/// <param name="Page">Index of its page, from 0.</param>
/// <param name="Y">Baseline of the line, in points from the top of the page.</param>
internal readonly record struct PlacedComment(NoteComment Comment, int Page, double Y);

/// <summary>Finds the lines of finished pages that comments stand beside.</summary>
internal static class CommentPlaces
{
    /// <summary>
    /// The places of comments: the line with the text that precedes the comment in its file; for a comment before all text, the
    /// first line. Comments of a text that is not on the pages have no place and are omitted.
    /// </summary>
    /// <param name="pages">The pages.</param>
    /// <param name="comments">The comments.</param>
    public static IEnumerable<PlacedComment> Of(ImmutableArray<PageFrame> pages, ImmutableArray<NoteComment> comments)
    {
        ILookup<string, WrittenLine> lines = pages
            .SelectMany((page, index) => Lines(page.Items, Matrix.Identity, index))
            .ToLookup(line => line.Path, StringComparer.Ordinal);
        foreach (NoteComment comment in comments)
        {
            WrittenLine[] written = [.. lines[comment.Span.Source.Path].OrderBy(line => line.Offset)];
            if (written.Length == 0)
            {
                continue;
            }

            WrittenLine place = written.LastOrDefault(line => line.Offset <= comment.Span.Start, written[0]);
            // A text may be printed more than once, in a table of contents for instance: the comment stands beside each once.
            WrittenLine first = written.First(line => line.Offset == place.Offset);
            yield return new PlacedComment(comment, first.Page, first.Y);
        }
    }

    private static IEnumerable<WrittenLine> Lines(ImmutableArray<FrameItem> items, Matrix toPage, int page) => items.SelectMany(item => item switch
    {
        GroupItem group => Lines(group.Items, group.Transform is { } inner ? toPage.Times(inner) : toPage, page),
        GlyphRun { Provenance.Written: { } span } run when span.ToWritten() is var written =>
            [new WrittenLine(written.Source.Path, written.Start, page, toPage.Apply(run.Baseline).Y)],
        _ => [],
    });

    /// <summary>A run of text with its place in its file.</summary>
    private readonly record struct WrittenLine(string Path, int Offset, int Page, double Y);
}
