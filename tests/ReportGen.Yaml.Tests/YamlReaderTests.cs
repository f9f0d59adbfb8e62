using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml.Tests;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("196.00")]
    [InlineData("-12.57")]
    [InlineData("+3")]
    [InlineData("1.5e3")]
    [InlineData(".5")]
    public void A_plain_number_is_a_number(string written)
    {
        var value = Assert.IsType<NumberValue>(Yaml.Map($"a: {written}")["a"]);
        Assert.Equal(decimal.Parse(written, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture), value.Number);
    }

    [Theory]
    [InlineData("000001")]
    [InlineData("1.2.3")]
    [InlineData("0x1F")]
    [InlineData(".inf")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData(".")]
    [InlineData("1e")]
    [InlineData("4-5")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("yes")]
    [InlineData("300308.SZ")]
    public void A_text_that_resembles_a_number_or_a_Boolean_stays_text(string written)
    {
        if (written == "-")
        {
            written = "\"-\"";
        }

        var value = Assert.IsType<TextValue>(Yaml.Map($"a: {written}")["a"]);
        Assert.Equal(written.Trim('"'), value.Text);
    }

    [Fact]
    public void A_quoted_or_block_scalar_is_text_whatever_it_contains()
    {
        MapValue map = Yaml.Map("a: \"12\"\nb: 'true'\nc: |\n  2024-02-27\nd: !!str 12\n");
        Assert.Equal(["12", "true", "2024-02-27\n", "12"], map.Entries.Select(entry => Assert.IsType<TextValue>(entry.Value).Text));
    }

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    [InlineData('\u0085')]
    public void Line_breaks_of_other_standards_separate_words_but_not_lines(char separator)
    {
        MapValue map = Yaml.Map($"a: \"one{separator}two\"\nb: one{separator}two # c{separator}d: 4\nc: 3\n");
        Assert.Equal(["a", "b", "c"], map.Keys);
        Assert.Equal(("one two", "one two"), (((TextValue)map["a"]!).Text, ((TextValue)map["b"]!).Text));
        Assert.Equal("3", map["c"]!.Span!.Value.Text);
    }

    [Fact]
    public void Booleans_dates_and_nulls_have_their_types()
    {
        MapValue map = Yaml.Map("a: true\nb: False\nc: 2024-02-29\nd: ~\ne:\nf: null\n");
        Assert.True(Assert.IsType<BooleanValue>(map["a"]).IsTrue);
        Assert.False(Assert.IsType<BooleanValue>(map["b"]).IsTrue);
        Assert.Equal(new DateOnly(2024, 2, 29), Assert.IsType<DateValue>(map["c"]).Date);
        Assert.All(["d", "e", "f"], key => Assert.IsType<MissingValue>(map[key]));
    }

    [Fact]
    public void A_date_that_does_not_exist_is_text() =>
        Assert.Equal("2024-02-30", Assert.IsType<TextValue>(Yaml.Map("a: 2024-02-30")["a"]).Text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Spans_show_the_characters_written(string lineEnd)
    {
        string text = string.Join(lineEnd, "a: &x plain text", "😀: \"q😀\" # remark", "l: [1, {b: 2}]", "m:", "  n: 'it''s'", "t: |", "  block", "  more", string.Empty);
        MapValue map = Yaml.Map(text);
        string Written(DataValue? value) => value!.Span!.Value.Text;

        Assert.Equal("plain text", Written(map["a"]));
        Assert.Equal("\"q😀\"", Written(map["😀"]));
        Assert.Equal("[1, {b: 2}]", Written(map["l"]));
        Assert.Equal("{b: 2}", Written(((ListValue)map["l"]!).Items[1]));
        Assert.Equal("n: 'it''s'", Written(map["m"]));
        Assert.Equal($"|{lineEnd}  block{lineEnd}  more", Written(map["t"]));
        Assert.Equal(text.TrimEnd(), Written(map));
        Assert.Equal(["a", "😀", "l", "m", "t"], map.Entries.Select(entry => entry.KeySpan!.Value.Text));
        Assert.Equal(2, map["😀"]!.Span!.Value.StartPosition.Line);
    }

    [Fact]
    public void A_value_has_its_file_and_the_path_of_its_key()
    {
        var source = new SourceText("content/n/note.yaml", "risks:\n  - title: {zh: 风险}\n");
        MapValue map = YamlReader.ReadMap(source, new DiagnosticBag(), "n/note.yaml")!;
        var title = (MapValue)((MapValue)((ListValue)map["risks"]!).Items[0])["title"]!;
        var origin = Assert.IsType<KeyOrigin>(title["zh"]!.Origin);
        Assert.Equal(("n/note.yaml", "risks[0].title.zh", "风险"), (origin.File, origin.Key, origin.Span!.Value.Text));
    }

    [Fact]
    public void A_scalar_that_a_template_printed_has_the_origin_of_the_data()
    {
        var cell = new CellOrigin("data/a.csv", 2, 3, "pe", null);
        const string Output = "```table\ncaption: PE 30\nunit: typed\n```\n";
        var written = new SourceText("n/note.zh.md", "written");
        var traced = new TracedText(Output, [new TracedSpan(21, 2, written.Span(0, 7), Origin: cell)]);
        var source = new SourceText("n/note.zh.md", Output, traced);

        MapValue map = YamlReader.ReadMap(source, 9, 27, new DiagnosticBag())!;
        Assert.Same(cell, map["caption"]!.Origin);
        Assert.Null(map["unit"]!.Origin);
        Assert.Equal("PE 30", map["caption"]!.Span!.Value.Text);
        Assert.Equal(2, map["caption"]!.Span!.Value.StartPosition.Line);
    }

    [Fact]
    public void A_part_of_a_text_is_read_without_its_surroundings()
    {
        var source = new SourceText("a.md", "{ [ unclosed\na: 1\nb: x y\n] } :");
        var diagnostics = new DiagnosticBag();
        MapValue map = YamlReader.ReadMap(source, 13, 11, diagnostics)!;
        Assert.Empty(diagnostics.Items);
        Assert.Equal("x y", map["b"]!.Span!.Value.Text);
        Assert.Equal(21, map["b"]!.Span!.Value.Start);
    }

    [Fact]
    public void An_alias_gives_the_value_of_its_anchor()
    {
        MapValue map = Yaml.Map("a: &list [1, 2]\nb: *list\n");
        Assert.Same(map["a"], map["b"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    public void An_empty_text_is_an_empty_map(string text)
    {
        Assert.Empty(Yaml.Map(text).Entries);
        Assert.IsType<MissingValue>(YamlReader.Read(new SourceText("a.yaml", text), new DiagnosticBag()));
    }

    [Property(MaxTest = 500)]
    public void Any_text_gives_a_value_or_a_located_diagnostic(string? text)
    {
        var diagnostics = new DiagnosticBag();
        DataValue? value = YamlReader.Read(new SourceText("a.yaml", text ?? string.Empty), diagnostics);
        Assert.True(value is not null || diagnostics.HasErrors);
        Assert.All(diagnostics.Items, item => Assert.NotNull(item.Span));
    }

    [Property(MaxTest = 1000)]
    public void Any_mixture_of_indicators_gives_a_value_or_a_located_diagnostic(ushort[] picks)
    {
        string[] parts = ["a", "b: ", ": ", "- ", "\n", "\n  ", "\t", "[", "]", "{", "}", ",", "\"", "'", "&x ", "*x", "!t ", "|", ">", "#", "?", "---", "...", "%", "@", "12", "\r\n", "<<: "];
        string text = string.Concat(picks.Select(pick => parts[pick % parts.Length]));
        var diagnostics = new DiagnosticBag();
        DataValue? value = YamlReader.Read(new SourceText("a.yaml", text), diagnostics);
        Assert.True(value is not null || diagnostics.HasErrors, text);
        Assert.All(diagnostics.Items, item => Assert.InRange(item.Span!.Value.End, 0, text.Length));
    }
}
