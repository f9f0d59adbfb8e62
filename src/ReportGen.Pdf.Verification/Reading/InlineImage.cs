using ReportGen.Pdf.Verification.Rules;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Reads inline images of content streams (ISO 32000-1, 8.9.7) and checks them (ISO 19005-2, 6.1.10 and 6.2.8).</summary>
internal static class InlineImage
{
    /// <summary>Reads an image after its operator BI, up to and including EI.</summary>
    /// <param name="parser">The parser of the content, which is moved behind the image.</param>
    /// <param name="content">The bytes of the content.</param>
    /// <param name="addDevice">Receives the device colour space of the image.</param>
    /// <returns>Rules that the image breaks.</returns>
    /// <exception cref="PdfFormatException">The image has no end, or an entry of it is not a name.</exception>
    public static List<(string Rule, string Message)> Read(PdfParser parser, ReadOnlyMemory<byte> content, Action<string> addDevice)
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        PdfValue key = parser.Read(readsReferences: false);
        while (key is PdfName name)
        {
            entries[name.Text] = parser.Read(readsReferences: false);
            key = parser.Read(readsReferences: false);
        }

        if (key is not PdfKeyword { Text: "ID" })
        {
            throw new PdfFormatException("an inline image has no data");
        }

        parser.Position = EndOf(content.Span, parser.Position + 1);
        return Check(entries, addDevice);
    }

    private static List<(string Rule, string Message)> Check(Dictionary<string, PdfValue> entries, Action<string> addDevice)
    {
        PdfValue Entry(string shortKey, string longKey) => entries.GetValueOrDefault(shortKey) ?? entries.GetValueOrDefault(longKey) ?? PdfValue.Null;
        var faults = new List<(string, string)>();
        PdfValue filter = Entry("F", "Filter");
        IEnumerable<PdfValue> filters = filter is PdfArray array ? array.Items : [filter];
        if (!filters.All(item => item is PdfNull || item.AsName is "AHx" or "ASCIIHexDecode" or "A85" or "ASCII85Decode" or "Fl" or "FlateDecode"
            or "RL" or "RunLengthDecode" or "CCF" or "CCITTFaxDecode" or "DCT" or "DCTDecode"))
        {
            faults.Add(("PDF/A 6.1.10", "An inline image uses a forbidden filter."));
        }

        if (Entry("I", "Interpolate") is PdfBoolean { IsTrue: true })
        {
            faults.Add(("PDF/A 6.2.8", "An inline image requests interpolation."));
        }

        if (entries.TryGetValue("Intent", out PdfValue? intent) && !GraphicsStateRules.IsIntent(intent.AsName))
        {
            faults.Add(("PDF/A 6.2.6", "An inline image has an unknown rendering intent."));
        }

        string? device = Entry("CS", "ColorSpace").AsName switch
        {
            "G" or "DeviceGray" => "DeviceGray",
            "RGB" or "DeviceRGB" => "DeviceRGB",
            "CMYK" or "DeviceCMYK" => "DeviceCMYK",
            _ => null,
        };
        if (device is not null)
        {
            addDevice(device);
        }

        return faults;
    }

    /// <summary>The offset behind EI between white space, which is followed by content and not by data.</summary>
    private static int EndOf(ReadOnlySpan<byte> content, int start)
    {
        for (int at = Math.Max(start, 0); at + 1 < content.Length; at++)
        {
            bool isEnd = content[at] == 'E' && content[at + 1] == 'I'
                && (at == start || PdfParser.IsSpace(content[at - 1]))
                && (at + 2 == content.Length || PdfParser.IsSpace(content[at + 2]))
                && !content[(at + 2)..Math.Min(content.Length, at + 12)].ContainsAnyExceptInRange((byte)9, (byte)126);
            if (isEnd)
            {
                return at + 2;
            }
        }

        throw new PdfFormatException("an inline image has no end");
    }
}
