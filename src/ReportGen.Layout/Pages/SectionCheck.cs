using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>Finds links that lead nowhere.</summary>
internal static class SectionCheck
{
    public static void Run(LayoutContext context)
    {
        foreach ((string name, Element element) in context.Questions.Required)
        {
            if (!context.Found.TryGetSection(name, out _))
            {
                context.Diagnostics.Error(
                    LayoutCodes.UnknownSection,
                    LayoutFailure.SourceOf(element),
                    $"{LayoutFailure.PathOf(element)} leads to “{name}”, but the document has no such section.",
                    "Name a section that exists.");
            }
        }
    }
}
