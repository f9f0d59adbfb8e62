namespace ReportGen.Templating.Tests.Conformance;

/// <summary>Names, indexes, includes and texts that are templates: their results, and the locations of their errors.</summary>
public sealed class StructureTests
{
    [Theory]
    [InlineData("""{{ {true: 1} }}""", "(1,5)")]
    [InlineData("""{{ x = {a: 1}; x.true }}""", "(1,23)")]
    [InlineData("""{{ 1 + $$ }}""", "(1,11)")]
    [InlineData("""{{ if $$ }}{{ end }}""", "(1,4)")]
    [InlineData("""{{ 1 ?? null.y }}""", "(1,14)")]
    [InlineData("""{{ "rate"[5] }}""", "(1,4)")]
    [InlineData("""{{ a = "rate"; a[0] = "x" }}""", "(1,18)")]
    [InlineData("""{{ x = true; x["a"] }}""", "(1,16)")]
    [InlineData("""{{ d = date.parse "2026-03-31"; d["year"] }}""", "2026")]
    [InlineData("""{{ 0xFFFFFFFFFFFFFFFFF }} {{ 0x7FFFFFFFFFFFFFFFF }}""", "-1 147573952589676412927")]
    [InlineData("""{{ "1 + null.x" | object.eval }}""", "(1,4)")]
    [InlineData("""[{{ "{{ 1 + }}" | object.eval_template }}]""", "[]")]
    [InlineData("""{{ "{{ null.x }}" | object.eval_template }}""", "(1,4)")]
    [InlineData("""{{ [1, 2] | array.any 5 }} {{ [1, 2] | array.any @(do; ret $0; end) }}""", "false false")]
    [InlineData("""{{ [{"a.b": 2}, {a: {b: 1}}] | array.sort "a.b" | array.map "a" }}""", "[{b: 1}]")]
    [InlineData("""{{ date.parse "2026-03-31" | array.map "year" }}""", "[2026]")]
    [InlineData("""{{ null | string.handleize }}""", "(1,11)")]
    [InlineData("""{{ case 2; 5; when 2; 6; end }}""", "56")]
    public void A_template_gives(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));

    [Theory]
    [InlineData("""{{ date.parse "31.03.2026" "dd.MM.yyyy" }}""", "31 Mar 2026")]
    [InlineData("""{{ date.parse "2026-03-31" "" }}""", "01 Jan 0001")]
    [InlineData("""{{ date.parse "2026-03-31 10:11" | date.parse | date.to_string "%H:%M" }}""", "00:00")]
    [InlineData("""{{ date.parse_to_string "2026-03-31" }}""", "31 b Y")]
    [InlineData("""{{ date.parse_to_string "2026-03-01" "%e/%m, day d" }}""", "1/03, 1a26 1")]
    [InlineData("""{{ date.parse_to_string "2026-03-01" "%j" }}""", "(1,4)")]
    [InlineData("""{{ date.parse "2026-03-31" | date.to_string "%x" "" }}""", "03/31/2026")]
    public void A_date_reads_and_prints(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));

    [Theory]
    [InlineData("""{{ include_join [] "," "<" ">" }}""", "<>")]
    [InlineData("""{{ include_join ["a", "", "b"] ", " "<" "tpl:end" }}""", "<A2, B>")]
    [InlineData("""{{ include_join ("a,b" | string.split ",") "-" }}""", "")]
    [InlineData("""{{ include_join "a" "-" }}""", "(1,17)")]
    public void Joined_templates_give(string template, string expected) =>
        Assert.Equal(expected, Scriban.Render(template, ("a", "A{{ $0.size - 1 }}"), ("b", "B"), ("end", ">")));

    [Fact]
    public void A_block_inside_an_indented_one_has_its_own_indentation() =>
        Assert.Equal("  \n      a\n    b\n    ", Scriban.Render("  {{ if true }}\n    {{ \"a\\nb\" }}\n  {{ end }}"));
}
