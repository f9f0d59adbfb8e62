using ReportGen.Layout.Text;
using ReportGen.Layout.Text.Hyphenation;

namespace ReportGen.Layout.Tests.Text;

public class HyphenatorTests
{
    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("concatenation", "con-cate-na-tion")]
    [InlineData("supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("project", "project")]
    [InlineData("table", "ta-ble")]
    [InlineData("algorithm", "al-go-rithm")]
    [InlineData("word", "word")]
    public void English_words_are_divided_as_the_patterns_say(string word, string divided)
    {
        var behind = new bool[word.Length];

        Hyphenator.English.Find(word, behind);

        Assert.Equal(divided, string.Concat(word.Select((letter, i) => behind[i] ? letter + "-" : letter.ToString())));
    }

    [Fact]
    public void A_divided_word_gets_a_hyphen_that_is_no_part_of_the_text()
    {
        var style = new ParagraphStyle { Alignment = TextAlignment.Justify, Hyphenation = true };

        ParagraphLayout layout = Composed.Of("considerations notwithstanding characteristics", 12, style, CommittedFonts.English);

        TextLine divided = layout.Lines.First(line => line.End == LineEnd.Hyphen);
        var canvas = new ReportGen.Drawing.Canvas();
        divided.Draw(canvas, default);
        ReportGen.Core.Pages.GlyphRun run = canvas.ToItems().OfType<ReportGen.Core.Pages.GlyphRun>().Last();
        Assert.Equal(0, run.Glyphs[^1].TextLength);
        Assert.Equal(divided.Text, run.Text);
        Assert.Equal(120, run.Baseline.X + run.Width, 3);
    }

    [Theory]
    [InlineData("internationalization", false)]
    [InlineData("InterNationalization", true)]
    [InlineData("internationalization-based", true)]
    [InlineData("internationalization2024", true)]
    public void Names_codes_and_compounds_stay_whole(string word, bool isWhole)
    {
        var style = new ParagraphStyle { Alignment = TextAlignment.Justify, Hyphenation = true };

        ParagraphLayout layout = Composed.Of("an " + word, 11, style, CommittedFonts.English);

        Assert.Equal(isWhole, layout.Lines.All(line => line.End != LineEnd.Hyphen));
    }

    [Fact]
    public void A_soft_hyphen_shows_only_where_it_divides()
    {
        ParagraphLayout whole = Composed.Of("data\u00ADbase", 10, null, CommittedFonts.English);
        ParagraphLayout divided = Composed.Of("data\u00ADbase", 3, null, CommittedFonts.English);

        Assert.Equal(LineEnd.Hyphen, divided.Lines[0].End);
        Assert.Equal(2, divided.Lines.Length);
        Assert.Equal(Composed.Width("database", CommittedFonts.English) * 10, Assert.Single(whole.Lines).NaturalWidth, 1);
    }
}
