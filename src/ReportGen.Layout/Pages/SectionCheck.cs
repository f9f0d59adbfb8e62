using ReportGen.Foundation.Diagnostics;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>Finds links that lead nowhere and names given twice.</summary>
internal static class SectionCheck
{
    public static void Run(LayoutContext context)
    {
        foreach (SectionMark duplicate in context.Found.Duplicates)
        {
            context.PassDiagnostics.Report(
                LayoutCodes.DuplicateSection,
                LayoutFailure.SourceOf(duplicate.Owner),
                $"{LayoutFailure.SubjectOf(duplicate.Owner)} is named “{duplicate.Name}”, as another section is already.",
                "Give each section a name of its own.");
        }

        foreach ((string name, Element element) in context.Questions.Required)
        {
            if (!context.Found.TryGetSection(name, out _))
            {
                context.PassDiagnostics.Report(
                    LayoutCodes.UnknownSection,
                    LayoutFailure.SourceOf(element),
                    $"{LayoutFailure.SubjectOf(element)} leads to “{name}”, but the document has no such section.",
                    "Name a section that exists.");
            }
        }
    }
}
