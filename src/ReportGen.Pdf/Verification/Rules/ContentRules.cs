using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of pages: size, tab order, and by reading it once, their content.</summary>
internal static class ContentRules
{
    public static void Check(ReadDocument document)
    {
        if (document.Pages.Count == 0)
        {
            document.Findings.Add("PDF 7.7.3", "The file has no pages.");
        }

        int count = document.File.Get(document.File.Dictionary(document.Catalog, "Pages"), "Count").AsInteger ?? 0;
        if (count != document.Pages.Count)
        {
            document.Findings.Add("PDF 7.7.3", FormattableString.Invariant($"The page tree counts {count} pages and holds {document.Pages.Count}."));
        }

        for (int i = 0; i < document.Contents.Count; i++)
        {
            PdfDictionary page = document.Pages[i];
            double[] box = [.. document.File.Items(page, "MediaBox").Select(value => document.File.Resolve(value).AsNumber ?? 0)];
            bool isSize = box.Length == 4 && box[2] - box[0] is >= 3 and <= 14400 && box[3] - box[1] is >= 3 and <= 14400;
            if (!isSize)
            {
                document.Findings.Add("PDF/A 6.1.13", "The page is smaller than 3 or larger than 14400 points.", i + 1);
            }

            if (document.File.Items(page, "Annots").Count > 0 && document.File.Get(page, "Tabs").AsName != "S")
            {
                document.Findings.Add("PDF/UA 7.18.3", "Tab does not follow the structure.", i + 1);
            }
        }
    }
}
