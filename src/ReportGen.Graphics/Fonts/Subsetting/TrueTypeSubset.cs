using System.Buffers.Binary;

using ReportGen.Graphics.Fonts.Tables;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Fonts.Subsetting;

/// <summary>
/// Builds a font file that contains some glyphs of a face under new indices, to be embedded in a document. It contains only the
/// tables that a PDF reader needs for a CIDFontType2 program (ISO 32000-1, 9.9): no names, no character map, no layout.
/// </summary>
internal static class TrueTypeSubset
{
    private const int MaximumProfileLength = 32;
    private const int MaximumPoints = 6;
    private const int MaximumCompositePoints = 10;
    private const int MaximumParts = 28;
    private const int MaximumPartDepth = 30;

    /// <summary>Builds a subset.</summary>
    /// <param name="face">The face.</param>
    /// <param name="glyphs">Glyphs of the face, as <see cref="FontFace.Subset"/> takes them.</param>
    public static FontSubset Create(OpenTypeFace face, ReadOnlySpan<SubsetGlyph> glyphs)
    {
        // Without a font program the instructions of the glyphs have nothing to call, so unhinted fonts lose them.
        bool isHinted = !face.Table("fpgm").IsEmpty;
        var collector = new GlyphCollector(face, keepsInstructions: isHinted);
        collector.Collect(glyphs);
        ReadOnlySpan<SubsetGlyph> kept = collector.Glyphs;

        bool isLong = collector.Data.Length > 2 * ushort.MaxValue;
        byte[] hmtx = HorizontalMetrics(face, kept, out int advanceCount);
        var file = new FontFileBuilder();
        if (isHinted)
        {
            file.AddUnlessEmpty("cvt ", face.Table("cvt ").Span);
            file.AddUnlessEmpty("fpgm", face.Table("fpgm").Span);
            file.AddUnlessEmpty("prep", face.Table("prep").Span);
        }

        // Some readers refuse a font with an empty table, so blank glyphs alone still need one byte.
        int glyf = file.Add("glyf", collector.Data.IsEmpty ? [0] : collector.Data);
        file.Add("head", Header(face, isLong));
        file.Add("hhea", HorizontalHeader(face, advanceCount));
        file.Add("hmtx", hmtx);
        file.Add("loca", Locations(collector.Offsets, isLong));
        file.Add("maxp", MaximumProfile(face, kept.Length));
        byte[] data = file.Build(out ReadOnlySpan<int> starts);
        return new FontSubset(data, starts[glyf], [.. collector.Offsets]);
    }

    private static byte[] Header(OpenTypeFace face, bool isLong)
    {
        byte[] header = face.Table("head").Span[..54].ToArray();
        BinaryPrimitives.WriteInt16BigEndian(header.AsSpan(50), isLong ? (short)1 : (short)0);
        return header;
    }

    private static byte[] HorizontalHeader(OpenTypeFace face, int advanceCount)
    {
        byte[] hhea = face.Table("hhea").Span[..36].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)advanceCount);
        return hhea;
    }

    /// <summary>Widths and left bearings; glyphs at the end that share one width share its entry.</summary>
    private static byte[] HorizontalMetrics(OpenTypeFace face, ReadOnlySpan<SubsetGlyph> glyphs, out int advanceCount)
    {
        advanceCount = glyphs.Length;
        while (advanceCount > 1 && glyphs[advanceCount - 2].Advance == glyphs[advanceCount - 1].Advance)
        {
            advanceCount--;
        }

        ReadOnlySpan<byte> source = face.Table("hmtx").Span;
        int sourceAdvances = face.Table("hhea").Span.U16(34);
        var hmtx = new byte[(2 * glyphs.Length) + (2 * advanceCount)];
        int at = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (i < advanceCount)
            {
                BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(at), glyphs[i].Advance);
                at += 2;
            }

            int glyph = glyphs[i].Glyph;
            int bearing = glyph < sourceAdvances ? (4 * glyph) + 2 : (4 * sourceAdvances) + (2 * (glyph - sourceAdvances));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan(at), source.I16(bearing));
            at += 2;
        }

        return hmtx;
    }

    private static byte[] Locations(ReadOnlySpan<int> offsets, bool isLong)
    {
        var loca = new byte[offsets.Length * (isLong ? 4 : 2)];
        for (int i = 0; i < offsets.Length; i++)
        {
            if (isLong)
            {
                BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * i), offsets[i]);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(loca.AsSpan(2 * i), (ushort)(offsets[i] / 2));
            }
        }

        return loca;
    }

    private static byte[] MaximumProfile(OpenTypeFace face, int glyphCount)
    {
        ReadOnlySpan<byte> source = face.Table("maxp").Span;
        var maxp = new byte[MaximumProfileLength];
        if (source.Length >= MaximumProfileLength)
        {
            source[..MaximumProfileLength].CopyTo(maxp);
        }
        else
        {
            // A profile without maxima (version 0.5) is not one for TrueType outlines: set high values.
            maxp.AsSpan(6).Fill(0x0F);
        }

        BinaryPrimitives.WriteInt32BigEndian(maxp, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphCount);
        // Glyphs that repeat an outline are composites of one part, one level above what they repeat.
        Raise(maxp, MaximumCompositePoints, ReadWord(maxp, MaximumPoints));
        Raise(maxp, MaximumCompositePoints + 2, ReadWord(maxp, MaximumPoints + 2));
        Raise(maxp, MaximumParts, 1);
        Raise(maxp, MaximumPartDepth, ReadWord(maxp, MaximumPartDepth) + 1);
        return maxp;
    }

    private static int ReadWord(byte[] table, int at) => BinaryPrimitives.ReadUInt16BigEndian(table.AsSpan(at));

    private static void Raise(byte[] table, int at, int least) => BinaryPrimitives.WriteUInt16BigEndian(
        table.AsSpan(at),
        (ushort)Math.Clamp(least, ReadWord(table, at), ushort.MaxValue));
}
