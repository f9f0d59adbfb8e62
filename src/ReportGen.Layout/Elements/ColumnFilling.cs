using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>
/// One page of a column: floats at its top, items in source order, floats at its bottom. Filling it changes
/// only this object.
/// </summary>
internal sealed class ColumnFilling(Column column, ColumnProgress progress, Size space)
{
    private readonly List<ColumnPlacement> _flow = [];
    private readonly PageFloats _floats = new(column, space);
    private List<int>? _waiting;
    private List<string>? _inFlow;
    private int _next = progress.Next;
    private int _goesOn = -1;
    private double _width;

    // The flow items, relative to the top of the flow.
    private double _flowHeight;
    private double _flowAfter;
    private double _firstBefore;
    private bool _hasFlow;
    private bool _hasAny;
    private bool _hasBarrier;

    private LayoutContext Context => column.Context;

    /// <summary>The plan: how much of the column the page takes.</summary>
    public SpacePlan Plan { get; private set; }

    /// <summary>The items on the page, from the top down.</summary>
    public IEnumerable<ColumnPlacement> Placements
    {
        get
        {
            foreach (ColumnPlacement top in _floats.Tops)
            {
                yield return top;
            }

            double flowTop = FlowTop;
            foreach (ColumnPlacement placement in _flow)
            {
                yield return placement with { Y = flowTop + placement.Y };
            }

            foreach (ColumnPlacement foot in _floats.Feet)
            {
                yield return foot with { Y = space.Height - _floats.FootHeight + foot.Y };
            }
        }
    }

    /// <summary>The progress after the placements have been drawn.</summary>
    public ColumnProgress Reached => new(
        _next,
        _goesOn < 0 && _waiting is null
            ? []
            : [.. _goesOn >= 0 ? [_goesOn] : Array.Empty<int>(), .. (_waiting ?? []).Where(index => index < _next)]);

    /// <summary>Fills a page.</summary>
    /// <param name="column">The column.</param>
    /// <param name="progress">Progress on earlier pages.</param>
    /// <param name="space">The space of the page.</param>
    public static ColumnFilling Of(Column column, ColumnProgress progress, Size space)
    {
        var filling = new ColumnFilling(column, progress, space);
        filling.Fill();
        return filling;
    }

    private void Fill()
    {
        bool wasRelaxed = Context.IsRelaxed;
        Plan = Context.WishedItem is { } wished && IndexAbove(wished) is >= 0 and var index
            ? FillOwnPage(index)
            : FillShared(wasRelaxed);
        Context.IsRelaxed = wasRelaxed;
    }

    private double FlowTop => _floats.HasTops ? _floats.BelowTops + _firstBefore : 0;

    private double End => _hasFlow ? FlowTop + _flowHeight : _floats.TopHeight;

    private bool HasVisible => _hasFlow || _floats.HasTops || _floats.HasFeet;

    private double TotalHeight => _floats.HasFeet ? space.Height : End;

    /// <summary>Index of the item that contains an element; -1 when no item of this column does.</summary>
    private int IndexAbove(ColumnItem wished)
    {
        Element? step = wished;
        while (step is not null && !ReferenceEquals(step.Parent, column))
        {
            step = step.Parent;
        }

        return step is ColumnItem item ? IndexOf(item) : -1;
    }

    private int IndexOf(ColumnItem item)
    {
        IReadOnlyList<ColumnItem> items = column.Items;
        foreach (int waiting in progress.Waiting)
        {
            if (ReferenceEquals(items[waiting], item))
            {
                return waiting;
            }
        }

        for (int i = progress.Next; i < items.Count; i++)
        {
            if (ReferenceEquals(items[i], item))
            {
                return i;
            }
        }

        return -1;
    }

    private SpacePlan FillShared(bool relaxed)
    {
        foreach (int waiting in progress.Waiting)
        {
            if (PlaceWaiting(waiting, relaxed) is { } stopped)
            {
                return stopped;
            }
        }

        for (int i = progress.Next; i < column.Items.Count; i++)
        {
            if (PlaceNext(i, relaxed) is { } stopped)
            {
                return stopped;
            }
        }

        _next = column.Items.Count;
        return _waiting is not null ? SpacePlan.PartialRender(_width, TotalHeight)
            : _hasAny ? SpacePlan.FullRender(_width, TotalHeight)
            : SpacePlan.Empty;
    }

    private SpacePlan? PlaceNext(int index, bool relaxed)
    {
        ColumnItem item = column.Items[index];
        bool isFixed = item.Place == FloatPlace.Here && item.OwnPage is null;
        if ((_waiting is not null && (item.BreaksPage || item.IsFloatBarrier || (isFixed && IsHeldBack(item))))
            || (isFixed && _floats.HoldsDown(item))
            || (item.IsFloatBarrier && _floats.HasFeet && !TryRaiseFeet()))
        {
            // No waiting item moves beyond a forced break, a barrier, or another item of its series.
            return Stop(index, SpacePlan.PartialRender(0, 0), relaxed);
        }

        if (column.WishesPage(item))
        {
            Wait(index);
            return null;
        }

        if (item.Place == FloatPlace.Here || !double.IsFinite(space.Height))
        {
            return PlaceInFlow(index, relaxed);
        }

        if (IsHeldBack(item))
        {
            Wait(index);
            return null;
        }

        bool isBelow = _floats.HoldsDown(item);
        switch (item.Place)
        {
            case FloatPlace.Top when !isBelow && (item.Series is null || _inFlow?.Contains(item.Series) != true) && TryTop(index):
            case FloatPlace.Bottom when TryFoot(index):
                return null;
            case FloatPlace.Near when !isBelow && (!HasVisible || FitsWhole(item)):
            case FloatPlace.Top when !isBelow && HasOnlyHeadings && FitsWhole(item):
            case FloatPlace.Top or FloatPlace.Bottom when !HasVisible:
                return PlaceInFlow(index, relaxed);
            default:
                Wait(index);
                return null;
        }
    }

    /// <summary>True when the page begins with a chapter's headings and has no text yet: their bottom is the top of the chapter.</summary>
    private bool HasOnlyHeadings =>
        _hasBarrier && _flow.TrueForAll(placement => !placement.IsVisible || column.Items[placement.Index].KeepsWithNext);

    private double TopFor(ColumnItem item) => _hasFlow ? FlowTop + _flowHeight + _flowAfter + column.Spacing + item.Before
        : _floats.HasTops ? _floats.BelowTops + item.Before
        : 0;

    private Size RoomFor(ColumnItem item) => space with { Height = space.Height - TopFor(item) - _floats.FootHeight };

    private bool FitsWhole(ColumnItem item) => item.Measure(RoomFor(item)) is { IsFull: true } or { IsEmpty: true };

    private void Note(SpacePlan plan)
    {
        _width = Math.Max(_width, plan.Width);
        _hasAny = true;
        // Only an item at the top of an empty page may ignore its preferences.
        Context.IsRelaxed = false;
    }

    /// <summary>Places a float of an earlier page: at the top or bottom or, on an empty page, wherever it fits.</summary>
    private SpacePlan? PlaceWaiting(int index, bool relaxed)
    {
        ColumnItem item = column.Items[index];
        if (double.IsFinite(space.Height) && !IsHeldBack(item) && !column.WishesPage(item)
            && (item.Place == FloatPlace.Bottom ? TryFoot(index) : !_floats.HoldsDown(item) && TryTop(index)))
        {
            return null;
        }

        if (HasVisible || column.WishesPage(item))
        {
            Wait(index);
            return null;
        }

        SpacePlan? stopped = PlaceInFlow(index, relaxed);
        _next = progress.Next;
        _goesOn = stopped is { IsPartial: true } ? index : -1;
        if (_goesOn >= 0)
        {
            foreach (int other in progress.Waiting)
            {
                if (other != index && _waiting?.Contains(other) != true)
                {
                    Wait(other);
                }
            }
        }

        return stopped;
    }

    private void Wait(int index) => (_waiting ??= []).Add(index);

    /// <summary>True when another item of its series is waiting.</summary>
    private bool IsHeldBack(ColumnItem item) =>
        item.Series is { } series && _waiting?.Exists(index => column.Items[index].Series == series) == true;

    /// <summary>Places a float at the top of the page, unless it would precede an item that it must follow.</summary>
    private bool TryTop(int index) => !_hasBarrier
        && TryNote(_floats.PlaceTop(index, _hasFlow ? column.Items[index].After + column.Spacing + _firstBefore + _flowHeight : 0));

    private bool TryFoot(int index) => TryNote(_floats.PlaceFoot(index, HasVisible ? End : null));

    private bool TryNote(SpacePlan? placed)
    {
        if (placed is { } plan)
        {
            Note(plan);
        }

        return placed is not null;
    }

    /// <summary>Places the floats of the bottom after the text so far, so that a barrier can follow them; false when they do not fit there.</summary>
    private bool TryRaiseFeet()
    {
        double end = End;
        double after = _hasFlow ? _flowAfter : _floats.TopAfter;
        bool isFirst = !_hasFlow && !_floats.HasTops;
        foreach (ColumnPlacement foot in _floats.Feet)
        {
            ColumnItem item = column.Items[foot.Index];
            end += foot.Height + (isFirst ? 0 : after + column.Spacing + item.Before);
            after = item.After;
            isFirst = false;
        }

        if (end > space.Height + SpacePlan.Tolerance)
        {
            return false;
        }

        foreach (ColumnPlacement foot in _floats.TakeFeet())
        {
            AddToFlow(foot.Index, SpacePlan.FullRender(0, foot.Height), foot.Space);
            _flow[^1] = _flow[^1] with { IsRelaxed = foot.IsRelaxed };
        }

        return true;
    }

    /// <summary>A page made for one item contains nothing else.</summary>
    private SpacePlan FillOwnPage(int index)
    {
        bool isWaiting = index < progress.Next;
        foreach (int waiting in progress.Waiting)
        {
            if (waiting != index)
            {
                (_waiting ??= []).Add(waiting);
            }
        }

        SpacePlan plan = column.Items[index].Measure(space);
        if (plan.IsWrap)
        {
            return plan;
        }

        if (!plan.IsEmpty)
        {
            AddToFlow(index, plan, space);
        }

        _goesOn = isWaiting && plan.IsPartial ? index : -1;
        _next = isWaiting ? progress.Next : plan.IsPartial ? index : index + 1;
        return plan.IsPartial || _waiting is not null || column.HasLeft(_next)
            ? SpacePlan.PartialRender(plan.Width, plan.Height)
            : SpacePlan.FullRender(plan.Width, plan.Height);
    }

    /// <summary>Places one item below the others; returns the plan of the page when it ends here.</summary>
    private SpacePlan? PlaceInFlow(int index, bool relaxed)
    {
        ColumnItem item = column.Items[index];
        Size room = RoomFor(item);
        SpacePlan plan = item.Measure(room);
        if (plan.IsEmpty)
        {
            return null;
        }

        if (plan.IsWrap)
        {
            return Stop(index, plan, relaxed);
        }

        bool isVisible = plan.Height > SpacePlan.Tolerance;
        AddToFlow(index, plan, room);
        if (plan.IsPartial && !isVisible)
        {
            return Stop(index, plan, relaxed);
        }

        if (!plan.IsPartial)
        {
            return null;
        }

        // The part of an item that fits below a heading may be less than the heading requires.
        return FirstKept(index, out bool isAll) is >= 0 && !(isAll && relaxed)
            ? Stop(index, plan, relaxed)
            : Partial(index);
    }

    private SpacePlan Partial(int index)
    {
        _next = index;
        return SpacePlan.PartialRender(_width, TotalHeight);
    }

    private void AddToFlow(int index, SpacePlan plan, Size room)
    {
        ColumnItem item = column.Items[index];
        bool isVisible = plan.Height > SpacePlan.Tolerance;
        double top = isVisible && _hasFlow ? _flowHeight + _flowAfter + column.Spacing + item.Before : _flowHeight;
        _flow.Add(new ColumnPlacement(index, top, plan.Height, room, Context.IsRelaxed));
        _hasAny = true;
        if (!isVisible)
        {
            return;
        }

        _firstBefore = _hasFlow ? _firstBefore : item.Before;
        _hasFlow = true;
        _flowHeight = top + plan.Height;
        _flowAfter = item.After;
        _hasBarrier |= item.IsFloatBarrier;
        if (item.Series is { } series)
        {
            (_inFlow ??= []).Add(series);
        }

        Note(plan);
    }

    /// <summary>Ends the page before an item, or before the headings that must stay with it.</summary>
    private SpacePlan Stop(int stop, SpacePlan plan, bool relaxed)
    {
        _next = stop;
        if (!(plan.IsPartial && column.Items[stop].BreaksPage))
        {
            int kept = FirstKept(stop, out bool isAll);
            if (kept >= 0 && !(isAll && relaxed))
            {
                MoveOn(kept);
            }
        }

        for (int i = _flow.Count - 1; i >= 0; i--)
        {
            if (_flow[i].IsVisible)
            {
                _flowHeight = _flow[i].Y + _flow[i].Height;
                return SpacePlan.PartialRender(_width, TotalHeight);
            }
        }

        _hasFlow = false;
        if (HasVisible)
        {
            return SpacePlan.PartialRender(_width, TotalHeight);
        }

        if (_next == stop && plan.IsPartial)
        {
            return SpacePlan.PartialRender(_width, 0);
        }

        _flow.Clear();
        return _next == stop ? plan : SpacePlan.Wrap("the content that must follow on its page does not fit", plan.Width, plan.Height);
    }

    /// <summary>Moves the items from a placement of the flow to the next page, with the floats written among them.</summary>
    private void MoveOn(int kept)
    {
        _next = _flow[kept].Index;
        _flow.RemoveRange(kept, _flow.Count - kept);
        _floats.RemoveFrom(_next);
    }

    /// <summary>
    /// Index of the first placement of the flow that must not stay on a page that ends here: of the run at the end that keeps with
    /// what follows, or of one with less below it than it requires; -1 when all may stay.
    /// </summary>
    /// <param name="stop">Index of the item before which, or in which, the page ends.</param>
    /// <param name="isAll">True when nothing would be left on the page.</param>
    private int FirstKept(int stop, out bool isAll)
    {
        int first = -1;
        double below = 0;
        isAll = false;
        for (int i = _flow.Count - 1; i >= 0; i--)
        {
            if (!_flow[i].IsVisible)
            {
                continue;
            }

            // An item that continues on the next page is followed there by the next item.
            double? kept = _flow[i].Index == stop ? null : column.Items[_flow[i].Index].KeptHeight;
            if (kept is null && first >= 0)
            {
                return first;
            }

            if (kept is { } height && first < 0 && below > 0 && below >= height - SpacePlan.Tolerance)
            {
                return -1;
            }

            first = kept is null ? -1 : i;
            below += _flow[i].Height;
        }

        // Floats written among the kept items would move with them.
        isAll = first >= 0 && !_floats.HasBefore(_flow[first].Index);
        return first;
    }
}
