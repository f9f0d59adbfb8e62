using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <content>Items that leave the flow: at the head, at the foot, on pages of their own, waiting for the next page.</content>
internal sealed partial class ColumnFilling
{
    /// <summary>Places a float of a page before: at the top or foot, or, when nothing stands on the page yet, however it fits.</summary>
    private SpacePlan? PlaceWaiting(int index, bool relaxed)
    {
        ColumnItem item = column.Items[index];
        if (double.IsFinite(space.Height) && !IsHeldBack(item) && !column.WishesPage(item)
            && (item.Place == FloatPlace.Bottom ? TryFoot(index) : !StandsAtFoot(item) && TryTop(index)))
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

    /// <summary>True when another of its series waits.</summary>
    private bool IsHeldBack(ColumnItem item) =>
        item.Series is { } series && _waiting?.Exists(index => column.Items[index].Series == series) == true;

    /// <summary>True when another of its series stands at the foot of the page, so that it cannot stand above.</summary>
    private bool StandsAtFoot(ColumnItem item) =>
        _feet is not null && item.Series is { } series && _feet.Exists(foot => column.Items[foot.Index].Series == series);

    /// <summary>Places a float below those at the top of the page; what stands on the page moves down.</summary>
    private bool TryTop(int index)
    {
        if (_hasBarrier)
        {
            // It would stand above what it must stand below.
            return false;
        }

        ColumnItem item = column.Items[index];
        double before = _tops is null ? 0 : _topHeight + _topAfter + column.Spacing + item.Before;
        double below = _hasFlow ? item.After + column.Spacing + _firstBefore + _flowHeight : 0;
        Size room = space with { Height = space.Height - before - below - _footHeight };
        SpacePlan plan = item.Measure(room);
        if (!plan.IsFull || plan.Height <= SpacePlan.Tolerance)
        {
            return false;
        }

        (_tops ??= []).Add(new ColumnPlacement(index, before, plan.Height, room, Context.IsRelaxed));
        _topHeight = before + plan.Height;
        _topAfter = item.After;
        Note(plan);
        return true;
    }

    /// <summary>Places a float below those at the foot of the page.</summary>
    private bool TryFoot(int index)
    {
        ColumnItem item = column.Items[index];
        double above = item.Before + column.Spacing + (_feet is null ? 0 : _footAfter);
        Size room = space with { Height = space.Height - (HasVisible ? End + above : 0) - _footHeight };
        SpacePlan plan = item.Measure(room);
        if (!plan.IsFull || plan.Height <= SpacePlan.Tolerance)
        {
            return false;
        }

        _feet ??= [];
        _feet.Add(new ColumnPlacement(index, _footHeight + above, plan.Height, room, Context.IsRelaxed));
        _footHeight += above + plan.Height;
        _footAfter = item.After;
        Note(plan);
        return true;
    }

    /// <summary>Puts the floats of the foot below the text so far, so that a barrier can follow them; false when they do not fit there.</summary>
    private bool TryRaiseFeet()
    {
        double end = End;
        double after = _hasFlow ? _flowAfter : _topAfter;
        bool isFirst = !_hasFlow && _tops is null;
        foreach (ColumnPlacement foot in _feet!)
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

        List<ColumnPlacement> raised = _feet;
        _feet = null;
        _footHeight = 0;
        foreach (ColumnPlacement foot in raised)
        {
            AddToFlow(foot.Index, SpacePlan.FullRender(0, foot.Height), foot.Space);
            _flow[^1] = _flow[^1] with { IsRelaxed = foot.IsRelaxed };
        }

        return true;
    }

    /// <summary>A page that is made for one item takes nothing else.</summary>
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
}
