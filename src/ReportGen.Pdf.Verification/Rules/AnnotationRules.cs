using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of annotations: kinds, flags, appearances (ISO 19005-2, 6.3; ISO 14289-1, 7.18.8).</summary>
internal static class AnnotationRules
{
    // Bits of the entry F (ISO 32000-1, table 165).
    private const int Invisible = 1;
    private const int Hidden = 2;
    private const int Print = 4;
    private const int NoView = 32;
    private const int ToggleNoView = 256;

    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "Text", "Link", "FreeText", "Line", "Square", "Circle", "Polygon", "PolyLine", "Highlight", "Underline", "Squiggly", "StrikeOut",
        "Stamp", "Caret", "Ink", "Popup", "FileAttachment", "Widget", "PrinterMark", "Watermark", "Redact",
    };

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        for (int i = 0; i < document.Pages.Count; i++)
        {
            foreach (PdfValue value in file.Items(document.Pages[i], "Annots"))
            {
                if (file.Resolve(value) is PdfDictionary annotation)
                {
                    Check(document, annotation, i + 1);
                }
                else
                {
                    document.Findings.Add("PDF 12.5.2", "The page lists an invalid annotation.", i + 1);
                }
            }
        }
    }

    private static void Check(ReadDocument document, PdfDictionary annotation, int page)
    {
        PdfFile file = document.File;
        string kind = file.Get(annotation, "Subtype").AsName ?? string.Empty;
        if (!Kinds.Contains(kind))
        {
            document.Findings.Add("PDF/A 6.3.1", $"An annotation is of the kind '{kind}', which PDF/A does not allow.", page);
        }

        if (kind == "TrapNet")
        {
            document.Findings.Add("PDF/UA 7.18.2", "An annotation is of the kind TrapNet.", page);
        }

        if (kind == "PrinterMark")
        {
            document.Findings.Add("PDF/UA 7.18.8", "A printer's mark is an annotation.", page);
        }

        int flags = file.Get(annotation, "F").AsInteger ?? 0;
        if (kind != "Popup" && ((flags & (Invisible | Hidden | NoView | ToggleNoView)) != 0 || (flags & Print) == 0))
        {
            document.Findings.Add("PDF/A 6.3.2", "An annotation is hidden or not printed.", page);
        }

        double[] box = [.. file.Items(annotation, "Rect").Select(number => file.Resolve(number).AsNumber ?? double.NaN)];
        if (box.Length != 4 || Array.Exists(box, double.IsNaN))
        {
            document.Findings.Add("PDF 12.5.2", "An annotation has no valid rectangle.", page);
        }
        else if (kind is not ("Link" or "Popup") && (box[2] != box[0] || box[3] != box[1]) && file.Dictionary(annotation, "AP").Entries.Count == 0)
        {
            document.Findings.Add("PDF/A 6.3.3", "An annotation has no appearance.", page);
        }

        if (annotation.TryGet("AP", out _))
        {
            CheckLook(document, annotation, page);
        }

    }

    /// <summary>One appearance: a stream, or a dictionary of streams for a button.</summary>
    private static void CheckLook(ReadDocument document, PdfDictionary annotation, int page)
    {
        PdfFile file = document.File;
        PdfDictionary look = file.Dictionary(annotation, "AP");
        bool isButton = file.Get(annotation, "Subtype").AsName == "Widget" && file.Get(annotation, "FT").AsName == "Btn";
        bool isRight = isButton
            ? file.Get(look, "N") is PdfDictionary { Entries.Count: > 0 } and not PdfStream
            : file.Get(look, "N") is PdfStream;
        if (!isRight || look.Entries.Keys.Any(key => key != "N"))
        {
            document.Findings.Add("PDF/A 6.3.3", "An annotation has several appearances, or none that can be painted.", page);
        }
    }
}
