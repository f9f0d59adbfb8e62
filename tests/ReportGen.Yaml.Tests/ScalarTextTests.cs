using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml.Tests;

public sealed class ScalarTextTests
{
    [Theory]
    [InlineData("a: plain 文本 text", "文本", "文本")]
    [InlineData("a: \"say \\\"x\\\" now\"", "now", "now")]
    [InlineData("a: \"tab\\there\"", "here", "here")]
    [InlineData("a: \"\\u4e2d\\U0001F600文\"", "文", "文")]
    [InlineData("a: 'it''s here'", "here", "here")]
    [InlineData("a: 'it''s here'", "'", "''")]
    [InlineData("a: first\n  second\n  third", "third", "third")]
    [InlineData("a: |\n  first\n  second\n", "second", "second")]
    [InlineData("a: >-\n  first\n  second\n\n  third\n", "third", "third")]
    public void A_span_of_the_text_maps_back_to_the_characters_written(string yaml, string part, string written)
    {
        var value = (TextValue)Yaml.Map(yaml)["a"]!;
        SourceText opened = ScalarText.Open(value);
        Assert.Equal(value.Text, opened.Text);
        SourceSpan span = opened.Span(opened.Text.IndexOf(part, StringComparison.Ordinal), part.Length).ToWritten();
        Assert.Equal(written, span.Text);
        Assert.Equal("a.yaml", span.Source.Path);
    }

    [Fact]
    public void Data_printed_inside_a_scalar_keeps_its_origin_and_only_there()
    {
        var cell = new CellOrigin("data/a.csv", 2, 3, "pe", null);
        var note = new SourceText("n/note.zh.md", "caption: PE {{ x }} [@tab:a]\n");
        const string Output = "caption: PE 30 [@tab:a]\n";
        var traced = new TracedText(
            Output,
            [
                new TracedSpan(0, 12, note.Span(0, 12), IsVerbatim: true),
                new TracedSpan(12, 2, note.Span(12, 7), Origin: cell, Value: new NumberValue(30)),
                new TracedSpan(14, 10, note.Span(19, 10), IsVerbatim: true),
            ]);
        var value = (TextValue)YamlReader.ReadMap(new SourceText("n/note.zh.md", Output, traced), new())!["caption"]!;

        SourceText opened = ScalarText.Open(value);
        Assert.Equal("PE 30 [@tab:a]", opened.Text);
        Assert.Same(cell, opened.DerivedFrom!.OriginOf(3, 2));
        Assert.Null(opened.DerivedFrom.OriginOf(0, 3));
        Assert.Null(opened.DerivedFrom.OriginOf(5, 9));
        Assert.Equal(new NumberValue(30), opened.DerivedFrom.SpansIn(3, 2).Single().Value);
        SourceSpan reference = opened.Span(6, 8).ToWritten();
        Assert.Equal("[@tab:a]", reference.Text);
        Assert.Same(note, reference.Source);
    }

    [Fact]
    public void A_text_without_location_opens_unchanged()
    {
        SourceText opened = ScalarText.Open(new TextValue("x"), "made");
        Assert.Equal(("x", "made"), (opened.Text, opened.Path));
        Assert.Null(opened.DerivedFrom);
    }
}
