using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Marks that Chinese and Western text share take the form of their language, or of their neighbours.</summary>
public class MarkLanguageTests
{
    private static readonly TextStyle Unknown = CommittedFonts.Chinese with { Language = null };
    private static readonly double WesternQuotes = Composed.Width("“a”", CommittedFonts.English) - Composed.Width("a", CommittedFonts.English);
    private static readonly double Apostrophe = Composed.Width("x’x", CommittedFonts.English) - (2 * Composed.Width("x", CommittedFonts.English));

    [Theory]
    [InlineData("中“中”中", 5)]
    [InlineData("中‘中’中", 5)]
    [InlineData("中“‘中’”中", 6)]
    public void Quotation_marks_of_Chinese_text_take_an_em_each_and_nested_ones_three_ems_in_two_pairs(string text, double ems) =>
        Assert.Equal(ems, Composed.Width(text), 6);

    [Fact]
    public void Latin_words_in_Chinese_text_stand_in_Chinese_quotation_marks() =>
        Assert.Equal(4 + Composed.Width("Sora", CommittedFonts.English), Composed.Width("中“Sora”中"), 6);

    [Fact]
    public void Chinese_words_in_English_text_stand_in_Western_quotation_marks() =>
        Assert.Equal(2 + WesternQuotes, Composed.Width("“中文”", CommittedFonts.English), 6);

    [Theory]
    [InlineData("中文“中文”中文", 8)]
    [InlineData("中文“Sora”中文", -1)]
    public void Without_a_language_Han_neighbours_make_them_Chinese(string text, double ems) =>
        Assert.Equal(ems < 0 ? 6 + Composed.Width("Sora", CommittedFonts.English) : ems, Composed.Width(text, Unknown), 6);

    [Fact]
    public void Without_a_language_Latin_neighbours_make_them_Western() =>
        Assert.Equal(Composed.Width("say “word” twice", CommittedFonts.English), Composed.Width("say “word” twice", Unknown), 6);

    [Theory]
    [InlineData("it’s", "its")]
    [InlineData("’24", "24")]
    [InlineData("investors’", "investors")]
    public void An_apostrophe_of_Chinese_text_is_Western(string text, string letters) =>
        Assert.Equal(Apostrophe, Composed.Width($"中 {text} 中") - Composed.Width($"中 {letters} 中"), 1);

    [Fact]
    public void An_apostrophe_inside_single_quotation_marks_does_not_close_them()
    {
        GlyphCluster[] clusters = Measured.Clusters("中‘it’s AI’中");

        Assert.Equal([ClusterKind.Opener, ClusterKind.Other, ClusterKind.Closer], clusters.Where(cluster => cluster.CodePoint is '‘' or '’').Select(cluster => cluster.Kind));
    }

    [Fact]
    public void A_single_mark_between_letters_closes_what_nothing_else_closes()
    {
        GlyphCluster[] clusters = Measured.Clusters("中‘Sora’AI模型");

        Assert.Equal([ClusterKind.Opener, ClusterKind.Closer], clusters.Where(cluster => cluster.CodePoint is '‘' or '’').Select(cluster => cluster.Kind));
    }

    [Theory]
    [InlineData("中-中", 2.5)]
    [InlineData("中/中", 2.5)]
    [InlineData("中／中", 2.5)]
    [InlineData("中—中", 3)]
    [InlineData("中～中", 3)]
    [InlineData("中·中", 2.5)]
    [InlineData("中——中", 4)]
    [InlineData("中……中", 4)]
    [InlineData("中…………中", 6)]
    [InlineData("中⸺中", 4)]
    public void Connectors_separators_dashes_and_ellipses_take_the_room_of_the_standard(string text, double ems) =>
        Assert.Equal(ems, Composed.Width(text), 6);

    [Fact]
    public void Two_ellipses_together_are_never_divided() =>
        Assert.Equal(["一二三", "…………", "四"], Composed.Lines("一二三…………四", 4.5));

    [Theory]
    [InlineData("−5%")]
    [InlineData("-5%")]
    [InlineData("GPT-4")]
    [InlineData("P/E")]
    public void A_hyphen_or_solidus_of_Western_text_keeps_its_width(string text) =>
        Assert.Equal(Composed.Width(text, CommittedFonts.English), Composed.Width(text), 6);
}
