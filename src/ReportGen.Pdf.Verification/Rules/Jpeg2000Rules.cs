using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of JPEG 2000 images (ISO 19005-2, 6.2.8.3).</summary>
internal static class Jpeg2000Rules
{
    private const string Rule = "PDF/A 6.2.8.3";

    /// <summary>The colour space CIEJab by its number (ISO/IEC 15444-2).</summary>
    private const uint Jab = 19;

    public static void Check(ReadDocument document, PdfStream image)
    {
        void Require(bool isRight, string rule, string message)
        {
            if (!isRight)
            {
                document.Findings.Add(rule, FormattableString.Invariant($"Image {image.Number} {message}."));
            }
        }

        PdfFile file = document.File;
        Jpeg2000Header? header = file.Items(image, "Filter").Count == 1 ? Jpeg2000Header.Read(image.Data.Span) : null;
        if (header is null)
        {
            Require(false, Rule, "has no readable JPEG 2000 header");
            return;
        }

        Require((header.Width, header.Height) == (file.Get(image, "Width").AsInteger, file.Get(image, "Height").AsInteger), "PDF 8.9.5", "has a size that differs from its JPEG 2000 data");
        Require(header.ColourChannels is 1 or 3 or 4, Rule, "must have 1, 3 or 4 colour channels");
        Require(!header.HasDepths && header.Depth is >= 1 and <= 38, Rule, "has channels of different depths, or deeper than 38 bits");
        if (image.TryGet("ColorSpace", out _))
        {
            // The colour space in the document overrides those of the image.
            return;
        }

        Require(header.Colours.Count == 1 || header.Colours.Count(colour => colour.Approximation == 1) == 1, Rule, "has no colour space, or several without exactly one marked as exact");
        Require(header.Colours.TrueForAll(colour => colour.Method is 1 or 2 or 3), Rule, "specifies its colour space by an unknown method");
        Require(header.Colours.TrueForAll(colour => colour.Enumerated != Jab), Rule, "uses the colour space CIEJab");
    }
}
