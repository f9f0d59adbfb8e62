using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class GapTests
{
    private static readonly double Sora = Composed.Width("Sora", CommittedFonts.English);

    [Theory]
    [InlineData("用Sora生成")]
    [InlineData("用 Sora 生成")]
    [InlineData("用\nSora\n生成")]
    [InlineData("用  Sora\n 生成")]
    public void A_quarter_em_stands_between_Han_and_Latin_in_place_of_any_space(string text) =>
        Assert.Equal(3 + Sora + 0.5, Composed.Width(text), 6);

    [Theory]
    [InlineData("用，Sora")]
    [InlineData("用， Sora")]
    [InlineData("Sora ，用")]
    public void There_is_no_gap_beside_a_full_width_mark(string text) =>
        Assert.Equal(2 + Sora, Composed.Width(text), 6);

    [Fact]
    public void There_is_no_gap_at_the_edges_of_a_line()
    {
        ParagraphLayout layout = Composed.Of("一二三四 Sora 五六", 4.2);

        Assert.Equal(["一二三四", "Sora五", "六"], layout.Lines.Select(line => line.Text));
        Assert.Equal(40, layout.Lines[0].NaturalWidth, 6);
        Assert.Equal((Sora * 10) + 2.5 + 10, layout.Lines[1].NaturalWidth, 6);
    }

    [Fact]
    public void The_house_style_sets_the_gap()
    {
        TextStyle eighth = CommittedFonts.Chinese with { HanLatinGap = 0.125 };

        Assert.Equal(3 + Sora + 0.25, Composed.Width("用 Sora 生成", eighth), 6);
    }

    [Fact]
    public void Without_a_gap_the_authors_space_stays()
    {
        TextStyle none = CommittedFonts.Chinese with { HanLatinGap = 0 };

        Assert.Equal(3 + Sora, Composed.Width("用Sora生成", none), 6);
        Assert.True(Composed.Width("用 Sora 生成", none) > 3.4 + Sora);
    }

    [Fact]
    public void There_is_no_gap_before_a_note_mark()
    {
        TextStyle own = CommittedFonts.Chinese;
        TextStyle mark = own with { Size = 6 };
        var paragraph = new Paragraph([new TextItem("中", own), new FootnoteReferenceItem("1", "n", mark)], own, Composed.Ragged);

        Assert.Equal(10 + (Composed.Width("1") * 6), ParagraphComposer.Compose(paragraph, 100).Lines[0].NaturalWidth, 6);
    }

    [Fact]
    public void A_line_feed_between_Han_characters_is_no_space() => Assert.Equal(4, Composed.Width("一二\n三四"), 6);

    [Fact]
    public void A_line_feed_between_Latin_words_is_a_space() =>
        Assert.Equal(Composed.Width("two words", CommittedFonts.English), Composed.Width("two\nwords", CommittedFonts.English), 6);

    [Fact]
    public void Spaces_at_the_ends_of_lines_have_no_width()
    {
        ParagraphLayout layout = Composed.Of("  two  words  ", 3, null, CommittedFonts.English);

        Assert.Equal(["two", "words"], layout.Lines.Select(line => line.Text));
        Assert.Equal(Composed.Width("two", CommittedFonts.English) * 10, layout.Lines[0].NaturalWidth, 6);
    }

    [Fact]
    public void Figures_around_a_multiplication_sign_stand_tight()
    {
        double figures = Composed.Width("2048", CommittedFonts.English);
        double sign = Composed.Width("×", CommittedFonts.English);

        Assert.Equal((2 * figures) + sign, Composed.Width("2048×2048"), 2);
    }

    [Fact]
    public void A_listing_keeps_the_spaces_that_its_author_lined_up()
    {
        TextStyle own = CommittedFonts.English;
        var style = Composed.Ragged with { PreservesSpaces = true };
        var paragraph = new Paragraph([new TextItem("a   b c", own), new LineBreakItem(), new TextItem("  d", own)], own, style);

        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 500);

        double space = Composed.Width("a b", own) - Composed.Width("a", own) - Composed.Width("b", own);
        Assert.Equal(Composed.Width("a", own) + Composed.Width("b c", own) + (3 * space), layout.Lines[0].NaturalWidth / 10, 1);
        Assert.Equal(Composed.Width("d", own) + (2 * space), layout.Lines[1].NaturalWidth / 10, 1);
        var canvas = new ReportGen.Graphics.Drawing.Canvas();
        layout.Draw(canvas, default);
        Assert.Equal(["a   b c", "  d"], canvas.ToItems().OfType<ReportGen.Graphics.Pages.GlyphRun>().Select(run => run.Text));
    }
}
