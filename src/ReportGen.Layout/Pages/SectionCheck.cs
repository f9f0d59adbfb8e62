using ReportGen.Foundation.Diagnostics;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>Reports links to missing sections and duplicate section names.</summary>
internal static class SectionCheck
{
    public static void Run(LayoutContext context)
    {
        foreach (SectionMark duplicate in context.Found.Duplicates)
        {
            context.PassDiagnostics.Report(
                LayoutCodes.DuplicateSection,
                LayoutFailure.SourceOf(duplicate.Owner),
                $"{LayoutFailure.SubjectOf(duplicate.Owner)} has the name “{duplicate.Name}”, which another section already has.",
                "Give each section a unique name.");
        }

        foreach ((string name, Element element) in context.Questions.Required)
        {
            if (!context.Found.TryGetSection(name, out _))
            {
                context.PassDiagnostics.Report(
                    LayoutCodes.UnknownSection,
                    LayoutFailure.SourceOf(element),
                    $"{LayoutFailure.SubjectOf(element)} refers to “{name}”, but the document has no such section.",
                    "Refer to an existing section.");
            }
        }
    }
}
