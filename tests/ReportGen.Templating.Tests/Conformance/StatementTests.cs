namespace ReportGen.Templating.Tests.Conformance;

/// <summary>Edge cases of statements: counting loops, rows without items, branches, deeply nested objects.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("""{{ tablerow x in [] }}{{ x }}{{ else }}none{{ end }}""", "<tr class=\"row1\"></tr>\nnone")]
    [InlineData("""{{ x = 0; while x < 999; x = x + 1; end; x }}""", "999")]
    [InlineData("""{{ x = 0; while x < 1000; x = x + 1; end; x }}""", "(1,11)")]
    [InlineData("""{{ x = 1; x += {} }}""", "(1,11)")]
    [InlineData("""{{ case {}; when 1; end }}""", "(1,13)")]
    [InlineData("""{{ x = [1]; for i in 1..18; x = [x]; end; x | string.size }}""", "39")]
    [InlineData("""{{ x = [1]; for i in 1..19; x = [x]; end; x | string.size }}""", "(1,47)")]
    [InlineData("""{{ x = []; for i in 1..19; x = [x]; end; x | string.size }}""", "40")]
    [InlineData("""{{ for i in 1..100; x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] | array.join ""; end; x }}""", "123456789101112")]
    // Scriban 7.6 counts the items of a repeated array as iterations; 7.2 let it grow without a limit.
    [InlineData("""{{ ([0] * 1500).size }}""", "(1,9)")]
    public void A_statement_gives(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));

    [Theory]
    [InlineData("""{{ {"net profit": 1, b_2: "x"} }}""", "{\"net profit\": 1, b_2: \"x\"}")]
    [InlineData("""{{ $"{true} {null} {1.5} {timespan.from_hours 1}" }}""", "True  1.5 01:00:00")]
    [InlineData("""{{ $"{date.parse "2026-03-31"}" }}""", "03/31/2026 00:00:00")]
    [InlineData("""{{ x = {a: "b", c: false}; $"{x}" }}""", "{a: b, c: False}")]
    [InlineData("""{{ null | regex.match "a" }}""", "(1,11)")]
    [InlineData("""{{ "a" | regex.match null }}""", "(1,22)")]
    [InlineData("""{{ null | regex.escape }}""", "(1,11)")]
    public void A_value_shows_as(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));
}
