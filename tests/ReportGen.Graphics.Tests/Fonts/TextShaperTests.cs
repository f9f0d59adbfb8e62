using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Fonts;

public class TextShaperTests
{
    private static readonly FontSelection Sans = new(RepositoryFonts.Sans);
    private static readonly FontSelection Serif = new(RepositoryFonts.Serif);
    private static readonly ShapingOptions English = new() { Language = "en" };

    [Fact]
    public void Width_is_the_sum_of_the_advances()
    {
        ShapedText line = TextShaper.Shape("沪深300", Sans, 10);

        Assert.Equal((2 * 10) + (3 * 5.55), line.Width, 9);
        ShapedRun run = Assert.Single(line.Runs);
        Assert.Equal("沪深300", run.Text);
        Assert.Equal([0.0, 10, 20, 25.55, 31.1], run.Glyphs.Select(glyph => Math.Round(glyph.X, 9)));
    }

    [Fact]
    public void Latin_pairs_are_kerned()
    {
        OpenTypeFace face = RepositoryFonts.Sans;
        ushort a = face.GlyphOf('A');
        ushort v = face.GlyphOf('V');

        ShapedText kerned = TextShaper.Shape("AV", Sans, 10, English);
        ShapedText plain = TextShaper.Shape("AV", Sans, 10, English with { Kerning = false });

        Assert.Equal((face.AdvanceOf(a) + face.AdvanceOf(v)) / 100.0, plain.Width, 9);
        Assert.Equal(plain.Width + (face.Kerning(a, v) / 100.0), kerned.Width, 9);
    }

    [Fact]
    public void A_Chinese_dash_is_two_ems_of_one_joined_stroke()
    {
        OpenTypeFace face = RepositoryFonts.Serif;

        ShapedText line = TextShaper.Shape("——人", Serif, 10);

        Assert.Equal(30, line.Width, 9);
        PlacedGlyph first = line.Runs[0].Glyphs[0];
        PlacedGlyph second = line.Runs[0].Glyphs[1];
        GlyphBounds ink = face.BoundsOf(first.GlyphId);
        double firstRight = first.X + (ink.Right * first.HorizontalScale / 100);
        double secondLeft = second.X + (ink.Left * second.HorizontalScale / 100);
        Assert.True(secondLeft < firstRight, "the halves overlap");
        // The scale of a glyph is kept in single precision.
        Assert.Equal(0.6, first.X + (ink.Left * first.HorizontalScale / 100), 6);
        Assert.Equal(19.4, second.X + (ink.Right * second.HorizontalScale / 100), 6);
    }

    [Fact]
    public void Quotation_marks_are_full_width_in_Chinese_and_proportional_in_English()
    {
        Assert.Equal(30, TextShaper.Shape("“人”", Serif, 10).Width, 9);
        Assert.True(TextShaper.Shape("“a”", Serif, 10, English).Width < 17);
    }

    [Fact]
    public void An_apostrophe_inside_a_Western_word_is_narrow_in_Chinese_text()
    {
        double chinese = TextShaper.Shape("Moody’s", Serif, 10).Width;

        Assert.Equal(TextShaper.Shape("Moody’s", Serif, 10, English).Width, chinese, 9);
    }

    [Fact]
    public void A_middle_dot_between_Han_takes_half_an_em_in_every_face()
    {
        Assert.Equal(25, TextShaper.Shape("人·人", Serif, 10).Width, 9);
        Assert.Equal(25, TextShaper.Shape("人·人", Sans, 10).Width, 9);
    }

    [Theory]
    [InlineData("人 · 人")]
    [InlineData("人\u00A0·\u00A0人")]
    public void A_middle_dot_that_separates_items_keeps_its_own_width(string text) =>
        Assert.Equal(20 + 10 + (2 * 2.24), TextShaper.Shape(text, Sans, 10).Width, 9);

    [Fact]
    public void A_gap_stands_between_Han_and_Latin_in_place_of_the_authors_space()
    {
        var gap = new ShapingOptions { HanLatinGap = 0.25 };

        double without = TextShaper.Shape("第3章", Sans, 10, gap).Width;
        double with = TextShaper.Shape("第 3 章", Sans, 10, gap).Width;

        Assert.Equal(20 + 5.55 + 5, without, 9);
        Assert.Equal(without, with, 9);
        Assert.Equal(20 + 5.55 + (2 * 2.24), TextShaper.Shape("第 3 章", Sans, 10).Width, 9);
    }

    [Fact]
    public void Tabular_figures_have_one_width()
    {
        var tabular = new ShapingOptions { TabularFigures = true };

        Assert.Equal(TextShaper.Shape("888", Serif, 10, tabular).Width, TextShaper.Shape("111", Serif, 10, tabular).Width, 9);
        Assert.NotEqual(TextShaper.Shape("888", Serif, 10).Width, TextShaper.Shape("111", Serif, 10).Width, 9);
    }

    [Fact]
    public void Tracking_stands_between_characters_and_not_behind_the_last()
    {
        var tracked = new ShapingOptions { Tracking = 0.1 };

        Assert.Equal(42, TextShaper.Shape("上海证券", Sans, 10, tracked).Width - 1, 9);
    }

    [Fact]
    public void A_fallback_face_starts_a_run_of_its_own()
    {
        int rare = Enumerable.Range(0x3400, 0x6000).First(point =>
            RepositoryFonts.Sans.GlyphOf(point) == 0 && RepositoryFonts.Serif.GlyphOf(point) != 0);
        string text = "人" + char.ConvertFromUtf32(rare) + "人";

        ShapedText line = TextShaper.Shape(text, new FontSelection(RepositoryFonts.Sans, RepositoryFonts.Serif), 10);

        Assert.Equal([RepositoryFonts.Sans, RepositoryFonts.Serif, RepositoryFonts.Sans], line.Runs.Select(run => run.Face));
        Assert.Equal([0.0, 10, 20], line.Runs.Select(run => run.X));
        Assert.Empty(line.Missing);
    }

    [Fact]
    public void A_character_that_no_face_has_is_an_error_with_its_place()
    {
        var source = new SourceText("note.zh.md", "上海𠮷野");
        var diagnostics = new DiagnosticBag();

        ShapedText line = TextShaper.Shape("𠮷野𠮷", Sans, 10, null, diagnostics, source.Span(2, 3));

        Diagnostic diagnostic = Assert.Single(diagnostics.Items);
        Assert.Equal("FNT010", diagnostic.Code);
        Assert.Contains("U+20BB7", diagnostic.Message, StringComparison.Ordinal);
        Assert.Equal(3, diagnostic.Span?.StartPosition.Column);
        Assert.Equal(0x20BB7, Assert.Single(line.Missing));
    }

    [Fact]
    public void Every_character_belongs_to_one_glyph()
    {
        const string Text = "A—B——“中”𠮷\u200B3.5%";

        ShapedText line = TextShaper.Shape(Text, Serif, 10);

        Assert.Equal(Text, string.Concat(line.Runs.Select(run => run.Text)));
        string shown = string.Concat(line.Runs.SelectMany(run => run.Glyphs.Select(glyph => run.Text.Substring(glyph.TextStart, glyph.TextLength))));
        Assert.Equal(Text.Replace("\u200B", string.Empty, StringComparison.Ordinal), shown);
    }
}
