using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Fonts.Subsetting;
using ReportGen.Graphics.Fonts.Tables;

namespace ReportGen.Graphics.Tests.Fonts.Subsetting;

public sealed class SimpleGlyphEncoderTests
{
    private readonly SimpleGlyphEncoder _encoder = new();

    [Fact]
    public void Contours_follow_one_another_by_the_shortest_way()
    {
        // Far, near, nearer to where the near one ends.
        Contour far = [(900, 900), (910, 900), (900, 910)];
        Contour near = [(10, 10), (30, 10), (40, 40)];
        Contour next = [(45, 40), (60, 40), (50, 70)];
        Assert.Equal([near, next, far], Encoded([far, near, next]));
    }

    [Fact]
    public void A_step_that_stays_on_a_line_is_the_shortest()
    {
        // The third starts nearer to where the first ends, the second on its height.
        Contour first = [(0, 0), (50, 0), (50, 100)];
        Contour level = [(160, 100), (250, 100), (190, 150)];
        Contour near = [(60, 110), (80, 110), (70, 120)];
        Assert.Equal([first, level, near], Encoded([near, first, level]));
    }

    [Fact]
    public void Coordinates_that_stay_take_no_byte_and_short_steps_one()
    {
        byte[] glyph = Glyph([[(0, 0), (100, 0), (100, 300), (0, 300)]]);
        // Head, end of contour, no instructions; four flags; 100 and 100 back; 300 up.
        Assert.Equal(10 + 2 + 2 + 4 + 2 + 2, _encoder.Encode(glyph, 1).Length);
    }

    [Fact]
    public void Flags_repeat_from_three_on()
    {
        byte[] two = Glyph([[(1, 1), (2, 2), (1, 4)]]);
        byte[] three = Glyph([[(1, 1), (2, 2), (3, 3), (1, 4)]]);
        Assert.Equal(14 + 3 + 6, _encoder.Encode(two, 1).Length);
        Assert.Equal(14 + 3 + 8, _encoder.Encode(three, 1).Length);
    }

    [Fact]
    public void What_says_that_contours_overlap_is_kept()
    {
        byte[] glyph = Glyph([[(0, 0), (100, 0), (100, 300)]]);
        glyph[14] |= OutlinePoints.Overlaps;
        Assert.Equal(OutlinePoints.Overlaps, _encoder.Encode(glyph, 1)[14] & OutlinePoints.Overlaps);
    }

    [Fact]
    public void A_glyph_whose_steps_would_be_too_long_in_another_order_is_left_as_it_is()
    {
        // The outer two stand level, and so would follow one another, farther apart than a number of two bytes tells.
        byte[] glyph = Glyph([[(-20000, 0), (-20001, 0), (-20000, 0)], [(0, 50), (1, 50), (0, 51)], [(20000, 0), (20001, 0), (20000, 0)]]);
        Assert.True(_encoder.Encode(glyph, 3).IsEmpty);
    }

    [Property(MaxTest = 200)]
    public Property Any_outline_keeps_its_contours_with_their_points_and_starts()
    {
        Gen<(int X, int Y)> point = from x in Gen.Choose(-1000, 1000) from y in Gen.Choose(-3, 3) select (x, y * 300);
        Gen<Contour> contour = point.NonEmptyListOf().Select(points => new Contour(points));
        return Prop.ForAll(contour.NonEmptyListOf().ToArbitrary(), contours =>
        {
            Contour[] before = [.. contours.Take(70)];
            Contour[] after = Encoded(before);
            return before.Order(Contour.ByText).SequenceEqual(after.Order(Contour.ByText));
        });
    }

    [Fact]
    public void Every_glyph_of_a_font_keeps_its_contours()
    {
        OpenTypeFace face = RepositoryFonts.Serif;
        for (int glyph = 1; glyph < face.GlyphCount; glyph += 37)
        {
            ReadOnlySpan<byte> data = face.GlyphData((ushort)glyph).Span;
            if (data.I16(0) > 0)
            {
                byte[] encoded = _encoder.Encode(data, data.I16(0)).ToArray();
                Assert.Equal(ContoursOf(data).Order(Contour.ByText), ContoursOf(encoded).Order(Contour.ByText));
                Assert.Equal(data[..10], encoded.AsSpan(0, 10));
            }
        }
    }

    private Contour[] Encoded(Contour[] contours) => ContoursOf(_encoder.Encode(Glyph(contours), contours.Length));

    private static Contour[] ContoursOf(ReadOnlySpan<byte> glyph)
    {
        // Only what fills up to an even address may follow.
        Assert.InRange(glyph.Length - SimpleGlyph.EndOf(glyph, glyph.I16(0)), 0, 3);
        var points = new OutlinePoints();
        points.Read(glyph, glyph.I16(0));
        var contours = new Contour[glyph.I16(0)];
        int first = 0;
        for (int i = 0; i < contours.Length; i++)
        {
            int next = OutlinePoints.EndOf(glyph, i) + 1;
            var contour = new List<(int X, int Y)>();
            for (int point = first; point < next; point++)
            {
                contour.Add((points.Xs[point], points.Ys[point]));
            }

            contours[i] = new Contour(contour);
            first = next;
        }

        return contours;
    }

    /// <summary>A glyph with every flag and coordinate in full length.</summary>
    private static byte[] Glyph(Contour[] contours)
    {
        (int X, int Y)[] points = [.. contours.SelectMany(contour => contour)];
        IEnumerable<int> Steps(Func<(int X, int Y), int> of) => points.Select((point, i) => of(point) - (i == 0 ? 0 : of(points[i - 1])));
        int last = -1;
        return
        [
            .. FontBuilder.Words(contours.Length, 0, 0, 0, 0),
            .. contours.SelectMany(contour => FontBuilder.Words(last += contour.Count)),
            .. FontBuilder.Words(0),
            .. points.Select(_ => (byte)OutlinePoints.OnCurve),
            .. Steps(point => point.X).SelectMany(step => FontBuilder.Words(step)),
            .. Steps(point => point.Y).SelectMany(step => FontBuilder.Words(step)),
        ];
    }

    /// <summary>Points of a contour, equal by value.</summary>
    private sealed class Contour(IEnumerable<(int X, int Y)> points) : List<(int X, int Y)>(points), IEquatable<Contour>
    {
        public Contour()
            : this([])
        {
        }

        public static Comparer<Contour> ByText { get; } = Comparer<Contour>.Create((x, y) => string.CompareOrdinal(x.ToString(), y.ToString()));

        public bool Equals(Contour? other) => other is not null && this.SequenceEqual(other);

        public override bool Equals(object? obj) => Equals(obj as Contour);

        public override int GetHashCode() => Count;

        public override string ToString() => string.Join(' ', this);
    }
}
