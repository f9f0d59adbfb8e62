using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of name and number trees and of page labels (ISO 32000-1, 7.9.6, 7.9.7 and 12.4.2).</summary>
internal static class TreeRules
{
    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        PdfDictionary names = file.Dictionary(document.Catalog, "Names");
        foreach (string tree in new[] { "Dests", "EmbeddedFiles" })
        {
            CheckNames(document, file.Dictionary(names, tree), tree);
        }

        PdfDictionary structure = file.Dictionary(document.Catalog, "StructTreeRoot");
        CheckNames(document, file.Dictionary(structure, "IDTree"), "IDTree");
        CheckNumbers(document, file.Dictionary(structure, "ParentTree"), "ParentTree");
        CheckLabels(document);
    }

    private static void CheckNames(ReadDocument document, PdfDictionary tree, string name)
    {
        PdfString? last = null;
        foreach ((PdfString key, _) in document.NameTree(tree))
        {
            if (last is not null && last.Bytes.AsSpan().SequenceCompareTo(key.Bytes) >= 0)
            {
                document.Findings.Add("PDF 7.9.6", $"The names of {name} are not sorted.");
                return;
            }

            last = key;
        }
    }

    private static void CheckNumbers(ReadDocument document, PdfDictionary tree, string name)
    {
        int last = int.MinValue;
        foreach ((int key, _) in document.NumberTree(tree))
        {
            if (key <= last)
            {
                document.Findings.Add("PDF 7.9.7", $"The numbers of {name} are not sorted.");
                return;
            }

            last = key;
        }
    }

    private static void CheckLabels(ReadDocument document)
    {
        PdfFile file = document.File;
        PdfDictionary tree = file.Dictionary(document.Catalog, "PageLabels");
        if (tree.Entries.Count == 0)
        {
            return;
        }

        CheckNumbers(document, tree, "PageLabels");
        List<(int Key, PdfValue Value)> labels = document.NumberTree(tree);
        if (labels is not [(0, _), ..] || labels[^1].Key >= document.Pages.Count)
        {
            document.Findings.Add("PDF 12.4.2", "The page labels do not start at the first page, or refer to a missing one.");
        }

        foreach ((_, PdfValue value) in labels)
        {
            PdfDictionary label = file.Resolve(value) as PdfDictionary ?? PdfDictionary.Empty;
            bool isKnown = !label.TryGet("S", out _) || file.Get(label, "S").AsName is "D" or "R" or "r" or "A" or "a";
            bool counts = !label.TryGet("St", out _) || file.Get(label, "St").AsInteger is >= 1;
            if (!isKnown || !counts)
            {
                document.Findings.Add("PDF 12.4.2", "A page label has an unknown numbering style.");
            }
        }
    }
}
