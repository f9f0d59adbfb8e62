using ReportGen.Graphics.Fonts.Tables;

namespace ReportGen.Graphics.Fonts.Subsetting;

/// <summary>Parses the outline of a glyph to determine whether it is complete (OpenType 1.9, <c>glyf</c>, "Simple glyph description").</summary>
internal static class SimpleGlyph
{
    private const int HeaderLength = 10;

    /// <summary>End of the outline in the data of a glyph; -1 when contours are out of order, or points are truncated or too many.</summary>
    public static int EndOf(ReadOnlySpan<byte> glyph, int contours)
    {
        int instructions = HeaderLength + (2 * contours);
        if (contours == 0 || instructions + 2 > glyph.Length)
        {
            return -1;
        }

        int points = 0;
        for (int at = HeaderLength; at < instructions; at += 2)
        {
            int end = glyph.U16(at) + 1;
            if (end <= points)
            {
                return -1;
            }

            points = end;
        }

        int next = instructions + 2 + glyph.U16(instructions);
        int coordinates = 0;
        while (points > 0)
        {
            if (next >= glyph.Length)
            {
                return -1;
            }

            int flags = glyph[next++];
            int times = (flags & OutlinePoints.Repeats) != 0 && next < glyph.Length ? glyph[next++] + 1 : 1;
            coordinates += times * (BytesOf(flags & OutlinePoints.IsShortX, flags & OutlinePoints.IsSameX) + BytesOf(flags & OutlinePoints.IsShortY, flags & OutlinePoints.IsSameY));
            points -= times;
        }

        int total = next + coordinates;
        return points == 0 && total <= glyph.Length ? total : -1;
    }

    private static int BytesOf(int isShort, int isSame)
    {
        if (isShort != 0)
        {
            return 1;
        }

        return isSame != 0 ? 0 : 2;
    }
}
