using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Text that no page can show is told with its place, and never ends the program.</summary>
public class DamagedTextTests
{
    [Theory]
    [InlineData("见שלום עולם。", "FNT012", "1:2", "'שלום עולם'")]
    [InlineData("见مرحبا", "FNT012", "1:2", "'مرحبا'")]
    [InlineData("好😀", "FNT010", "1:2", "U+1F600")]
    [InlineData("好𠮷", "FNT010", "1:2", "U+20BB7")]
    public void What_cannot_be_set_is_an_error_with_its_place(string text, string code, string place, string named) =>
        Check(text, code, place, named);

    // Test data cannot carry half of a character.
    [Fact]
    public void Half_of_a_character_is_an_error_with_its_place()
    {
        Check("半" + '\uD83D' + "个", "FNT011", "1:2", "U+D83D");
        Check("半个" + '\uDE00', "FNT011", "1:3", "U+DE00");
    }

    private static void Check(string text, string code, string place, string named)
    {
        var source = new SourceText("note.zh.md", text);
        var diagnostics = new DiagnosticBag();
        var paragraph = new Paragraph([new TextItem(text, CommittedFonts.Chinese) { Provenance = Provenance.WrittenAt(source.Span(0, text.Length)) }], CommittedFonts.Chinese, Composed.Justified);

        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 50, null, diagnostics);
        layout.Draw(new ReportGen.Graphics.Drawing.Canvas(), default);

        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal((code, Severity.Error, place), (found.Code, found.Severity, found.Span!.Value.StartPosition.ToString()));
        Assert.Contains(named, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u00A0b", true)]
    [InlineData("12\u00A0亿元", true)]
    [InlineData("data\u2060base", true)]
    [InlineData("a b", false)]
    [InlineData("data\u200Bbase", false)]
    public void Joiners_join_and_a_space_without_width_parts(string text, bool isWhole)
    {
        PreparedParagraph prepared = PreparedParagraph.Of(Paragraph.Of(text, CommittedFonts.English));

        Assert.Equal(isWhole, prepared.MinimumWidth > prepared.NaturalWidth - 0.001);
    }

    [Fact]
    public void A_tab_is_a_space() => Assert.Equal(Composed.Width("two words", CommittedFonts.English), Composed.Width("two\twords", CommittedFonts.English), 6);
}
