using System.Buffers.Binary;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of colour: one output intent, and no device colour that it does not explain (ISO 19005-2, 6.2.2 to 6.2.4).</summary>
internal static class ColourRules
{
    public static void Check(ReadDocument document)
    {
        PdfFile file = document.File;
        string? space = null;
        foreach (PdfValue value in file.Items(document.Catalog, "OutputIntents"))
        {
            PdfDictionary intent = file.Resolve(value) as PdfDictionary ?? PdfDictionary.Empty;
            if (file.Get(intent, "S").AsName == "GTS_PDFA1" && file.Get(intent, "DestOutputProfile") is PdfStream profile)
            {
                space = CheckProfile(document, profile);
            }
        }

        if (space is null)
        {
            document.Findings.Add("PDF/A 6.2.3", "There is no output intent with a profile.");
        }

        for (int i = 0; i < document.Contents.Count; i++)
        {
            var used = new SortedSet<string>(document.Contents[i].DeviceSpaces, StringComparer.Ordinal);
            foreach (PdfDictionary painted in document.Contents[i].Objects)
            {
                CheckImage(document, painted, used);
            }

            if (used.Contains("DeviceCMYK") && space != "CMYK")
            {
                document.Findings.Add("PDF/A 6.2.4.3", "DeviceCMYK is used without an output intent of four colours.", i + 1);
            }

            if (used.Contains("DeviceRGB") && space != "RGB ")
            {
                document.Findings.Add("PDF/A 6.2.4.3", "DeviceRGB is used without an RGB output intent.", i + 1);
            }
        }
    }

    private static void CheckImage(ReadDocument document, PdfDictionary image, SortedSet<string> used)
    {
        PdfFile file = document.File;
        switch (file.Get(image, "ColorSpace"))
        {
            case PdfName name:
                used.Add(name.Text);
                break;
            case PdfArray { Items: [PdfName { Text: "ICCBased" }, var reference] } when file.Resolve(reference) is PdfStream profile:
                CheckProfile(document, profile);
                break;
            case PdfArray { Items: [PdfName { Text: "Indexed" }, PdfName below, ..] }:
                used.Add(below.Text);
                break;
        }
    }

    /// <summary>Checks a profile's head; gives its colour space.</summary>
    private static string? CheckProfile(ReadDocument document, PdfStream stream)
    {
        byte[] profile = StreamData.Decode(stream, document.File);
        bool isProfile = profile.Length > 132 && BinaryPrimitives.ReadInt32BigEndian(profile) == profile.Length
            && profile.AsSpan(36).StartsWith("acsp"u8);
        if (!isProfile)
        {
            document.Findings.Add("PDF/A 6.2.3", "A colour profile is damaged.");
            return null;
        }

        string kind = System.Text.Encoding.ASCII.GetString(profile, 12, 4);
        string space = System.Text.Encoding.ASCII.GetString(profile, 16, 4);
        int channels = space switch
        {
            "GRAY" => 1,
            "RGB " or "Lab " => 3,
            "CMYK" => 4,
            _ => 0,
        };
        if (profile[8] > 4 || kind is not ("mntr" or "prtr" or "scnr" or "spac") || document.File.Get(stream, "N").AsInteger != channels)
        {
            document.Findings.Add("PDF/A 6.2.4.2", "A colour profile is of a kind that PDF 1.7 does not know.");
        }

        return space;
    }
}
