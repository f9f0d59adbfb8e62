using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml.Tests;

public sealed class MapReaderTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void Values_are_read_by_type()
    {
        MapReader reader = Reader("t: x\nn: 1.50\ni: 7\nf: true\nd: 2024-02-27\nl: [a, 2]\nm: {k: v}\n");
        Assert.Equal("x", reader.Text("t")!.Text);
        Assert.Equal(1.5m, reader.Number("n")!.Number);
        Assert.Equal(7, reader.Integer("i"));
        Assert.True(reader.Flag("f"));
        Assert.Equal(new DateOnly(2024, 2, 27), reader.Date("d")!.Date);
        Assert.Equal(["a", "2"], reader.Texts("l").Select(text => text.Text));
        Assert.Equal("v", reader.Child("m")!.Text("k")!.Text);
        reader.RejectUnknown();
        Assert.Empty(_bag.Items);
    }

    [Fact]
    public void A_number_read_as_text_is_unchanged() =>
        Assert.Equal("1.50", Reader("n: 1.50").Text("n")!.Text);

    [Theory]
    [InlineData("t: \"a\\nb\"", 1)]
    [InlineData("t: [x, \"a\\nb\"]", 1)]
    [InlineData("t: {zh: \"a\\nb\", en: \"c\\nd\"}", 2)]
    [InlineData("t: |\n  a\n  b\n", 0)]
    [InlineData("t: \"a\n  b\"", 0)]
    [InlineData("t: 'a\\nb'", 0)]
    [InlineData("t: a\\nb", 0)]
    public void An_escaped_line_break_in_a_text_is_a_warning(string yaml, int count)
    {
        MapReader reader = Reader(yaml);
        _ = reader.Map["t"] switch
        {
            Foundation.Data.ListValue => reader.Texts("t").Length,
            Foundation.Data.MapValue => reader.Local("t", []) is null ? 0 : 1,
            _ => reader.Text("t") is null ? 0 : 1,
        };

        Assert.Equal(Enumerable.Repeat("YML108", count), _bag.Items.Select(item => item.Code));
    }

    [Fact]
    public void One_value_is_a_list_of_one()
    {
        MapReader reader = Reader("a: x\nb: {k: 1}\n");
        Assert.Equal(["x"], reader.Texts("a").Select(text => text.Text));
        Assert.Equal(1, Assert.Single(reader.Children("b")).Integer("k"));
    }

    [Theory]
    [InlineData("x: [1]", "'x': expected a text, found a list.", 4)]
    [InlineData("x: {a: 1}", "'x': expected a text, found a map of keys.", 4)]
    public void A_wrong_type_names_what_was_expected_and_what_was_found(string yaml, string message, int column)
    {
        Assert.Null(Reader(yaml).Text("x"));
        Expect("YML103", 1, column, message);
    }

    [Fact]
    public void A_word_is_not_a_number()
    {
        Assert.Null(Reader("a: 1\nx: many").Number("x"));
        Expect("YML103", 2, 4, "'x': expected a number, found the text 'many'.");
    }

    [Fact]
    public void A_fraction_is_not_a_whole_number()
    {
        Assert.Null(Reader("x: 1.5").Integer("x"));
        Expect("YML103", 1, 4, "'x': expected a whole number, found the number 1.5.");
    }

    [Fact]
    public void A_number_outside_its_range_is_reported()
    {
        Assert.Null(Reader("x: 13").Integer("x", minimum: 1, maximum: 12));
        Assert.Equal("Write a number from 1 to 12.", Expect("YML105", 1, 4, "'x' must not be 13.").Hint);
    }

    [Theory]
    [InlineData("2024-02-30", "The day must be from 01 to 29 in 2024-02.")]
    [InlineData("2024-13-01", "The month must be from 01 to 12; write year, month, day.")]
    [InlineData("2024-2-7", "Write 2024-02-07.")]
    [InlineData("\"2023-02-29\"", "The day must be from 01 to 28 in 2023-02.")]
    public void An_impossible_date_is_reported_with_its_reason(string date, string hint)
    {
        Assert.Null(Reader($"x: {date}").Date("x"));
        Assert.Equal(hint, Expect("YML106", 1, 4, $"'x': {date.Trim('"')} is not a valid date.").Hint);
    }

    [Fact]
    public void A_missing_key_is_reported_once_at_the_start_of_its_map()
    {
        MapReader reader = Reader("a: 1\nm:\n  b: 1\n").Child("m")!;
        Assert.Null(reader.Text("title", required: true));
        Assert.Null(reader.Text("title", required: true));
        Expect("YML101", 3, 3, "'m' is missing the key 'title'.");
    }

    [Fact]
    public void A_key_without_value_counts_as_missing()
    {
        Assert.Null(Reader("a: 1\nx:\n").Text("x", required: true));
        Expect("YML101", 2, 1, "a.yaml: 'x' has no value.");
    }

    [Fact]
    public void A_missing_key_is_reported_once_with_the_misspelt_one()
    {
        MapReader reader = Reader("a: 1\ntitel: x\n", "a", "title");
        Assert.Null(reader.Text("title", required: true));
        reader.RejectUnknown();
        Assert.Equal("Did you mean 'title' where 'titel' is written?", Expect("YML101", 2, 1, "a.yaml is missing the key 'title'.").Hint);
    }

    [Fact]
    public void An_unread_key_is_reported_with_the_nearest_absent_one()
    {
        MapReader reader = Reader("caption: x\nsorce: y\n");
        reader.Text("caption");
        reader.Text("source");
        reader.RejectUnknown();
        Assert.Equal("Did you mean 'source'?", Expect("YML102", 2, 1, "a.yaml has no key 'sorce'.").Hint);
    }

    [Fact]
    public void In_an_open_map_only_a_misspelt_key_is_a_warning()
    {
        MapReader reader = Reader("theme: x\nsubtitel: y\n", "subtitle");
        reader.WarnOfMisspelt();
        Diagnostic warning = Expect("YML102", 2, 1, "a.yaml does not use the key 'subtitel'.");
        Assert.Equal(Severity.Warning, warning.Severity);
    }

    [Fact]
    public void A_choice_is_one_of_its_words()
    {
        var choices = new Dictionary<string, int>(StringComparer.Ordinal) { ["line"] = 1, ["bar"] = 2 };
        Assert.Equal(2, Reader("kind: bar").Choice("kind", choices));
        Assert.Null(Reader("kind: lien").Choice("kind", choices));
        Assert.Equal("Did you mean 'line'?", Expect("YML104", 1, 7, "Invalid value 'lien' of 'kind'.").Hint);
    }

    [Theory]
    [InlineData("10", 10 * 72 / 25.4)]
    [InlineData("10mm", 10 * 72 / 25.4)]
    [InlineData("1.5 cm", 15 * 72 / 25.4)]
    [InlineData("9.5pt", 9.5)]
    [InlineData("0.5in", 36)]
    public void Lengths_are_points(string written, double points) =>
        Assert.Equal(points, Reader($"x: {written}").Length("x", LengthUnit.Millimetre)!.Value, 9);

    [Theory]
    [InlineData("ten")]
    [InlineData("10px")]
    [InlineData("mm")]
    public void A_value_that_is_not_a_length_is_reported(string written)
    {
        Assert.Null(Reader($"x: {written}").Length("x", LengthUnit.Point));
        Expect("YML103", 1, 4, $"'x': expected a length such as 12mm or 9.5pt, found the text '{written}'.");
    }

    [Fact]
    public void Shares_are_read()
    {
        MapReader reader = Reader("s: 80%\nt: 0.5\n");
        Assert.Equal(0.8, reader.Share("s"));
        Assert.Equal(0.5, reader.Share("t"));
    }

    [Fact]
    public void A_text_applies_to_all_languages_or_to_its_own()
    {
        MapReader reader = Reader("a: 图\nb: {zh: 图, en: Figure}\n");
        Assert.Equal(("图", "图"), (reader.Local("a", ["zh", "en"])!.In("zh"), reader.Local("a", [])!.In("en")));
        Assert.Equal(("图", "Figure"), (reader.Local("b", [])!.In("zh"), reader.Local("b", ["en"])!.In("en")));
        Assert.Empty(_bag.Items);
    }

    [Theory]
    [InlineData("b: {zh: 图}")]
    [InlineData("b: {zh: 图, en: }")]
    public void A_missing_required_language_is_reported(string yaml)
    {
        Reader(yaml).Local("b", ["zh", "en"]);
        Expect("YML107", 1, 1, "'b' has no text in the language 'en'.");
    }

    [Fact]
    public void An_unknown_language_is_reported()
    {
        Reader("b: {zh: 图, eng: Figure}").Local("b", ["zh"]);
        Expect("YML102", 1, 12, "'b' has no key 'eng'.");
    }

    private MapReader Reader(string yaml, params string[] known) =>
        new(YamlReader.ReadMap(new SourceText("a.yaml", yaml), _bag)!, _bag, "a.yaml", known);

    private Diagnostic Expect(string code, int line, int column, string message)
    {
        Diagnostic diagnostic = Assert.Single(_bag.Items);
        Assert.Equal((code, line, column), Yaml.Place(diagnostic));
        Assert.Equal(message, diagnostic.Message);
        return diagnostic;
    }
}
