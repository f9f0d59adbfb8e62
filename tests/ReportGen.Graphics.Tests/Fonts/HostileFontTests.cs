using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Fonts.Subsetting;
using ReportGen.Graphics.Fonts.Tables;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Tests.Fonts.Subsetting;

namespace ReportGen.Graphics.Tests.Fonts;

/// <summary>Fonts whose tables claim more than they hold take neither the time nor the memory that they claim.</summary>
public sealed class HostileFontTests
{
    private const int Many = 10_000;

    [Theory]
    [InlineData("", "is empty, or larger than two gigabytes")]
    [InlineData("Just a text, whatever its name says.", "is not a font file")]
    [InlineData("\0\u0001\0", "is not a font file")]
    [InlineData("OTTO\0\0", "has PostScript (CFF) outlines, which are not supported")]
    [InlineData("ttcf\0\u0001\0\0", "is a collection of several fonts, which is not supported")]
    [InlineData("wOFF\0\u0001\0\0", "is a web font (WOFF), which is not supported")]
    [InlineData("wOF2\0\u0001\0\0", "is a web font (WOFF), which is not supported")]
    public void What_is_no_TrueType_font_is_refused_by_what_it_is(string start, string reason)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(OpenTypeFace.Load("a.ttf", Encoding.Latin1.GetBytes(start), diagnostics));
        Diagnostic refusal = Assert.Single(diagnostics.Items);
        Assert.Equal(("FNT001", $"'a.ttf' {reason}."), (refusal.Code, refusal.Message));
    }

    [Fact]
    public void Ligatures_claimed_again_and_again_are_read_within_the_table() =>
        Assert.Equal(0, new FontBuilder { Glyphs = { FontBuilder.Square(50), FontBuilder.Square(50) }, Substitutions = Layout("liga", 4) }.Build().Ligature([1, 1], out _));

    [Fact]
    public void No_more_subtables_of_a_feature_are_read_than_a_font_can_need()
    {
        byte[] positions = Layout("kern", 2);
        Assert.Equal(1000, LayoutTable.Subtables(positions, "kern", 2, 9).Length);
        Assert.Equal(0, new FontBuilder { Glyphs = { FontBuilder.Square(50), FontBuilder.Square(50) }, Positions = positions }.Build().Kerning(1, 1));
    }

    // Eight composites of a thousand parts each stand on one another: a thousand to the power of eight squares.
    [Fact]
    public void Composites_that_unfold_without_end_are_cut_off()
    {
        var font = new FontBuilder();
        for (int i = 0; i < 9; i++)
        {
            font.Glyphs.Add(FontBuilder.Composite([.. Enumerable.Repeat(i + 1, 1000)]));
        }

        font.Glyphs.Add(FontBuilder.Square(50));
        OpenTypeFace face = font.Build();
        Assert.InRange(face.OutlineOf(0).Verbs.Length, 0, 500);
        Assert.InRange(face.OutlineOf(8).Verbs.Length, 5, 500);

        // Nine levels are one too many for a reader; eight are written with all that they stand on.
        Assert.Equal(2, TrueTypeSubset.Create(face, [new SubsetGlyph(0, 500)]).GlyphCount);
        Assert.Equal(10, TrueTypeSubset.Create(face, [new SubsetGlyph(1, 500)]).GlyphCount);
    }

    [Fact]
    public void A_chain_of_composites_as_long_as_the_font_is_blank()
    {
        var font = new FontBuilder();
        for (int i = 0; i < 4000; i++)
        {
            font.Glyphs.Add(FontBuilder.Composite(i + 1));
        }

        font.Glyphs.Add(FontBuilder.Square(50));
        OpenTypeFace face = font.Build();
        Assert.Empty(face.OutlineOf(0).Verbs);
        Assert.Equal(2, TrueTypeSubset.Create(face, [new SubsetGlyph(1, 500)]).GlyphCount);
        Assert.Equal(4, TrueTypeSubset.Create(face, [new SubsetGlyph(3998, 500)]).GlyphCount);
    }

    [Fact]
    public void Glyphs_that_lie_over_one_another_fill_no_more_than_their_table_twice()
    {
        byte[] glyph = FontBuilder.Square(50, instructions: new byte[60_000]);
        int end = (glyph.Length + 1) / 2;
        var font = new FontBuilder { Program = [1], Locations = FontBuilder.Words([.. Enumerable.Range(0, 401).Select(i => i % 2 == 0 ? 0 : end)]) };
        font.Glyphs.Add(glyph);
        font.Glyphs.AddRange(Enumerable.Repeat(Array.Empty<byte>(), 399));
        SubsetGlyph[] all = [.. Enumerable.Range(0, 400).Select(i => new SubsetGlyph((ushort)i, 500))];
        Assert.InRange(TrueTypeSubset.Create(font.Build(), all).Data.Length, glyph.Length, 3 * glyph.Length);
    }

    [Fact]
    public void A_character_map_ends_where_its_groups_go_back()
    {
        var font = new FontBuilder { Groups = [0x41, 0x42, 1, 0x41, 0x10FFFF, 1, 0x61, 0x62, 1] };
        font.Glyphs.AddRange(Enumerable.Repeat(FontBuilder.Square(50), 5));
        OpenTypeFace face = font.Build();
        Assert.Equal([1, 2, 0, 0], "ABCa".Select(character => face.GlyphOf(character)));
    }

    [Fact]
    public void Names_that_share_their_bytes_are_not_read_all()
    {
        int[] record = [3, 1, 0x0804, 1, 60_000, 0];
        byte[] names = [.. FontBuilder.Words(0, 5000, 6 + (5000 * 12)), .. FontBuilder.Words([.. Enumerable.Repeat(record, 5000).SelectMany(values => values)]), .. new byte[60_000]];
        var font = new FontBuilder { Glyphs = { FontBuilder.Square(50) }, Names = names };
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(30_000, font.Build().FamilyName.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void An_outline_that_is_cut_off_is_blank()
    {
        var font = new FontBuilder();
        font.Glyphs.AddRange(FontBuilder.Square(50), [.. FontBuilder.Words(1, 0, 0, 50, 50, 0xFFFE, 0), 0x37, 1, 2, 3]);
        OpenTypeFace face = font.Build();
        Assert.NotEmpty(face.OutlineOf(0).Verbs);
        Assert.Empty(face.OutlineOf(1).Verbs);
    }

    /// <summary>A layout table whose lists name the same feature, lookup and subtable ten thousand times; the subtable covers every glyph.</summary>
    private static byte[] Layout(string feature, int type)
    {
        int features = 28 + (2 * Many);
        int lookups = features + 12 + (2 * Many);
        int subtable = 6 + (2 * Many);
        int[] same = new int[Many];
        return
        [
            .. FontBuilder.Words(1, 0, 10, features, lookups),
            .. FontBuilder.Words(1), .. "DFLT"u8, .. FontBuilder.Words(8),
            .. FontBuilder.Words(4, 0, 0, 0xFFFF, Many), .. FontBuilder.Words(same),
            .. FontBuilder.Words(1), .. Encoding.ASCII.GetBytes(feature), .. FontBuilder.Words(8, 0, Many), .. FontBuilder.Words(same),
            .. FontBuilder.Words(1, 4, type, 0, Many), .. FontBuilder.Words([.. Enumerable.Repeat(subtable, Many)]),
            .. FontBuilder.Words(1, 20, 0, 0, 0, 0, 0, 0, 0, 0),
            .. FontBuilder.Words(2, 1, 0, 0xFFFF, 0),
        ];
    }
}
