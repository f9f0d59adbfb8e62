namespace ReportGen.Templating.Tests.Conformance;

/// <summary>The corners of statements: loops that count, rows without items, branches, objects that nest deep.</summary>
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
    public void A_statement_gives(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));
}
