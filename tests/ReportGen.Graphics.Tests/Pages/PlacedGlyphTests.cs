using System.Runtime.CompilerServices;

using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Pages;

public class PlacedGlyphTests
{
    [Fact]
    public void A_glyph_takes_half_a_cache_line() => Assert.Equal(32, Unsafe.SizeOf<PlacedGlyph>());

    [Fact]
    public void A_glyph_gives_what_it_was_made_of()
    {
        var glyph = new PlacedGlyph(7, 1.25, -0.5, 10.125, 70_000, 2) { HorizontalScale = 0.5 };
        Assert.Equal(
            (7, 1.25, -0.5, 10.125, 70_000, 2, 0.5),
            (glyph.GlyphId, glyph.X, glyph.Y, glyph.Advance, glyph.TextStart, glyph.TextLength, glyph.HorizontalScale));
        Assert.Equal(1, new PlacedGlyph(7, 0, 0, 0, 0, 1).HorizontalScale);
    }

    [Theory]
    [InlineData(1.5, 1, 1)]
    [InlineData(0, 2, 1)]
    [InlineData(0, 1, 0.5)]
    public void Glyphs_that_differ_in_a_small_field_are_not_equal(double y, int length, double scale)
    {
        var glyph = new PlacedGlyph(1, 0, 0, 5, 0, 1);
        Assert.NotEqual(glyph, glyph with { Y = y, TextLength = length, HorizontalScale = scale });
    }
}
