namespace ReportGen.Templating.Tests.Conformance;

/// <summary>Edge cases of the functions for texts, HTML and JSON.</summary>
public sealed class TextFunctionTests
{
    [Theory]
    [InlineData("""{{ "bell\x07 nul\x00 tab\t" | string.escape }}""", """bell\a nul\x00 tab\t""")]
    [InlineData("""{{ "plan" | string.contains "" }} {{ "" | string.starts_with "" }} {{ "plan" | string.ends_with "" }}""", "false false false")]
    [InlineData("""{{ "(net) 2nd half" | string.capitalizewords }}""", "(Net) 2Nd Half")]
    [InlineData("""{{ "-- Net profit" | string.handleize }}""", "-net-profit")]
    [InlineData("""{{ "" | string.replace "" "x" }}|{{ "abc" | string.replace "" "x" }}""", "(1,45)")]
    [InlineData("""{{ null | string.truncate 3 | object.typeof }}""", "string")]
    [InlineData("""{{ " one two" | string.truncatewords 2 }}|{{ "one " | string.truncatewords 5 }}""", " one...|one ...")]
    [InlineData("{{ \"a\\fb\\r\\nc\\rd\" | string.strip_newlines }}", "a\fbcd")]
    [InlineData("""{{ "margin" | string.slice 2 (-1) }}""", "(1,15)")]
    [InlineData("""{{ "margin" | string.slice (-9) 5 }}|{{ "margin" | string.slice (-9) 2 }}|{{ "margin" | string.slice 6 (-1) }}""", "ma||")]
    [InlineData("""{{ "margin" | string.slice1 (-6) 3 }}|{{ "margin" | string.slice1 2 (-1) }}""", "mar|")]
    [InlineData("""{{ "margin" | string.slice1 (-9) }}""", "(1,15)")]
    [InlineData("""{{ "x" | string.pad_left (-1) }}""", "(1,10)")]
    [InlineData("""{{ "aAa" | string.index_of "A" 0 3 "OrdinalIgnoreCase" }}{{ "aAa" | string.index_of "A" 0 3 "Ordinal" }}""", "01")]
    [InlineData("""{{ "a" | string.index_of "a" 0 1 "loose" }}""", "(1,34)")]
    [InlineData("""{{ null | string.index_of "a" }}""", "(1,4)")]
    [InlineData("""{{ 2 | string.pluralize 1 3 | object.typeof }}""", "string")]
    public void A_text_function_prints(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));

    [Theory]
    [InlineData("""{{ "<a title='a>b'>x</a>" | html.strip }}""", "x")]
    [InlineData("""{{ "it's 1 < 2 and <b>bold</b>" | html.strip }}""", "it's 1 bold")]
    [InlineData("""{{ "<a href=\"x>y" | html.strip }}""", "<a href=\"x>y")]
    [InlineData("""{{ "<SCRIPT>a\n</Script>b<!-- > -->c<style>p{}</style>" | html.strip }}""", "bc")]
    [InlineData("""{{ "a\r\nb\rc\nd" | html.newline_to_br }}""", "a<br />\r\nb<br />\rc<br />\nd")]
    [InlineData("""{{ {e: empty, d: date.parse "2026-03-31", t: timespan.from_hours 1.5} | object.to_json }}""", """{"e":{},"d":"2026-03-31T00:00:00\u002B00:00","t":"01:30:00"}""")]
    [InlineData("""{{ "7" | object.from_json | object.kind }}""", "decimal")]
    [InlineData("""{{ null | object.from_json }}""", "(1,4)")]
    [InlineData("""{{ "[1" | object.from_json }}""", "(1,11)")]
    [InlineData("""{{ object.to_json @string.upcase }}""", "(1,19)")]
    [InlineData("""{{ x = {}; for i in 1..20; x = {x: x}; end; x | object.to_json }}""", "(1,49)")]
    [InlineData("""{{ x = {}; for i in 1..19; x = {x: x}; end; x | object.to_json | string.size }}""", "116")]
    public void Markup_and_json_come_out_as(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));
}
