using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Fonts;

/// <summary>
/// One font of a document: the glyphs shown so far, each with its own code. A glyph that shows two texts, or has
/// two widths, gets two codes: every code represents one text and has the width given by layout, so that text
/// extraction finds no gap where none was written.
/// </summary>
internal sealed class EmbeddedFont
{
    /// <summary>
    /// Codes are two bytes; 0 is .notdef and never shown (ISO 19005-2, 6.2.11.8). Half of what they could tell apart: the
    /// parts of composite glyphs need indices too.
    /// </summary>
    public const int MaximumCodes = 32_000;

    /// <summary>Thousandths of an em by which widths of one glyph differ.</summary>
    public const int WidthStep = 125;

    /// <summary>Text of a code that is not shown after all.</summary>
    private const string Unknown = "\uFFFD";

    private readonly Dictionary<(ushort Glyph, int CodePoint, int Steps), ushort> _codes = [];
    private readonly Dictionary<(ushort Glyph, string Text, int Steps), ushort> _longCodes = [];

    /// <summary>Codes kept for glyphs that are still to be shown as wide as they are drawn.</summary>
    private readonly Dictionary<ushort, ushort> _kept = [];

    /// <param name="face">The face.</param>
    /// <param name="index">Number in the name of the font resource.</param>
    /// <param name="expected">Glyphs that will be shown; they get the first codes, in their order.</param>
    public EmbeddedFont(FontFace face, int index, ReadOnlySpan<ushort> expected)
    {
        Face = face;
        Index = index;
        if (expected.Length > MaximumCodes / 2)
        {
            // Room is needed for glyphs that take several codes.
            return;
        }

        foreach (ushort glyph in expected)
        {
            ushort known = Known(glyph);
            if (!_kept.ContainsKey(known))
            {
                _kept.Add(known, Append(known, Unknown, 0));
            }
        }

        ExpectedCount = Glyphs.Count;
    }

    public FontFace Face { get; }

    /// <summary>Number in the name of the font resource.</summary>
    public int Index { get; }

    /// <summary>Glyph of the face by code less 1.</summary>
    public List<SubsetGlyph> Glyphs { get; } = [];

    /// <summary>Text by code less 1.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>Width by code less 1, in thousandths of an em.</summary>
    public List<int> Widths { get; } = [];

    /// <summary>How many of the glyphs were expected.</summary>
    public int ExpectedCount { get; }

    public bool IsFull => Glyphs.Count >= MaximumCodes;

    /// <summary>The code of a glyph that shows one character.</summary>
    /// <param name="glyph">Index in the face.</param>
    /// <param name="codePoint">The character.</param>
    /// <param name="steps">Steps of <see cref="WidthStep"/> by which it is wider than drawn.</param>
    public ushort CodeOf(ushort glyph, int codePoint, int steps)
    {
        if (!_codes.TryGetValue((glyph, codePoint, steps), out ushort code))
        {
            code = Add(glyph, char.ConvertFromUtf32(codePoint), steps);
            _codes.Add((glyph, codePoint, steps), code);
        }

        return code;
    }

    /// <summary>The code of a glyph that shows several characters, a ligature.</summary>
    /// <param name="glyph">Index in the face.</param>
    /// <param name="text">The characters.</param>
    /// <param name="steps">Steps of <see cref="WidthStep"/> by which it is wider than drawn.</param>
    public ushort CodeOf(ushort glyph, string text, int steps)
    {
        if (!_longCodes.TryGetValue((glyph, text, steps), out ushort code))
        {
            code = Add(glyph, text, steps);
            _longCodes.Add((glyph, text, steps), code);
        }

        return code;
    }

    /// <summary>Width of a code in thousandths of an em, as written.</summary>
    public int WidthOf(ushort code) => Widths[code - 1];

    /// <summary>Width of a glyph in thousandths of an em, as the face has it.</summary>
    public double NaturalWidthOf(ushort glyph) => Face.AdvanceOf(Known(glyph)) * 1000.0 / Face.UnitsPerEm;

    /// <summary>A glyph that the font does not have is shown as its .notdef.</summary>
    private ushort Known(ushort glyph) => glyph < Face.GlyphCount ? glyph : (ushort)0;

    private ushort Add(ushort glyph, string text, int steps)
    {
        glyph = Known(glyph);
        if (!_kept.TryGetValue(glyph, out ushort kept))
        {
            return Append(glyph, text, steps);
        }

        Texts[kept - 1] = text;
        if (steps != 0)
        {
            return Append(glyph, text, steps);
        }

        _kept.Remove(glyph);
        return kept;
    }

    private ushort Append(ushort glyph, string text, int steps)
    {
        int advance = Face.AdvanceOf(glyph) + (int)Math.Round(steps * WidthStep * Face.UnitsPerEm / 1000.0, MidpointRounding.AwayFromZero);
        Glyphs.Add(new SubsetGlyph(glyph, (ushort)Math.Clamp(advance, 0, ushort.MaxValue)));
        Texts.Add(text);
        Widths.Add((int)Math.Round(Glyphs[^1].Advance * 1000.0 / Face.UnitsPerEm, MidpointRounding.AwayFromZero));
        return (ushort)Glyphs.Count;
    }
}
