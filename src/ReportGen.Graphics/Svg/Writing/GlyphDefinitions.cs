using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Outlines of the glyphs used, each defined once, in font units with y downwards.</summary>
/// <param name="prefix">Prefix of every identifier.</param>
internal sealed class GlyphDefinitions(string prefix)
{
    private readonly Dictionary<(FontFace Font, ushort Glyph), string> _ids = [];
    private readonly List<(string Id, string Data)> _outlines = [];
    private readonly List<FontFace> _fonts = [];

    public bool IsEmpty => _outlines.Count == 0;

    /// <summary>Identifier of a glyph's outline; null for a blank one.</summary>
    public string? IdOf(FontFace face, ushort glyph)
    {
        if (_ids.TryGetValue((face, glyph), out string? id))
        {
            return id.Length == 0 ? null : id;
        }

        VectorPath outline = face.OutlineOf(glyph);
        if (outline.Verbs.IsEmpty)
        {
            _ids.Add((face, glyph), string.Empty);
            return null;
        }

        int font = _fonts.IndexOf(face);
        if (font < 0)
        {
            font = _fonts.Count;
            _fonts.Add(face);
        }

        id = FormattableString.Invariant($"{prefix}g{font}-{glyph}");
        _ids.Add((face, glyph), id);
        _outlines.Add((id, SvgPath.Data(outline.Transform(Matrix.Scaling(1, -1)))));
        return id;
    }

    public void WriteTo(StringBuilder text)
    {
        foreach ((string id, string data) in _outlines)
        {
            text.Append($"<path id=\"{id}\" d=\"{data}\"/>\n");
        }
    }
}
