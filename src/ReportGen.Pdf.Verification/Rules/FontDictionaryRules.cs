using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the dictionaries around a font program: kinds, names, encodings, widths (ISO 19005-2, 6.1.8, 6.2.11.2, 6.2.11.3 and 6.2.11.6).</summary>
internal static class FontDictionaryRules
{
    // Bits of the entry Flags of a descriptor (ISO 32000-1, table 123).
    private const int Symbolic = 4;
    private const int Nonsymbolic = 32;

    private const string Mismatch = "has an encoding that does not match its glyphs";

    private static readonly string[] Programs = ["FontFile", "FontFile2", "FontFile3"];

    public static void Check(ReadDocument document, ReadFont font)
    {
        PdfFile file = document.File;
        void Require(bool isRight, string rule, string message)
        {
            if (!isRight)
            {
                document.Findings.Add(rule, $"Font {font.Name} {message}.");
            }
        }

        bool isKnown = file.Get(font.Dictionary, "Type").AsName == "Font"
            && file.Get(font.Dictionary, "Subtype").AsName is "Type0" or "Type1" or "MMType1" or "TrueType" or "Type3";
        bool isDescendantKnown = !font.IsComposite
            || (file.Get(font.Descendant, "Type").AsName == "Font" && file.Get(font.Descendant, "Subtype").AsName is "CIDFontType0" or "CIDFontType2");
        Require(isKnown && isDescendantKnown, "PDF/A 6.2.11.2", "is of an unknown kind");
        foreach (PdfValue name in new[] { file.Get(font.Dictionary, "BaseFont"), file.Get(font.Descendant, "BaseFont"), file.Get(font.Descriptor, "FontName") })
        {
            Require(name is not PdfName { IsUtf8: false }, "PDF/A 6.1.8", "has a name that is not UTF-8");
        }

        PdfDictionary[] programs = [.. Programs.Select(key => file.Dictionary(font.Descriptor, key))];
        Require(
            Array.TrueForAll(programs, program => !program.TryGet("Subtype", out _)
                || file.Get(program, "Subtype").AsName is "Type1C" or "CIDFontType0C" or "OpenType"),
            "PDF/A 6.2.11.2",
            "has a font program of an unknown kind");
        if (!font.IsComposite)
        {
            CheckSimple(file, font, Require);
        }
    }

    private static void CheckSimple(PdfFile file, ReadFont font, Action<bool, string, string> require)
    {
        if (font.IsStandard14)
        {
            return;
        }

        int? first = file.Get(font.Dictionary, "FirstChar").AsInteger;
        int? last = file.Get(font.Dictionary, "LastChar").AsInteger;
        require(
            first is not null && last is not null && file.Items(font.Dictionary, "Widths").Count == last - first + 1,
            "PDF/A 6.2.11.2",
            "does not specify the widths of its codes");
        if (file.Get(font.Dictionary, "Subtype").AsName != "TrueType")
        {
            return;
        }

        bool isSymbolic = ((file.Get(font.Descriptor, "Flags").AsInteger ?? 0) & (Symbolic | Nonsymbolic)) == Symbolic;
        PdfValue encoding = file.Get(font.Dictionary, "Encoding");
        string? known = encoding.AsName ?? (encoding is PdfDictionary own ? file.Get(own, "BaseEncoding").AsName : null);
        require(
            isSymbolic ? encoding is PdfNull : known is "MacRomanEncoding" or "WinAnsiEncoding",
            "PDF/A 6.2.11.6",
            Mismatch);
        require(
            isSymbolic ? encoding is PdfNull : known is "MacRomanEncoding" or "WinAnsiEncoding",
            "PDF/UA 7.21.6",
            Mismatch);
    }
}
