using System.Buffers.Binary;

using ReportGen.Graphics.Fonts.Tables;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Fonts.Subsetting;

/// <summary>Collects glyph data under new indices, followed by the parts of composite glyphs.</summary>
internal sealed class GlyphCollector(OpenTypeFace face, bool keepsInstructions)
{
    private const int HeaderLength = 10;
    private const int MaximumDepth = 8;
    private const int TooHigh = MaximumDepth + 1;
    private const int MaximumGlyphs = 65_535;

    private readonly List<SubsetGlyph> _glyphs = [];
    private readonly List<int> _offsets = [];
    private readonly Dictionary<ushort, ushort> _partIndices = [];
    private readonly Dictionary<ushort, int> _heights = [];
    private readonly SimpleGlyphEncoder _encoder = new();
    private bool _keepsPoints;
    private byte[] _data = [];
    private int _length;

    /// <summary>Glyphs of the face by new index.</summary>
    public ReadOnlySpan<SubsetGlyph> Glyphs => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_glyphs);

    /// <summary>Start of each glyph in <see cref="Data"/>, followed by the end of the last one.</summary>
    public ReadOnlySpan<int> Offsets => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_offsets);

    /// <summary>The table <c>glyf</c>.</summary>
    public ReadOnlySpan<byte> Data => _data.AsSpan(0, _length);

    public void Collect(ReadOnlySpan<SubsetGlyph> glyphs)
    {
        IndexOfPart(0);
        long total = face.GlyphData(0).Length;
        foreach (SubsetGlyph glyph in glyphs)
        {
            _glyphs.Add(glyph);
            _partIndices.TryAdd(glyph.Glyph, (ushort)(_glyphs.Count - 1));
            total += face.GlyphData(glyph.Glyph).Length + 1;
        }

        // Glyphs of a damaged font may overlap, and declare more data than there are.
        _data = new byte[Math.Min(total, face.Table("glyf").Length) + glyphs.Length + 64];
        _keepsPoints = !keepsInstructions && MatchesPoints();
        // The list grows while parts are found.
        for (int i = 0; i < _glyphs.Count; i++)
        {
            _offsets.Add(_length);
            ushort glyph = _glyphs[i].Glyph;
            if (_partIndices[glyph] is var first && first < i)
            {
                Repeat(glyph, first);
            }
            else
            {
                Append(glyph);
            }

            _length += _length & 1;
        }

        _offsets.Add(_length);
    }

    /// <summary>True when a composite is positioned by point numbers, which then must not change.</summary>
    private bool MatchesPoints()
    {
        var open = new Stack<ushort>(_partIndices.Keys);
        var seen = new HashSet<ushort>(_partIndices.Keys);
        while (open.TryPop(out ushort glyph))
        {
            ReadOnlySpan<byte> source = face.GlyphData(glyph).Span;
            if (source.Length < HeaderLength || source.I16(0) >= 0)
            {
                continue;
            }

            var parts = new CompositeGlyph(source);
            while (parts.MoveNext())
            {
                if ((parts.Flags & CompositeGlyph.HasOffsets) == 0)
                {
                    return true;
                }

                if (seen.Add(parts.Glyph))
                {
                    open.Push(parts.Glyph);
                }
            }
        }

        return false;
    }

    /// <summary>A glyph whose outline already exists: a composite that shows it without an offset.</summary>
    private void Repeat(ushort glyph, ushort first)
    {
        if (_offsets[first] == _offsets[first + 1])
        {
            return;
        }

        // No contours of its own, the same box, one part at offset 0,0 (flag 2: the two bytes are an offset).
        Write([0xFF, 0xFF]);
        Write(face.GlyphData(glyph).Span[2..HeaderLength]);
        Write([0, 2, (byte)(first >> 8), (byte)first, 0, 0]);
    }

    private void Append(ushort glyph)
    {
        ReadOnlySpan<byte> source = face.GlyphData(glyph).Span;
        // No subset has more outlines than its face: in a damaged font, where glyphs overlap, the rest is left blank.
        if (source.Length < HeaderLength || _length > face.Table("glyf").Length)
        {
            return;
        }

        int contours = source.I16(0);
        if (contours >= 0)
        {
            AppendSimple(glyph, source, contours);
        }
        else if (HeightOf(glyph) < TooHigh)
        {
            AppendComposite(source);
        }
    }

    private void AppendSimple(ushort glyph, ReadOnlySpan<byte> source, int contours)
    {
        int end = SimpleGlyph.EndOf(source, contours);
        if (end < 0)
        {
            // A damaged outline is left blank, because readers would stop at it.
            return;
        }

        if (keepsInstructions)
        {
            Write(source[..end]);
            return;
        }

        if (!_keepsPoints && face.EncodedOutline(glyph, _encoder) is { IsEmpty: false } encoded)
        {
            Write(encoded);
            return;
        }

        int instructions = HeaderLength + (2 * contours);
        Write(source[..instructions]);
        Write([0, 0]);
        Write(source[(instructions + 2 + source.U16(instructions))..end]);
    }

    private void AppendComposite(ReadOnlySpan<byte> source)
    {
        int start = _length;
        var parts = new CompositeGlyph(source);
        while (parts.MoveNext())
        {
        }

        Write(keepsInstructions ? source : source[..parts.End]);
        Span<byte> copy = _data.AsSpan(start, _length - start);
        parts = new CompositeGlyph(source);
        while (parts.MoveNext())
        {
            BinaryPrimitives.WriteUInt16BigEndian(copy[(parts.Offset + 2)..], IndexOfPart(parts.Glyph));
            if (!keepsInstructions)
            {
                BinaryPrimitives.WriteUInt16BigEndian(copy[parts.Offset..], (ushort)(parts.Flags & ~CompositeGlyph.HasInstructions));
            }
        }
    }

    private ushort IndexOfPart(ushort glyph)
    {
        if (!_partIndices.TryGetValue(glyph, out ushort index))
        {
            if (_glyphs.Count == MaximumGlyphs)
            {
                // When no index is left, the part is shown as .notdef.
                return 0;
            }

            index = (ushort)_glyphs.Count;
            _partIndices.Add(glyph, index);
            _glyphs.Add(new SubsetGlyph(glyph, (ushort)face.AdvanceOf(glyph)));
        }

        return index;
    }

    /// <summary>
    /// Nesting depth of composites in a glyph; <see cref="TooHigh"/> for one that is truncated, nests too deeply
    /// or, in a damaged font, contains itself: it is left blank.
    /// </summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="above">Number of composites that lead to it.</param>
    private int HeightOf(ushort glyph, int above = 0)
    {
        if (_heights.TryGetValue(glyph, out int known))
        {
            return known;
        }

        ReadOnlySpan<byte> source = face.GlyphData(glyph).Span;
        if (source.Length < HeaderLength || source.I16(0) >= 0)
        {
            return 0;
        }

        if (above == MaximumDepth)
        {
            return TooHigh;
        }

        int below = 0;
        var parts = new CompositeGlyph(source);
        while (below < TooHigh && parts.MoveNext())
        {
            below = parts.Glyph < face.GlyphCount ? Math.Max(below, HeightOf(parts.Glyph, above + 1)) : TooHigh;
        }

        int height = parts.End <= source.Length ? Math.Min(below + 1, TooHigh) : TooHigh;
        // A part may be too deep only at this place, so the result is recorded only for the requested glyph.
        if (height < TooHigh || above == 0)
        {
            _heights.Add(glyph, height);
        }

        return height;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        // One byte more than needed: space for the padding after a glyph of odd length.
        if (_length + bytes.Length + 1 > _data.Length)
        {
            Array.Resize(ref _data, Math.Max(_data.Length * 2, _length + bytes.Length + 1));
        }

        bytes.CopyTo(_data.AsSpan(_length));
        _length += bytes.Length;
    }
}
