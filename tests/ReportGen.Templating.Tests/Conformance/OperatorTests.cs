namespace ReportGen.Templating.Tests.Conformance;

/// <summary>Results of operators for rare combinations of types, and the locations of their errors.</summary>
public sealed class OperatorTests
{
    [Theory]
    [InlineData("""{{ "a" < "B" }} {{ "Z" < "a" }}""", "false true")]
    [InlineData("""{{ null == "" }} {{ null < "" }} {{ "" >= null }} {{ empty == "" }}""", "false true true false")]
    [InlineData("""{{ null == empty }} {{ [] == null }} {{ [1] != null }}""", "false false true")]
    [InlineData("""{{ "2" * "ab" }}""", "abab")]
    [InlineData("""{{ {} == true }} {{ (date.parse "2026-01-01") == true }} {{ {} != false }}""", "true true true")]
    [InlineData("""{{ {} == 1 }}""", "(1,7)")]
    [InlineData("""{{ (date.parse "2026-01-01") == 1 }}""", "(1,30)")]
    // Scriban 7.6 takes a time span from a date; 7.2 could only add one.
    [InlineData("""{{ (date.parse "2026-01-02") - timespan.from_days 1 }}""", "01 Jan 2026")]
    [InlineData("""{{ timespan.zero + timespan.zero }}""", "(1,18)")]
    [InlineData("""{{ 1.5 << 2 }} {{ 6m >> 1 }} {{ 3.0f << 1 }}""", "6 3 6")]
    [InlineData("""{{ 0.1234567890123456 + 0m }}""", "0.123456789012346")]
    [InlineData("""{{ 5 / [1] }}""", "(1,4)")]
    [InlineData("""{{ 1 << [1] }}""", "(1,4)")]
    [InlineData("""{{ [1] >> 1 }}""", "(1,11)")]
    [InlineData("""{{ [1] * {} }}""", "(1,8)")]
    [InlineData("""{{ (1..9) / 2 }} {{ [1,2,3,4,5] / 2 }}""", "[1, 2, 3] [1, 2]")]
    [InlineData("""{{ ([1] + [2]) | object.typeof }} {{ ([1] * 2) | object.typeof }} {{ ((1..2) * 2) | object.typeof }}""", "iterator array iterator")]
    public void An_operator_gives(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));

    [Theory]
    [InlineData("""{{ [1, 2.5] | array.sort }}""", "(1,15)")]
    [InlineData("""{{ [1, 2] | array.contains 2.0 }}""", "false")]
    [InlineData("""{{ 1..3 | array.add 4 | object.typeof }} {{ null | array.add 2 | object.typeof }}""", "array iterator")]
    [InlineData("""{{ null | array.reverse | object.typeof }}""", "array")]
    [InlineData("""{{ "abc" | array.cycle }}""", "(1,4)")]
    [InlineData("""{{ {a: 1} | array.remove_at 0 }}""", "(1,4)")]
    [InlineData("""{{ 5 | array.map "x" | array.size }}""", "0")]
    [InlineData("""{{ 7 | math.divided_by 2 }} {{ 7 | math.divided_by 3000000000 | object.kind }}""", "3 double")]
    [InlineData("""{{ 2.50m | math.round 2 }} {{ 2.50m | math.ceil | object.kind }}""", "2.5 double")]
    [InlineData("""{{ 1.5 | math.round 16 }}""", "(1,10)")]
    [InlineData("""{{ 99999999999999999999 | math.abs }}""", "(1,27)")]
    [InlineData("""{{ [1, 2] | object.keys }} {{ [1, 2] | object.values }} {{ "ab" | object.keys }}""", "[\"size\"] [2] [\"size\"]")]
    [InlineData("""{{ 5 | object.keys }}""", "[]")]
    [InlineData("""{{ 5 | object.has_key "a" }}""", "(1,4)")]
    [InlineData("""{{ timespan.from_minutes 90 | object.format "hh\\:mm" }}""", "01:30")]
    [InlineData("""{{ date.parse "2026-03-31" | object.format "o" }}""", "2026-03-31T00:00:00.0000000+00:00")]
    [InlineData("""{{ timespan.parse "soon" }}""", "(1,4)")]
    [InlineData("""{{ date.parse "2026-03-31" | date.to_string null }}""", "(1,45)")]
    [InlineData("""{{ date.parse "2026-03-31" | date.add_days 9e9 }}""", "(1,30)")]
    [InlineData("""{{ date.parse "2026-03-31" | date.add_months 99999 }}""", "(1,46)")]
    [InlineData("""{{ date "2026-03-31" "%Y" }}""", "(1,4)")]
    public void A_function_gives(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));

    [Theory]
    [InlineData("{{\n  m = {}\n  m.a = m\n  m\n}}", "(1,1)")]
    [InlineData("a\n{{ m = {}; m.a = m; if true }}{{ m }}{{ end }}", "(2,29)")]
    public void An_object_that_contains_itself_is_reported_at_the_start_of_its_block(string template, string expected) =>
        Assert.Equal(expected, Scriban.Render(template));
}
