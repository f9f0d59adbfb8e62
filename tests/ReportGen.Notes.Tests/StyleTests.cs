using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes.Files;
using ReportGen.Notes.Styles;

namespace ReportGen.Notes.Tests;

public sealed class StyleTests
{
    private static readonly InMemoryFiles Styles = new InMemoryFiles("templates")
        .With("plain/theme.yaml", "page: {width: 210, height: 297}\ncolour: {ink: \"#16203A\"}\n")
        .With("plain/labels.zh.yaml", "figure: 图\ntypes: {industry-tracking: 行业跟踪}\n")
        .With("plain/labels.en.yaml", "figure: Figure\ntypes: {industry-tracking: Industry update}\n")
        .With("plain/ratings.yaml", "scales:\n  industry:\n    values:\n      - key: overweight\n      - key: neutral\nactions: {maintain: {zh: 维持}}\n")
        .With("plain/sections.yaml", "default: [cover, body]\n")
        .With("plain/cover.sbn", "{{ note.title }}")
        .With("plain/parts/box.sbn", "box")
        .With("plain/parts/logo.svg", "<svg/>");

    private static readonly InMemoryFiles Extended = Styles
        .With("wide/theme.yaml", "extends: plain\npage: {width: 250}\n")
        .With("wide/labels.en.yaml", "figure: Exhibit\n")
        .With("wide/cover.sbn", "wide");

    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void A_style_consists_of_the_files_of_its_folder()
    {
        StyleSource style = StyleReader.Read(Styles, new TextValue("plain"), _bag)!;
        Assert.Empty(_bag.Items);
        Assert.Equal(["cover.sbn", "parts/box.sbn"], style.Templates.Keys);
        Assert.Equal("templates/plain/cover.sbn", style.Templates["cover.sbn"].Path);
        Assert.Equal(["parts/logo.svg"], style.Pictures.Keys);
        Assert.Equal(["en", "zh"], style.Labels.Keys);
        Assert.Equal("图", ((TextValue)style.Labels["zh"]["figure"]!).Text);
        Assert.IsType<ListValue>(style.Sections["default"]);
    }

    [Fact]
    public void A_style_that_extends_another_changes_it_key_by_key_and_file_by_file()
    {
        StyleSource style = StyleReader.Read(Extended, new TextValue("wide"), _bag)!;
        Assert.Empty(_bag.Items);
        var page = (MapValue)style.Theme["page"]!;
        Assert.Equal((250m, 297m), (((NumberValue)page["width"]!).Number, ((NumberValue)page["height"]!).Number));
        Assert.Equal("Exhibit", ((TextValue)style.Labels["en"]["figure"]!).Text);
        Assert.NotNull(style.Labels["en"]["types"]);
        Assert.Equal(("wide", "box"), (style.Templates["cover.sbn"].Text, style.Templates["parts/box.sbn"].Text));
        Assert.Equal("templates/wide/theme.yaml", style.Theme.Span!.Value.Source.Path);
    }

    [Fact]
    public void The_inputs_of_a_style_include_those_of_the_style_it_extends() =>
        Assert.Equal(11, InputFile.Of(Extended, StyleReader.Read(Extended, new TextValue("wide"), _bag)!.Folders.AsSpan()).Length);

    [Theory]
    [InlineData("\"extends\": plain\n", 11)]
    [InlineData("\"e\\x78tends\": plain\n", 11)]
    [InlineData("note: a\\b\n", 3)]
    public void The_key_that_extends_is_found_however_it_is_written(string theme, int inputs)
    {
        InMemoryFiles files = Extended.With("wide/theme.yaml", theme);
        Assert.Equal(inputs, InputFile.Of(files, StyleReader.ChainOf(files, "wide").AsSpan()).Length);
    }

    [Fact]
    public void A_missing_style_is_reported_where_the_note_names_it()
    {
        var source = new SourceText("content/n/note.yaml", "style: plian");
        Assert.Null(StyleReader.Read(Styles, new TextValue("plian") { Span = source.Span(7, 5) }, _bag));
        Diagnostic diagnostic = Assert.Single(_bag.Items);
        Assert.Equal(("STY001 content/n/note.yaml:1:8", "Did you mean 'plain'?"), (Sample.Place(diagnostic), diagnostic.Hint));
    }

    [Fact]
    public void A_style_that_extends_itself_is_reported()
    {
        InMemoryFiles files = Extended.With("plain/theme.yaml", "page: {width: 1}\nextends: wide\n");
        Assert.Null(StyleReader.Read(files, new TextValue("wide"), _bag));
        Diagnostic diagnostic = Assert.Single(_bag.Items);
        Assert.Equal("STY003 templates/plain/theme.yaml:2:10", Sample.Place(diagnostic));
        Assert.Contains("wide → plain → wide", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme.yaml")]
    [InlineData("labels.en.yaml")]
    [InlineData("ratings.yaml")]
    [InlineData("sections.yaml")]
    public void A_style_without_one_of_its_files_is_reported(string file)
    {
        Assert.Null(StyleReader.Read(Styles.Without($"plain/{file}"), new TextValue("plain"), _bag));
        Assert.Equal($"STY002 templates/plain/{file}:1:1", Sample.Place(Assert.Single(_bag.Items)));
    }

    [Fact]
    public void Malformed_files_of_a_style_are_reported_together()
    {
        InMemoryFiles files = Styles.With("plain/theme.yaml", "a: b: c\n").With("plain/labels.zh.yaml", "- x\n");
        Assert.Null(StyleReader.Read(files, new TextValue("plain"), _bag));
        Assert.Equal(["YML001 templates/plain/theme.yaml:1:5", "YML103 templates/plain/labels.zh.yaml:1:1"], _bag.Items.Select(Sample.Place));
    }

    [Theory]
    [InlineData("value: overweight", "value: overwieght", "NOT010", 8, 34)]
    [InlineData("scale: industry", "scale: sector", "NOT010", 8, 17)]
    [InlineData("action: maintain", "action: keep", "NOT010", 8, 54)]
    [InlineData("type: industry-tracking", "type: industry-tracing", "NOT011", 2, 7)]
    public void A_word_that_the_style_does_not_define_is_reported_at_its_location(string old, string changed, string code, int line, int column)
    {
        NoteSource note = Sample.Sound(Sample.Files.With("n/note.yaml", Sample.Header.Replace(old, changed, StringComparison.Ordinal)));
        StyleCheck.Run(note.Header, StyleReader.Read(Styles, new TextValue("plain"), _bag)!, _bag);
        Assert.NotEmpty(_bag.Items);
        Assert.All(_bag.Items, item => Assert.Equal($"{code} content/n/note.yaml:{line}:{column}", Sample.Place(item)));
    }

    [Fact]
    public void Words_that_the_style_defines_are_valid()
    {
        StyleCheck.Run(Sample.Sound(Sample.Files).Header, StyleReader.Read(Styles, new TextValue("plain"), _bag)!, _bag);
        Assert.Empty(_bag.Items);
    }
}
