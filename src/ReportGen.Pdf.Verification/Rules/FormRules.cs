using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of interactive forms and signatures (ISO 19005-2, 6.1.12, 6.4.1 and 6.4.3).</summary>
internal static class FormRules
{
    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        foreach (PdfDictionary widget in document.Dictionaries.Where(dictionary => file.Get(dictionary, "Subtype").AsName == "Widget"))
        {
            if (widget.TryGet("A", out _) || widget.TryGet("AA", out _))
            {
                document.Findings.Add("PDF/A 6.4.1", "A form field has an action.");
            }
        }

        CheckFields(document);
        bool certifies = file.Dictionary(document.Catalog, "Perms").TryGet("DocMDP", out _);
        foreach (PdfDictionary dictionary in document.Dictionaries)
        {
            bool isReference = file.Get(dictionary, "TransformMethod").AsName is not null;
            if (isReference && certifies && (dictionary.TryGet("DigestLocation", out _) || dictionary.TryGet("DigestMethod", out _) || dictionary.TryGet("DigestValue", out _)))
            {
                document.Findings.Add("PDF/A 6.1.12", "A certification signature contains a digest of a part of the document.");
            }

            if (file.Get(dictionary, "Type").AsName == "Sig" || dictionary.TryGet("ByteRange", out _))
            {
                CheckSignature(document, dictionary);
            }
        }
    }

    private static void CheckFields(ReadDocument document)
    {
        PdfFile file = document.File;
        var open = new Stack<PdfValue>(file.Items(file.Dictionary(document.Catalog, "AcroForm"), "Fields"));
        var seen = new HashSet<PdfDictionary>();
        while (open.TryPop(out PdfValue? value))
        {
            if (file.Resolve(value) is not PdfDictionary field || !seen.Add(field))
            {
                continue;
            }

            if (field.TryGet("AA", out _))
            {
                document.Findings.Add("PDF/A 6.4.1", "A form field has an action.");
            }

            foreach (PdfValue kid in file.Items(field, "Kids"))
            {
                open.Push(kid);
            }
        }
    }

    /// <summary>A signature covers the whole file except itself: from the first byte to the last, with one gap.</summary>
    private static void CheckSignature(ReadDocument document, PdfDictionary signature)
    {
        int[] range = [.. document.File.Items(signature, "ByteRange").Select(number => document.File.Resolve(number).AsInteger ?? -1)];
        bool isWhole = range is [0, var first, var second, var rest]
            && first > 0 && second > first && rest >= 0 && second + (long)rest == document.File.Data.Length;
        if (!isWhole)
        {
            document.Findings.Add("PDF/A 6.4.3", "A signature does not cover the whole file.");
        }
    }
}
