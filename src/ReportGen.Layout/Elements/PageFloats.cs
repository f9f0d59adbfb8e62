using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>The floats at the top and bottom of one page of a column.</summary>
/// <param name="column">The column.</param>
/// <param name="space">The space of the page.</param>
internal sealed class PageFloats(Column column, Size space)
{
    private readonly List<ColumnPlacement> _tops = [];
    private List<ColumnPlacement> _feet = [];
    private double _footAfter;

    /// <summary>The floats at the top, from the top down; positions are relative to the top of the page.</summary>
    public IReadOnlyList<ColumnPlacement> Tops => _tops;

    /// <summary>The floats at the bottom, from the top down; positions are relative to the top of the first.</summary>
    public IReadOnlyList<ColumnPlacement> Feet => _feet;

    /// <summary>True when a float is at the top.</summary>
    public bool HasTops => _tops.Count > 0;

    /// <summary>True when a float is at the bottom.</summary>
    public bool HasFeet => _feet.Count > 0;

    /// <summary>Height of the floats at the top, in points.</summary>
    public double TopHeight { get; private set; }

    /// <summary>Space below the last float at the top, in points.</summary>
    public double TopAfter { get; private set; }

    /// <summary>Height of the floats at the bottom with the space above each, in points.</summary>
    public double FootHeight { get; private set; }

    /// <summary>Where the content after the floats at the top begins, before its own space, in points.</summary>
    public double BelowTops => TopHeight + TopAfter + column.Spacing;

    /// <summary>True when another item of its series is at the bottom of the page, so that it cannot be placed above.</summary>
    /// <param name="item">An item.</param>
    public bool HoldsDown(ColumnItem item) =>
        item.Series is { } series && _feet.Exists(foot => column.Items[foot.Index].Series == series);

    /// <summary>True when a float was written before an item.</summary>
    /// <param name="index">Index of the item.</param>
    public bool HasBefore(int index) => _tops.Exists(top => top.Index < index) || _feet.Exists(foot => foot.Index < index);

    /// <summary>Places a float below those at the top of the page; the content of the page moves down.</summary>
    /// <param name="index">Index of the float.</param>
    /// <param name="below">Height of the content below it, with the space between.</param>
    /// <returns>Its plan; null when it does not fit.</returns>
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

    /// <summary>Places a float below those at the bottom of the page.</summary>
    /// <param name="index">Index of the float.</param>
    /// <param name="end">Where the content above the bottom floats ends; null for an empty page.</param>
    /// <returns>Its plan; null when it does not fit.</returns>
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

    /// <summary>Removes the floats from the bottom.</summary>
    /// <returns>The removed floats, in order.</returns>
    public List<ColumnPlacement> TakeFeet()
    {
        List<ColumnPlacement> taken = _feet;
        _feet = [];
        FootHeight = 0;
        return taken;
    }

    /// <summary>Removes the floats from an item on: no float may be placed on a page before the text to which it belongs.</summary>
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
