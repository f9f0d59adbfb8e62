using ReportGen.Fonts;

namespace ReportGen.Pdf.Fonts;

/// <summary>
/// One font of a document: the glyphs shown so far, each under a code of its own. A glyph that shows two different texts
/// gets two codes, so that every code stands for one text and extraction is exact without further marks.
/// </summary>
internal sealed class EmbeddedFont(OpenTypeFace face, int index)
{
    /// <summary>Codes are two bytes; 0 is .notdef and never shown (ISO 19005-2, 6.2.11.8).</summary>
    public const int MaximumCodes = 65_534;

    private readonly Dictionary<(ushort Glyph, int CodePoint), ushort> _codes = [];
    private readonly Dictionary<(ushort Glyph, string Text), ushort> _longCodes = [];

    public OpenTypeFace Face { get; } = face;

    /// <summary>Number in the name of the font resource.</summary>
    public int Index { get; } = index;

    /// <summary>Glyph of the face by code less 1.</summary>
    public List<ushort> Glyphs { get; } = [];

    /// <summary>Text by code less 1.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Width by code less 1, in thousandths of an em.</summary>
    public List<int> Widths { get; } = [];

    public bool IsFull => Glyphs.Count >= MaximumCodes;

    /// <summary>The code of a glyph that shows one character.</summary>
    public ushort CodeOf(ushort glyph, int codePoint)
    {
        if (!_codes.TryGetValue((glyph, codePoint), out ushort code))
        {
            code = Add(glyph, char.ConvertFromUtf32(codePoint));
            _codes.Add((glyph, codePoint), code);
        }

        return code;
    }

    /// <summary>The code of a glyph that shows several characters, a ligature.</summary>
    public ushort CodeOf(ushort glyph, string text)
    {
        if (!_longCodes.TryGetValue((glyph, text), out ushort code))
        {
            code = Add(glyph, text);
            _longCodes.Add((glyph, text), code);
        }

        return code;
    }

    /// <summary>Width of a code in thousandths of an em, as written.</summary>
    public int WidthOf(ushort code) => Widths[code - 1];

    private ushort Add(ushort glyph, string text)
    {
        // A glyph that the font does not have is shown as its .notdef.
        glyph = glyph < Face.GlyphCount ? glyph : (ushort)0;
        Glyphs.Add(glyph);
        Texts.Add(text);
        Widths.Add((int)Math.Round(Face.AdvanceOf(glyph) * 1000.0 / Face.UnitsPerEm, MidpointRounding.AwayFromZero));
        return (ushort)Glyphs.Count;
    }
}
