using System.Collections.Immutable;

using ReportGen.Core.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>
/// Elements one below the other, over as many pages as they need. A floating item that does not fit where it is
/// written waits for the top of the next page, and what follows it moves up.
/// </summary>
internal sealed class Column : Element
{
    private readonly List<ColumnItem> _items = [];
    private readonly List<Placement> _placements = [];
    private ColumnProgress _progress = ColumnProgress.Start;

    public double Spacing { get; set; }

    public override bool BreaksPage =>
        _progress.Waiting.IsEmpty && _progress.Next < _items.Count && _items[_progress.Next].BreaksPage;

    public override bool KeepsWithNext => _items.Count > 0 && _items[^1].KeepsWithNext;

    public void Add(ColumnItem item) => _items.Add(item);

    public override WidthRange MeasureWidth()
    {
        WidthRange range = default;
        foreach (ColumnItem item in _items)
        {
            range = range.Max(item.MeasureWidth());
        }

        return range;
    }

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (ColumnItem item in _items)
        {
            visit(item);
        }
    }

    public override void Restore(object? state) => _progress = (ColumnProgress)state!;

    protected override void ResetState(ResetScope scope) => _progress = ColumnProgress.Start;

    protected override SpacePlan MeasureContent(Size available) => Place(available, out _);

    protected override void DrawContent(Size available, Size box)
    {
        Place(available, out ColumnProgress reached);
        // A trial inside an item may measure this column again: keep what was placed.
        Placement[] placements = [.. _placements];
        bool wasRelaxed = Context.IsRelaxed;
        foreach (Placement placement in placements)
        {
            if (!placement.IsEmpty)
            {
                using (Context.Canvas.Translate(0, placement.Y))
                {
                    _items[placement.Index].Draw(
                        new Size(available.Width, available.Height - placement.Y),
                        new Size(box.Width, placement.Height));
                }
            }

            Context.IsRelaxed &= !placement.IsVisible;
        }

        Context.IsRelaxed = wasRelaxed;
        if (reached != _progress)
        {
            Remember(_progress);
            _progress = reached;
        }
    }

    private SpacePlan Place(Size available, out ColumnProgress reached)
    {
        bool wasRelaxed = Context.IsRelaxed;
        _placements.Clear();
        var page = new Filling(available);
        SpacePlan plan = PlaceItems(ref page, wasRelaxed);
        Context.IsRelaxed = wasRelaxed;
        reached = ProgressAfter(page);
        return plan;
    }

    /// <summary>Fills the space: what waits from pages before comes first, then the items from the next one on.</summary>
    private SpacePlan PlaceItems(ref Filling page, bool relaxed)
    {
        foreach (int waiting in _progress.Waiting)
        {
            if (PlaceItem(waiting, ref page, relaxed) is { } stopped)
            {
                return stopped;
            }
        }

        for (int i = _progress.Next; i < _items.Count; i++)
        {
            ColumnItem item = _items[i];
            if (!page.Waiting.IsEmpty && (item.IsFloating || item.BreaksPage))
            {
                // Floats keep their order, and none moves beyond a forced break.
                if (item.BreaksPage)
                {
                    return Stop(i, SpacePlan.PartialRender(0, 0), page, relaxed);
                }

                page.Waiting = page.Waiting.Add(i);
                continue;
            }

            if (item.IsFloating && page.AnyVisible
                && item.Measure(page.RoomFor(item, Spacing)) is { IsWrap: true } or { IsPartial: true })
            {
                page.Waiting = page.Waiting.Add(i);
                continue;
            }

            if (PlaceItem(i, ref page, relaxed) is { } stopped)
            {
                return stopped;
            }
        }

        return !page.Waiting.IsEmpty ? SpacePlan.PartialRender(page.Width, page.Y)
            : page.Any ? SpacePlan.FullRender(page.Width, page.Y)
            : SpacePlan.Empty;
    }

    /// <summary>Places one item; gives the plan of the page when it ends here.</summary>
    private SpacePlan? PlaceItem(int index, ref Filling page, bool relaxed)
    {
        ColumnItem item = _items[index];
        Size room = page.RoomFor(item, Spacing);
        SpacePlan plan = item.Measure(room);
        if (plan.IsEmpty)
        {
            _placements.Add(Placement.Empty(index, page.Y));
            return null;
        }

        if (plan.IsWrap)
        {
            return Stop(index, plan, page, relaxed);
        }

        page.Any = true;
        bool visible = plan.Height > SpacePlan.Tolerance;
        double top = visible ? page.TopFor(item, Spacing) : page.Y;
        _placements.Add(new Placement(index, top, plan.Height, plan.IsFull, visible));
        if (plan.IsPartial && !visible)
        {
            return Stop(index, plan, page, relaxed);
        }

        page.Width = Math.Max(page.Width, plan.Width);
        if (visible)
        {
            page.Y = top + plan.Height;
            page.Gap = item.After;
            page.AnyVisible = true;
            // Only what stands at the top of an empty page may give up its wishes.
            Context.IsRelaxed = false;
        }

        return plan.IsPartial ? SpacePlan.PartialRender(page.Width, page.Y) : null;
    }

    /// <summary>Ends the page before an item, or before the headings that must stay with it.</summary>
    private SpacePlan Stop(int stop, SpacePlan plan, Filling page, bool relaxed)
    {
        if (!(plan.IsPartial && _items[stop].BreaksPage))
        {
            int kept = FirstKept();
            if (kept > 0)
            {
                _placements.RemoveRange(kept, _placements.Count - kept);
            }
            else if (kept == 0 && !relaxed)
            {
                _placements.Clear();
                return SpacePlan.Wrap("what must stay below it does not fit", plan.Width, plan.Height);
            }
        }

        for (int i = _placements.Count - 1; i >= 0; i--)
        {
            if (_placements[i].IsVisible)
            {
                return SpacePlan.PartialRender(page.Width, _placements[i].Y + _placements[i].Height);
            }
        }

        if (plan.IsPartial)
        {
            return SpacePlan.PartialRender(page.Width, 0);
        }

        _placements.Clear();
        return plan;
    }

    /// <summary>
    /// Index of the first placement of the run at the end that keeps with what follows: 0 when the run is all
    /// that is visible, -1 when nothing keeps.
    /// </summary>
    private int FirstKept()
    {
        int first = -1;
        for (int i = _placements.Count - 1; i >= 0; i--)
        {
            if (!_placements[i].IsVisible)
            {
                continue;
            }

            if (!_items[_placements[i].Index].KeepsWithNext)
            {
                return first;
            }

            first = i;
        }

        return first < 0 ? -1 : 0;
    }

    /// <summary>What is left when the placements have been drawn.</summary>
    private ColumnProgress ProgressAfter(Filling page)
    {
        int next = _progress.Next;
        ImmutableArray<int> waiting = _progress.Waiting;
        foreach (Placement placement in _placements)
        {
            if (!placement.IsWhole)
            {
                // The item goes on on the next page: all before it is done, a float that goes on still waits.
                next = placement.Index >= next ? placement.Index : next;
                continue;
            }

            if (placement.Index >= _progress.Next)
            {
                next = placement.Index + 1;
            }
            else
            {
                waiting = waiting.Remove(placement.Index);
            }
        }

        // Floats written before the place reached have been passed over; those behind it come again.
        foreach (int index in page.Waiting)
        {
            waiting = index < next ? waiting.Add(index) : waiting;
        }

        return next == _progress.Next && waiting.SequenceEqual(_progress.Waiting)
            ? _progress
            : new ColumnProgress(next, waiting);
    }

    private readonly record struct Placement(
        int Index, double Y, double Height, bool IsWhole, bool IsVisible, bool IsEmpty = false)
    {
        public static Placement Empty(int index, double y) =>
            new(index, y, 0, IsWhole: true, IsVisible: false, IsEmpty: true);
    }

    /// <summary>A page as it is being filled.</summary>
    private struct Filling(Size space)
    {
        public Size Space { get; } = space;

        public double Y { get; set; }

        public double Width { get; set; }

        /// <summary>Space that the last item wants below.</summary>
        public double Gap { get; set; }

        public bool Any { get; set; }

        public bool AnyVisible { get; set; }

        /// <summary>Floats passed over on this page.</summary>
        public ImmutableArray<int> Waiting { get; set; } = [];

        /// <summary>Top of an item below what is placed.</summary>
        public readonly double TopFor(ColumnItem item, double spacing) =>
            AnyVisible ? Y + Gap + spacing + item.Before : Y;

        /// <summary>The space for an item below what is placed.</summary>
        public readonly Size RoomFor(ColumnItem item, double spacing) =>
            Space with { Height = Space.Height - TopFor(item, spacing) };
    }
}

/// <summary>How far a column has been drawn.</summary>
/// <param name="Next">First item that has not come yet.</param>
/// <param name="Waiting">Floating items before it that wait for a page, in order.</param>
internal sealed record ColumnProgress(int Next, ImmutableArray<int> Waiting)
{
    public static ColumnProgress Start { get; } = new(0, []);
}
