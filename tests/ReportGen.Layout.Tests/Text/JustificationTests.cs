using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class JustificationTests
{
    private const string Prose =
        "大语言模型把句子切成 token 再送入 Transformer；Sora 的做法与之相近：先把尺寸、时长各异的视频压缩到低维空间，"
        + "再切成统一的时空图块（patch），以图块代替 token 参与训练，最后由解码器还原为像素（图 1）。训练数据的文字描述沿用 DALL·E 3 的重新标注方法。";

    [Fact]
    public void Every_line_but_the_last_is_as_wide_as_the_box()
    {
        for (double ems = 14; ems < 48; ems += 0.7)
        {
            ParagraphLayout layout = Composed.Of(Prose, ems, Composed.Justified);

            Assert.All(layout.Lines.SkipLast(1), line => Assert.Equal(ems * 10, line.SetWidth, 3));
            Assert.True(layout.Lines[^1].SetWidth <= (ems * 10) + 0.001);
        }
    }

    [Fact]
    public void The_first_line_is_indented_by_ems_of_the_text()
    {
        ParagraphLayout layout = Composed.Of(Prose, 30, Composed.Justified with { FirstLineIndent = 2 });

        Assert.Equal(20, layout.Lines[0].X);
        Assert.Equal(280, layout.Lines[0].SetWidth, 3);
        Assert.Equal(0, layout.Lines[1].X);
        Assert.Equal(300, layout.Lines[1].SetWidth, 3);
    }

    [Fact]
    public void All_lines_but_the_first_hang()
    {
        ParagraphLayout layout = Composed.Of(Prose, 30, Composed.Justified with { HangingIndent = 15 });

        Assert.Equal(0, layout.Lines[0].X);
        Assert.Equal(300, layout.Lines[0].SetWidth, 3);
        Assert.Equal(15, layout.Lines[1].X);
        Assert.Equal(285, layout.Lines[1].SetWidth, 3);
    }

    [Fact]
    public void A_mark_is_pulled_into_the_line_by_squeezing_before_a_character_is_pushed_out()
    {
        // Ten characters and a stop at half width take 10.5 em; the comma gives the half em that is missing.
        ParagraphLayout layout = Composed.Of("一二三四，五六七八九。一二三四五六七八", 10, Composed.Justified);

        Assert.Equal("一二三四，五六七八九。", layout.Lines[0].Text);
        Assert.Equal(100, layout.Lines[0].SetWidth, 6);
        LineRule squeezed = Assert.Single(layout.Lines[0].Trace(), rule => rule.Name == "comma shrunk");
        Assert.Equal(-0.5, squeezed.Amount, 6);
    }

    [Fact]
    public void Brackets_give_before_commas_and_commas_before_full_stops()
    {
        GlyphCluster[] clusters = Measure("一（二）三，四。五");

        Assert.Equal(
            [ShrinkTier.Bracket, ShrinkTier.Bracket, ShrinkTier.Comma, ShrinkTier.Stop],
            clusters.Where(cluster => cluster.Shrink > 0).Select(cluster => cluster.ShrinkTier));
        Assert.All(clusters.Where(cluster => cluster.Shrink > 0), cluster => Assert.Equal(5, cluster.Shrink, 6));

        var sums = new Sums { ShrinkBracket = 10, ShrinkComma = 5, ShrinkStop = 5 };
        Assert.Equal(new LineSetting(ShrinkTier.Bracket, 0.5), LineSetting.For(5, sums));
        Assert.Equal(new LineSetting(ShrinkTier.Comma, 0.4), LineSetting.For(12, sums));
        Assert.Equal(new LineSetting(ShrinkTier.Stop, 0.2), LineSetting.For(16, sums));
    }

    [Fact]
    public void Word_spaces_grow_before_gaps_and_gaps_before_Han_characters_unseen_first()
    {
        var sums = new Sums { StretchWordSpace = 4, StretchHanLatinGap = 8, StretchHanGap = 100, StretchCount = 10 };

        // Unseen: a quarter of the room of spaces (1) and gaps (2), a twentieth of an em between Han characters (5).
        Assert.Equal(Grown(0.125, 0, 0, 0), LineSetting.For(-0.5, sums));
        Assert.Equal(Grown(0.25, 0.125, 0, 0), LineSetting.For(-2, sums));
        Assert.Equal(Grown(0.25, 0.25, 0.03, 0), LineSetting.For(-6, sums));

        // As far as the rules allow: spaces (3), gaps (6), then Han characters again (15), then all places alike.
        Assert.Equal(Grown(0.5, 0.25, 0.05, 0), LineSetting.For(-9, sums));
        Assert.Equal(Grown(1, 0.5, 0.05, 0), LineSetting.For(-13, sums));
        Assert.Equal(Grown(1, 1, 0.1, 0), LineSetting.For(-22, sums));
        Assert.Equal(0.5, LineSetting.For(-37, sums).Even, 9);

        static LineSetting Grown(double words, double gaps, double han, double even) =>
            new(ShrinkTier.None, 0, words, gaps, han, even);
    }

    [Fact]
    public void Nothing_moves_inside_a_word_a_number_or_a_two_em_dash()
    {
        GlyphCluster[] clusters = Measure("一Word二2,048三——四");

        for (int i = 1; i < clusters.Length; i++)
        {
            bool isInside = clusters[i].Kind == ClusterKind.LongMarkRest
                || (clusters[i].CodePoint < 0x80 && clusters[i - 1].CodePoint < 0x80);
            Assert.Equal(isInside, clusters[i].Stretch == 0);
        }
    }

    [Fact]
    public void The_tight_side_of_a_bracket_never_opens()
    {
        GlyphCluster[] clusters = Measure("一（二）三");

        Assert.Equal(StretchTier.None, clusters[2].StretchTier);
        Assert.Equal(StretchTier.None, clusters[3].StretchTier);
        Assert.Equal(StretchTier.HanGap, clusters[1].StretchTier);
        Assert.Equal(StretchTier.HanGap, clusters[4].StretchTier);
    }

    [Theory]
    [InlineData(TextAlignment.Left)]
    [InlineData(TextAlignment.Justify)]
    public void A_last_line_holds_two_Han_characters(TextAlignment alignment)
    {
        var style = new ParagraphStyle { Alignment = alignment };

        Assert.Equal(["一二三四五六七八", "九十。"], Composed.Lines("一二三四五六七八九十。", 9, style));
        Assert.Equal(["一二三四五六七八九", "十甲。"], Composed.Lines("一二三四五六七八九十甲。", 9, style));
    }

    [Fact]
    public void Whole_paragraph_optimisation_is_never_worse_than_filling_line_by_line()
    {
        // The first line could hold one more character, at the price of a second line that gapes.
        const string Text = "一二三四五六七八Transformer一二三四五六七八九十一二三四五六七八九十一二三四五六七八";
        for (double ems = 10; ems < 16; ems += 0.5)
        {
            Assert.True(Worst(Composed.Of(Text, ems, Composed.Justified)) <= Worst(Composed.Of(Text, ems, Composed.Ragged)) + 1e-6, $"{ems} em");
        }

        static double Worst(ParagraphLayout layout) => layout.Lines.SkipLast(1).Max(line => layout.Width - line.NaturalWidth);
    }

    [Fact]
    public void Right_and_centred_lines_stand_by_their_trimmed_width()
    {
        var right = Composed.Ragged with { Alignment = TextAlignment.Right };
        var centred = Composed.Ragged with { Alignment = TextAlignment.Centre };

        Assert.Equal(100 - 30, Composed.Of("时长）。", 10, right).Lines[0].X, 6);
        Assert.Equal((100 - 20) / 2, Composed.Of("时长", 10, centred).Lines[0].X, 6);
    }

    [Fact]
    public void A_last_line_and_a_line_that_the_author_ended_are_not_justified()
    {
        TextStyle own = CommittedFonts.Chinese;
        var paragraph = new Paragraph([new TextItem("一二三", own), new LineBreakItem(), new TextItem("四五", own)], own, Composed.Justified);

        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 100);

        Assert.Equal([30.0, 20], layout.Lines.Select(line => Math.Round(line.SetWidth, 6)));
        Assert.Equal([LineEnd.Forced, LineEnd.Paragraph], layout.Lines.Select(line => line.End));
    }

    [Theory]
    [InlineData(0.25)]
    [InlineData(0.125)]
    public void A_gap_and_a_word_space_grow_to_half_an_em(double gap)
    {
        GlyphCluster beside = Measure("用Sora", CommittedFonts.Chinese with { HanLatinGap = gap })[1];
        GlyphCluster space = Measure("two words", CommittedFonts.English)[3];

        Assert.Equal(StretchTier.HanLatinGap, beside.StretchTier);
        Assert.Equal(0.5 - gap, beside.Stretch / 10, 6);
        Assert.Equal(5, space.Advance + space.Stretch, 6);
    }

    [Fact]
    public void A_line_of_few_places_is_left_short_before_it_gapes()
    {
        ParagraphLayout layout = Composed.Of("一二 Transformer", 7, Composed.Justified);

        Assert.Equal("一二", layout.Lines[0].Text);
        Assert.Equal(20, layout.Lines[0].SetWidth, 6);
    }

    [Theory]
    [InlineData("很长的网址https://www.example.com/research/archive/2024/02/a-very-long-path-without-any-break-opportunity-0123456789abcdefghijklmnopqrstuvwxyz，后文。")]
    [InlineData("长词：Pneumonoultramicroscopicsilicovolcanoconiosis_0123456789_ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789。")]
    [InlineData("见Pneumonoultramicroscopicsilicovolcanoconiosis0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ。")]
    public void A_line_before_a_long_address_or_word_is_not_stretched_beyond_half_a_character(string text)
    {
        for (double ems = 8; ems < 48; ems += 0.5)
        {
            foreach (TextLine line in Composed.Of(text, ems, Composed.Justified with { FirstLineIndent = 2 }).Lines)
            {
                for (int i = line.First + 1; i <= line.Last; i++)
                {
                    ref GlyphCluster cluster = ref line.Source.Clusters[i];
                    bool areHan = cluster.Kind == ClusterKind.Han && line.Source.Clusters[i - 1].Kind == ClusterKind.Han;
                    Assert.True(!areHan || cluster.Glue + line.Setting.ChangeBefore(cluster) <= 5.001, $"{ems} em: {line.Text}");
                }
            }
        }
    }

    [Theory]
    [InlineData("指标对比：时长、帧率、分辨率均居首位", 17, "指标对比：时长、帧率、|分辨率均居首位")]
    [InlineData("一二三四五六七八九十甲乙", 10, "一二三四五六|七八九十甲乙")]
    [InlineData("一二三四五六", 10, "一二三四五六")]
    [InlineData("一二 internationalization", 10, "一二|internationalization")]
    public void Balanced_lines_are_about_equally_long_and_no_more(string text, double ems, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines(text, ems, Composed.Ragged with { Balanced = true })));

    [Theory]
    [InlineData("甲·乙丙丁戊己庚辛壬癸子丑寅", "甲·乙丙丁戊己庚辛", -0.2, "middle dot shrunk ×2 −0.100 em: 甲· ·乙")]
    [InlineData("一（二）三四五六七八九十甲乙丙丁", "一（二）三四五六七八", -0.4, "bracket shrunk ×2 −0.200 em: 一（ ）三")]
    [InlineData("一二，三四五六七八九十甲乙丙丁", "一二，三四五六七八", -0.4, "comma shrunk ×1 −0.400 em: ，三")]
    [InlineData("一二AI三四五六七八九十甲乙丙", "一二AI三四五六七", -0.2, "Han–Latin gap shrunk ×2 −0.100 em: 二A I三")]
    [InlineData("一二。三四五六七八九十甲乙丙丁", "一二。三四五六七八", -0.3, "full stop shrunk ×1 −0.300 em: 。三")]
    [InlineData("一二AI三四五六七八九十甲乙丙", "一二AI三四五六七", 0.1, "Han–Latin gap stretched ×2 +0.050 em: 二A I三")]
    [InlineData("一二三四五六七八九十甲乙丙丁戊", "一二三四五六七八九", 0.16, "gap between Han characters stretched ×8 +0.020 em")]
    public void What_gives_or_grows_brings_a_line_to_its_width(string text, string line, double ems, string rule)
    {
        double width = Composed.Width(line) + ems;

        TextLine first = Composed.Of(text, width, Composed.Justified).Lines[0];

        Assert.Equal(line, first.Text);
        Assert.Equal(width * 10, first.SetWidth, 6);
        Assert.Contains(rule, first.Trace().Select(item => item.ToString()));
    }

    [Fact]
    public void No_place_gives_more_than_its_limit_and_the_next_class_gives_the_rest()
    {
        // The brackets give all they have, half an em on each outer side; the comma the rest.
        const string Line = "一（二）三，四五六12345亿元";
        double width = Composed.Width(Line) - 1.3;
        TextLine first = Composed.Of(Line + "甲乙丙丁戊己庚辛", width, Composed.Justified).Lines[0];

        Assert.Equal(Line, first.Text);
        Assert.Equal(width * 10, first.SetWidth, 6);
        Assert.Equal(["bracket shrunk ×2 −0.500 em: 一（ ）三", "comma shrunk ×1 −0.300 em: ，四"], first.Trace().Where(rule => rule.Amount < 0).Select(rule => rule.ToString()));
    }

    private static GlyphCluster[] Measure(string text, TextStyle? style = null)
    {
        Paragraph paragraph = Paragraph.Of(text, style ?? CommittedFonts.Chinese, Composed.Justified);
        return MeasuredText.Of(paragraph, new GlyphClusterBuilder(paragraph, null, null).Build()).Clusters;
    }
}
