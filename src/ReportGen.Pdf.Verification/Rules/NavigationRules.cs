using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of links, destinations and the outline.</summary>
internal static class NavigationRules
{
    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        HashSet<string> names = [];
        foreach ((PdfString key, PdfValue value) in document.NameTree(file.Dictionary(file.Dictionary(document.Catalog, "Names"), "Dests")))
        {
            string name = Convert.ToHexString(key.Bytes);
            names.Add(name);
            if (!IsPlace(document, file.Resolve(value)))
            {
                document.Findings.Add("PDF 12.3.2", $"The destination '{key.Text}' does not exist.");
            }
        }

        for (int i = 0; i < document.Pages.Count; i++)
        {
            foreach (PdfValue value in file.Items(document.Pages[i], "Annots"))
            {
                CheckAnnotation(document, file.Resolve(value) as PdfDictionary ?? PdfDictionary.Empty, names, i + 1);
            }
        }

        PdfDictionary outline = file.Dictionary(document.Catalog, "Outlines");
        if (outline.Entries.Count > 0)
        {
            CheckOutline(document, outline, names);
        }
    }

    private static bool IsPlace(ReadDocument document, PdfValue value)
    {
        PdfValue target = value is PdfDictionary wrapped ? document.File.Get(wrapped, "D") : value;
        return target is PdfArray { Items: [var page, ..] } && document.File.Resolve(page) is PdfDictionary found && document.HasPage(found);
    }

    private static void CheckAnnotation(ReadDocument document, PdfDictionary annotation, HashSet<string> names, int page)
    {
        PdfFile file = document.File;
        if (file.Get(annotation, "Subtype").AsName == "Link" && (annotation.TryGet("A", out _) || annotation.TryGet("Dest", out _)) && !LeadsSomewhere(document, annotation, names))
        {
            document.Findings.Add("PDF 12.5.6.5", "The target of a link does not exist.", page);
        }
    }

    private static bool LeadsSomewhere(ReadDocument document, PdfDictionary source, HashSet<string> names)
    {
        PdfFile file = document.File;
        PdfDictionary action = file.Dictionary(source, "A");
        if (file.Get(action, "S").AsName is not (null or "GoTo" or "URI"))
        {
            // The other actions lead to no place in this document, and are matters of ActionRules.
            return true;
        }

        PdfValue destination = file.Get(source, "Dest") is var direct and not PdfNull ? direct : file.Get(action, "D");
        return file.Get(action, "S").AsName == "URI"
            ? file.Get(action, "URI") is PdfString { Bytes: var address } && address.Length > 0 && address.All(c => c is > 32 and < 127)
            : destination switch
            {
                PdfString name => names.Contains(Convert.ToHexString(name.Bytes)),
                _ => IsPlace(document, destination),
            };
    }

    /// <summary>Checks all levels. An outline may contain cycles or be as deep as the file is long.</summary>
    private static void CheckOutline(ReadDocument document, PdfDictionary outline, HashSet<string> names)
    {
        var seen = new HashSet<PdfDictionary>();
        var open = new Stack<PdfDictionary>([outline]);
        while (open.TryPop(out PdfDictionary? parent))
        {
            foreach (PdfDictionary entry in CheckLevel(document, parent, names, seen).Reverse<PdfDictionary>())
            {
                open.Push(entry);
            }
        }
    }

    /// <summary>Checks the children of an entry and returns them in order.</summary>
    private static List<PdfDictionary> CheckLevel(ReadDocument document, PdfDictionary parent, HashSet<string> names, HashSet<PdfDictionary> seen)
    {
        PdfFile file = document.File;
        var entries = new List<PdfDictionary>();
        PdfDictionary? before = null;
        PdfValue next = file.Get(parent, "First");
        while (next is PdfDictionary entry && seen.Add(entry))
        {
            if (string.IsNullOrWhiteSpace(file.Get(entry, "Title").AsText))
            {
                document.Findings.Add("PDF 12.3.3", "An outline entry has no title.");
            }

            // An entry may be a title alone; a destination must exist.
            bool isTitle = !entry.TryGet("Dest", out _) && !entry.TryGet("A", out _);
            if (!isTitle && !LeadsSomewhere(document, entry, names))
            {
                document.Findings.Add("PDF 12.3.3", $"The outline entry '{file.Get(entry, "Title").AsText}' has a missing target.");
            }

            bool isLinked = ReferenceEquals(file.Get(entry, "Parent"), parent) && ReferenceEquals(file.Get(entry, "Prev") as PdfDictionary, before);
            if (!isLinked)
            {
                document.Findings.Add("PDF 12.3.3", "Outline entries are not linked correctly.");
            }

            entries.Add(entry);
            before = entry;
            next = file.Get(entry, "Next");
        }

        if (!ReferenceEquals(file.Get(parent, "Last") as PdfDictionary, before))
        {
            document.Findings.Add("PDF 12.3.3", "A level of the outline does not end with the declared last entry.");
        }

        return entries;
    }
}
