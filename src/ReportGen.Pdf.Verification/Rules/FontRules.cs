using System.Collections.Immutable;
using System.Text.RegularExpressions;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of fonts: embedded, with correct widths, and with text for every code shown (ISO 19005-2, 6.2.11).</summary>
internal static partial class FontRules
{
    public static void Check(ReadDocument document)
    {
        foreach (ReadFont font in document.Fonts.OrderBy(font => font.Name, StringComparer.Ordinal))
        {
            FontDictionaryRules.Check(document, font);
            CheckNames(document, font);
            CheckTexts(document, font);
            if (font.IsComposite)
            {
                CheckComposite(document, font);
            }
        }
    }

    /// <summary>The fonts that pages use, in the order of their names.</summary>
    public static ImmutableArray<VerifiedFont> Describe(ReadDocument document) =>
    [
        .. document.Fonts
            .OrderBy(font => font.Name, StringComparer.Ordinal)
            .Select(font => new VerifiedFont(font.Name, IsEmbedded(document.File, font), font.HasToUnicode, font.Shown.Count)),
    ];

    private static bool IsEmbedded(PdfFile file, ReadFont font) =>
        file.Get(font.Descriptor, "FontFile2") is PdfStream || file.Get(font.Descriptor, "FontFile3") is PdfStream
        || file.Get(font.Descriptor, "FontFile") is PdfStream;

    [GeneratedRegex("^[A-Z]{6}\\+.", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SubsetName();

    private static void CheckNames(ReadDocument document, ReadFont font)
    {
        PdfFile file = document.File;
        if (!IsEmbedded(file, font))
        {
            document.Findings.Add("PDF/A 6.2.11.4", $"Font {font.Name} is not embedded.");
        }

        if (file.Get(font.Descriptor, "FontName").AsName != font.Name || file.Get(font.Descendant, "BaseFont").AsName != font.Name)
        {
            document.Findings.Add("PDF 9.8", $"Font {font.Name} has inconsistent names.");
        }

        foreach (string key in new[] { "Flags", "FontBBox", "ItalicAngle", "Ascent", "Descent", "CapHeight", "StemV" })
        {
            if (!font.Descriptor.TryGet(key, out _))
            {
                document.Findings.Add("PDF 9.8", $"The descriptor of font {font.Name} has no {key}.");
            }
        }

        if (!SubsetName().IsMatch(font.Name))
        {
            document.Findings.Add("PDF 9.6.4", $"The name of font {font.Name} has no subset prefix.");
        }
    }

    private static void CheckTexts(ReadDocument document, ReadFont font)
    {
        if (!font.HasToUnicode)
        {
            document.Findings.Add("PDF/A 6.2.11.7", $"Font {font.Name} does not map its codes to text.");
            return;
        }

        foreach ((int code, int page) in font.Shown)
        {
            string? text = font.TextOf(code);
            if (text is not null && text.Any(char.IsControl))
            {
                document.Findings.Add("PDF/A 6.2.11.7", FormattableString.Invariant($"Code {code} of font {font.Name} is mapped to a control character, which is not text."), page);
            }
            else if (string.IsNullOrEmpty(text) || text.AsSpan().ContainsAny('\uFEFF', '\uFFFE'))
            {
                document.Findings.Add("PDF/A 6.2.11.7", FormattableString.Invariant($"Code {code} of font {font.Name} has no text."), page);
            }
        }
    }

    private static void CheckComposite(ReadDocument document, ReadFont font)
    {
        PdfFile file = document.File;
        if (file.Get(font.Dictionary, "Encoding").AsName != "Identity-H")
        {
            document.Findings.Add("PDF/A 6.2.11.3.3", $"Font {font.Name} has an encoding other than Identity-H.");
        }

        if (file.Get(font.Descendant, "CIDToGIDMap").AsName != "Identity" && file.Get(font.Descendant, "CIDToGIDMap") is not PdfStream)
        {
            document.Findings.Add("PDF/A 6.2.11.3.2", $"Font {font.Name} does not map its codes to glyphs.");
        }

        PdfDictionary system = file.Dictionary(font.Descendant, "CIDSystemInfo");
        if (file.Get(system, "Registry").AsText is null || file.Get(system, "Ordering").AsText is null)
        {
            document.Findings.Add("PDF 9.7.3", $"Font {font.Name} has no character collection.");
        }

        if (font.Descriptor.TryGet("CIDSet", out _))
        {
            document.Findings.Add("PDF/A 6.2.11.4.2", $"Font {font.Name} has a CIDSet, which readers ignore and validators reject.");
        }

        if (file.Get(font.Descriptor, "FontFile2") is PdfStream program)
        {
            byte[] data = StreamData.Decode(program, file);
            if (file.Get(program, "Length1").AsInteger != data.Length)
            {
                document.Findings.Add("PDF 9.9", $"The embedded program of font {font.Name} has a length that differs from the declared one.");
            }

            CheckProgram(document, font, new FontProgramFacts(data));
        }
    }

    private static void CheckProgram(ReadDocument document, ReadFont font, FontProgramFacts program)
    {
        if (!program.IsSound)
        {
            document.Findings.Add("PDF/A 6.2.11.4", $"The embedded program of font {font.Name} is damaged.");
            return;
        }

        foreach ((int code, int page) in font.Shown)
        {
            if (code == 0)
            {
                document.Findings.Add("PDF/A 6.2.11.8", $"Font {font.Name} shows .notdef.", page);
            }
            else if (code >= program.GlyphCount)
            {
                document.Findings.Add("PDF/A 6.2.11.4", FormattableString.Invariant($"Code {code} of font {font.Name} has no glyph."), page);
            }
            else if (Math.Abs(program.WidthOf(code) - font.WidthOf(code)) > 1)
            {
                document.Findings.Add("PDF/A 6.2.11.5", FormattableString.Invariant($"The width of code {code} of font {font.Name} does not match its glyph."), page);
            }
        }
    }
}
