using ReportGen.Core.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Elements one below the other, over as many pages as they need.</summary>
internal sealed class Column : Element
{
    private readonly List<ColumnItem> _items = [];
    private readonly List<Placement> _placements = [];
    private int _next;

    public double Spacing { get; set; }

    public override bool BreaksPage => _next < _items.Count && _items[_next].BreaksPage;

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

    public override void Restore(object? state) => _next = (int)state!;

    protected override void ResetState(ResetScope scope) => _next = 0;

    protected override SpacePlan MeasureContent(Size available) => Place(available);

    protected override void DrawContent(Size available, Size box)
    {
        Place(available);
        // A trial inside an item may measure this column again: keep what was placed.
        Placement[] placements = [.. _placements];
        int next = _next;
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
            next = placement.IsWhole ? placement.Index + 1 : next;
        }

        Context.IsRelaxed = wasRelaxed;
        if (next != _next)
        {
            Remember(_next);
            _next = next;
        }
    }

    private SpacePlan Place(Size available)
    {
        bool wasRelaxed = Context.IsRelaxed;
        SpacePlan plan = PlaceItems(available, wasRelaxed);
        Context.IsRelaxed = wasRelaxed;
        return plan;
    }

    /// <summary>Fills the space from the first item that is left.</summary>
    private SpacePlan PlaceItems(Size available, bool relaxed)
    {
        _placements.Clear();
        double y = 0;
        double gap = 0;
        double width = 0;
        bool anyVisible = false;
        bool any = false;
        for (int i = _next; i < _items.Count; i++)
        {
            ColumnItem item = _items[i];
            double before = anyVisible ? gap + item.Before : 0;
            SpacePlan plan = item.Measure(new Size(available.Width, available.Height - y - before));
            if (plan.IsEmpty)
            {
                _placements.Add(Placement.Empty(i, y));
                continue;
            }

            if (plan.IsWrap)
            {
                return Stop(i, plan, width, relaxed);
            }

            any = true;
            bool visible = plan.Height > SpacePlan.Tolerance;
            double top = visible ? y + before : y;
            _placements.Add(new Placement(i, top, plan.Height, plan.IsFull, visible));
            if (plan.IsPartial && !visible)
            {
                return Stop(i, plan, width, relaxed);
            }

            width = Math.Max(width, plan.Width);
            if (visible)
            {
                y = top + plan.Height;
                gap = Spacing + item.After;
                anyVisible = true;
                // Only what stands at the top of an empty page may give up its wishes.
                Context.IsRelaxed = false;
            }

            if (plan.IsPartial)
            {
                return SpacePlan.PartialRender(width, y);
            }
        }

        return any ? SpacePlan.FullRender(width, y) : SpacePlan.Empty;
    }

    /// <summary>Ends the page before an item, or before the headings that must stay with it.</summary>
    private SpacePlan Stop(int stop, SpacePlan plan, double width, bool relaxed)
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
                return SpacePlan.PartialRender(width, _placements[i].Y + _placements[i].Height);
            }
        }

        if (plan.IsPartial)
        {
            return SpacePlan.PartialRender(width, 0);
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

    private readonly record struct Placement(
        int Index, double Y, double Height, bool IsWhole, bool IsVisible, bool IsEmpty = false)
    {
        public static Placement Empty(int index, double y) =>
            new(index, y, 0, IsWhole: true, IsVisible: false, IsEmpty: true);
    }
}
