using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Notes;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>
/// Prints the comments of a draft beside its pages: each page becomes wider by a column of notes, so that a note is never over
/// the text, and higher where the notes need it. The pages themselves are unchanged.
/// </summary>
/// <param name="sheet">The type styles of the house style.</param>
/// <param name="language">Language of the edition's main text.</param>
internal sealed class MarginNotes(StyleSheet sheet, string language)
{
    private const double ColumnWidth = 150;
    private const double Inset = 8;
    private const double Gap = 6;
    private const double Size = 7.5;
    private const double Leading = 11;
    private const double PlaceSize = 6;
    private const double RuleWeight = 0.5;
    private const string Notice = "Comments: not for release";

    private static readonly Colour Ink = new(0x8A, 0x3B, 0x00);
    private static readonly Colour Fill = new(0xFF, 0xF4, 0xD6);
    private static readonly Colour Rule = new(0xE0, 0x9B, 0x2D);

    /// <summary>The pages with the comments beside them.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="comments">The comments of the texts printed on them.</param>
    public PagedDocument Print(PagedDocument document, ImmutableArray<NoteComment> comments)
    {
        ILookup<int, (NoteComment Comment, double Y)> byPage = CommentPlaces.Of(document.Pages, comments)
            .ToLookup(placed => placed.Page, placed => (placed.Comment, placed.Y));
        return document with
        {
            Pages = [.. document.Pages.Select((page, index) => WithNotes(page, [.. byPage[index].OrderBy(placed => placed.Y).ThenBy(placed => placed.Comment.Span.Start)]))],
        };
    }

    private PageFrame WithNotes(PageFrame page, ImmutableArray<(NoteComment Comment, double Y)> notes)
    {
        double left = page.Size.Width + Inset;
        ImmutableArray<FrameItem>.Builder column = ImmutableArray.CreateBuilder<FrameItem>();
        GroupItem notice = Box(container => container.Text(Paragraph.Of(Notice, Style(PlaceSize, Leading))), out double bottom);
        column.Add(At(notice, left, Inset));
        bottom += Inset + Gap;
        foreach ((NoteComment comment, double y) in notes)
        {
            GroupItem box = Box(container => Describe(container, comment), out double height);
            double top = Math.Max(bottom, y - Leading);
            column.Add(At(box, left, top));
            column.Add(new PathItem(Line(new Point(page.Size.Width - Inset, y), new Point(left, top + Leading))) { Stroke = new Stroke(Rule, RuleWeight) });
            bottom = top + height + Gap;
        }

        return page with
        {
            Size = new Size(page.Size.Width + ColumnWidth, Math.Max(page.Size.Height, bottom)),
            Items = [.. page.Items, new GroupItem(column.ToImmutable()) { Tag = new ArtifactTag(ArtifactKind.Layout) }],
        };
    }

    private void Describe(IContainer container, NoteComment comment) => container.Column(lines =>
    {
        lines.Item().Text(Paragraph.Of(FormattableString.Invariant($"{Path.GetFileName(comment.Span.Source.Path)}:{comment.Span.StartPosition.Line}"), Style(PlaceSize, Leading)));
        foreach (string line in comment.Text.Split('\n', StringSplitOptions.TrimEntries))
        {
            lines.Item().Text(new Paragraph([new Layout.Text.TextItem(line, Style(Size, Leading))], Style(Size, Leading), sheet.Paragraph));
        }
    });

    private TextStyle Style(double size, double leading) =>
        sheet.Prose(sheet.Theme.Style("body"), language) with { Size = size, Leading = leading, Colour = Ink };

    /// <summary>A box as wide as the column of notes and as high as its content.</summary>
    private static GroupItem Box(Action<IContainer> describe, out double height)
    {
        Document document = Document.Create(container => container.Page(page =>
        {
            page.ContinuousSize(ColumnWidth - (2 * Inset));
            describe(page.Content().Artifact().Background(Fill).BorderLeft(2).BorderColor(Rule).PaddingVertical(2).PaddingHorizontal(4));
        }));
        PageFrame box = document.Generate(GenerateOptions.Default, new Foundation.Diagnostics.DiagnosticBag())!.Pages[0];
        height = box.Size.Height;
        return new GroupItem(box.Items);
    }

    private static GroupItem At(GroupItem box, double x, double y) => box with { Transform = Matrix.Translation(x, y) };

    private static VectorPath Line(Point from, Point to) => new PathBuilder().MoveTo(from).LineTo(to).ToPath();
}
