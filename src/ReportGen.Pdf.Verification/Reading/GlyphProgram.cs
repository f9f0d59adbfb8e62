using System.Buffers.Binary;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Reads the data of one TrueType glyph to determine whether they are complete (OpenType 1.9, <c>glyf</c>).</summary>
internal static class GlyphProgram
{
    private const int HeaderLength = 10;

    /// <summary>True when the data contain a complete outline, or refer to existing glyphs.</summary>
    public static bool IsSound(ReadOnlySpan<byte> glyph, int glyphCount)
    {
        if (glyph.IsEmpty)
        {
            return true;
        }

        if (glyph.Length < HeaderLength)
        {
            return false;
        }

        int contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        return contours >= 0 ? IsSimpleSound(glyph, contours) : IsCompositeSound(glyph, glyphCount);
    }

    private static bool IsSimpleSound(ReadOnlySpan<byte> glyph, int contours)
    {
        int at = HeaderLength;
        int points = 0;
        for (int i = 0; i < contours; i++, at += 2)
        {
            if (at + 2 > glyph.Length || BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]) + 1 is var end && end <= points)
            {
                return false;
            }

            points = end;
        }

        if (at + 2 > glyph.Length)
        {
            return contours == 0;
        }

        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
        int coordinates = 0;
        for (int point = 0; point < points;)
        {
            if (at >= glyph.Length)
            {
                return false;
            }

            byte flags = glyph[at++];
            int times = 1;
            if ((flags & 8) != 0)
            {
                if (at >= glyph.Length)
                {
                    return false;
                }

                times += glyph[at++];
            }

            coordinates += times * (Width(flags, 2, 16) + Width(flags, 4, 32));
            point += times;
            if (point > points)
            {
                return false;
            }
        }

        return at + coordinates <= glyph.Length;
    }

    /// <summary>Bytes of a coordinate: one when short, none when it equals that of the previous point, otherwise two.</summary>
    private static int Width(byte flags, int isShort, int isSame)
    {
        if ((flags & isShort) != 0)
        {
            return 1;
        }

        return (flags & isSame) != 0 ? 0 : 2;
    }

    private static bool IsCompositeSound(ReadOnlySpan<byte> glyph, int glyphCount)
    {
        int at = HeaderLength;
        int flags;
        do
        {
            if (at + 4 > glyph.Length || BinaryPrimitives.ReadUInt16BigEndian(glyph[(at + 2)..]) >= glyphCount)
            {
                return false;
            }

            flags = BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
            at += (flags & 0x0001) != 0 ? 8 : 6;
            at += (flags & 0x00C8) switch
            {
                0 => 0,
                0x0008 => 2,
                0x0040 => 4,
                _ => 8,
            };
        }
        while ((flags & 0x0020) != 0);
        return at <= glyph.Length;
    }
}
