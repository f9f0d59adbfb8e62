using System.Collections.Immutable;
using System.Text.RegularExpressions;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of fonts: embedded, with correct widths, and with text for every code shown (ISO 19005-2, 6.2.11).</summary>
internal static partial class FontRules
{
    private static readonly string[] TextRules = ["PDF/A 6.2.11.7.2", "PDF/UA 7.21.7"];

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

    private static void CheckNames(ReadDocument document, ReadFont font)
    {
        PdfFile file = document.File;
        if (font.IsDrawnByContent)
        {
            return;
        }

        // Text that is neither filled nor stroked needs no glyphs.
        if (font.IsVisible && !IsEmbedded(file, font))
        {
            document.Findings.Add(["PDF/A 6.2.11.4.1", "PDF/UA 7.21.4.1"], $"Font {font.Name} is not embedded.");
        }

        if (font.IsStandard14)
        {
            return;
        }

        // Names of composite fonts differ in practice, such as with that of the CMap added to them.
        string? inner = file.Get(font.Descriptor, "FontName").AsName;
        string? own = file.Get(font.Descendant, "BaseFont").AsName;
        if (inner is null || own is null || (!font.IsComposite && inner != own))
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
    }

    private static void CheckTexts(ReadDocument document, ReadFont font)
    {
        if (font.HasToUnicode)
        {
            foreach ((int code, int page) in font.Shown)
            {
                string? text = font.TextOf(code);
                if (string.IsNullOrEmpty(text) && !font.HasKnownText)
                {
                    document.Findings.Add(TextRules, FormattableString.Invariant($"Code {code} of font {font.Name} has no text."), page);
                }
                else if (text is not null && text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'))
                {
                    document.Findings.Add(TextRules, FormattableString.Invariant($"The text of code {code} of font {font.Name} contains U+0000, U+FEFF or U+FFFE."), page);
                }
                else if (text is not null && text.Any(IsForbiddenControl))
                {
                    document.Findings.Add(TextRules, FormattableString.Invariant($"The text of code {code} of font {font.Name} contains a control character."), page);
                }
            }
        }
        else if (!font.HasKnownText)
        {
            document.Findings.Add(TextRules, $"Font {font.Name} does not map its codes to text.");
        }
    }

    /// <summary>True for a control character other than tab and line ends: such a text denotes no character that a reader can present.</summary>
    private static bool IsForbiddenControl(char character) => char.IsControl(character) && character is not ('\t' or '\n' or '\r');

    private static void CheckComposite(ReadDocument document, ReadFont font)
    {
        PdfFile file = document.File;
        PdfValue encoding = file.Get(font.Dictionary, "Encoding");
        if (encoding is not PdfStream && !PredefinedCMaps.Contains(encoding.AsName))
        {
            document.Findings.Add(["PDF/A 6.2.11.3.3", "PDF/UA 7.21.3.3"], $"Font {font.Name} has a CMap that is neither predefined nor embedded.");
        }

        if (encoding is PdfStream map)
        {
            CheckMap(document, font, map);
        }

        PdfDictionary system = file.Dictionary(font.Descendant, "CIDSystemInfo");
        CheckCollection(document, font, encoding, system);
        if (file.Get(font.Descendant, "Subtype").AsName == "CIDFontType2" && IsEmbedded(file, font)
            && file.Get(font.Descendant, "CIDToGIDMap") is not (PdfStream or PdfName { Text: "Identity" }))
        {
            document.Findings.Add(["PDF/A 6.2.11.3.2", "PDF/UA 7.21.3.2"], $"Font {font.Name} does not map its codes to glyphs.");
        }

        if (file.Get(font.Descriptor, "FontFile2") is PdfStream program)
        {
            byte[] data = StreamData.Decode(program, file);
            if (file.Get(program, "Length1").AsInteger != data.Length)
            {
                document.Findings.Add("PDF 9.9", $"The embedded program of font {font.Name} has a length that differs from the declared one.");
            }

            bool isDirect = font.HasIdentityCodes && file.Get(font.Descendant, "CIDToGIDMap").AsName == "Identity";
            CheckProgram(document, font, new FontProgramFacts(data), isDirect);
        }
    }

    /// <summary>The character collections of the CMap and of the font are compatible, except with an identity CMap.</summary>
    private static void CheckCollection(ReadDocument document, ReadFont font, PdfValue encoding, PdfDictionary system)
    {
        PdfFile file = document.File;
        string? registry = file.Get(system, "Registry").AsText;
        string? ordering = file.Get(system, "Ordering").AsText;
        bool isRight = registry is not null && ordering is not null;
        if (encoding is PdfStream map)
        {
            PdfDictionary mapSystem = file.Dictionary(map, "CIDSystemInfo");
            isRight = file.Get(map, "CMapName").AsName is "Identity-H" or "Identity-V"
                || (file.Get(mapSystem, "Registry").AsText == registry && file.Get(mapSystem, "Ordering").AsText == ordering
                && (file.Get(system, "Supplement").AsInteger ?? 0) <= (file.Get(mapSystem, "Supplement").AsInteger ?? 0));
        }
        else if (encoding.AsName is { } name && PredefinedCMaps.OrderingOf(name) is { } expected)
        {
            isRight = registry == "Adobe" && ordering == expected;
        }

        if (!isRight)
        {
            document.Findings.Add(["PDF/A 6.2.11.3.1", "PDF/UA 7.21.3.1"], $"The character collection of font {font.Name} does not match that of its CMap.");
        }
    }

    private static void CheckMap(ReadDocument document, ReadFont font, PdfStream map)
    {
        PdfFile file = document.File;
        string text = System.Text.Encoding.Latin1.GetString(StreamData.Decode(map, file));
        Match mode = WritingMode().Match(text);
        if (mode.Success && mode.Groups[1].Value != ((file.Get(map, "WMode").AsInteger ?? 0) == 1 ? "1" : "0"))
        {
            document.Findings.Add(["PDF/A 6.2.11.3.3", "PDF/UA 7.21.3.3"], $"The writing mode of the CMap of font {font.Name} differs from that of its dictionary.");
        }

        Match used = UsedMap().Match(text);
        if ((used.Success && !PredefinedCMaps.Contains(used.Groups[1].Value))
            || (file.Get(map, "UseCMap") is PdfName { Text: var other } && !PredefinedCMaps.Contains(other)))
        {
            document.Findings.Add(["PDF/A 6.2.11.3.3", "PDF/UA 7.21.3.3"], $"The CMap of font {font.Name} uses one that is not predefined.");
        }
    }

    [GeneratedRegex(@"/WMode\s+(\d)\s+def", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WritingMode();

    [GeneratedRegex(@"/([-A-Za-z0-9]+)\s+usecmap", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsedMap();

    private static void CheckProgram(ReadDocument document, ReadFont font, FontProgramFacts program, bool isDirect)
    {
        if (!program.IsSound)
        {
            document.Findings.Add("PDF/A 6.2.11.4.1", $"The embedded program of font {font.Name} is damaged.");
            return;
        }

        if (!isDirect)
        {
            return;
        }

        foreach ((int code, int page) in font.Shown)
        {
            if (code == 0)
            {
                document.Findings.Add(["PDF/A 6.2.11.8", "PDF/UA 7.21.8"], $"Font {font.Name} shows .notdef.", page);
            }
            else if (code >= program.GlyphCount)
            {
                document.Findings.Add(["PDF/A 6.2.11.4.1", "PDF/UA 7.21.4.1"], FormattableString.Invariant($"Code {code} of font {font.Name} has no glyph."), page);
            }
            else if (Math.Abs(program.WidthOf(code) - font.WidthOf(code)) > 1)
            {
                document.Findings.Add(["PDF/A 6.2.11.5", "PDF/UA 7.21.5"], FormattableString.Invariant($"The width of code {code} of font {font.Name} does not match its glyph."), page);
            }
        }
    }
}
