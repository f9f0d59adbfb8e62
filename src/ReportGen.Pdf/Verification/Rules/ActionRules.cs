using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of actions: only those that go somewhere or open an address (ISO 19005-2, 6.5).</summary>
internal static class ActionRules
{
    private static readonly HashSet<string> Forbidden = new(StringComparer.Ordinal)
    {
        "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans", "GoTo3DView", "JavaScript",
        "SetState", "NoOp",
    };

    private static readonly HashSet<string> NamedActions = new(StringComparer.Ordinal) { "NextPage", "PrevPage", "FirstPage", "LastPage" };

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        foreach (PdfDictionary dictionary in document.Dictionaries)
        {
            string? kind = file.Get(dictionary, "S").AsName;
            // Structure elements have an entry S too, and a parent.
            bool isElement = dictionary.TryGet("P", out _);
            if (kind is not null && !isElement && Forbidden.Contains(kind))
            {
                document.Findings.Add("PDF/A 6.5.1", $"The file holds an action {kind}, which an archive may not have.");
            }

            if (kind == "Named" && !isElement && !NamedActions.Contains(file.Get(dictionary, "N").AsName ?? string.Empty))
            {
                document.Findings.Add("PDF/A 6.5.1", $"The file holds an action named '{file.Get(dictionary, "N").AsName}', which an archive may not have.");
            }

            if (dictionary.TryGet("AA", out _) && file.Get(dictionary, "Type").AsName is var type and ("Catalog" or "Page" or "Annot"))
            {
                document.Findings.Add("PDF/A 6.5.2", $"An object {type} has actions of its own that viewers start.");
            }
        }
    }
}
