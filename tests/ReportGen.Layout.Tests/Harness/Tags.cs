using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>Looks into the structure of a finished document.</summary>
internal static class Tags
{
    /// <summary>The structure elements that the pages name, each once, in the order of painting.</summary>
    public static IReadOnlyList<StructureElement> Of(PagedDocument document)
    {
        var elements = new List<StructureElement>();
        foreach (PageFrame page in document.Pages)
        {
            Collect(page.Items, elements);
        }

        return elements;
    }

    private static void Collect(IEnumerable<FrameItem> items, List<StructureElement> elements)
    {
        foreach (GroupItem group in items.OfType<GroupItem>())
        {
            if (group.Tag is StructureTag { Element: { } element } && !elements.Contains(element))
            {
                elements.Add(element);
            }

            Collect(group.Items, elements);
        }
    }
}
