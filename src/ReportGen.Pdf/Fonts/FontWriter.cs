using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Fonts;
using ReportGen.Fonts.Subsetting;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>Writes a font with its subset, widths and text map (ISO 32000-1, 9.7 and 9.10).</summary>
internal static class FontWriter
{
    private const int SubsetTagLength = 6;
    private const int Symbolic = 4;
    private const int Italic = 64;

    /// <summary>Writes fonts; gives the numbers of their dictionaries. Their subsets are made at once on several threads.</summary>
    public static int[] Write(ObjectWriter objects, IReadOnlyList<EmbeddedFont> fonts)
    {
        Task<NamedSubset>[] subsets = [.. fonts.Select(font => Task.Run(() => MakeSubset(font)))];
        return [.. fonts.Select((font, i) => Write(objects, font, subsets[i].GetAwaiter().GetResult()))];
    }

    private static NamedSubset MakeSubset(EmbeddedFont font)
    {
        TrueTypeSubset subset = TrueTypeSubset.Create(font.Face, CollectionsMarshal.AsSpan(font.Glyphs));
        return new NamedSubset(subset, $"{SubsetTag(subset.Data.Span)}+{AsciiName(font.Face.PostScriptName)}");
    }

    private static int Write(ObjectWriter objects, EmbeddedFont font, NamedSubset named)
    {
        OpenTypeFace face = font.Face;
        (TrueTypeSubset subset, string name) = named;
        int number = objects.Reserve();
        int descendant = objects.Reserve();
        int descriptor = objects.Reserve();
        int program = objects.Reserve();
        int toUnicode = objects.Reserve();

        objects.Begin(number).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Raw("]/ToUnicode"u8).Reference(toUnicode).Raw(">>"u8);
        PdfBuffer entry = objects.Begin(descendant);
        entry.Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor"u8)
            .Reference(descriptor);
        WidthArray.Write(entry, font.Widths);
        entry.Raw(">>"u8);
        WriteDescriptor(objects.Begin(descriptor), face, name, program);
        objects.WriteCompressed(program, head => head.Raw("/Length1"u8).Integer(subset.Data.Length), subset.Data.Span);
        using var map = new PdfBuffer(32 * (font.Texts.Count + 8));
        ToUnicodeMap.Write(map, font.Texts);
        objects.WriteCompressed(toUnicode, null, map.Span);
        return number;
    }

    private static void WriteDescriptor(PdfBuffer entry, OpenTypeFace face, string name, int program)
    {
        double em = face.UnitsPerEm / 1000.0;
        FontMetrics metrics = face.Metrics;
        entry.Raw("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Raw("/FontFamily"u8).Text(face.FamilyName)
            .Raw("/Flags"u8).Integer(Symbolic | (face.IsItalic ? Italic : 0))
            .Raw("/FontBBox["u8).Number(face.Bounds.Left / em, 0).Number(face.Bounds.Bottom / em, 0)
            .Number(face.Bounds.Right / em, 0).Number(face.Bounds.Top / em, 0)
            .Raw("]/ItalicAngle"u8).Number(face.ItalicAngle)
            .Raw("/Ascent"u8).Number(metrics.Ascent * 1000, 0)
            .Raw("/Descent"u8).Number(-metrics.Descent * 1000, 0)
            .Raw("/CapHeight"u8).Number(metrics.CapHeight * 1000, 0)
            // TrueType gives no stem width; this grows with the weight as it does in common faces.
            .Raw("/StemV"u8).Number(50 + (Math.Pow(face.Weight / 65.0, 2)), 0)
            .Raw("/FontFile2"u8).Reference(program).Raw(">>"u8);
    }

    /// <summary>Six capital letters from the content, so that equal subsets have equal names (ISO 32000-1, 9.6.4).</summary>
    private static string SubsetTag(ReadOnlySpan<byte> data)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<char> tag = stackalloc char[SubsetTagLength];
        for (int i = 0; i < tag.Length; i++)
        {
            tag[i] = (char)('A' + (hash[i] % 26));
        }

        return tag.ToString();
    }

    /// <summary>A PostScript name holds printable ASCII without delimiters; whatever else a font says is written as its code.</summary>
    private static string AsciiName(string name)
    {
        var ascii = new StringBuilder();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.')
            {
                ascii.Append(c);
            }
            else
            {
                ascii.Append(CultureInfo.InvariantCulture, $"u{(int)c:X4}");
            }
        }

        // Names end at 127 bytes (ISO 19005-2, 6.1.13), the tag included.
        return ascii.Length switch
        {
            0 => "Font",
            > 100 => ascii.ToString(0, 100),
            _ => ascii.ToString(),
        };
    }

    private readonly record struct NamedSubset(TrueTypeSubset Subset, string Name);
}
