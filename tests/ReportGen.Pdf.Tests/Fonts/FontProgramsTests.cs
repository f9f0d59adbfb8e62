using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Tests.Fonts;

public sealed class FontProgramsTests
{
    private static readonly SubsetGlyph[] Glyphs = [.. Enumerable.Range(20, 30).Select(glyph => new SubsetGlyph((ushort)glyph, 500))];

    private readonly FontPrograms _programs = new(new StreamCompressor());

    [Fact]
    public void The_same_glyphs_give_the_same_program_without_making_it_again()
    {
        FontProgram first = _programs.Of(RepositoryFonts.Sans, Glyphs, 10);
        Assert.Same(first, _programs.Of(RepositoryFonts.Sans, [.. Glyphs], 10));
        Assert.NotEqual(first.Name, _programs.Of(RepositoryFonts.Sans, Glyphs.Reverse(), 10).Name);
        Assert.NotEqual(first.Name, _programs.Of(RepositoryFonts.Serif, Glyphs, 10).Name);
        Assert.NotEqual(first.Name, _programs.Of(RepositoryFonts.Sans, Glyphs.Select(glyph => glyph with { Advance = 501 }), 10).Name);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(30)]
    public void A_program_has_the_bytes_of_one_made_first_whatever_was_made_before(int lasting)
    {
        for (int before = 0; before <= Glyphs.Length; before += 5)
        {
            _programs.Of(RepositoryFonts.Sans, Glyphs, before);
        }

        FontProgram alone = new FontPrograms(new StreamCompressor()).Of(RepositoryFonts.Sans, Glyphs, lasting);
        Assert.Equal(alone.Compressed.ToArray(), _programs.Of(RepositoryFonts.Sans, Glyphs, lasting).Compressed.ToArray());
    }
}
