using System.Buffers.Binary;
using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Fonts.Subsetting;
using ReportGen.Graphics.Fonts.Tables;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Fonts.Subsetting;

public sealed class TrueTypeSubsetTests
{
    private static readonly OpenTypeFace Face = RepositoryFonts.Sans;

    [Fact]
    public void Glyphs_keep_their_outline_and_width_under_their_new_index()
    {
        ushort[] glyphs = [.. "国产算力Aé1，".Select(c => Face.GlyphOf(c))];
        SubsetReader subset = Read(Subset(Face, glyphs));
        for (int i = 0; i < glyphs.Length; i++)
        {
            AssertSamePath(Face.OutlineOf(glyphs[i]), subset.Outlines.PathOf((ushort)(i + 1)));
            Assert.Equal(Face.AdvanceOf(glyphs[i]), subset.AdvanceOf(i + 1));
        }
    }

    [Fact]
    public void Index_0_is_notdef_and_a_shown_notdef_gets_an_index_of_its_own()
    {
        SubsetReader subset = Read(Subset(Face, [0]));
        Assert.Equal(2, subset.GlyphCount);
        AssertSamePath(Face.OutlineOf(0), subset.Outlines.PathOf(0));
        AssertSamePath(Face.OutlineOf(0), subset.Outlines.PathOf(1));
    }

    [Fact]
    public void A_glyph_of_several_widths_stores_its_outline_once()
    {
        ushort glyph = Face.GlyphOf('国');
        FontSubset subset = TrueTypeSubset.Create(Face, [new SubsetGlyph(glyph, 1250), new SubsetGlyph(glyph, 500), new SubsetGlyph(Face.GlyphOf(' '), 9)]);
        SubsetReader reader = Read(subset);
        Assert.Equal([1250, 500, 9], Enumerable.Range(1, 3).Select(reader.AdvanceOf));
        AssertSamePath(Face.OutlineOf(glyph), reader.Outlines.PathOf(1));
        AssertSamePath(Face.OutlineOf(glyph), reader.Outlines.PathOf(2));
        Assert.Equal(16, reader.Outlines.DataOf(2).Length);
    }

    [Fact]
    public void Tables_that_a_document_does_not_need_are_left_out() => Assert.Equal(
        ["glyf", "head", "hhea", "hmtx", "loca", "maxp"],
        Read(Subset(Face, [5, 6])).Tags);

    [Fact]
    public void The_file_and_its_tables_have_right_checksums()
    {
        byte[] data = Subset(Face, [5, 600, 7000]).Data.ToArray();
        Assert.Equal(0xB1B0AFBA, Sum(data));
        foreach ((string tag, int offset, int length, uint checksum) in SubsetReader.Records(data).Where(record => record.Tag != "head"))
        {
            Assert.True(checksum == Sum(data.AsSpan(offset, (length + 3) & ~3)), tag);
        }
    }

    [Fact]
    public void Parts_of_a_composite_come_along_once()
    {
        FontBuilder font = new();
        font.Glyphs.AddRange([FontBuilder.Square(10), FontBuilder.Square(20), FontBuilder.Composite(1), FontBuilder.Composite(1, 2)]);
        OpenTypeFace face = font.Build();
        SubsetReader subset = Read(Subset(face, [3, 2]));
        // .notdef, the two asked for, and glyph 1.
        Assert.Equal(4, subset.GlyphCount);
        AssertSamePath(face.OutlineOf(3), subset.Outlines.PathOf(1));
        AssertSamePath(face.OutlineOf(2), subset.Outlines.PathOf(2));
    }

    [Fact]
    public void A_part_that_is_placed_by_the_number_of_a_point_keeps_its_points_in_order()
    {
        FontBuilder font = new();
        byte[] composite = FontBuilder.Composite(1, 2);
        // The second part: no offset, but points that meet.
        composite[^7] = 0x01;
        font.Glyphs.AddRange([FontBuilder.Square(10), FontBuilder.Square(20), FontBuilder.Square(30), composite, FontBuilder.Composite(1)]);
        OpenTypeFace face = font.Build();
        Assert.Equal(face.GlyphData(1).ToArray(), Read(Subset(face, [1, 3])).Outlines.DataOf(1).ToArray());
        Assert.NotEqual(face.GlyphData(1).ToArray(), Read(Subset(face, [1, 4])).Outlines.DataOf(1).ToArray());
    }

    [Fact]
    public void Outlines_at_the_start_are_the_same_in_every_subset_that_starts_alike()
    {
        ushort[] glyphs = [.. "国产算力".Select(c => Face.GlyphOf(c))];
        FontSubset first = Subset(Face, glyphs);
        FontSubset second = Subset(Face, [.. glyphs, glyphs[2], Face.GlyphOf('量')]);
        (int start, int length) = first.OutlinesOf(4);
        (int otherStart, int otherLength) = second.OutlinesOf(4);
        Assert.Equal(first.Data.Slice(start, length).ToArray(), second.Data.Slice(otherStart, otherLength).ToArray());
        int glyf = SubsetReader.Records(first.Data.Span).Single(record => record.Tag == "glyf").Length;
        Assert.Equal(glyf, length);
        Assert.Equal((start, glyf), first.OutlinesOf(100));
    }

    [Fact]
    public void A_composite_that_holds_itself_stays_blank()
    {
        FontBuilder font = new();
        font.Glyphs.AddRange([FontBuilder.Square(10), FontBuilder.Composite(1), FontBuilder.Composite(9999)]);
        SubsetReader subset = Read(Subset(font.Build(), [1, 2]));
        Assert.True(subset.Outlines.DataOf(1).IsEmpty);
        Assert.True(subset.Outlines.DataOf(2).IsEmpty);
    }

    [Fact]
    public void A_glyph_cut_off_in_its_instructions_stays_blank()
    {
        FontBuilder font = new();
        byte[] cut = FontBuilder.Square(10)[..14];
        cut[12] = 0x70;
        font.Glyphs.AddRange([FontBuilder.Square(10), cut]);
        Assert.True(Read(Subset(font.Build(), [1])).Outlines.DataOf(1).IsEmpty);
    }

    [Fact]
    public void Instructions_go_with_a_font_that_has_no_program_and_stay_with_one_that_has()
    {
        byte[] hinted = FontBuilder.Square(10, instructions: [0x4F, 0x4F]);
        FontBuilder without = new();
        without.Glyphs.AddRange([FontBuilder.Square(5), hinted]);
        FontBuilder with = new() { Program = [0x2D] };
        with.Glyphs.AddRange([FontBuilder.Square(5), hinted]);

        OpenTypeFace bareFace = without.Build();
        SubsetReader bare = Read(Subset(bareFace, [1]));
        SubsetReader full = Read(Subset(with.Build(), [1]));

        AssertSamePath(bareFace.OutlineOf(1), bare.Outlines.PathOf(1));
        Assert.Equal(0, bare.Outlines.DataOf(1).Span.U16(12));
        Assert.Equal(hinted, full.Outlines.DataOf(1).ToArray()[..hinted.Length]);
        Assert.Contains("fpgm", full.Tags);
    }

    [Property(MaxTest = 40)]
    public Property Any_set_of_glyphs_gives_a_file_in_which_every_glyph_is_found()
    {
        Gen<ushort[]> glyphs = Gen.Choose(0, Face.GlyphCount - 1).Select(glyph => (ushort)glyph).ArrayOf();
        return Prop.ForAll(glyphs.ToArbitrary(), chosen =>
        {
            SubsetReader subset = Read(Subset(Face, chosen));
            return Enumerable.Range(0, chosen.Length).All(i =>
                subset.AdvanceOf(i + 1) == Face.AdvanceOf(chosen[i])
                && ContoursOf(subset.Outlines.PathOf((ushort)(i + 1))).SequenceEqual(ContoursOf(Face.OutlineOf(chosen[i]))));
        });
    }

    private static FontSubset Subset(OpenTypeFace face, params ushort[] glyphs) =>
        TrueTypeSubset.Create(face, [.. glyphs.Select(glyph => new SubsetGlyph(glyph, (ushort)face.AdvanceOf(glyph)))]);

    private static void AssertSamePath(VectorPath expected, VectorPath actual) => Assert.Equal(ContoursOf(expected), ContoursOf(actual));

    /// <summary>Each contour as text, sorted: their order makes no difference.</summary>
    private static string[] ContoursOf(VectorPath path)
    {
        var contours = new List<string>();
        int point = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            int count = verb switch
            {
                PathVerb.Close => 0,
                PathVerb.Cubic => 3,
                _ => 1,
            };
            string text = verb + string.Concat(path.Points.AsSpan(point, count).ToArray().Select(place => FormattableString.Invariant($" {place.X:R},{place.Y:R}")));
            point += count;
            if (verb == PathVerb.Move)
            {
                contours.Add(text);
            }
            else
            {
                contours[^1] += text;
            }
        }

        return [.. contours.Order(StringComparer.Ordinal)];
    }

    private static SubsetReader Read(FontSubset subset)
    {
        var reader = new SubsetReader(subset.Data);
        Assert.Equal(subset.GlyphCount, reader.GlyphCount);
        return reader;
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (int i = 0; i < data.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        }

        return sum;
    }

    /// <summary>Reads a subset, which is no whole font and so not for <see cref="OpenTypeFace"/>.</summary>
    private sealed class SubsetReader
    {
        private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = new(StringComparer.Ordinal);

        public SubsetReader(ReadOnlyMemory<byte> data)
        {
            foreach ((string tag, int offset, int length, _) in Records(data.Span))
            {
                Tags.Add(tag);
                _tables[tag] = data.Slice(offset, length);
            }

            GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(_tables["maxp"].Span[4..]);
            bool isLong = BinaryPrimitives.ReadInt16BigEndian(_tables["head"].Span[50..]) == 1;
            Assert.Equal((GlyphCount + 1) * (isLong ? 4 : 2), _tables["loca"].Length);
            Outlines = new GlyphOutlines(_tables["loca"], _tables["glyf"], isLong, GlyphCount);
        }

        public List<string> Tags { get; } = [];

        public int GlyphCount { get; }

        public GlyphOutlines Outlines { get; }

        public static List<(string Tag, int Offset, int Length, uint Checksum)> Records(ReadOnlySpan<byte> data)
        {
            var records = new List<(string Tag, int Offset, int Length, uint Checksum)>();
            for (int i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(data[4..]); i++)
            {
                ReadOnlySpan<byte> record = data.Slice(12 + (16 * i), 16);
                records.Add((
                    Encoding.ASCII.GetString(record[..4]),
                    BinaryPrimitives.ReadInt32BigEndian(record[8..]),
                    BinaryPrimitives.ReadInt32BigEndian(record[12..]),
                    BinaryPrimitives.ReadUInt32BigEndian(record[4..])));
            }

            return records;
        }

        public int AdvanceOf(int glyph)
        {
            int count = BinaryPrimitives.ReadUInt16BigEndian(_tables["hhea"].Span[34..]);
            return BinaryPrimitives.ReadUInt16BigEndian(_tables["hmtx"].Span[(4 * Math.Min(glyph, count - 1))..]);
        }
    }
}
