using System.Collections.Concurrent;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts.Subsetting;
using ReportGen.Graphics.Fonts.Tables;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Fonts;

/// <summary>A font file with TrueType outlines (OpenType 1.9). Tables are read in place, on first use.</summary>
/// <remarks>Thread-safe. Damage found after <see cref="Load"/> results in blank glyphs, never in an exception.</remarks>
public sealed class OpenTypeFace : FontFace
{
    private const int RestrictedLicense = 0x0002;
    private const int BitmapOnly = 0x0200;
    private const int ItalicSelection = 0x0001;

    private readonly TableDirectory _tables;
    private readonly CharacterMap _characters;
    private readonly GlyphOutlines _outlines;
    private readonly ReadOnlyMemory<byte> _advances;
    private readonly int _advanceCount;
    private readonly Lazy<PairKerning> _kerning;
    private readonly Lazy<LigatureSubstitution> _ligatures;
    private readonly ConcurrentDictionary<string, SingleSubstitution> _substitutions = new(StringComparer.Ordinal);

    /// <summary>Cache of outlines re-encoded for subsets, limited to the glyphs that documents show.</summary>
    private readonly ConcurrentDictionary<ushort, byte[]> _encodedOutlines = new();

    private OpenTypeFace(string fileName, ReadOnlyMemory<byte> data, TableDirectory tables, CharacterMap characters)
    {
        FileName = fileName;
        Data = data;
        _tables = tables;
        _characters = characters;
        ReadOnlySpan<byte> header = tables["head"].Span;
        ReadOnlySpan<byte> hhea = tables["hhea"].Span;
        ReadOnlySpan<byte> os2 = tables["OS/2"].Span;
        ReadOnlySpan<byte> post = tables["post"].Span;
        UnitsPerEm = header.U16(18);
        GlyphCount = tables["maxp"].Span.U16(4);
        Bounds = new GlyphBounds(header.I16(36), header.I16(38), header.I16(40), header.I16(42));
        _advances = tables["hmtx"];
        _advanceCount = Math.Min(hhea.U16(34), _advances.Length / 4);
        _outlines = new GlyphOutlines(tables["loca"], tables["glyf"], header.I16(50) != 0, GlyphCount);
        _kerning = new Lazy<PairKerning>(() => new PairKerning(_tables["GPOS"], _tables["kern"]));
        _ligatures = new Lazy<LigatureSubstitution>(() => new LigatureSubstitution(_tables["GSUB"].Span));

        double em = UnitsPerEm;
        Metrics = new FontMetrics
        {
            Ascent = hhea.I16(4) / em,
            Descent = -hhea.I16(6) / em,
            TypographicAscent = os2.I16(68) / em,
            TypographicDescent = -os2.I16(70) / em,
            CapHeight = os2.I16(88) / em,
            XHeight = os2.I16(86) / em,
            UnderlinePosition = post.I16(8) / em,
            UnderlineThickness = post.I16(10) / em,
        };
        Weight = os2.U16(4);
        IsItalic = (os2.U16(62) & ItalicSelection) != 0;
        ItalicAngle = (int)post.U32(4) / 65536.0;
        EmbeddingRights = os2.U16(8);
        ReadOnlySpan<byte> names = tables["name"].Span;
        FamilyName = NameTable.Find(names, NameTable.TypographicFamily) ?? NameTable.Find(names, NameTable.Family) ?? fileName;
        PostScriptName = NameTable.Find(names, NameTable.PostScript) ?? FamilyName.Replace(" ", string.Empty, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public override string FileName { get; }

    /// <inheritdoc/>
    public override string PostScriptName { get; }

    /// <inheritdoc/>
    public override string FamilyName { get; }

    /// <inheritdoc/>
    public override uint Checksum => _tables["head"].Span.U32(8);

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <inheritdoc/>
    public override int UnitsPerEm { get; }

    /// <inheritdoc/>
    public override int GlyphCount { get; }

    /// <inheritdoc/>
    public override GlyphBounds Bounds { get; }

    /// <inheritdoc/>
    public override FontMetrics Metrics { get; }

    /// <inheritdoc/>
    public override int Weight { get; }

    /// <inheritdoc/>
    public override bool IsItalic { get; }

    /// <inheritdoc/>
    public override double ItalicAngle { get; }

    /// <summary>Embedding rights declared by the file (<c>OS/2</c> fsType).</summary>
    public int EmbeddingRights { get; }

    /// <summary>True when the file allows embedding of its outlines: neither "restricted licence" nor "bitmaps only".</summary>
    public bool IsEmbeddable => (EmbeddingRights & 0x000F) != RestrictedLicense && (EmbeddingRights & BitmapOnly) == 0;

    /// <summary>Reads a font file; null, with an error, when it cannot be used.</summary>
    /// <param name="fileName">Name shown in diagnostics and used to find the face.</param>
    /// <param name="data">The file; kept and read in place.</param>
    /// <param name="diagnostics">Where damage is reported.</param>
    public static OpenTypeFace? Load(string fileName, ReadOnlyMemory<byte> data, DiagnosticBag diagnostics)
    {
        if (TableDirectory.Read(fileName, data, diagnostics) is not { } tables)
        {
            return null;
        }

        if (Damage(tables) is { } damage)
        {
            diagnostics.Report(FontCodes.Damaged, null, $"'{fileName}' is damaged: {damage}.", "Download the font file again, or use another one.");
            return null;
        }

        if (CharacterMap.Read(tables["cmap"]) is not { } characters)
        {
            diagnostics.Report(FontCodes.Damaged, null, $"'{fileName}' has no Unicode character map.", "Use a font file with a Unicode cmap (format 4 or 12).");
            return null;
        }

        var face = new OpenTypeFace(fileName, data, tables, characters);
        if (!face.IsEmbeddable)
        {
            diagnostics.Report(FontCodes.NotEmbeddable, null, $"The licence bits of '{fileName}' forbid embedding.", "Use a font that may be embedded.");
        }

        return face;
    }

    /// <inheritdoc/>
    public override ushort GlyphOf(int codePoint)
    {
        ushort glyph = _characters.GlyphOf(codePoint);
        return glyph < GlyphCount ? glyph : (ushort)0;
    }

    /// <inheritdoc/>
    public override int AdvanceOf(ushort glyph) => _advances.Span.U16(4 * Math.Min(glyph, _advanceCount - 1));

    /// <summary>Kerning between two glyphs, in font units; negative values move them closer.</summary>
    /// <param name="left">The left glyph.</param>
    /// <param name="right">The right glyph.</param>
    public int Kerning(ushort left, ushort right) => _kerning.Value.Of(left, right);

    /// <summary>The glyph that an OpenType feature substitutes for another; the same glyph when there is no substitute.</summary>
    /// <param name="glyph">Glyph index.</param>
    /// <param name="feature">Feature tag, such as <c>pwid</c> for proportional forms.</param>
    public ushort Substitute(ushort glyph, string feature)
    {
        SingleSubstitution substitution = _substitutions.GetOrAdd(
            feature,
            static (tag, face) => new SingleSubstitution(face._tables["GSUB"], tag),
            this);
        ushort other = substitution.Of(glyph);
        return other < GlyphCount ? other : glyph;
    }

    /// <summary>The ligature that the first of some glyphs form, such as fi; 0 when they form none (OpenType feature <c>liga</c>).</summary>
    /// <param name="glyphs">Glyphs in order.</param>
    /// <param name="count">Number of glyphs that it replaces.</param>
    public ushort Ligature(ReadOnlySpan<ushort> glyphs, out int count)
    {
        ushort ligature = _ligatures.Value.Find(glyphs, out count);
        return ligature < GlyphCount ? ligature : (ushort)0;
    }

    /// <summary>The box around a glyph's ink, in font units.</summary>
    /// <param name="glyph">Glyph index.</param>
    public GlyphBounds BoundsOf(ushort glyph)
    {
        ReadOnlySpan<byte> data = _outlines.DataOf(glyph).Span;
        return new GlyphBounds(data.I16(2), data.I16(4), data.I16(6), data.I16(8));
    }

    /// <summary>The bytes of a glyph in the <c>glyf</c> table; empty for a blank one.</summary>
    /// <param name="glyph">Glyph index.</param>
    public ReadOnlyMemory<byte> GlyphData(ushort glyph) => _outlines.DataOf(glyph);

    /// <summary>The outline of a simple, valid glyph as encoded in a subset; empty when it is used unchanged.</summary>
    /// <param name="glyph">Glyph index.</param>
    /// <param name="encoder">Encodes it on first use.</param>
    internal ReadOnlySpan<byte> EncodedOutline(ushort glyph, SimpleGlyphEncoder encoder) => _encodedOutlines.GetOrAdd(
        glyph,
        static (index, context) =>
        {
            ReadOnlySpan<byte> source = context.Face.GlyphData(index).Span;
            return context.Encoder.Encode(source, source.I16(0)).ToArray();
        },
        (Face: this, Encoder: encoder));

    /// <inheritdoc/>
    public override VectorPath OutlineOf(ushort glyph) => _outlines.PathOf(glyph);

    /// <inheritdoc/>
    public override FontSubset Subset(ReadOnlySpan<SubsetGlyph> glyphs) => TrueTypeSubset.Create(this, glyphs);

    /// <summary>The bytes of a table; empty when the font has none of that name.</summary>
    /// <param name="tag">Four characters, such as <c>glyf</c>.</param>
    public ReadOnlyMemory<byte> Table(string tag) => _tables[tag];

    /// <inheritdoc/>
    public override string ToString() => FileName;

    private static string? Damage(TableDirectory tables)
    {
        foreach ((string tag, int length) in (ReadOnlySpan<(string, int)>)
            [("head", 54), ("hhea", 36), ("maxp", 6), ("hmtx", 4), ("cmap", 4), ("OS/2", 78), ("loca", 4), ("glyf", 0)])
        {
            if (tables[tag].Length < length)
            {
                return $"table '{tag}' is missing or too short";
            }
        }

        if (tables["head"].Span.U16(18) is < 16 or > 16384)
        {
            return "units per em are out of range";
        }

        int advances = tables["hhea"].Span.U16(34);
        if (advances == 0 || tables["hmtx"].Length < 4 * advances)
        {
            return "table 'hmtx' has too few widths";
        }

        int glyphs = tables["maxp"].Span.U16(4);
        int entry = tables["head"].Span.I16(50) == 0 ? 2 : 4;
        return tables["loca"].Length < entry * (glyphs + 1) ? "table 'loca' has too few glyphs" : null;
    }
}
