using System.Collections.Immutable;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Content;

/// <summary>
/// Finds where the text of a line continues after a run: a number, a link or another font face starts a new run in the
/// middle of a sentence.
/// </summary>
internal sealed class TextNeighbour
{
    /// <summary>How many items without text, such as underlines, may stand between two runs of a line.</summary>
    private const int Reach = 6;

    private readonly List<Level> _levels = [];

    /// <summary>Enters the items of a group.</summary>
    /// <param name="items">The items.</param>
    /// <param name="owner">The element that owns them; null for artifacts.</param>
    /// <param name="isMapped">True when they have coordinates of their own.</param>
    public void Enter(ImmutableArray<FrameItem> items, StructureElement? owner, bool isMapped) =>
        _levels.Add(new Level(items, owner, isMapped));

    /// <summary>Names the item of the innermost group that is painted next.</summary>
    public void GoTo(int index) => _levels[^1] = _levels[^1] with { Index = index };

    public void Leave() => _levels.RemoveAt(_levels.Count - 1);

    /// <summary>True inside a heading, caption, label or entry of the contents.</summary>
    public bool IsInTitle => BlockOf(_levels[^1].Owner) is { } block && (IsTitle(block) || (block is { Role: StructureRole.P, Parent: { } around } && IsTitle(around)));

    /// <summary>The next run of the same paragraph on the same baseline; null when the line ends here.</summary>
    public GlyphRun? Behind(GlyphRun run)
    {
        if (BlockOf(_levels[^1].Owner) is not { } block)
        {
            return null;
        }

        int reach = Reach;
        for (int level = _levels.Count - 1; level >= 0; level--)
        {
            Level around = _levels[level];
            if (First(around.Items, around.Index + 1, around.Owner, ref reach, out StructureElement? owner) is { } next)
            {
                bool isSameLine = BlockOf(owner) == block && Math.Abs(next.Baseline.Y - run.Baseline.Y) < 0.01;
                return isSameLine && next.Glyphs.Length > 0 ? next : null;
            }

            if (reach <= 0 || around.IsMapped)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsTitle(StructureElement element) => element.Role is >= StructureRole.H1 and <= StructureRole.H6
        or StructureRole.Caption or StructureRole.Lbl or StructureRole.TocItem;

    /// <summary>The first run from an index on; null when there is none or something else stops the line.</summary>
    private static GlyphRun? First(ImmutableArray<FrameItem> items, int index, StructureElement? owner, ref int reach, out StructureElement? found)
    {
        found = owner;
        for (int i = index; i < items.Length && reach > 0; i++)
        {
            switch (items[i])
            {
                case GlyphRun run:
                    return run;
                case GroupItem { Tag: ArtifactTag }:
                    // Leaders and underlines between the words of a line contain no text.
                    reach--;
                    break;
                case GroupItem { Transform: null } group:
                    StructureElement? inner = group.Tag is StructureTag tag ? tag.Element : owner;
                    if (First(group.Items, 0, inner, ref reach, out found) is { } first)
                    {
                        return first;
                    }

                    break;
                case GroupItem or ImageItem:
                    reach = 0;
                    break;
                default:
                    reach--;
                    break;
            }
        }

        return null;
    }

    /// <summary>The element around that is not part of a line; null inside drawings, whose labels stand for themselves.</summary>
    private static StructureElement? BlockOf(StructureElement? element)
    {
        while (element is not null && Structure.StructureRoles.IsInline(element.Role))
        {
            element = element.Parent;
        }

        return element?.Role == StructureRole.Figure ? null : element;
    }

    private readonly record struct Level(ImmutableArray<FrameItem> Items, StructureElement? Owner, bool IsMapped)
    {
        public int Index { get; init; }
    }
}
