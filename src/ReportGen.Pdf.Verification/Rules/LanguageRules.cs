using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>
/// The natural language of every text can be determined (ISO 14289-1, 7.2): it is specified for the document, for an element
/// around the text, or for its marked content.
/// </summary>
internal static class LanguageRules
{
    private const string Rule = "PDF/UA 7.2";

    public static void Check(ReadDocument document, ReadElement[] elements)
    {
        PdfFile file = document.File;
        if (file.Get(document.Catalog, "Lang").AsText is not null)
        {
            return;
        }

        if (file.Dictionary(document.Catalog, "Outlines").TryGet("First", out _))
        {
            document.Findings.Add(Rule, "The language of the outline is not specified.");
        }

        var known = new HashSet<(PdfDictionary Page, int Mcid)>();
        var annotations = new HashSet<PdfDictionary>();
        foreach (ReadElement element in elements)
        {
            if (HasLanguage(element))
            {
                known.UnionWith(element.Content);
                annotations.UnionWith(element.Annotations);
            }
            else if (element.Text("Alt") is not null || element.Text("ActualText") is not null || element.Text("E") is not null)
            {
                document.Findings.Add(Rule, $"The language of the text alternative of an element {element.Role} is not specified.");
            }
        }

        for (int i = 0; i < document.Pages.Count; i++)
        {
            PdfDictionary page = document.Pages[i];
            if (document.Contents[i].WithoutLanguage.Any(mcid => !known.Contains((page, mcid))))
            {
                document.Findings.Add(Rule, "The language of text is not specified.", i + 1);
            }

            foreach (PdfDictionary annotation in file.Items(page, "Annots").Select(file.Resolve).OfType<PdfDictionary>())
            {
                bool hasText = file.Get(annotation, "Contents").AsText is not null || file.Get(annotation, "TU").AsText is not null;
                if (hasText && !annotation.TryGet("Lang", out _) && !annotations.Contains(annotation))
                {
                    document.Findings.Add(Rule, "The language of the description of an annotation is not specified.", i + 1);
                }
            }
        }
    }

    private static bool HasLanguage(ReadElement element)
    {
        for (ReadElement? around = element; around is not null; around = around.Parent)
        {
            if (around.Text("Lang") is not null)
            {
                return true;
            }
        }

        return false;
    }
}
