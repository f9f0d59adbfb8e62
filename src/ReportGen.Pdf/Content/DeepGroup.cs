using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>
/// Splits a group of several owners that is nested too deeply: each of its items is separate, inside the transforms and clips
/// that were around it, so that it has one owner and can be an object with its own graphics state.
/// </summary>
internal static class DeepGroup
{
    /// <summary>The items of a group, separately, in the order of painting. The group's own tag is applied by the caller.</summary>
    public static ImmutableArray<FrameItem> Part(GroupItem group)
    {
        ImmutableArray<FrameItem>.Builder parts = ImmutableArray.CreateBuilder<FrameItem>();
        Part(group.Items, [group], Matrix.Identity.Times(group.Transform ?? Matrix.Identity), parts);
        return parts.ToImmutable();
    }

    /// <param name="items">Items of the innermost group.</param>
    /// <param name="around">The groups around, the outermost first.</param>
    /// <param name="map">Their combined transform.</param>
    /// <param name="parts">Receives the items.</param>
    private static void Part(ImmutableArray<FrameItem> items, ImmutableArray<GroupItem> around, Matrix map, ImmutableArray<FrameItem>.Builder parts)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GroupItem inner:
                    Part(inner.Items, around.Add(inner), inner.Transform is { } own ? map.Times(own) : map, parts);
                    break;
                case LinkItem link:
                    // Links are not painted: only their position and tag matter.
                    parts.Add(Tag(link with { Area = map.Apply(link.Area) }, around));
                    break;
                // What has no extent would never have an object of its own.
                case GlyphRun or PathItem or ImageItem when ItemBounds.Of(item) is not null:
                    parts.Add(Tag(Place(item, around), around));
                    break;
            }
        }
    }

    private static FrameItem Place(FrameItem item, ImmutableArray<GroupItem> around)
    {
        for (int i = around.Length - 1; i >= 0; i--)
        {
            if (around[i] is var group && (group.Transform is not null || group.Clip is not null || group.Opacity != 1))
            {
                item = group with { Items = [item], Tag = null };
            }
        }

        return item;
    }

    /// <summary>The tags of the enclosing groups except the outermost, whose tag already applies.</summary>
    private static FrameItem Tag(FrameItem item, ImmutableArray<GroupItem> around)
    {
        for (int i = around.Length - 1; i > 0; i--)
        {
            if (around[i].Tag is { } tag)
            {
                item = new GroupItem([item]) { Tag = tag };
            }
        }

        return item;
    }
}
