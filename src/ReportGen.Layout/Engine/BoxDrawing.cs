using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Engine;

/// <summary>Draws the boxes of elements, with their kinds, for debugging a layout.</summary>
/// <param name="font">Font for the names of the kinds; null to draw the boxes alone.</param>
internal sealed class BoxDrawing(FontSelection? font)
{
    private const double Weight = 0.25;
    private const double NameSize = 4;
    private const double NoticeSize = 8;
    private const string Notice = "Layout boxes: not for release";

    private static readonly Colour Leaf = new(0xE0, 0x40, 0x00, 0xA0);
    private static readonly Colour Holder = new(0x00, 0x60, 0xE0, 0x50);
    private static readonly Colour LeafName = new(0xE0, 0x40, 0x00, 0xC0);
    private static readonly Colour HolderName = new(0x00, 0x60, 0xE0, 0xC0);

    // Positions of names already on the page: elements often share their upper left corner.
    private readonly List<Rect> _names = [];
    private int _page;

    /// <summary>Strokes a box: blue for an element that contains others, red for one that paints; writes its kind in the upper left corner.</summary>
    /// <param name="element">The element; the origin of the canvas is its upper left corner.</param>
    /// <param name="box">Its box.</param>
    public void Draw(Element element, Size box)
    {
        if (!double.IsFinite(box.Width) || !double.IsFinite(box.Height))
        {
            return;
        }

        bool isHolder = false;
        element.VisitChildren(_ => isHolder = true);
        using (element.Context.PushDecoration(ArtifactKind.Layout))
        {
            element.Context.Canvas.StrokeRectangle(
                new Rect(0, 0, box.Width, box.Height), new Stroke(isHolder ? Holder : Leaf, Weight));
            if (font is not null && LayoutFailure.TellsReaders(element.Kind))
            {
                Name(element.Context, element.Kind, font, isHolder ? HolderName : LeafName);
            }
        }
    }

    /// <summary>Writes a notice on the page that it is not for release.</summary>
    /// <param name="context">The layout; the origin of its canvas is the page's upper left corner.</param>
    public void DrawNotice(LayoutContext context)
    {
        if (font is null)
        {
            return;
        }

        using (context.Canvas.PushTag(new ArtifactTag(ArtifactKind.Layout)))
        {
            Draw(context, TextShaper.Shape(Notice, font, NoticeSize, new ShapingOptions { Language = "en" }), new Point(NoticeSize, 2 * NoticeSize), LeafName);
        }
    }

    private void Name(LayoutContext context, string kind, FontSelection faces, Colour colour)
    {
        if (context.PageNumber != _page)
        {
            _names.Clear();
            _page = context.PageNumber;
        }

        ShapedText name = TextShaper.Shape(kind, faces, NameSize, new ShapingOptions { Language = "en" });
        Point corner = context.Canvas.CurrentTransform.Apply(default(Point));
        var area = new Rect(corner.X, corner.Y, name.Width + 1, NameSize);
        while (_names.Find(other => Overlap(other, area)) is { Width: > 0 } taken)
        {
            area = area with { X = taken.Right };
        }

        _names.Add(area);
        Draw(context, name, new Point(area.X - corner.X + 0.5, NameSize), colour);
    }

    private static void Draw(LayoutContext context, ShapedText text, Point baseline, Colour colour)
    {
        foreach (GlyphRun run in text.ToGlyphRuns(baseline, colour))
        {
            context.Canvas.DrawGlyphs(run);
        }
    }

    private static bool Overlap(Rect a, Rect b) =>
        a.X < b.Right - 0.01 && b.X < a.Right - 0.01 && a.Y < b.Bottom - 0.01 && b.Y < a.Bottom - 0.01;
}
