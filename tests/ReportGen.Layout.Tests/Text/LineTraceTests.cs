using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class LineTraceTests
{
    [Theory]
    [InlineData("一二三四五。六七", 5, 0, "character moved to the next line with a mark that must not start it ×1: 五。")]
    [InlineData("一二三四“五六七", 5, 0, "opening mark kept off the line end ×1: “五")]
    [InlineData("一二三四——五六", 5, 0, "dash or ellipsis kept whole ×1: ——")]
    [InlineData("增长于2024年完", 4, 0, "number kept whole ×1: 2024年")]
    [InlineData("一二三“四”、《五》", 30, 0, "marks set closer ×2 −0.500 em: ”、 、《")]
    [InlineData("用Sora生成", 30, 0, "Han–Latin gap ×2 +0.250 em: 用S a生")]
    [InlineData("一二三四五六。", 30, 0, "mark at half width at line end ×1 −0.500 em: 。")]
    public void A_line_says_which_rule_acted_where(string text, double ems, int line, string rule) =>
        Assert.Contains(rule, Composed.Of(text, ems).Lines[line].Trace().Select(item => item.ToString()));

    [Fact]
    public void A_line_that_gives_a_character_to_a_short_last_line_says_so()
    {
        var style = new ParagraphStyle();

        ParagraphLayout layout = Composed.Of("一二三四五六七八九十。", 9, style);

        Assert.Contains(layout.Lines[0].Trace(), rule => rule.ToString() == "moved to the last line, which would be too short ×1: 九");
    }

    [Fact]
    public void A_line_that_the_rules_cannot_fill_says_so()
    {
        ParagraphLayout stretched = Composed.Of("一二三四Transformer", 5.5, Composed.Justified);
        ParagraphLayout stuck = Composed.Of("Transformer Transformer", 7.2, Composed.Justified);

        Assert.Contains(stretched.Lines[0].Trace(), rule => rule.Name == "emergency: all glue stretched beyond its limit");
        Assert.Contains(stuck.Lines[0].Trace(), rule => rule.Name == "emergency: shorter than its box, no further stretch possible");
    }

    [Fact]
    public void A_plain_line_has_no_rule() => Assert.Empty(Composed.Of("一二三", 10).Lines[0].Trace());
}
