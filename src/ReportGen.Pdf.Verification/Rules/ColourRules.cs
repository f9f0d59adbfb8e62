using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of colour: one output intent, and no device colour that it does not cover (ISO 19005-2, 6.2.3 and 6.2.4.3).</summary>
internal static class ColourRules
{
    public static void Check(ReadDocument document)
    {
        string? destination = CheckIntents(document);
        var spaces = new ColourSpaceRules(document);
        for (int i = 0; i < document.Contents.Count; i++)
        {
            PageContent content = document.Contents[i];
            var used = new SortedSet<string>(content.DeviceSpaces, StringComparer.Ordinal);
            foreach (PdfValue space in content.Objects.Select(painted => document.File.Get(painted, "ColorSpace")).Concat(content.Spaces))
            {
                spaces.Check(space, used);
            }

            // A default colour space replaces the device in images and in spaces based on it.
            used.ExceptWith(content.DefaultSpaces.Except(content.DeviceSpaces, StringComparer.Ordinal));

            // Groups blend in their colour space, so it counts as used.
            foreach (PdfDictionary group in content.Objects.Append(document.Pages[i]).Select(painted => document.File.Dictionary(painted, "Group")))
            {
                spaces.Check(document.File.Get(group, "CS"), used);
            }

            CheckBlending(document, i, destination);
            CheckDevices(document, used, destination, i + 1);
        }

        spaces.CheckOverprint();
    }

    /// <summary>Checks the output intents and returns the colour space of the PDF/A profile.</summary>
    private static string? CheckIntents(ReadDocument document)
    {
        PdfFile file = document.File;
        string? space = null;
        var profiles = new HashSet<PdfValue>();
        foreach (PdfValue value in file.Items(document.Catalog, "OutputIntents"))
        {
            PdfDictionary intent = file.Resolve(value) as PdfDictionary ?? PdfDictionary.Empty;
            string? kind = file.Get(intent, "S").AsName;
            if (kind == "GTS_PDFX" && intent.TryGet("DestOutputProfileRef", out _))
            {
                document.Findings.Add("PDF/A 6.2.3", "An output intent refers to an external profile.");
            }

            if (intent.TryGet("DestOutputProfile", out PdfValue? reference))
            {
                // Compared by object identity, not by content.
                profiles.Add(reference);
            }

            if (kind == "GTS_PDFA1" && file.Get(intent, "DestOutputProfile") is PdfStream profile)
            {
                ProfileHeader header = ProfileHeader.Read(StreamData.Decode(profile, file));
                space = header.Space;
                bool isRight = header.IsSound && header.Version < 5 && header.Class is "mntr" or "prtr" && header.Space is "GRAY" or "RGB " or "CMYK"
                    && file.Get(profile, "N").AsInteger == header.Channels;
                if (!isRight)
                {
                    document.Findings.Add("PDF/A 6.2.3", "The profile of the output intent is damaged, or is not a printer or display profile.");
                }
            }
        }

        if (profiles.Count > 1)
        {
            document.Findings.Add("PDF/A 6.2.3", "Output intents refer to different profiles.");
        }

        return space;
    }

    /// <summary>Without an output intent, a page with transparency specifies the colour space in which it blends (ISO 19005-2, 6.2.10).</summary>
    private static void CheckBlending(ReadDocument document, int index, string? destination)
    {
        PdfFile file = document.File;
        PageContent content = document.Contents[index];
        bool isTransparent = content.States.Any(state => IsTransparent(file, state))
            || content.Objects.Any(painted => file.Get(painted, "SMask") is PdfStream || file.Get(file.Dictionary(painted, "Group"), "S").AsName == "Transparency");
        if (destination is null && isTransparent && !file.Dictionary(document.Pages[index], "Group").TryGet("CS", out _))
        {
            document.Findings.Add("PDF/A 6.2.10", "The page has transparency, but no blending colour space, and the file no output intent.", index + 1);
        }
    }

    private static bool IsTransparent(PdfFile file, PdfDictionary state) =>
        file.Get(state, "SMask") is PdfDictionary
        || file.Get(state, "ca").AsNumber is < 1 || file.Get(state, "CA").AsNumber is < 1
        || file.Items(state, "BM").Any(mode => file.Resolve(mode).AsName is not ("Normal" or "Compatible"));

    private static void CheckDevices(ReadDocument document, SortedSet<string> used, string? destination, int page)
    {
        if (used.Contains("DeviceCMYK") && destination != "CMYK")
        {
            document.Findings.Add("PDF/A 6.2.4.3", "DeviceCMYK is used without a CMYK output intent.", page);
        }

        if (used.Contains("DeviceRGB") && destination != "RGB ")
        {
            document.Findings.Add("PDF/A 6.2.4.3", "DeviceRGB is used without an RGB output intent.", page);
        }

        if (used.Contains("DeviceGray") && destination is null)
        {
            document.Findings.Add("PDF/A 6.2.4.3", "DeviceGray is used without an output intent.", page);
        }
    }
}
