using System.Globalization;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of ownership: content refers to its element, and the element refers to it (ISO 32000-1, 14.7.4).</summary>
internal static class OwnershipRules
{
    public static void Check(ReadDocument document, PdfDictionary root, ReadElement[] elements)
    {
        PdfFile file = document.File;
        Dictionary<int, PdfValue> parents = [];
        foreach ((int key, PdfValue value) in document.NumberTree(file.Dictionary(root, "ParentTree")))
        {
            parents[key] = file.Resolve(value);
        }

        if (file.Get(root, "ParentTreeNextKey").AsInteger is { } next && parents.Keys.Any(key => key >= next))
        {
            document.Findings.Add("PDF 14.7.4.4", "The next key of the parent tree is already used.");
        }

        foreach (ReadElement element in elements)
        {
            PdfDictionary parent = element.Parent?.Dictionary ?? root;
            if (!ReferenceEquals(file.Get(element.Dictionary, "P"), parent))
            {
                document.Findings.Add("PDF 14.7.2", $"An element {element.Role} does not refer to its parent.");
            }
        }

        CheckContent(document, parents, elements);
        TaggedAnnotationRules.Check(document, parents, elements);
        CheckGroups(document);
    }

    /// <summary>A form that contains tagged content belongs to one place in the structure: it is painted once (ISO 14289-1, 7.20).</summary>
    private static void CheckGroups(ReadDocument document)
    {
        IEnumerable<PdfStream> groups = document.Contents
            .SelectMany(content => content.Objects)
            .OfType<PdfStream>()
            .Where(painted => document.File.Get(painted, "Subtype").AsName == "Form")
            .GroupBy(painted => painted)
            .Where(painted => painted.Skip(1).Any())
            .Select(painted => painted.Key);
        foreach (PdfStream group in groups)
        {
            if (StreamData.Decode(group, document.File).AsSpan().IndexOf("/MCID"u8) >= 0)
            {
                document.Findings.Add("PDF/UA 7.20", FormattableString.Invariant($"Form XObject {group.Number} contains tagged content and is painted more than once."));
            }
        }
    }

    private static void CheckContent(ReadDocument document, Dictionary<int, PdfValue> parents, ReadElement[] elements)
    {
        PdfFile file = document.File;
        Dictionary<PdfDictionary, int> pages = [];
        for (int i = 0; i < document.Pages.Count; i++)
        {
            pages[document.Pages[i]] = i;
        }

        Dictionary<(int Page, int Mcid), PdfDictionary> owners = [];
        foreach (ReadElement element in elements)
        {
            foreach ((PdfDictionary page, int mcid) in element.Content)
            {
                int index = pages.GetValueOrDefault(page, -1);
                if (index >= 0 && document.Contents[index].Mcids.Contains(mcid) && !owners.TryAdd((index, mcid), element.Dictionary))
                {
                    document.Findings.Add("PDF 14.7.4", string.Create(CultureInfo.InvariantCulture, $"Marked content {mcid} has two owners."), index + 1);
                }
            }
        }

        for (int i = 0; i < document.Pages.Count; i++)
        {
            int? key = file.Get(document.Pages[i], "StructParents").AsInteger;
            IReadOnlyList<PdfValue> listed = key is { } known && parents.TryGetValue(known, out PdfValue? entry) && entry is PdfArray array ? array.Items : [];
            foreach (int mcid in document.Contents[i].Mcids)
            {
                PdfValue owner = mcid >= 0 && mcid < listed.Count ? file.Resolve(listed[mcid]) : PdfValue.Null;
                if (!owners.TryGetValue((i, mcid), out PdfDictionary? named) || !ReferenceEquals(owner, named))
                {
                    document.Findings.Add("PDF/UA 7.1", string.Create(CultureInfo.InvariantCulture, $"Marked content {mcid} and its element do not refer to each other."), i + 1);
                }
            }
        }
    }
}
