using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>
/// Paints the content of a page above its footnotes. The notes of a page are known only after its content is drawn,
/// and the notes take space from the content, so the content is drawn as a trial, with less and less height, until the
/// notes of the references in it fit below it, or at least begin there.
/// </summary>
internal sealed class ContentPainter(LayoutContext context, PageSlot content, FootnoteArea footnotes)
{
    // Just enough to omit a line.
    private const double Hair = 0.01;

    /// <summary>Paints the page's part. Returns true when a further page is needed.</summary>
    public bool Paint(Size room, Point place)
    {
        SpacePlan plan = MeasureWhole(room);
        bool more;
        if (footnotes.IsEmpty)
        {
            Draw(plan, room, place);
            more = plan.IsPartial;
        }
        else if (plan.IsEmpty)
        {
            PaintCarriedAlone(room, place);
            more = false;
        }
        else
        {
            more = PaintWithNotes(room, place);
        }

        context.IsRelaxed = false;
        return more || footnotes.HasCarried;
    }

    /// <summary>Measures in the whole space; content that does not fit on an empty page ignores its preferences, or is reported and omitted.</summary>
    private SpacePlan MeasureWhole(Size room)
    {
        SpacePlan plan = content.Measure(room);
        if (plan.IsWrap)
        {
            context.IsRelaxed = true;
            plan = content.Measure(room);
            while (plan.IsWrap && LayoutFailure.Report(content, room))
            {
                plan = content.Measure(room);
            }
        }

        return plan;
    }

    private void PaintCarriedAlone(Size room, Point place)
    {
        int waiting = footnotes.Carried.Count;
        int changes = context.StateChanges;
        footnotes.Paint(place, room, room.Height, []);
        if (waiting > 0 && footnotes.Carried.Count == waiting && context.StateChanges == changes)
        {
            footnotes.GiveUpFirst(room);
        }
    }

    private bool PaintWithNotes(Size room, Point place)
    {
        double carried = CarriedHeight(room);
        double height = room.Height - carried;
        if (height <= 0)
        {
            // Text with its own references must wait until the earlier notes are finished.
            PaintCarriedAlone(room, place);
            return true;
        }

        bool isForced = false;
        while (true)
        {
            Canvas page = context.Canvas;
            Trial trial = context.BeginDrawing();
            context.Canvas = context.NewCanvas();
            var space = new Size(room.Width, height);
            SpacePlan plan = content.Measure(space);
            Draw(plan, space, place);
            List<(Footnote Note, FootnoteMark Mark)> notes = footnotes.NotesOf(context.Page.Footnotes);
            double free = room.Height - (plan.IsWrap ? 0 : plan.Height);
            if (isForced || notes.Count == 0 || Begins(notes, room, carried, free))
            {
                page.DrawItems(context.Canvas.ToItems());
                context.Canvas = page;
                context.Accept();
                if (isForced && !Begins(notes, room, carried, free))
                {
                    Warn(notes[^1].Mark);
                }

                footnotes.Paint(place, room, free, notes);
                // A refusal here is caused by the space that carried notes take: the content continues on the next page.
                return plan.IsPartial || plan.IsWrap;
            }

            context.TakeBack(trial);
            double less = LessHeight(notes, room, place, carried);
            if (less < height && content.Measure(space with { Height = less }) is { IsPartial: true, Height: > 0 } or { IsFull: true })
            {
                height = less;
            }
            else
            {
                // The first line has a reference whose note does not fit below it, so the note must follow on the next page.
                isForced = true;
            }
        }
    }

    /// <summary>True when all notes except the last fit completely in a height, and the last begins in it.</summary>
    private bool Begins(List<(Footnote Note, FootnoteMark Mark)> notes, Size room, double carried, double free) =>
        HeightFor(notes, notes.Count, room, carried) is { } before
        && notes[^1].Note.Measure(room with { Height = free - before }) is { IsWrap: false };

    /// <summary>The largest height of the content in which the notes of its references fit or begin.</summary>
    private double LessHeight(List<(Footnote Note, FootnoteMark Mark)> notes, Size room, Point place, double carried)
    {
        for (int count = notes.Count; count > 0; count--)
        {
            Footnote last = notes[count - 1].Note;
            double bottom = notes[count - 1].Mark.Bottom - place.Y;
            double next = count < notes.Count ? notes[count].Mark.Bottom - place.Y - Hair : double.PositiveInfinity;
            double before = HeightFor(notes, count, room, carried);
            double free = room.Height - bottom - before;
            if (bottom > next)
            {
                // Two references on one line are kept or moved together.
                continue;
            }

            SpacePlan plan = last.Measure(room with { Height = free });
            if (plan.IsFull || plan.IsEmpty)
            {
                return Math.Min(next, room.Height - before - plan.Height);
            }

            if (plan.IsPartial)
            {
                return Math.Min(next, bottom);
            }
        }

        return notes[0].Mark.Bottom - place.Y - Hair;
    }

    /// <summary>Height of the separator, the carried notes, and all but the last of some notes.</summary>
    private double HeightFor(List<(Footnote Note, FootnoteMark Mark)> notes, int count, Size room, double carried)
    {
        double height = carried > 0 ? carried + footnotes.Spacing : footnotes.SeparatorHeight(room);
        for (int i = 0; i < count - 1; i++)
        {
            height += notes[i].Note.Measure(room with { Height = double.PositiveInfinity }).Height + footnotes.Spacing;
        }

        return height;
    }

    /// <summary>Height that the notes of earlier pages take, with the separator.</summary>
    private double CarriedHeight(Size room)
    {
        if (!footnotes.HasCarried)
        {
            return 0;
        }

        double height = footnotes.SeparatorHeight(room);
        for (int i = 0; i < footnotes.Carried.Count; i++)
        {
            SpacePlan plan = footnotes.Carried[i].Measure(room with { Height = double.PositiveInfinity });
            height += plan.Height + (i > 0 ? footnotes.Spacing : 0);
        }

        return height;
    }

    private void Draw(SpacePlan plan, Size space, Point place)
    {
        if (plan.IsEmpty || plan.IsWrap)
        {
            return;
        }

        context.Structure = context.Root;
        using (context.Canvas.PushTag(new StructureTag(context.Root)))
        using (context.Canvas.Translate(place.X, place.Y))
        {
            content.Draw(space, space);
        }

        context.Structure = null;
    }

    private void Warn(FootnoteMark mark) => context.Page.Warn(
        LayoutCodes.FootnoteMoved,
        LayoutFailure.SourceOf(mark.Owner),
        $"The footnote “{mark.Key}” does not fit on the page of its reference; it begins on the next page.",
        "Shorten the footnote.");
}
