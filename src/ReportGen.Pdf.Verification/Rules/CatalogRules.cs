using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of what a catalog and its pages must not contain (ISO 19005-2, 6.1.12, 6.4, 6.9 to 6.11; ISO 14289-1, 7.1, 7.10 and 7.15).</summary>
internal static class CatalogRules
{
    private const int DeepestOrder = 20;

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        PdfDictionary catalog = document.Catalog;
        void Require(bool isRight, string rule, string message)
        {
            if (!isRight)
            {
                document.Findings.Add(rule, message);
            }
        }

        Require(file.Get(file.Dictionary(catalog, "MarkInfo"), "Suspects") is not PdfBoolean { IsTrue: true }, "PDF/UA 7.1", "The document declares its tags suspect.");
        Require(
            file.Get(catalog, "Metadata") is not PdfStream metadata || (file.Get(metadata, "Type").AsName == "Metadata" && file.Get(metadata, "Subtype").AsName == "XML"),
            "PDF/UA 7.1",
            "The document's metadata stream is not declared as XMP.");
        Require(file.Dictionary(catalog, "Perms").Entries.Keys.All(key => key is "UR3" or "DocMDP"), "PDF/A 6.1.12", "The catalog has permissions that PDF/A does not allow.");
        PdfDictionary form = file.Dictionary(catalog, "AcroForm");
        Require(!form.TryGet("XFA", out _) && !catalog.TryGet("NeedsRendering", out _), "PDF/A 6.4.2", "The document has an XFA form.");
        Require(file.Get(form, "NeedAppearances") is not PdfBoolean { IsTrue: true }, "PDF/A 6.4.1", "The form leaves the appearance of its fields to viewers.");
        Require(!file.Dictionary(catalog, "Names").TryGet("AlternatePresentations", out _), "PDF/A 6.10", "The document has an alternate presentation.");
        Require(!file.Dictionary(catalog, "Names").TryGet("JavaScript", out _), "PDF/A 6.5.1", "The document contains scripts.");
        Require(!catalog.TryGet("Requirements", out _), "PDF/A 6.11", "The document has viewer requirements.");
        CheckLayers(document, Require);
        for (int i = 0; i < document.Pages.Count; i++)
        {
            if (document.Pages[i].TryGet("PresSteps", out _))
            {
                document.Findings.Add("PDF/A 6.10", "The page has presentation steps.", i + 1);
            }
        }
    }

    private static void CheckLayers(ReadDocument document, Action<bool, string, string> require)
    {
        PdfFile file = document.File;
        PdfDictionary layers = file.Dictionary(document.Catalog, "OCProperties");
        if (layers.Entries.Count == 0)
        {
            return;
        }

        PdfDictionary[] configurations =
        [
            file.Dictionary(layers, "D"),
            .. file.Items(layers, "Configs").Select(value => file.Resolve(value) as PdfDictionary ?? PdfDictionary.Empty),
        ];
        string?[] names = [.. configurations.Select(configuration => file.Get(configuration, "Name").AsText)];
        foreach (string rule in new[] { "PDF/A 6.9", "PDF/UA 7.10" })
        {
            require(names.All(name => !string.IsNullOrEmpty(name)), rule, "A layer configuration has no name.");
            require(Array.TrueForAll(configurations, configuration => !configuration.TryGet("AS", out _)), rule, "A layer configuration changes automatically.");
        }


        require(names.Distinct(StringComparer.Ordinal).Count() == names.Length, "PDF/A 6.9", "Two layer configurations have the same name.");
        PdfValue[] groups = [.. file.Items(layers, "OCGs").Select(file.Resolve)];
        foreach (PdfDictionary configuration in configurations.Where(configuration => configuration.TryGet("Order", out _)))
        {
            HashSet<PdfValue> ordered = [.. Flatten(file, file.Get(configuration, "Order"), 0)];
            require(Array.TrueForAll(groups, ordered.Contains), "PDF/A 6.9", "A layer configuration omits layers from its order.");
        }
    }

    /// <summary>The layers of an order, which may be nested.</summary>
    private static IEnumerable<PdfValue> Flatten(PdfFile file, PdfValue order, int depth) => order switch
    {
        PdfArray array when depth < DeepestOrder => array.Items.SelectMany(item => Flatten(file, file.Resolve(item), depth + 1)),
        _ => [order],
    };
}
