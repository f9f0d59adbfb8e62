using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Content;

public sealed class TextTests
{
    private static readonly OpenTypeFace Face = RepositoryFonts.Serif;

    [Theory]
    [InlineData("国产算力：AI芯片 800G/1.6T")]
    [InlineData("Naïve “quotes” — and 𠮷 beyond the first plane (𠀀)")]
    [InlineData("1,234.56% ①②③ ℃ ×")]
    public void Text_comes_back_as_it_was(string text) => Assert.Equal(text, Extract(Run(text)));

    [Fact]
    public void A_glyph_that_shows_two_texts_gives_each_back()
    {
        // One glyph for the letter and, as some fonts have it, for a compatibility form.
        ushort glyph = Face.GlyphOf('金');
        GlyphRun run = Of("金\uF90A金", Glyph(glyph, 0, 1), Glyph(glyph, 1, 1), Glyph(glyph, 2, 1));
        Assert.Equal("金\uF90A金", Extract(run));
        Assert.DoesNotContain("ActualText", Operators(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ligature_gives_all_its_letters() =>
        Assert.Equal("office", Extract(Of("office", Letter('o', 0), Glyph(Face.GlyphOf('f'), 1, 3), Letter('c', 4), Letter('e', 5))));

    [Fact]
    public void A_hyphen_that_only_breaks_a_word_reads_as_a_soft_one()
    {
        GlyphRun run = Of("dom", Letter('d', 0), Letter('o', 1), Letter('m', 2), Glyph(Face.GlyphOf('-'), 3, 0));
        Assert.Equal("dom\u00AD", Extract(run));
        Assert.DoesNotContain("ActualText", Operators(run), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hyphen_that_was_written_stays_one() =>
        Assert.Equal("do-", Extract(Of("do-", Letter('d', 0), Letter('o', 1), Letter('-', 2))));

    [Theory]
    [InlineData("196.00", "RMB", 3, "196.00 RMB")]
    [InlineData("196.00", "RMB", 0.5, "196.00RMB")]
    [InlineData("图", "1", 2.5, "图1")]
    [InlineData("一", "二", 2.5, "一二")]
    [InlineData("目录", "5", 40, "目录 5")]
    [InlineData("1.2", "路线", 6, "1.2路线")]
    [InlineData("一", "二", 6, "一二")]
    [InlineData("a ", "b", 40, "a b")]
    public void A_gap_that_layout_leaves_between_words_reads_as_a_space(string first, string second, double gap, string expected)
    {
        GlyphRun before = Run(first);
        GlyphRun behind = Run(second) with { Baseline = before.Baseline.Offset(before.Width + gap, 0) };
        Assert.Equal(expected, Extract(before, behind));
    }

    [Fact]
    public void The_gap_behind_the_number_of_a_heading_reads_as_a_space()
    {
        GlyphRun number = Run("1.2");
        GlyphRun title = Run("路线") with { Baseline = number.Baseline.Offset(number.Width + 6, 0) };
        var heading = new StructureElement(StructureRole.H1, new StructureElement(StructureRole.Document, null));
        PagedDocument document = PageSketch.Document(new PageSketch().Add(PageSketch.Tagged(heading, number, title)).ToPage());
        Assert.Equal("1.2 路线", new ReadBack(Written.Bytes(document)).Text);
    }

    [Theory]
    [InlineData('用', 'A', 5)]
    [InlineData('A', '用', 7)]
    [InlineData('一', '二', 6)]
    public void A_loose_line_beside_Han_shows_no_gaps_to_who_takes_the_text_out(char first, char second, double gap)
    {
        double width = Face.AdvanceOf(Face.GlyphOf(first)) * 10.0 / Face.UnitsPerEm;
        GlyphRun run = Of($"{first}{second}", Glyph(Face.GlyphOf(first), 0, 1), new PlacedGlyph(Face.GlyphOf(second), width + gap, 0, 10, 1, 1));
        var file = new ReadBack(Written.Bytes(Document(run)));
        List<Point> shown = ShownGlyphs.Of(file);
        double taken = file.Document.Fonts.Single().WidthOf(ShownGlyphs.CodesOf(file).First()) / 100;
        Assert.Equal(shown[1].X - shown[0].X, taken, 0.7);
    }

    [Fact]
    public void A_squeezed_mark_takes_no_more_room_than_it_is_given()
    {
        // The comma is 10 points wide and keeps 5: a reader that goes by widths must not see the rest overlap it.
        GlyphRun run = Of("图，表", Glyph(Face.GlyphOf('图'), 0, 1), Glyph(Face.GlyphOf('，'), 1, 1), new PlacedGlyph(Face.GlyphOf('表'), 15, 0, 10, 2, 1));
        var file = new ReadBack(Written.Bytes(Document(run)));
        int comma = ShownGlyphs.CodesOf(file).ElementAt(1);
        Assert.Equal(500, file.Document.Fonts.Single().WidthOf(comma));
        Assert.Equal("图，表", file.Text);
    }

    [Fact]
    public void Several_glyphs_for_one_character_read_as_one() =>
        Assert.Equal("aéb", Extract(Of("aéb", Letter('a', 0), Letter('e', 1), Glyph(Face.GlyphOf('´'), 2, 0), Letter('b', 2))));

    [Fact]
    public void Glyphs_drawn_in_another_order_than_read_carry_the_whole_text() =>
        Assert.Equal("abc", Extract(Of("abc", Letter('c', 2), Letter('b', 1), Letter('a', 0))));

    [Fact]
    public void A_space_that_no_glyph_shows_is_there_all_the_same() =>
        Assert.Equal("ab c", Extract(Of("ab ", Letter('a', 0), Letter('b', 1)), Of("c", Letter('c', 0))));

    [Fact]
    public void Marks_that_only_steer_line_breaks_are_left_out() =>
        Assert.Equal("ab", Extract(Of("a\u200B\u00ADb\u2060", Letter('a', 0), Letter('b', 3))));

    [Fact]
    public void A_private_character_has_its_text_beside_it()
    {
        GlyphRun run = Of("\uE123", Glyph(Face.GlyphOf('国'), 0, 1));
        Assert.Equal("\uE123", Extract(run));
        Assert.Contains("ActualText", Operators(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_no_text_becomes_the_replacement_character() =>
        Assert.All(["\uD83D", "\uDE00", "\uFFFE"], text => Assert.Equal("\uFFFD", Extract(Of(text, Glyph(5, 0, 1)))));

    [Fact]
    public void A_character_without_glyph_is_shown_as_a_box_and_still_read()
    {
        GlyphRun run = Of("😀", Glyph(0, 0, 2));
        // The verifier refuses code 0, which is .notdef.
        Assert.Equal("😀", Extract(run));
    }

    [Fact]
    public void A_glyph_outside_the_font_is_shown_as_a_box() => Assert.Equal("x", Extract(Of("x", Glyph(65_000, 0, 1))));

    [Fact]
    public void A_language_is_marked_where_it_differs_from_the_elements()
    {
        string same = Operators(Of("a", Letter('a', 0)) with { Language = "zh" });
        string other = Operators(Of("a", Letter('a', 0)) with { Language = "en-GB" });
        Assert.DoesNotContain("/Lang", same, StringComparison.Ordinal);
        Assert.Contains("/Span<</Lang(en-GB)>>BDC", other, StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public Property Every_glyph_stands_where_it_was_placed()
    {
        var glyphs =
            from x in Gen.Choose(-4000, 60000)
            from y in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(-900, 900)))
            from scale in Gen.Frequency((4, Gen.Constant(100)), (1, Gen.Choose(80, 120)))
            from letter in Gen.Elements("国产算力AI18，。ga ".ToCharArray())
            select (X: x / 100.0, Y: y / 100.0, Scale: scale / 100.0, Letter: letter);
        var runs =
            from placed in glyphs.NonEmptyListOf()
            from size in Gen.Choose(10, 400)
            from left in Gen.Choose(0, 50000)
            from top in Gen.Choose(0, 80000)
            select (Placed: placed, Size: size / 10.0, Baseline: new Point(left / 100.0, top / 100.0));
        return Prop.ForAll(runs.ToArbitrary(), input =>
        {
            PlacedGlyph[] placed =
            [
                .. input.Placed.Select((glyph, i) => new PlacedGlyph(Face.GlyphOf(glyph.Letter), glyph.X, glyph.Y, 0, i, 1) { HorizontalScale = glyph.Scale }),
            ];
            string text = string.Concat(input.Placed.Select(glyph => glyph.Letter));
            var run = new GlyphRun(Face, input.Size, Colour.Black, input.Baseline, [.. placed], text);
            var file = new ReadBack(Written.Bytes(Document(run)));
            List<Point> shown = ShownGlyphs.Of(file);
            return file.Text == text && shown.Count == placed.Length && shown.Zip(placed).All(pair =>
                Math.Abs(pair.First.X - input.Baseline.X - pair.Second.X) < 0.02
                && Math.Abs(Size.A4.Height - pair.First.Y - input.Baseline.Y - pair.Second.Y) < 0.02);
        });
    }

    [Fact]
    public void Room_that_layout_adds_to_a_character_is_no_gap_to_who_takes_the_text_out()
    {
        var options = new ShapingOptions { HanLatinGap = 0.25, Language = "zh-CN" };
        GlyphRun run = TextShaper.Shape("用AI芯片2024年，比", new FontSelection(Face), 10, options).ToGlyphRuns(new Point(50, 50), Colour.Black).Single();
        var file = new ReadBack(Written.Bytes(Document(run)));
        List<Point> shown = ShownGlyphs.Of(file);
        int[] codes = [.. ShownGlyphs.CodesOf(file)];
        ReadFont font = file.Document.Fonts.Single();
        // Programs take more than a tenth of an em for a space.
        Assert.All(
            Enumerable.Range(0, codes.Length - 1),
            i => Assert.InRange(shown[i + 1].X - shown[i].X - (font.WidthOf(codes[i]) / 100), -0.7, 0.7));
    }

    [Fact]
    public void Runs_on_a_page_move_from_one_another_not_from_the_corner()
    {
        GlyphRun first = Run("一");
        GlyphRun second = first with { Baseline = first.Baseline.Offset(0, 16) };
        Assert.Contains("0 -16 Td", Operators(first, second), StringComparison.Ordinal);
    }

    private static PlacedGlyph Glyph(ushort glyph, int start, int length) => new(glyph, 10 * start, 0, 10, start, length);

    private static PlacedGlyph Letter(char letter, int start) => Glyph(Face.GlyphOf(letter), start, 1);

    private static GlyphRun Of(string text, params PlacedGlyph[] glyphs) =>
        new(Face, 10, Colour.Black, new Point(100, 100), [.. glyphs], text);

    private static GlyphRun Run(string text) => PageSketch.Text(text, new Point(100, 100)).Cast<GlyphRun>().Single();

    private static PagedDocument Document(params FrameItem[] items)
    {
        var paragraph = new StructureElement(StructureRole.P, new StructureElement(StructureRole.Document, null));
        return PageSketch.Document(new PageSketch().Add(PageSketch.Tagged(paragraph, items)).ToPage());
    }

    private static string Extract(params FrameItem[] items) => new ReadBack(Written.Bytes(Document(items))).TaggedText;

    private static string Operators(params FrameItem[] items) => new ReadBack(Written.Bytes(Document(items))).Operators();
}
