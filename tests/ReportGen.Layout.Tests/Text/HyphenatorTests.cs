using ReportGen.Layout.Fluent;
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
        var canvas = new ReportGen.Graphics.Drawing.Canvas();
        divided.Draw(canvas, default);
        ReportGen.Graphics.Pages.GlyphRun run = canvas.ToItems().OfType<ReportGen.Graphics.Pages.GlyphRun>().Last();
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

    [Fact]
    public void At_most_two_lines_one_after_the_other_end_in_hyphens()
    {
        const string Words = "internationalization characteristics considerations notwithstanding telecommunications responsibilities recommendation infrastructure representatives entertainment acknowledgement";
        foreach (TextAlignment alignment in new[] { TextAlignment.Justify, TextAlignment.Left })
        {
            var style = new ParagraphStyle { Alignment = alignment, Hyphenation = true };
            for (double ems = 11; ems < 30; ems += 0.5)
            {
                ParagraphLayout layout = Composed.Of(Words, ems, style, CommittedFonts.English);
                int run = 0;
                foreach (TextLine line in layout.Lines)
                {
                    run = line is { End: LineEnd.Hyphen, Yielding: Yielding.None } ? run + 1 : 0;
                    Assert.True(run <= 2, $"{ems} em {alignment}: {string.Join('|', layout.Lines.Select(item => item.Text))}");
                }
            }
        }
    }

    [Theory]
    [InlineData(23, "manufacturers transformation revenue growth in margin administrations the for revenue extraordinary growth of a of in in growth and revenue growth growth")]
    [InlineData(24, "of international with industry reconsider of of of communication margin demonstrate industry reconsider administrations of growth recommendations considerable higher considerable growth optical")]
    public void Two_hyphens_one_after_the_other_are_avoided_where_other_lines_do_nearly_as_well(double ems, string text)
    {
        var style = new ParagraphStyle { Alignment = TextAlignment.Justify, Hyphenation = true };
        bool[] hyphens = [.. Composed.Of(text, ems, style, CommittedFonts.English).Lines.Select(line => line.End == LineEnd.Hyphen)];

        Assert.Contains(true, hyphens);
        Assert.DoesNotContain(hyphens.Zip(hyphens.Skip(1)), pair => pair is (true, true));
    }

    [Theory]
    [InlineData("at Internationalization", true)]
    [InlineData("at. Internationalization", false)]
    [InlineData("Internationalization", false)]
    public void A_name_stays_whole_and_the_first_word_of_a_sentence_does_not(string text, bool isWhole)
    {
        GlyphCluster[] clusters = Measured.Clusters(text, CommittedFonts.English);
        var behind = new ReportGen.Layout.Text.Unicode.BreakOpportunity[clusters.Length];

        HyphenationPoints.Apply(clusters, behind);

        Assert.Equal(isWhole, !behind.Contains(ReportGen.Layout.Text.Unicode.BreakOpportunity.Division));
    }

    [Fact]
    public void Ragged_text_divides_only_where_a_line_would_end_far_from_the_edge()
    {
        var style = new ParagraphStyle { Hyphenation = true };

        Assert.Equal(["a word and internation-", "alization"], Hyphenated("a word and internationalization", 12, style));
        Assert.Equal(["a word and a further one is", "internationalization"], Hyphenated("a word and a further one is internationalization", 14, style));

        static IEnumerable<string> Hyphenated(string text, double ems, ParagraphStyle style) =>
            Composed.Of(text, ems, style, CommittedFonts.English).Lines.Select(line => line.End == LineEnd.Hyphen ? line.Text + "-" : line.Text);
    }

    [Fact]
    public void A_page_does_not_end_in_a_divided_word()
    {
        const string Words = "a few words and considerations notwithstanding characteristics of telecommunications and their responsibilities to the representatives of recommended infrastructure";
        var style = new ParagraphStyle { Alignment = TextAlignment.Justify, Hyphenation = true };
        ParagraphLayout layout = Composed.Of(Words, 13, style, CommittedFonts.English);
        int divided = layout.Lines.ToList().FindIndex(2, line => line.End == LineEnd.Hyphen);
        Assert.True(divided >= 2 && divided <= layout.Lines.Length - 3, string.Join('|', layout.Lines.Select(line => line.Text)));
        var lines = new List<PlacedLine>();

        Document.Create(container => container.Page(page =>
        {
            page.Size(new ReportGen.Graphics.Geometry.Size(130, 16 * (divided + 1)));
            page.DefaultTextStyle(CommittedFonts.English);
            page.Content().Text(Words, paragraphStyle: style);
        })).Generate(new GenerateOptions { Lines = lines.Add }, new ReportGen.Foundation.Diagnostics.DiagnosticBag());

        Assert.Equal(divided, lines.Count(line => line.Page == 1));
    }

    [Fact]
    public void An_English_word_of_Chinese_text_is_divided_before_the_line_gapes()
    {
        const string Text = "一二三四五六七characterization一二三四五六七八九十";

        Assert.Equal("一二三四五六七character-", Shown(new ParagraphStyle { Alignment = TextAlignment.Justify, Hyphenation = true }));
        Assert.Equal("一二三四五六七", Shown(new ParagraphStyle { Alignment = TextAlignment.Justify }));

        static string Shown(ParagraphStyle style)
        {
            TextLine line = Composed.Of(Text, 12.5, style).Lines[0];
            return line.End == LineEnd.Hyphen ? line.Text + "-" : line.Text;
        }
    }
}
