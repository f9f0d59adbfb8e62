using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Content;

namespace ReportGen.Pdf.Fonts;

/// <summary>The fonts of a document in order of first use.</summary>
internal sealed class FontTable(GlyphUsage usage)
{
    private readonly Dictionary<FontFace, EmbeddedFont> _current = new(ReferenceEqualityComparer.Instance);
    private readonly List<EmbeddedFont> _fonts = [];

    public IReadOnlyList<EmbeddedFont> Fonts => _fonts;

    /// <summary>The font that shows the next glyph of a face.</summary>
    public EmbeddedFont Find(FontFace face)
    {
        if (_current.TryGetValue(face, out EmbeddedFont? font) && !font.IsFull)
        {
            return font;
        }

        // A second font of a face, when the first is full, receives glyphs in order of use.
        ushort[] expected = font is null ? usage.GlyphsOf(face) : [];
        font = new EmbeddedFont(face, _fonts.Count + 1, expected);
        _fonts.Add(font);
        _current[face] = font;
        return font;
    }
}
