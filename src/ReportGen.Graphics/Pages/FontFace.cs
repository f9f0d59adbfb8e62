using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Pages;

/// <summary>A font file as required by page renderers, to draw, describe and embed glyphs. Thread-safe.</summary>
public abstract class FontFace
{
    /// <summary>The file's name, as in the house style.</summary>
    public abstract string FileName { get; }

    /// <summary>PostScript name from the file, such as <c>NotoSerifSC-Regular</c>.</summary>
    public abstract string PostScriptName { get; }

    /// <summary>Family name, such as <c>Noto Serif SC</c>.</summary>
    public abstract string FamilyName { get; }

    /// <summary>The font's own checksum over the whole file (OpenType 1.9, table <c>head</c>, checkSumAdjustment).</summary>
    public abstract uint Checksum { get; }

    /// <summary>Font units in an em.</summary>
    public abstract int UnitsPerEm { get; }

    /// <summary>Number of glyphs.</summary>
    public abstract int GlyphCount { get; }

    /// <summary>The box that contains every glyph, in font units, y upwards.</summary>
    public abstract GlyphBounds Bounds { get; }

    /// <summary>Vertical measures, in ems.</summary>
    public abstract FontMetrics Metrics { get; }

    /// <summary>Weight from 1 to 1000: 400 regular, 700 bold.</summary>
    public abstract int Weight { get; }

    /// <summary>True for an italic or oblique face.</summary>
    public abstract bool IsItalic { get; }

    /// <summary>Slope in degrees counter-clockwise from the vertical; negative slants to the right.</summary>
    public abstract double ItalicAngle { get; }

    /// <summary>The glyph of a code point; 0 when the font has none.</summary>
    /// <param name="codePoint">A Unicode code point.</param>
    public abstract ushort GlyphOf(int codePoint);

    /// <summary>Width of a glyph in font units.</summary>
    /// <param name="glyph">Glyph index.</param>
    public abstract int AdvanceOf(ushort glyph);

    /// <summary>The assembled outline of a glyph, in font units, y upwards from the baseline.</summary>
    /// <param name="glyph">Glyph index.</param>
    public abstract VectorPath OutlineOf(ushort glyph);

    /// <summary>Builds a font file of some glyphs, to be embedded in a document.</summary>
    /// <param name="glyphs">
    /// Glyphs of the face; the one at place i gets index i + 1, and index 0 is the face's <c>.notdef</c>. Glyph 0 may be
    /// among them: it is then a visible glyph like any other. A glyph may occur several times, with one width or
    /// several; its outline is stored once.
    /// </param>
    public abstract FontSubset Subset(ReadOnlySpan<SubsetGlyph> glyphs);
}
