using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>The footnotes of a page set: those waiting for their reference, and those continued from the previous page.</summary>
internal sealed class FootnoteArea : Element
{
    private readonly Dictionary<string, Footnote> _notes = new(StringComparer.Ordinal);
    private readonly List<Footnote> _order = [];
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly List<Footnote> _carried = [];

    /// <summary>The separator between the text and the notes; shown on each page with notes.</summary>
    public PageSlot Separator { get; } = new("FootnoteSeparator");

    /// <summary>Space between notes in points.</summary>
    public double Spacing { get; set; }

    public override string Kind => "Footnotes";

    /// <summary>True when the document has no footnotes.</summary>
    public bool IsEmpty => _order.Count == 0;

    /// <summary>True when notes of earlier pages have to continue.</summary>
    public bool HasCarried => _carried.Count > 0;

    public IReadOnlyList<Footnote> Carried => _carried;

    public Footnote Add(string key)
    {
        var note = new Footnote(key);
        if (!_notes.TryAdd(key, note))
        {
            throw new ArgumentException($"Duplicate footnote “{key}”.", nameof(key));
        }

        _order.Add(note);
        return note;
    }

    public override void VisitChildren(Action<Element> visit)
    {
        visit(Separator);
        foreach (Footnote note in _order)
        {
            visit(note);
        }
    }

    /// <summary>The notes of references that have not been placed yet, each once, from the top of the page down.</summary>
    public List<(Footnote Note, FootnoteMark Mark)> NotesOf(IReadOnlyList<FootnoteMark> marks)
    {
        var notes = new List<(Footnote Note, FootnoteMark Mark)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (FootnoteMark mark in marks)
        {
            if (!_placed.Contains(mark.Key) && seen.Add(mark.Key) && TryFind(mark, out Footnote? note))
            {
                notes.Add((note, mark));
            }
        }

        return [.. notes.OrderBy(note => note.Mark.Bottom)];
    }

    /// <summary>Height of the separator in a width.</summary>
    public double SeparatorHeight(Size space) => Separator.Measure(space).Height;

    /// <summary>
    /// Paints notes at the bottom of an area, the carried ones first. What does not fit is carried to the next page.
    /// </summary>
    /// <param name="place">Top left corner of the whole area.</param>
    /// <param name="room">Size of the whole area.</param>
    /// <param name="free">Height at its bottom that the text leaves free.</param>
    /// <param name="added">Notes whose references are on this page.</param>
    public void Paint(Point place, Size room, double free, IReadOnlyList<(Footnote Note, FootnoteMark Mark)> added)
    {
        foreach ((Footnote note, FootnoteMark mark) in added)
        {
            _placed.Add(mark.Key);
            note.MarkStructure = mark.Structure;
            _carried.Add(note);
        }

        if (_carried.Count == 0)
        {
            return;
        }

        double separator = SeparatorHeight(room);
        var placements = new List<(Footnote Note, Size Space, double Height)>();
        double height = separator;
        int whole = 0;
        for (int i = 0; i < _carried.Count; i++)
        {
            double gap = i == 0 ? 0 : Spacing;
            var space = new Size(room.Width, free - height - gap);
            SpacePlan plan = _carried[i].Measure(space);
            if (plan.IsWrap)
            {
                break;
            }

            height += plan.Height > 0 ? gap + plan.Height : 0;
            placements.Add((_carried[i], space, plan.Height));
            if (plan.IsPartial)
            {
                break;
            }

            whole++;
        }

        if (placements.Count > 0)
        {
            PaintNotes(new Point(place.X, place.Y + room.Height - height), room, separator, placements);
        }

        _carried.RemoveRange(0, whole);
    }

    /// <summary>Reports and omits a carried note that does not fit even on its own page.</summary>
    public void GiveUpFirst(Size room)
    {
        Footnote first = _carried[0];
        var space = new Size(room.Width, room.Height - SeparatorHeight(room));
        Context.IsRelaxed = true;
        if (first.Measure(space).IsWrap && !LayoutFailure.Report(first, space))
        {
            first.GiveUp();
        }

        Context.IsRelaxed = false;
    }

    protected override void ResetState(ResetScope scope)
    {
        _placed.Clear();
        _carried.Clear();
    }

    // The area is painted by the page, not as an element of something larger.
    protected override SpacePlan MeasureContent(Size available) => throw new NotSupportedException();

    protected override void DrawContent(Size available, Size box) => throw new NotSupportedException();

    private void PaintNotes(
        Point place, Size room, double separator, List<(Footnote Note, Size Space, double Height)> placements)
    {
        using (Context.Canvas.Translate(place.X, place.Y))
        {
            Context.Structure = Context.Root;
            if (separator > 0)
            {
                using (Context.PushDecoration(ArtifactKind.Layout))
                {
                    Separator.Draw(room, new Size(room.Width, separator));
                }

                Separator.Reset(ResetScope.Repeat);
            }

            double y = separator;
            foreach ((Footnote note, Size space, double height) in placements)
            {
                using (Context.Canvas.Translate(0, y))
                {
                    note.Draw(space, new Size(room.Width, height));
                }

                y += height + Spacing;
            }

            Context.Structure = null;
        }
    }

    private bool TryFind(FootnoteMark mark, [NotNullWhen(true)] out Footnote? note)
    {
        if (_notes.TryGetValue(mark.Key, out note))
        {
            return true;
        }

        Context.PassDiagnostics.Report(
            LayoutCodes.UnknownFootnote,
            LayoutFailure.SourceOf(mark.Owner),
            $"{LayoutFailure.SubjectOf(mark.Owner)} refers to the footnote “{mark.Key}”, which does not exist.",
            "Write the text of the footnote.");
        return false;
    }
}
