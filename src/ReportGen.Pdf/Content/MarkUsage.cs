using System.Collections.Immutable;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>Determines whether all items of a group belong to one owner.</summary>
internal static class MarkUsage
{
    /// <summary>The only owner of what the items paint; null when there are several or nothing is painted.</summary>
    public static Mark? OnlyMarkOf(ImmutableArray<FrameItem> items, PaintContext context)
    {
        if (context.MarkIsFixed)
        {
            return context.TextMark;
        }

        Mark? only = null;
        return Visit(items, context, ref only) ? only : null;
    }

    /// <summary>False as soon as a second owner is met.</summary>
    private static bool Visit(ImmutableArray<FrameItem> items, PaintContext context, ref Mark? only)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GroupItem { Tag: not null }:
                    return false;
                case GroupItem group:
                    if (!Visit(group.Items, context, ref only))
                    {
                        return false;
                    }

                    break;
                case GlyphRun or PathItem or ImageItem:
                    Mark mark = item is GlyphRun ? context.TextMark : context.ShapeMark;
                    if (only is { } known && known != mark)
                    {
                        return false;
                    }

                    only = mark;
                    break;
            }
        }

        return true;
    }
}
