using System.Buffers.Binary;

using ReportGen.Graphics.Fonts.Tables;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Tests.Fonts;

public class GlyphOutlinesTests
{
    /// <summary>A square from (0,0) to (100,100).</summary>
    private static readonly byte[] Square = Words(
        1, 0, 0, 100, 100,
        3,
        0,
        0x0101, 0x0101,
        0, 100, 0, -100,
        0, 0, 100, 0);

    /// <summary>A contour of four points that are all off the curve: a rounded shape.</summary>
    private static readonly byte[] Round = Words(
        1, 0, 0, 100, 100,
        3,
        0,
        0x0000, 0x0000,
        0, 100, 0, -100,
        0, 0, 100, 0);

    [Fact]
    public void Straight_points_become_lines()
    {
        VectorPath path = Outlines(Square).PathOf(0);

        Assert.Equal([PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close], path.Verbs.ToArray());
        Assert.Equal([new Point(0, 0), new(100, 0), new(100, 100), new(0, 100)], path.Points.ToArray());
    }

    [Fact]
    public void A_contour_without_a_point_on_the_curve_starts_half_way_between_two_controls()
    {
        VectorPath path = Outlines(Round).PathOf(0);

        Assert.Equal([PathVerb.Move, PathVerb.Cubic, PathVerb.Cubic, PathVerb.Cubic, PathVerb.Cubic, PathVerb.Close], path.Verbs.ToArray());
        Assert.Equal(new Point(0, 50), path.Points[0]);
        Assert.Equal(new Point(50, 0), path.Points[3]);
        Assert.Equal(new Point(100, 50), path.Points[6]);
        Assert.Equal(new Point(50, 100), path.Points[9]);
        Assert.Equal(path.Points[0], path.Points[12]);
    }

    [Fact]
    public void A_composite_glyph_holds_its_parts_moved_and_scaled()
    {
        // Two parts: the square moved by (200, 50), and the square at half size moved by (10, 20).
        byte[] composite = Words(
            -1, 0, 0, 300, 150,
            0x0023, 0, 200, 50,
            0x000B, 0, 10, 20, 0x2000);

        VectorPath path = Outlines(Square, composite).PathOf(1);

        Assert.Equal(10, path.Verbs.Length);
        Assert.Equal(new Point(200, 50), path.Points[0]);
        Assert.Equal(new Point(300, 150), path.Points[2]);
        Assert.Equal(new Point(10, 20), path.Points[4]);
        Assert.Equal(new Point(60, 70), path.Points[6]);
    }

    [Fact]
    public void A_glyph_that_names_itself_as_its_part_ends()
    {
        byte[] endless = Words(-1, 0, 0, 10, 10, 0x0003, 0, 5, 5, 0);

        Assert.Empty(Outlines(endless).PathOf(0).Verbs);
    }

    private static GlyphOutlines Outlines(params byte[][] glyphs)
    {
        var loca = new byte[4 * (glyphs.Length + 1)];
        int end = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            end += glyphs[i].Length;
            BinaryPrimitives.WriteInt32BigEndian(loca.AsSpan(4 * (i + 1)), end);
        }

        return new GlyphOutlines(loca, glyphs.SelectMany(glyph => glyph).ToArray(), isLong: true, glyphs.Length);
    }

    private static byte[] Words(params int[] values)
    {
        var bytes = new byte[2 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(2 * i), unchecked((short)values[i]));
        }

        return bytes;
    }
}
