using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>A mock as it stands on a finished page.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Its box on the page.</param>
/// <param name="IsDecoration">True when it is an artifact.</param>
internal sealed record DrawnMock(int Page, string Name, Rect Area, bool IsDecoration)
{
    /// <summary>The mocks of a document in the order of painting.</summary>
    public static IReadOnlyList<DrawnMock> Of(PagedDocument document)
    {
        var mocks = new List<DrawnMock>();
        for (int i = 0; i < document.Pages.Length; i++)
        {
            Collect(document.Pages[i].Items, i + 1, Matrix.Identity, isDecoration: false, mocks);
        }

        return mocks;
    }

    private static void Collect(
        IReadOnlyList<FrameItem> items, int page, Matrix map, bool isDecoration, List<DrawnMock> mocks)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (items[i] is GroupItem group)
            {
                Matrix inner = group.Transform is { } transform ? map.Times(transform) : map;
                Collect(group.Items, page, inner, isDecoration || group.Tag is ArtifactTag, mocks);
            }
            else if (items[i] is AnchorItem anchor && i + 1 < items.Count && items[i + 1] is PathItem path)
            {
                mocks.Add(new DrawnMock(page, anchor.Name, map.Apply(path.Path.Bounds()), isDecoration));
            }
        }
    }
}
