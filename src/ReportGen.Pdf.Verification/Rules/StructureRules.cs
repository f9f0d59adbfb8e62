using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the structure tree: ownership and permitted nesting (ISO 14289-1, 7; ISO 32000-1, 14.7 and 14.8).</summary>
internal static class StructureRules
{
    private static readonly Dictionary<string, string[]> AllowedParents = new(StringComparer.Ordinal)
    {
        ["TR"] = ["Table", "THead", "TBody", "TFoot"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["TFoot"] = ["Table"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["TOCI"] = ["TOC"],
    };

    private static readonly Dictionary<string, string[]> AllowedChildren = new(StringComparer.Ordinal)
    {
        ["Table"] = ["Caption", "TR", "THead", "TBody", "TFoot"],
        ["THead"] = ["TR"],
        ["TBody"] = ["TR"],
        ["TFoot"] = ["TR"],
        ["TR"] = ["TH", "TD"],
        ["L"] = ["Caption", "LI", "L"],
        ["LI"] = ["Lbl", "LBody"],
        ["TOC"] = ["Caption", "TOC", "TOCI"],
    };

    /// <summary>Number of occurrences of each role in the tree.</summary>
    public static ImmutableSortedDictionary<string, int> CountRoles(ReadDocument document)
    {
        PdfDictionary root = document.File.Dictionary(document.Catalog, "StructTreeRoot");
        ImmutableSortedDictionary<string, int>.Builder roles = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (ReadElement element in ReadElement.ReadTree(document, root).SelectMany(element => element.All()))
        {
            roles[element.Role] = roles.GetValueOrDefault(element.Role) + 1;
        }

        return roles.ToImmutable();
    }

    public static void Check(ReadDocument document)
    {
        PdfDictionary root = document.File.Dictionary(document.Catalog, "StructTreeRoot");
        if (root.Entries.Count == 0)
        {
            document.Findings.Add(["PDF/UA 7.1", "PDF/A 6.7.3.3"], "The document has no structure tree.");
            PrivateUseRules.Check(document, []);
            return;
        }

        List<ReadElement> top = ReadElement.ReadTree(document, root);
        ReadElement[] elements = [.. top.SelectMany(element => element.All())];
        OwnershipRules.Check(document, root, elements);
        foreach (ReadElement element in elements)
        {
            CheckPlace(document, element);
            CheckElement(document, element);
            AttributeRules.Check(document, element);
        }

        RoleMapRules.Check(document, root);

        LanguageRules.Check(document, elements);
        PrivateUseRules.Check(document, elements);
        CheckHeadings(document, elements);
        CheckIdentifiers(document, elements);
        // A header without an identifier cannot be referenced.
        HashSet<string> headers = new(elements.Where(element => element.Role == "TH").Select(header => header.Text("ID")).Where(id => !string.IsNullOrEmpty(id))!, StringComparer.Ordinal);
        foreach (ReadElement table in elements.Where(element => element.Role == "Table"))
        {
            TableRules.Check(document, table, headers);
        }
    }

    private static void CheckPlace(ReadDocument document, ReadElement element)
    {
        string role = element.Role;
        string parent = element.Parent?.Role ?? string.Empty;
        if (!StandardRoles.Contains(role))
        {
            document.Findings.Add(["PDF/UA 7.1", "PDF/A 6.7.3.4"], $"'{role}' is not a standard structure type.");
        }

        if (AllowedParents.TryGetValue(role, out string[]? parents) && !parents.Contains(parent))
        {
            document.Findings.Add("PDF/UA 7.2", $"{role} is not allowed in {parent}.");
        }

        if (AllowedChildren.TryGetValue(parent, out string[]? children) && !children.Contains(role))
        {
            document.Findings.Add("PDF/UA 7.2", $"{parent} holds {role}.");
        }

        if (role == "Caption" && parent is "L" or "TOC" && element.Parent!.Children[0] != element)
        {
            document.Findings.Add("PDF/UA 7.2", $"A caption must be the first child of {parent}.");
        }

    }

    private static void CheckElement(ReadDocument document, ReadElement element)
    {
        switch (element.Role)
        {
            case "Figure" or "Formula" when string.IsNullOrWhiteSpace(element.Text("Alt")) && element.Text("ActualText") is null:
                document.Findings.Add(element.Role == "Figure" ? "PDF/UA 7.3" : "PDF/UA 7.7", $"An element {element.Role} has no text alternative.");
                break;
            case "Note" when string.IsNullOrEmpty(element.Text("ID")):
                document.Findings.Add("PDF/UA 7.9", "A footnote has no identifier.");
                break;
        }

        string? language = element.Text("Lang");
        if (language is not null && !LanguageCode.IsValid(language))
        {
            document.Findings.Add(language.Length > 0 ? ["PDF/UA 7.2", "PDF/A 6.7.4"] : ["PDF/UA 7.2"], $"'{language}' is not a valid language tag.");
        }
    }

    private static void CheckHeadings(ReadDocument document, ReadElement[] elements)
    {
        bool hasLevels = Array.Exists(elements, element => element.Role is ['H', >= '1' and <= '6']);
        if (hasLevels && Array.Exists(elements, element => element.Role == "H"))
        {
            document.Findings.Add("PDF/UA 7.4.4", "The document has headings with and without a level.");
        }

        if (Array.Exists(elements, element => element.Children.Count(child => child.Role == "H") > 1))
        {
            document.Findings.Add("PDF/UA 7.4.4", "An element contains more than one heading H.");
        }

        int last = 0;
        foreach (ReadElement heading in elements.Where(element => element.Role is ['H', >= '1' and <= '6']))
        {
            int level = heading.Role[1] - '0';
            if (level > last + 1)
            {
                document.Findings.Add("PDF/UA 7.4.2", string.Create(CultureInfo.InvariantCulture, $"A heading of level {level} follows one of level {last}."));
            }

            last = level;
        }
    }

    private static void CheckIdentifiers(ReadDocument document, ReadElement[] elements)
    {
        string[] ids = [.. elements.Select(element => element.Text("ID") ?? string.Empty).Where(id => id.Length > 0)];
        foreach (IGrouping<string, string> group in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            document.Findings.Add(elements.Any(element => element.Role == "Note" && element.Text("ID") == group.Key) ? "PDF/UA 7.9" : "PDF 14.7.2", $"Duplicate identifier '{group.Key}'.");
        }
    }
}
