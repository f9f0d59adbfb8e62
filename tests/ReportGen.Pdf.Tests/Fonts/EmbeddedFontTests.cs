using System.Collections.Immutable;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Content;
using ReportGen.Pdf.Fonts;

namespace ReportGen.Pdf.Tests.Fonts;

public sealed class EmbeddedFontTests
{
    private static readonly OpenTypeFace Face = RepositoryFonts.Sans;
    private static readonly ushort One = Face.GlyphOf('一');
    private static readonly ushort Two = Face.GlyphOf('二');

    [Fact]
    public void Expected_glyphs_have_the_first_codes_in_their_order_whenever_they_are_shown()
    {
        var font = new EmbeddedFont(Face, 1, [One, Two]);
        Assert.Equal(2, font.CodeOf(Two, '二', 0));
        Assert.Equal(1, font.CodeOf(One, '一', 0));
        Assert.Equal(["一", "二"], font.Texts);
    }

    [Fact]
    public void A_glyph_with_a_second_text_or_another_width_gets_a_further_code()
    {
        var font = new EmbeddedFont(Face, 1, [One, Two]);
        Assert.Equal(1, font.CodeOf(One, '一', 0));
        Assert.Equal(3, font.CodeOf(One, 'X', 0));
        Assert.Equal(4, font.CodeOf(One, '一', 2));
        Assert.Equal(3, font.CodeOf(One, 'X', 0));
        Assert.Equal([1000, 1000, 1000, 1250], font.Widths);
    }

    [Fact]
    public void A_glyph_shown_only_wider_than_drawn_still_leaves_its_text_with_the_code_kept_for_it()
    {
        var font = new EmbeddedFont(Face, 1, [One]);
        Assert.Equal(2, font.CodeOf(One, '一', 1));
        Assert.Equal(["一", "一"], font.Texts);
        Assert.Equal(1, font.CodeOf(One, 'X', 0));
        Assert.Equal(["X", "一"], font.Texts);
    }

    [Fact]
    public void A_glyph_that_was_not_expected_comes_behind()
    {
        var font = new EmbeddedFont(Face, 1, [Two]);
        Assert.Equal(2, font.CodeOf(One, '一', 0));
        Assert.Equal(1, font.CodeOf(Two, '二', 0));
    }

    [Fact]
    public void More_glyphs_than_leave_room_are_taken_as_they_come()
    {
        ushort[] many = [.. Enumerable.Range(0, (EmbeddedFont.MaximumCodes / 2) + 1).Select(glyph => (ushort)glyph)];
        var font = new EmbeddedFont(Face, 1, many);
        Assert.Equal(1, font.CodeOf(Two, '二', 0));
    }

    [Fact]
    public void A_survey_lists_what_every_face_shows_in_the_order_of_the_face_through_groups()
    {
        FrameItem Run(OpenTypeFace face, params ushort[] glyphs) => new GlyphRun(face, 10, Colour.Black, default, [.. glyphs.Select(glyph => new PlacedGlyph(glyph, 0, 0, 10, 0, 1))], "x");
        ImmutableArray<FrameItem> inner = [Run(Face, Two, One), Run(RepositoryFonts.Serif, 7)];
        PageFrame page = new(new Size(100, 100), [Run(Face, 65535, Two), new GroupItem([new GroupItem(inner)])]);
        GlyphUsage usage = GlyphUsage.Of([page, page]);
        Assert.Equal([One, Two, 65535], usage.GlyphsOf(Face));
        Assert.Equal([7], usage.GlyphsOf(RepositoryFonts.Serif));
        Assert.Empty(usage.GlyphsOf(RepositoryFonts.SansBold));
    }
}
