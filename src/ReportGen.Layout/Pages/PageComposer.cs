using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>Lays out and paints one page of a set.</summary>
internal sealed class PageComposer(LayoutContext context, PageSet set)
{
    /// <summary>Size of the page painted last.</summary>
    public Size PageSize { get; private set; }

    /// <summary>Paints the next page. Returns false when its content is complete and no further page is needed.</summary>
    public bool Paint()
    {
        context.WishedItem = set.Content.WishedPage;
        PageFormat? own = context.WishedItem?.OwnPage;
        Size page = own?.Size ?? set.PageSize;
        Insets margin = own?.Margin ?? set.Margin;
        page = own is null && set.MinimumSize is { } least ? Fitted(page, least, margin) : page;
        PageSize = page;
        var frame = new Size(page.Width - margin.Left - margin.Right, page.Height - margin.Top - margin.Bottom);
        context.Structure = null;
        PaintGround(page);

        double header = PaintRunning(set.Header, ArtifactKind.Header, frame, margin.Left, _ => margin.Top);
        double footer = PaintRunning(
            set.Footer, ArtifactKind.Footer, frame, margin.Left, height => page.Height - margin.Bottom - height);
        var room = new Size(frame.Width, frame.Height - header - footer);
        bool more = PaintContent(room, new Point(margin.Left, margin.Top + header));

        context.Structure = null;
        PaintFixed(set.Foreground, ArtifactKind.Layout, page, default);
        context.Boxes?.DrawNotice(context);
        return more;
    }

    /// <summary>The smallest page that shows the same content as the largest one.</summary>
    private Size Fitted(Size largest, Size least, Insets margin)
    {
        if (!set.Footnotes.IsEmpty)
        {
            // Footnotes require a page of known height.
            return largest;
        }

        var frame = new Size(largest.Width - margin.Left - margin.Right, largest.Height - margin.Top - margin.Bottom);
        SpacePlan header = set.Header.Measure(frame);
        SpacePlan footer = set.Footer.Measure(frame);
        SpacePlan content = set.Content.Measure(frame with { Height = frame.Height - header.Height - footer.Height });
        if (content.IsWrap)
        {
            return largest;
        }

        double width = Math.Max(content.Width, Math.Max(header.Width, footer.Width)) + margin.Left + margin.Right;
        double height = header.Height + content.Height + footer.Height + margin.Top + margin.Bottom;
        return new Size(
            Math.Clamp(width, Math.Min(least.Width, largest.Width), largest.Width),
            Math.Clamp(height, Math.Min(least.Height, largest.Height), largest.Height));
    }

    private void PaintGround(Size page)
    {
        if (set.Colour is { } colour)
        {
            using (context.Canvas.PushTag(new ArtifactTag(ArtifactKind.Background)))
            {
                context.Canvas.FillRectangle(new Rect(0, 0, page.Width, page.Height), colour);
            }
        }

        PaintFixed(set.Background, ArtifactKind.Background, page, default);
    }

    private double PaintRunning(PageSlot slot, ArtifactKind kind, Size frame, double left, Func<double, double> top)
    {
        double height = Math.Clamp(slot.Measure(frame).Height, 0, Math.Max(0, frame.Height));
        var space = new Size(frame.Width, slot.Measure(frame) is { IsFull: true } ? height : frame.Height);
        PaintFixed(slot, kind, space, new Point(left, top(height)));
        return height;
    }

    private void PaintFixed(PageSlot slot, ArtifactKind kind, Size space, Point place)
    {
        if (slot.Content is null)
        {
            return;
        }

        using (context.Canvas.PushTag(new ArtifactTag(kind)))
        using (context.Canvas.Translate(place.X, place.Y))
        {
            FixedArea.Draw(slot, space);
        }

        slot.Reset(ResetScope.Repeat);
    }

    private bool PaintContent(Size room, Point place)
    {
        if (room.Width <= 0 || room.Height <= 0)
        {
            context.PassDiagnostics.Report(
                LayoutCodes.NoRoom,
                LayoutFailure.SourceOf(set),
                FormattableString.Invariant(
                    $"The page has no room for content: margins, header and footer leave {room.Width:0.#} × {room.Height:0.#} of {PageSize.Width:0.#} × {PageSize.Height:0.#} pt."),
                "Use smaller margins, or a smaller header or footer.");
            return false;
        }

        int changes = context.StateChanges;
        bool more = new ContentPainter(context, set.Content, set.Footnotes).Paint(room, place);
        if (!more || context.StateChanges > changes)
        {
            return more;
        }

        // Measuring once more identifies the element that would continue endlessly.
        context.NextEpoch();
        set.Content.Measure(room);
        LayoutFailure.ReportStandstill(set.Content);
        return false;
    }
}
