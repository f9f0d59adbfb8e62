using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class PunctuationTests
{
    [Theory]
    [InlineData("中（（中", 3.5)]
    [InlineData("中））中", 3.5)]
    [InlineData("中）（中", 3.5)]
    [InlineData("中。（中", 3.5)]
    [InlineData("中）。中", 3.5)]
    [InlineData("中，“中", 3.5)]
    [InlineData("中》、《中", 4)]
    [InlineData("中（）中", 4)]
    [InlineData("中。中", 3)]
    public void Two_adjacent_marks_take_one_and_a_half_em(string text, double ems) =>
        Assert.Equal(ems, Composed.Width(text), 6);

    [Theory]
    [InlineData("中？！中", 3)]
    [InlineData("中！！中", 3)]
    [InlineData("中！！！中", 4)]
    public void Two_exclamation_or_question_marks_take_one_em_and_three_take_two(string text, double ems) =>
        Assert.Equal(ems, Composed.Width(text), 6);

    [Theory]
    [InlineData("中文。", 2.5)]
    [InlineData("中文”", 2.5)]
    [InlineData("中文？", 2.5)]
    [InlineData("中文：", 2.5)]
    public void A_mark_at_the_end_of_a_line_takes_half_an_em(string text, double ems) =>
        Assert.Equal(ems, Composed.Width(text), 6);

    [Fact]
    public void An_opening_mark_at_the_start_of_a_line_drops_its_blank_half()
    {
        ParagraphLayout layout = Composed.Of("（一）二", 10);

        Assert.Equal(3.5, layout.Lines[0].NaturalWidth / 10, 6);
        Assert.Contains(layout.Lines[0].Trace(), rule => rule is { Name: "opening mark trimmed at line start", Amount: -0.5 });
    }

    [Fact]
    public void Without_squeezing_every_mark_keeps_its_em() =>
        Assert.Equal(6, Composed.Of("“一”。二（", 100, Composed.Ragged with { PunctuationSqueeze = false }).Lines[0].NaturalWidth / 10, 6);

    [Fact]
    public void A_dash_or_ellipsis_takes_two_ems()
    {
        Assert.Equal(4, Composed.Width("中——中"), 6);
        Assert.Equal(4, Composed.Width("中……中"), 6);
    }

    [Fact]
    public void A_middle_dot_takes_half_an_em() => Assert.Equal(2.5, Composed.Width("中·中"), 6);

    [Fact]
    public void Marks_of_English_text_are_not_squeezed()
    {
        double quoted = Composed.Width("“word”", CommittedFonts.English);

        Assert.True(quoted < 4, "quotation marks are proportional");
        Assert.True(quoted > Composed.Width("word", CommittedFonts.English) + 0.8);
    }

    [Fact]
    public void A_note_mark_moves_into_the_blank_half_of_the_stop_before_it()
    {
        TextStyle own = CommittedFonts.Chinese;
        TextStyle mark = own with { Size = 6, Raise = 0.7 };
        double markWidth = Composed.Width("1", own with { Size = 6 }) * 10;
        var paragraph = new Paragraph(
            [new TextItem("中。", own), new FootnoteReferenceItem("1", "n1", mark), new TextItem("文", own)], own, Composed.Ragged);

        TextLine line = ParagraphComposer.Compose(paragraph, 500).Lines[0];

        // The blank comes behind the mark, so the line is as wide as its parts.
        Assert.Equal(30 + markWidth, line.NaturalWidth, 6);
    }
}
