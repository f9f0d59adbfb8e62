using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class KinsokuTests
{
    [Theory]
    [InlineData("一二三四五。六", "一二三四|五。六")]
    [InlineData("一二三四五，六", "一二三四|五，六")]
    [InlineData("一二三四五！六", "一二三四|五！六")]
    [InlineData("一二三四五》六", "一二三四|五》六")]
    [InlineData("一二三四五”六", "一二三四|五”六")]
    [InlineData("一二三四五）六", "一二三四|五）六")]
    [InlineData("一二三四五·六", "一二三四|五·六")]
    [InlineData("一二三四五～六", "一二三四|五～六")]
    [InlineData("一二三四五/六", "一二三四|五/六")]
    [InlineData("一二三四五％六", "一二三四|五％六")]
    [InlineData("一二三四五々六", "一二三四|五々六")]
    [InlineData("一二三四五。”六", "一二三四|五。”六")]
    public void A_stop_or_closing_mark_never_starts_a_line(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines(text, 5)));

    [Theory]
    [InlineData("一二三四“五六", "一二三四|“五六")]
    [InlineData("一二三四（五六", "一二三四|（五六")]
    [InlineData("一二三四《五六", "一二三四|《五六")]
    [InlineData("一二三四「五六", "一二三四|「五六")]
    [InlineData("一二三四‘五六", "一二三四|‘五六")]
    public void An_opening_mark_never_ends_a_line(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines(text, 5)));

    [Theory]
    [InlineData("一二三四——五", "一二三四|——五")]
    [InlineData("一二三四……五", "一二三四|……五")]
    [InlineData("一二三四⋯⋯五", "一二三四|⋯⋯五")]
    public void A_dash_or_ellipsis_of_two_ems_is_never_divided(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines(text, 5)));

    [Theory]
    [InlineData(KinsokuLevel.None, "一二三四五|。六")]
    [InlineData(KinsokuLevel.Basic, "一二三四|五。六")]
    [InlineData(KinsokuLevel.Strict, "一二三四|五。六")]
    public void Level_none_lets_a_stop_start_a_line(KinsokuLevel level, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines("一二三四五。六", 5, Composed.Ragged with { Kinsoku = level })));

    [Theory]
    [InlineData(KinsokuLevel.Basic, "一二三四五|……六七")]
    [InlineData(KinsokuLevel.Gb, "一二三四五|……六七")]
    [InlineData(KinsokuLevel.Strict, "一二三四|五……六七")]
    public void Level_strict_keeps_an_ellipsis_from_the_start_of_a_line(KinsokuLevel level, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines("一二三四五……六七", 5, Composed.Ragged with { Kinsoku = level })));

    [Theory]
    [InlineData(KinsokuLevel.Basic, "一二三四/|五六")]
    [InlineData(KinsokuLevel.Gb, "一二三|四/五六")]
    public void Level_GB_keeps_a_solidus_from_the_end_of_a_line(KinsokuLevel level, string lines) =>
        Assert.Equal(lines, string.Join('|', Composed.Lines("一二三四/五六", 4.5, Composed.Ragged with { Kinsoku = level })));

    [Fact]
    public void A_note_mark_stays_with_the_character_before_it()
    {
        TextStyle own = CommittedFonts.Chinese;
        TextStyle mark = own with { Size = 6, Raise = 0.7 };
        var paragraph = new Paragraph(
            [new TextItem("一二三四五", own), new FootnoteReferenceItem("1", "n1", mark), new TextItem("六七", own)], own, Composed.Ragged);

        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 51);

        Assert.Equal(["一二三四", "五1六七"], layout.Lines.Select(line => line.Text));
        Assert.Empty(layout.Lines[0].NoteKeys);
        Assert.Equal("n1", Assert.Single(layout.Lines[1].NoteKeys));
    }

    [Fact]
    public void An_emergency_never_divides_a_grapheme_cluster()
    {
        string[] lines = Composed.Lines("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", 1.2);

        Assert.True(lines.Length > 2);
        Assert.All(lines, line => Assert.Equal('e', line[0]));
    }

    [Fact]
    public void Every_mark_kept_from_a_line_start_is_one_that_the_sets_name()
    {
        foreach (char mark in "。．，、：；！？‼⁇⁈⁉”’」』）》〉】〗〕］｝～·・‧/／,.:;!?)]}%‰％℃℉°′″￠々〻ーヽヾゝゞ")
        {
            string[] lines = Composed.Lines("一二三四五" + mark + "六", 5);

            Assert.DoesNotContain(lines, line => line[0] == mark);
        }
    }
}
