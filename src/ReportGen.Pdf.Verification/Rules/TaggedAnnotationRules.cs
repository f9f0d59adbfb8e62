using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the places of annotations in the structure, and of their descriptions (ISO 14289-1, 7.18.1, 7.18.4 and 7.18.5).</summary>
internal static class TaggedAnnotationRules
{
    /// <summary>The bit Hidden of the entry F (ISO 32000-1, table 165).</summary>
    private const int Hidden = 2;

    public static void Check(ReadDocument document, Dictionary<int, PdfValue> parents, ReadElement[] elements)
    {
        PdfFile file = document.File;
        Dictionary<PdfDictionary, ReadElement> owners = [];
        foreach (ReadElement element in elements)
        {
            foreach (PdfDictionary annotation in element.Annotations)
            {
                owners[annotation] = element;
            }
        }

        for (int i = 0; i < document.Pages.Count; i++)
        {
            foreach (PdfDictionary annotation in file.Items(document.Pages[i], "Annots").Select(file.Resolve).OfType<PdfDictionary>())
            {
                if (!IsExempt(document, annotation, document.Pages[i]))
                {
                    ReadElement? owner = owners.GetValueOrDefault(annotation);
                    CheckPlace(document, annotation, owner, parents, i + 1);
                    CheckDescription(document, annotation, owner, i + 1);
                }
            }
        }
    }

    /// <summary>True for an annotation that need not be in the structure: hidden, outside the visible page, or an aid to others.</summary>
    private static bool IsExempt(ReadDocument document, PdfDictionary annotation, PdfDictionary page)
    {
        PdfFile file = document.File;
        if (((file.Get(annotation, "F").AsInteger ?? 0) & Hidden) != 0 || file.Get(annotation, "Subtype").AsName is "Popup" or "PrinterMark")
        {
            return true;
        }

        double[] box = Box(file, annotation, "Rect");
        double[] visible = Box(file, page, "CropBox") is { Length: 4 } crop ? crop : Box(file, page, "MediaBox");
        return box.Length == 4 && visible.Length == 4
            && (Math.Max(box[0], box[2]) <= Math.Min(visible[0], visible[2]) || Math.Min(box[0], box[2]) >= Math.Max(visible[0], visible[2])
                || Math.Max(box[1], box[3]) <= Math.Min(visible[1], visible[3]) || Math.Min(box[1], box[3]) >= Math.Max(visible[1], visible[3]));
    }

    private static double[] Box(PdfFile file, PdfDictionary owner, string key) =>
        [.. file.Items(owner, key).Select(value => file.Resolve(value).AsNumber).OfType<double>()];

    private static void CheckPlace(ReadDocument document, PdfDictionary annotation, ReadElement? owner, Dictionary<int, PdfValue> parents, int page)
    {
        (string role, string rule) = document.File.Get(annotation, "Subtype").AsName switch
        {
            "Link" => ("Link", "PDF/UA 7.18.5"),
            "Widget" => ("Form", "PDF/UA 7.18.4"),
            _ => ("Annot", "PDF/UA 7.18.1"),
        };
        PdfValue? listed = document.File.Get(annotation, "StructParent").AsInteger is { } key ? parents.GetValueOrDefault(key) : null;
        if (owner is null)
        {
            document.Findings.Add(rule, $"An annotation is not in an element {role}.", page);
        }
        else if (!ReferenceEquals(listed, owner.Dictionary))
        {
            document.Findings.Add("PDF/UA 7.18.1", "An annotation and its element do not refer to each other.", page);
        }
        else if (owner.Role != role)
        {
            document.Findings.Add(rule, $"An annotation that belongs in an element {role} is in an element {owner.Role}.", page);
        }
    }

    /// <summary>Widgets are described by the alternate name of their field; other annotations by their contents or their element.</summary>
    private static void CheckDescription(ReadDocument document, PdfDictionary annotation, ReadElement? owner, int page)
    {
        PdfFile file = document.File;
        string kind = file.Get(annotation, "Subtype").AsName ?? string.Empty;
        string? own = kind == "Widget" ? FieldName(file, annotation) : file.Get(annotation, "Contents").AsText;
        string? alternate = kind == "Link" ? null : owner?.Text("Alt");
        if (string.IsNullOrWhiteSpace(own) && string.IsNullOrWhiteSpace(alternate))
        {
            document.Findings.Add(kind == "Link" ? "PDF/UA 7.18.5" : "PDF/UA 7.18.1", "An annotation has no description.", page);
        }
    }

    /// <summary>The alternate name of a field, which its parent may specify.</summary>
    private static string? FieldName(PdfFile file, PdfDictionary widget)
    {
        const int DeepestField = 50;
        PdfDictionary field = widget;
        for (int i = 0; i < DeepestField && !field.TryGet("TU", out _); i++)
        {
            field = file.Dictionary(field, "Parent");
        }

        return file.Get(field, "TU").AsText;
    }
}
