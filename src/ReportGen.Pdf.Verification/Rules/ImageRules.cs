using System.Buffers.Binary;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of images and form XObjects (ISO 19005-2, 6.2.8 and 6.2.9; ISO 14289-1, 7.20).</summary>
internal static class ImageRules
{
    public static void Check(ReadDocument document)
    {
        if (FormsGoRound(document))
        {
            document.Findings.Add("PDF 8.10.1", "A form XObject is among its own resources, which is a cycle.");
        }

        foreach (PdfStream stream in document.Dictionaries.OfType<PdfStream>())
        {
            switch (document.File.Get(stream, "Subtype").AsName)
            {
                case "Image":
                    CheckImage(document, stream);
                    break;
                case "Form":
                    CheckForm(document, stream);
                    break;
                case "PS":
                    document.Findings.Add("PDF/A 6.2.9", "The file contains a PostScript XObject.");
                    break;
            }
        }
    }

    /// <summary>True when a form refers to itself through its resources.</summary>
    private static bool FormsGoRound(ReadDocument document)
    {
        PdfFile file = document.File;
        var done = new HashSet<PdfDictionary>();
        var open = new HashSet<PdfDictionary>();
        var path = new Stack<(PdfDictionary Form, Queue<PdfDictionary> Below)>();
        foreach (PdfStream start in document.Dictionaries.OfType<PdfStream>().Where(stream => file.Get(stream, "Subtype").AsName == "Form"))
        {
            PdfDictionary? next = start;
            while (true)
            {
                if (next is not null && !done.Contains(next))
                {
                    if (!open.Add(next))
                    {
                        return true;
                    }

                    PdfDictionary objects = file.Dictionary(file.Dictionary(next, "Resources"), "XObject");
                    path.Push((next, new Queue<PdfDictionary>(objects.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                        .Select(entry => file.Resolve(entry.Value)).OfType<PdfDictionary>())));
                }

                if (!path.TryPeek(out (PdfDictionary Form, Queue<PdfDictionary> Below) last))
                {
                    break;
                }

                if (!last.Below.TryDequeue(out next))
                {
                    done.Add(last.Form);
                    open.Remove(last.Form);
                    path.Pop();
                }
            }
        }

        return false;
    }

    private static void CheckForm(ReadDocument document, PdfStream form)
    {
        foreach (string key in new[] { "OPI", "PS", "Subtype2" })
        {
            if (form.TryGet(key, out _))
            {
                document.Findings.Add("PDF/A 6.2.9", $"A form XObject has the entry {key}.");
            }
        }

        if (form.TryGet("Ref", out _))
        {
            document.Findings.Add("PDF/UA 7.20", "A form XObject refers to a page of another file.");
        }

        if (document.File.Items(form, "BBox").Count != 4)
        {
            document.Findings.Add("PDF 8.10.2", "A form XObject has no bounding box.");
        }
    }

    private static void CheckImage(ReadDocument document, PdfStream image)
    {
        PdfFile file = document.File;
        void Require(bool isRight, string rule, string message)
        {
            if (!isRight)
            {
                document.Findings.Add(rule, FormattableString.Invariant($"Image {image.Number} {message}."));
            }
        }

        Require(!image.TryGet("Alternates", out _) && !image.TryGet("OPI", out _), "PDF/A 6.2.8", "has an alternate version");
        Require(file.Get(image, "Interpolate") is not PdfBoolean { IsTrue: true }, "PDF/A 6.2.8", "requests interpolation");
        Require(!image.TryGet("Intent", out _) || GraphicsStateRules.IsIntent(file.Get(image, "Intent").AsName), "PDF/A 6.2.6", "has an unknown rendering intent");
        int width = file.Get(image, "Width").AsInteger ?? 0;
        int height = file.Get(image, "Height").AsInteger ?? 0;
        Require(width > 0 && height > 0, "PDF 8.9.5", "has no size");
        string[] filters = [.. file.Items(image, "Filter").Select(filter => file.Resolve(filter).AsName ?? string.Empty)];
        if (filters is [.., "JPXDecode"])
        {
            // Such data specify their own depth and colours.
            Jpeg2000Rules.Check(document, image);
            return;
        }

        bool isStencil = file.Get(image, "ImageMask") is PdfBoolean { IsTrue: true };
        int depth = isStencil ? 1 : file.Get(image, "BitsPerComponent").AsInteger ?? 0;
        Require(depth is 1 or 2 or 4 or 8 or 16, "PDF/A 6.2.8", "has a depth other than 1, 2, 4, 8 or 16 bits");
        int channels = isStencil ? 1 : Channels(file, file.Get(image, "ColorSpace"));
        Require(channels > 0, "PDF 8.9.5", "has no colour space");
        if (file.Get(image, "SMask") is PdfStream mask)
        {
            Require(file.Get(mask, "ColorSpace").AsName == "DeviceGray" && !mask.TryGet("SMask", out _), "PDF 11.6.5.3", "has an invalid mask");
        }

        if (width <= 0 || height <= 0 || channels <= 0)
        {
            return;
        }

        if (filters is ["DCTDecode"])
        {
            Require(JpegFrame(image.Data.Span) == (width, height, channels), "PDF 8.9.5", "has a size that differs from its JPEG data");
        }
        else if (filters is [] or ["FlateDecode"])
        {
            long needed = (((long)width * channels * depth) + 7) / 8 * height;
            Require(StreamData.Measure(image, file) >= needed, "PDF 8.9.5", "has too few data");
        }
    }

    /// <summary>Samples of a pixel; 0 for an unsupported colour space.</summary>
    private static int Channels(PdfFile file, PdfValue space) => space switch
    {
        PdfName { Text: "DeviceGray" } => 1,
        PdfName { Text: "DeviceRGB" } => 3,
        PdfName { Text: "DeviceCMYK" } => 4,
        PdfArray { Items: [PdfName { Text: "ICCBased" }, var reference] } when file.Resolve(reference) is PdfStream profile => file.Get(profile, "N").AsInteger ?? 0,
        PdfArray { Items: [PdfName { Text: "Indexed" }, var below, var most, var table] } => IsTable(file, below, most, table) ? 1 : 0,
        PdfArray { Items: [PdfName { Text: "CalGray" or "Separation" }, ..] } => 1,
        PdfArray { Items: [PdfName { Text: "CalRGB" or "Lab" }, ..] } => 3,
        _ => 0,
    };

    /// <summary>Samples of a colour in a palette, which must not contain indices into another palette.</summary>
    private static int ChannelsOfBase(PdfFile file, PdfValue space) =>
        space is PdfArray { Items: [PdfName { Text: "Indexed" }, ..] } ? 0 : Channels(file, space);

    private static bool IsTable(PdfFile file, PdfValue below, PdfValue most, PdfValue table)
    {
        long length = file.Resolve(table) switch
        {
            PdfString text => text.Bytes.Length,
            PdfStream stream => StreamData.Measure(stream, file),
            _ => 0,
        };
        int samples = ChannelsOfBase(file, file.Resolve(below));
        return samples > 0 && file.Resolve(most).AsInteger is { } last and >= 0 and <= 255 && length >= (last + 1L) * samples;
    }

    /// <summary>Size and components in a frame header; bytes between segments are skipped, as decoders do.</summary>
    private static (int Width, int Height, int Channels) JpegFrame(ReadOnlySpan<byte> data)
    {
        int at = 2;
        while (at + 10 <= data.Length)
        {
            byte marker = data[at + 1];
            if (data[at] != 0xFF || marker is 0x00 or 0x01 or 0xFF or (>= 0xD0 and <= 0xD8))
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC)
            {
                return (BinaryPrimitives.ReadUInt16BigEndian(data[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(data[(at + 5)..]), data[at + 9]);
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(data[(at + 2)..]);
        }

        return default;
    }
}
