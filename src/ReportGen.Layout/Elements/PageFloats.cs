using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>The floats at the head and at the foot of one page of a column.</summary>
/// <param name="column">The column.</param>
/// <param name="space">The space of the page.</param>
internal sealed class PageFloats(Column column, Size space)
{
    private readonly List<ColumnPlacement> _tops = [];
    private List<ColumnPlacement> _feet = [];
    private double _footAfter;

    /// <summary>The floats at the head, from the top down; places count from the top of the page.</summary>
    public IReadOnlyList<ColumnPlacement> Tops => _tops;

    /// <summary>The floats at the foot, from the top down; places count from the top of the first.</summary>
    public IReadOnlyList<ColumnPlacement> Feet => _feet;

    /// <summary>True when a float stands at the head.</summary>
    public bool HasTops => _tops.Count > 0;

    /// <summary>True when a float stands at the foot.</summary>
    public bool HasFeet => _feet.Count > 0;

    /// <summary>Height of the floats at the head, in points.</summary>
    public double TopHeight { get; private set; }

    /// <summary>Space that the last float at the head wants below it, in points.</summary>
    public double TopAfter { get; private set; }

    /// <summary>Height of the floats at the foot with the space above each, in points.</summary>
    public double FootHeight { get; private set; }

    /// <summary>Where what follows the floats at the head begins, before its own space, in points.</summary>
    public double BelowTops => TopHeight + TopAfter + column.Spacing;

    /// <summary>True when another of its series stands at the foot of the page, so that it cannot stand above.</summary>
    /// <param name="item">An item.</param>
    public bool HoldsDown(ColumnItem item) =>
        item.Series is { } series && _feet.Exists(foot => column.Items[foot.Index].Series == series);

    /// <summary>True when a float was written before an item.</summary>
    /// <param name="index">Index of the item.</param>
    public bool HasBefore(int index) => _tops.Exists(top => top.Index < index) || _feet.Exists(foot => foot.Index < index);

    /// <summary>Places a float below those at the top of the page; what stands on the page moves down.</summary>
    /// <param name="index">Index of the float.</param>
    /// <param name="below">Height of what stands below it, with the space between.</param>
    /// <returns>How much it takes; null when it does not fit.</returns>
    public SpacePlan? PlaceTop(int index, double below)
    {
        ColumnItem item = column.Items[index];
        double before = HasTops ? BelowTops + item.Before : 0;
        Size room = space with { Height = space.Height - before - below - FootHeight };
        SpacePlan plan = item.Measure(room);
        if (!plan.IsFull || plan.Height <= SpacePlan.Tolerance)
        {
            return null;
        }

        _tops.Add(new ColumnPlacement(index, before, plan.Height, room, column.Context.IsRelaxed));
        TopHeight = before + plan.Height;
        TopAfter = item.After;
        return plan;
    }

    /// <summary>Places a float below those at the foot of the page.</summary>
    /// <param name="index">Index of the float.</param>
    /// <param name="end">Where what stands above the foot ends; null when nothing stands on the page.</param>
    /// <returns>How much it takes; null when it does not fit.</returns>
    public SpacePlan? PlaceFoot(int index, double? end)
    {
        ColumnItem item = column.Items[index];
        double above = item.Before + column.Spacing + (HasFeet ? _footAfter : 0);
        Size room = space with { Height = space.Height - (end is { } taken ? taken + above : 0) - FootHeight };
        SpacePlan plan = item.Measure(room);
        if (!plan.IsFull || plan.Height <= SpacePlan.Tolerance)
        {
            return null;
        }

        _feet.Add(new ColumnPlacement(index, FootHeight + above, plan.Height, room, column.Context.IsRelaxed));
        FootHeight += above + plan.Height;
        _footAfter = item.After;
        return plan;
    }

    /// <summary>Takes the floats off the foot.</summary>
    /// <returns>Those that stood there, in order.</returns>
    public List<ColumnPlacement> TakeFeet()
    {
        List<ColumnPlacement> taken = _feet;
        _feet = [];
        FootHeight = 0;
        return taken;
    }

    /// <summary>Takes off the floats from an item on: no float may stand on a page before the text that it belongs to.</summary>
    /// <param name="index">Index of the item.</param>
    public void RemoveFrom(int index)
    {
        if (_tops.RemoveAll(top => top.Index >= index) > 0)
        {
            TopHeight = HasTops ? _tops[^1].Y + _tops[^1].Height : 0;
            TopAfter = HasTops ? column.Items[_tops[^1].Index].After : 0;
        }

        if (_feet.RemoveAll(foot => foot.Index >= index) > 0)
        {
            FootHeight = HasFeet ? _feet[^1].Y + _feet[^1].Height : 0;
        }
    }
}
