using System.Collections.Immutable;

using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>Builds the outline from its entries in order; an entry is a child of the last one of a lower level.</summary>
internal static class OutlineTree
{
    public static ImmutableArray<OutlineEntry> Build(IReadOnlyList<OutlineMark> marks)
    {
        int next = 0;
        return Siblings(marks, ref next, int.MinValue);
    }

    private static ImmutableArray<OutlineEntry> Siblings(IReadOnlyList<OutlineMark> marks, ref int next, int parentLevel)
    {
        ImmutableArray<OutlineEntry>.Builder entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        while (next < marks.Count && marks[next].Level > parentLevel)
        {
            OutlineMark mark = marks[next++];
            entries.Add(new OutlineEntry(mark.Title, mark.Destination, Siblings(marks, ref next, mark.Level)));
        }

        return entries.ToImmutable();
    }
}
