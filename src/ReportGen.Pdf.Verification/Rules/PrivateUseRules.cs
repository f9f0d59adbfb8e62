using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Private-use characters have an ActualText, in the content or in an element around them (ISO 19005-2, 6.2.11.7.3).</summary>
internal static class PrivateUseRules
{
    public static void Check(ReadDocument document, ReadElement[] elements)
    {
        HashSet<(PdfDictionary Page, int Mcid)> replaced = [.. elements.Where(IsReplaced).SelectMany(element => element.Content)];
        for (int i = 0; i < document.Pages.Count; i++)
        {
            if (document.Contents[i].PrivateUse.Any(mcid => !replaced.Contains((document.Pages[i], mcid))))
            {
                document.Findings.Add("PDF/A 6.2.11.7.3", "A private-use character is shown without ActualText.", i + 1);
            }
        }
    }

    private static bool IsReplaced(ReadElement element)
    {
        for (ReadElement? around = element; around is not null; around = around.Parent)
        {
            if (around.Text("ActualText") is not null)
            {
                return true;
            }
        }

        return false;
    }
}
