using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class TextCacheTests
{
    private static readonly TextStyle Style = CommittedFonts.Chinese;
    private static readonly ParagraphStyle Justified = new() { Alignment = TextAlignment.Justify };

    private readonly TextCache _memory = new();
    private readonly DiagnosticBag _diagnostics = new();

    public static TheoryData<string, Paragraph> Others => new()
    {
        { "another character", Paragraph.Of("算力需求重佔，共3项。", Style, Justified) },
        { "another size", Paragraph.Of("算力需求重估，共3项。", Style with { Size = 11 }, Justified) },
        { "another face", Paragraph.Of("算力需求重估，共3项。", Style with { Font = CommittedFonts.Sans }, Justified) },
        { "another leading", Paragraph.Of("算力需求重估，共3项。", Style with { Leading = 17 }, Justified) },
        { "another colour", Paragraph.Of("算力需求重估，共3项。", Style with { Colour = new Colour(1, 2, 3) }, Justified) },
        { "another language", Paragraph.Of("算力需求重估，共3项。", Style with { Language = "en" }, Justified) },
        { "another gap", Paragraph.Of("算力需求重估，共3项。", Style with { HanLatinGap = 0 }, Justified) },
        { "figures of one width", Paragraph.Of("算力需求重估，共3项。", Style with { TabularFigures = true }, Justified) },
        { "another alignment", Paragraph.Of("算力需求重估，共3项。", Style) },
        { "another indent", Paragraph.Of("算力需求重估，共3项。", Style, Justified with { FirstLineIndent = 2 }) },
        { "another squeeze", Paragraph.Of("算力需求重估，共3项。", Style, Justified with { PunctuationSqueeze = false }) },
        { "two parts", new Paragraph([new TextItem("算力需求重估，", Style), new TextItem("共3项。", Style)], Style, Justified) },
        { "a line break", new Paragraph([new TextItem("算力需求重估，", Style), new LineBreakItem(), new TextItem("共3项。", Style)], Style, Justified) },
        { "a note mark", new Paragraph([new TextItem("算力需求重估，共", Style), new FootnoteReferenceItem("3", "k", Style), new TextItem("项。", Style)], Style, Justified) },
        { "a paragraph of another size", new Paragraph([new TextItem("算力需求重估，共3项。", Style)], Style with { Size = 12 }, Justified) },
    };

    private static Paragraph Known => Paragraph.Of("算力需求重估，共3项。", Style, Justified);

    [Fact]
    public void A_text_that_is_the_same_is_measured_once()
    {
        PreparedParagraph first = _memory.Prepare(Known, _diagnostics);
        PreparedParagraph again = _memory.Prepare(Paragraph.Of("算力需求重估，共3项。", Style with { }, Justified with { }), _diagnostics);
        Assert.Same(first.Measured.Clusters, again.Measured.Clusters);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_text_that_differs_is_measured_anew(string difference, Paragraph other)
    {
        Assert.NotEmpty(difference);
        _memory.Prepare(Known, _diagnostics);
        PreparedParagraph measured = _memory.Prepare(other, _diagnostics);
        PreparedParagraph fresh = PreparedParagraph.Of(other, pageNumbers: null, _diagnostics);
        Assert.Equal(fresh.NaturalWidth, measured.NaturalWidth);
        Assert.Equal(LinesOf(fresh), LinesOf(measured));
        Assert.NotSame(_memory.Prepare(Known, _diagnostics).Measured.Clusters, measured.Measured.Clusters);
    }

    [Fact]
    public void Letters_kern_across_parts_of_one_style_object_only_as_they_did_when_measured_anew()
    {
        TextStyle twin = Style with { };
        var one = new Paragraph([new TextItem("A", Style), new TextItem("V", Style)], Style, Justified);
        var two = new Paragraph([new TextItem("A", Style), new TextItem("V", twin)], Style, Justified);
        double kerned = _memory.Prepare(one, _diagnostics).NaturalWidth;
        double apart = _memory.Prepare(two, _diagnostics).NaturalWidth;
        Assert.Equal(PreparedParagraph.Of(one).NaturalWidth, kerned);
        Assert.Equal(PreparedParagraph.Of(two).NaturalWidth, apart);
        Assert.NotEqual(kerned, apart);
    }

    [Fact]
    public void A_paragraph_known_again_keeps_its_own_place_and_link()
    {
        _memory.Prepare(Known, _diagnostics);
        var source = new SourceText("n.md", "算力需求重估，共3项。");
        var paragraph = new Paragraph(
            [new TextItem(source.Text, Style) { Provenance = Provenance.WrittenAt(source.Span(0, source.Text.Length)), Link = new DestinationTarget("x") }], Style, Justified);
        PreparedParagraph again = _memory.Prepare(paragraph, _diagnostics);
        Assert.Same(paragraph, again.Paragraph);
        Assert.Equal(source.Span(0, source.Text.Length), again.Compose(1000).Lines[0].Span);
    }

    [Fact]
    public void A_character_that_no_face_has_is_reported_each_time()
    {
        Paragraph broken = Paragraph.Of("a\U0001F600b", Style, Justified);
        var first = new DiagnosticBag();
        var again = new DiagnosticBag();
        _memory.Prepare(broken, first);
        _memory.Prepare(broken, again);
        Assert.NotEmpty(first.Items);
        Assert.Equal(first.Items, again.Items);
    }

    [Fact]
    public void A_text_that_shows_a_page_is_not_kept()
    {
        var paragraph = new Paragraph([new PageNumberInline(PageNumberKind.Total, Style)], Style, Justified);
        Assert.NotSame(_memory.Prepare(paragraph, _diagnostics).Measured.Clusters, _memory.Prepare(paragraph, _diagnostics).Measured.Clusters);
    }

    [Fact]
    public void What_is_used_again_outlives_what_is_not()
    {
        GlyphCluster[] used = _memory.Prepare(Known, _diagnostics).Measured.Clusters;
        GlyphCluster[] unused = _memory.Prepare(Paragraph.Of("unused", Style), _diagnostics).Measured.Clusters;
        string filler = new('a', 1000);
        for (int i = 0; i < 200; i++)
        {
            _memory.Prepare(Paragraph.Of(i.ToString(CultureInfo.InvariantCulture) + filler, Style), _diagnostics);
            Assert.Same(used, _memory.Prepare(Known, _diagnostics).Measured.Clusters);
        }

        Assert.NotSame(unused, _memory.Prepare(Paragraph.Of("unused", Style), _diagnostics).Measured.Clusters);
    }

    private static string LinesOf(PreparedParagraph paragraph) => string.Join('|', paragraph.Compose(60).Lines.Select(line => line.Text));
}
