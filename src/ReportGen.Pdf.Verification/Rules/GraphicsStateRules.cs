using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of graphics states and transparency (ISO 19005-2, 6.2.5, 6.2.6 and 6.2.10).</summary>
internal static class GraphicsStateRules
{
    /// <summary>Deviation of a number that writers of 32-bit reals produce.</summary>
    private const double Tolerance = 1e-6;

    private static readonly HashSet<string> BlendModes = new(StringComparer.Ordinal)
    {
        "Normal", "Compatible", "Multiply", "Screen", "Overlay", "Darken", "Lighten", "ColorDodge", "ColorBurn", "HardLight", "SoftLight",
        "Difference", "Exclusion", "Hue", "Saturation", "Color", "Luminosity",
    };

    private static readonly HashSet<string> Intents = new(StringComparer.Ordinal)
    {
        "RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation",
    };

    /// <summary>True for a rendering intent that the standard defines.</summary>
    public static bool IsIntent(string? name) => name is not null && Intents.Contains(name);

    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        foreach (PdfDictionary resources in document.Dictionaries.Where(dictionary => dictionary.TryGet("ExtGState", out _)))
        {
            foreach (PdfValue value in file.Dictionary(resources, "ExtGState").Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Value))
            {
                if (file.Resolve(value) is PdfDictionary state)
                {
                    CheckState(document, state);
                }
            }
        }

        foreach (PdfDictionary group in document.Dictionaries.Where(dictionary => file.Get(dictionary, "S").AsName == "Transparency" && !dictionary.TryGet("P", out _)))
        {
            if (file.Get(group, "CS") is PdfName { Text: "DeviceCMYK" })
            {
                document.Findings.Add("PDF/A 6.2.10", "A transparency group blends in DeviceCMYK, which the output intent does not cover.");
            }
        }
    }

    private static void CheckState(ReadDocument document, PdfDictionary state)
    {
        PdfFile file = document.File;
        void Require(bool isRight, string rule, string message)
        {
            if (!isRight)
            {
                document.Findings.Add(rule, message);
            }
        }

        Require(!state.TryGet("TR", out _), "PDF/A 6.2.5", "A graphics state has a transfer function.");
        Require(!state.TryGet("TR2", out _) || file.Get(state, "TR2").AsName == "Default", "PDF/A 6.2.5", "A graphics state has a transfer function.");
        Require(!state.TryGet("HTP", out _) && !state.TryGet("HTO", out _), "PDF/A 6.2.5", "A graphics state sets the halftone phase.");
        Require(!state.TryGet("RI", out _) || IsIntent(file.Get(state, "RI").AsName), "PDF/A 6.2.6", "A graphics state has an unknown rendering intent.");
        foreach (PdfValue mode in file.Items(state, "BM"))
        {
            Require(BlendModes.Contains(file.Resolve(mode).AsName ?? string.Empty), "PDF/A 6.2.10", "A graphics state has an unknown blend mode.");
        }

        foreach (string key in new[] { "ca", "CA" })
        {
            Require(!state.TryGet(key, out _) || file.Get(state, key).AsNumber is >= -Tolerance and <= 1 + Tolerance, "PDF 11.6.4", "A graphics state has an opacity outside the range 0 to 1.");
        }

        if (file.Get(state, "HT") is PdfDictionary halftone)
        {
            CheckHalftone(document, halftone, null, 0);
        }

        if (file.Get(state, "SMask") is PdfDictionary mask)
        {
            Require(file.Get(mask, "S").AsName is "Alpha" or "Luminosity", "PDF 11.6.5.2", "A soft mask has no valid subtype.");
            Require(file.Get(mask, "G") is PdfStream group && file.Dictionary(group, "Group").Entries.Count > 0, "PDF 11.6.5.2", "A soft mask has no group.");
        }
    }

    /// <summary>Halftones of type 1, or 5 for one of each ink; transfer functions only where ISO 32000-1, table 130, requires them.</summary>
    private static void CheckHalftone(ReadDocument document, PdfDictionary halftone, string? ink, int depth)
    {
        PdfFile file = document.File;
        int? type = file.Get(halftone, "HalftoneType").AsInteger;
        bool mayHaveFunction = ink is "Default" or not (null or "Cyan" or "Magenta" or "Yellow" or "Black");
        bool needsFunction = mayHaveFunction && ink != "Default";
        bool hasFunction = halftone.TryGet("TransferFunction", out _);
        if (type is not (1 or 5) || halftone.TryGet("HalftoneName", out _) || (hasFunction ? !mayHaveFunction : needsFunction))
        {
            document.Findings.Add("PDF/A 6.2.5", "A graphics state has a halftone that PDF/A does not allow.");
        }

        if (type == 5 && depth == 0)
        {
            foreach ((string key, PdfValue part) in halftone.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
            {
                if (file.Resolve(part) is PdfDictionary below)
                {
                    CheckHalftone(document, below, key, depth + 1);
                }
            }
        }
    }
}
