using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the colour spaces that content uses (ISO 19005-2, 6.1.13, 6.2.4.2 and 6.2.4.4).</summary>
internal sealed class ColourSpaceRules(ReadDocument document)
{
    private const int MostColourants = 32;
    private const int DeepestSpace = 8;
    private const int DeepestObject = 50;

    private readonly HashSet<PdfValue> _profiles = [];
    private readonly Dictionary<string, (PdfValue Alternate, PdfValue Tint)> _separations = new(StringComparer.Ordinal);
    private bool _hasInkProfile;

    /// <summary>Checks a colour space and those on which it is based.</summary>
    /// <param name="value">The space; null objects are ignored.</param>
    /// <param name="devices">Receives the device colour spaces on which it is based.</param>
    /// <param name="depth">Nesting depth.</param>
    public void Check(PdfValue value, SortedSet<string> devices, int depth = 0)
    {
        PdfFile file = document.File;
        switch (file.Resolve(value))
        {
            case PdfName { Text: "DeviceGray" or "DeviceRGB" or "DeviceCMYK" } device:
                devices.Add(device.Text);
                break;
            case PdfArray array when depth < DeepestSpace:
                CheckFamily(array.Items, devices, depth);
                break;
        }
    }

    /// <summary>Overprint mode 1 changes the meaning of the inks of a profile (ISO 19005-2, 6.2.4.2).</summary>
    public void CheckOverprint()
    {
        PdfFile file = document.File;
        bool overprints = document.Contents.SelectMany(content => content.States).Any(state =>
            file.Get(state, "OPM").AsInteger == 1
            && file.Get(state, "OP") is PdfBoolean { IsTrue: true }
            && (!state.TryGet("op", out _) || file.Get(state, "op") is PdfBoolean { IsTrue: true }));
        if (_hasInkProfile && overprints)
        {
            document.Findings.Add("PDF/A 6.2.4.2", "Inks of an ICC-based CMYK colour space are overprinted in mode 1.");
        }
    }

    private void CheckFamily(IReadOnlyList<PdfValue> parts, SortedSet<string> devices, int depth)
    {
        switch (parts)
        {
            case [PdfName { Text: "ICCBased" }, var reference] when document.File.Resolve(reference) is PdfStream profile:
                CheckProfile(profile);
                break;
            case [PdfName { Text: "Indexed" or "Pattern" }, var below, ..]:
                Check(below, devices, depth + 1);
                break;
            case [PdfName { Text: "Separation" }, var name, var alternate, var tint]:
                CheckSeparation(document.File.Resolve(name) as PdfName, alternate, tint);
                Check(alternate, devices, depth + 1);
                break;
            case [PdfName { Text: "DeviceN" }, var names, var alternate, _, ..]:
                CheckColourants(document.File.Resolve(names), parts.Count > 4 ? document.File.Resolve(parts[4]) as PdfDictionary : null);
                Check(alternate, devices, depth + 1);
                break;
        }
    }

    private void CheckProfile(PdfStream stream)
    {
        if (!_profiles.Add(stream))
        {
            return;
        }

        ProfileHeader header = ProfileHeader.Read(StreamData.Decode(stream, document.File));
        _hasInkProfile |= header.Space == "CMYK";
        if (!header.IsSound)
        {
            document.Findings.Add("PDF/A 6.2.4.2", "An ICC profile is damaged.");
            return;
        }

        bool isKnown = header.Version < 5 && header.Class is "mntr" or "prtr" or "scnr" or "spac" && header.Channels > 0
            && document.File.Get(stream, "N").AsInteger == header.Channels;
        if (!isKnown)
        {
            document.Findings.Add("PDF/A 6.2.4.2", "An ICC profile is of a kind that PDF 1.7 does not support.");
        }
    }

    /// <summary>An ink must have one definition: the objects are compared, not what they compute.</summary>
    private void CheckSeparation(PdfName? name, PdfValue alternate, PdfValue tint)
    {
        if (name is null or { Text: "All" or "None" })
        {
            return;
        }

        CheckInkName(name);
        if (!_separations.TryAdd(name.Text, (alternate, tint)) && _separations[name.Text] is var known
            && !(IsSame(known.Alternate, alternate) && IsSame(known.Tint, tint)))
        {
            document.Findings.Add("PDF/A 6.2.4.4", $"The ink '{name.Text}' has conflicting definitions.");
        }
    }

    private void CheckColourants(PdfValue names, PdfDictionary? attributes)
    {
        PdfName[] inks = names is PdfArray array ? [.. array.Items.Select(document.File.Resolve).OfType<PdfName>()] : [];
        if (inks.Length > MostColourants)
        {
            document.Findings.Add("PDF/A 6.1.13", "A colour space has more than 32 inks.");
        }

        PdfDictionary described = attributes is null ? PdfDictionary.Empty : document.File.Dictionary(attributes, "Colorants");
        foreach (PdfName ink in inks.Where(ink => ink.Text is not ("Cyan" or "Magenta" or "Yellow" or "Black" or "None")))
        {
            CheckInkName(ink);
            if (!described.TryGet(ink.Text, out _))
            {
                document.Findings.Add("PDF/A 6.2.4.4", $"The ink '{ink.Text}' of a colour space is not described.");
            }
        }
    }

    private void CheckInkName(PdfName name)
    {
        if (!name.IsUtf8)
        {
            document.Findings.Add("PDF/A 6.1.8", "The name of an ink is not UTF-8.");
        }
    }

    private bool IsSame(PdfValue first, PdfValue second, int depth = 0) => (document.File.Resolve(first), document.File.Resolve(second)) switch
    {
        var (one, other) when ReferenceEquals(one, other) || depth > DeepestObject => true,
        (PdfArray one, PdfArray other) => one.Items.Count == other.Items.Count
            && one.Items.Zip(other.Items).All(pair => IsSame(pair.First, pair.Second, depth + 1)),
        (PdfStream one, PdfStream other) => StreamData.Decode(one, document.File).AsSpan().SequenceEqual(StreamData.Decode(other, document.File))
            && HasSame(one, other, depth),
        (PdfDictionary one, PdfDictionary other) => HasSame(one, other, depth),
        (PdfString one, PdfString other) => one.Bytes.AsSpan().SequenceEqual(other.Bytes),
        (PdfNumber one, PdfNumber other) => one.Value == other.Value,
        var (one, other) => one.Equals(other),
    };

    /// <summary>True when the entries are equal, except those that describe how a stream is stored.</summary>
    private bool HasSame(PdfDictionary first, PdfDictionary second, int depth)
    {
        string[] keys = [.. first.Entries.Keys.Union(second.Entries.Keys, StringComparer.Ordinal).Except(["Length", "Filter", "DecodeParms"], StringComparer.Ordinal)];
        return Array.TrueForAll(keys, key =>
            first.TryGet(key, out PdfValue? one) && second.TryGet(key, out PdfValue? other) && IsSame(one, other, depth + 1));
    }
}
