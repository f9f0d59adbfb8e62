using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of pages: size, tab order and, in a single pass, their content.</summary>
internal static class ContentRules
{
    private const int DeepestPage = 50;

    /// <summary>Boundaries of a page (ISO 32000-1, 14.11.2).</summary>
    private static readonly string[] Boxes = ["MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox"];

    public static void Check(ReadDocument document)
    {
        if (document.Pages.Count == 0)
        {
            document.Findings.Add("PDF 7.7.3", "The file has no pages.");
        }

        int count = document.File.Get(document.File.Dictionary(document.Catalog, "Pages"), "Count").AsInteger ?? 0;
        if (count != document.Pages.Count)
        {
            document.Findings.Add("PDF 7.7.3", FormattableString.Invariant($"The page tree declares {count} pages but contains {document.Pages.Count}."));
        }

        for (int i = 0; i < document.Contents.Count; i++)
        {
            PdfDictionary page = document.Pages[i];
            foreach (string box in Boxes)
            {
                CheckBox(document, page, box, i + 1);
            }

            if (document.File.Items(page, "Annots").Count > 0 && document.File.Get(page, "Tabs").AsName != "S")
            {
                document.Findings.Add("PDF/UA 7.18.3", "The tab order does not follow the structure.", i + 1);
            }
        }
    }

    /// <summary>A box of a page, possibly inherited from a parent node; only the media box is required.</summary>
    private static void CheckBox(ReadDocument document, PdfDictionary page, string key, int number)
    {
        PdfDictionary node = page;
        for (int depth = 0; depth < DeepestPage && !node.TryGet(key, out _) && key is "MediaBox" or "CropBox"; depth++)
        {
            node = document.File.Dictionary(node, "Parent");
        }

        double[] box = [.. document.File.Items(node, key).Select(value => document.File.Resolve(value).AsNumber ?? 0)];
        bool isMissing = box.Length == 0 && key != "MediaBox";
        bool isSize = box.Length == 4 && Math.Abs(box[2] - box[0]) is >= 3 and <= 14400 && Math.Abs(box[3] - box[1]) is >= 3 and <= 14400;
        if (!isMissing && !isSize)
        {
            document.Findings.Add("PDF/A 6.1.13", "The page is smaller than 3 or larger than 14400 points.", number);
        }
    }
}
