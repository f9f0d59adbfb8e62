using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>Writes a font with its subset, widths and text map (ISO 32000-1, 9.7 and 9.10).</summary>
internal sealed class FontWriter
{
    private const int Symbolic = 4;
    private const int Italic = 64;

    private readonly IReadOnlyList<EmbeddedFont> _fonts;
    private readonly Task<FontProgram>[] _programs;

    /// <summary>Starts to make the programs of fonts, on several threads, once all their glyphs are known.</summary>
    public FontWriter(IReadOnlyList<EmbeddedFont> fonts, FontPrograms programs)
    {
        _fonts = fonts;
        _programs = new Task<FontProgram>[fonts.Count];
        // The longest work first: what is left for the end is short, and no thread waits long for another.
        foreach (int i in Enumerable.Range(0, fonts.Count).OrderByDescending(i => fonts[i].Glyphs.Count))
        {
            _programs[i] = Task.Run(() => programs.Of(fonts[i].Face, fonts[i].Glyphs, fonts[i].ExpectedCount));
        }
    }

    /// <summary>Writes the fonts; returns the numbers of their dictionaries.</summary>
    public int[] Write(ObjectWriter objects)
    {
        var numbers = new int[_fonts.Count];
        var maps = new int[_fonts.Count];
        for (int i = 0; i < maps.Length; i++)
        {
            numbers[i] = objects.Reserve();
            maps[i] = objects.Reserve();
            using var map = new PdfBuffer(32 * (_fonts[i].Texts.Count + 8));
            ToUnicodeMap.Write(map, _fonts[i].Texts);
            objects.WriteCompressed(maps[i], null, map.Span);
        }

        for (int i = 0; i < numbers.Length; i++)
        {
            Write(objects, _fonts[i], numbers[i], maps[i], _programs[i].GetAwaiter().GetResult());
        }

        return numbers;
    }

    private static void Write(ObjectWriter objects, EmbeddedFont font, int number, int map, FontProgram program)
    {
        int descendant = objects.Reserve();
        int descriptor = objects.Reserve();
        int file = objects.Reserve();
        objects.Begin(number).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(program.Name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Raw("]/ToUnicode"u8).Reference(map).Raw(">>"u8);
        PdfBuffer entry = objects.Begin(descendant);
        entry.Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8).Name(program.Name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/FontDescriptor"u8)
            .Reference(descriptor);
        WidthArray.Write(entry, font.Widths);
        entry.Raw(">>"u8);
        WriteDescriptor(objects.Begin(descriptor), font.Face, program.Name, file);
        objects.WriteStream(file, header => header.Raw("/Length1"u8).Integer(program.Length).Raw("/Filter/FlateDecode"u8), program.Compressed);
    }

    private static void WriteDescriptor(PdfBuffer entry, FontFace face, string name, int program)
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
}
