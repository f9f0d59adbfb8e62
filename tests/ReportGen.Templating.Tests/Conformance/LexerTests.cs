namespace ReportGen.Templating.Tests.Conformance;

/// <summary>Edge cases of numbers and strings.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("{{ x = \"abc }}", "(1,14)")]
    [InlineData("{{ x = `abc }}", "(1,14)")]
    [InlineData("{{ '", "(1,4)")]
    [InlineData("{{ $\"a\\}\" }}", "(1,4)")]
    [InlineData("{{ 1_000.5 }}", "(1,4)")]
    [InlineData("{{ 1_000 + 1 }}", "1001")]
    [InlineData("{{ 2.f + 1 }}", "3")]
    [InlineData("{{ 2.5_0 }}", "(1,4)")]
    [InlineData("{{ 0X1F }}", "(1,4)")]
    [InlineData("{{ 'a' ~}} \r b", "ab")]
    [InlineData("{{ 'a' ~}} \r\n b", "a b")]
    public void A_token_reads(string template, string expected) => Assert.Equal(expected, Scriban.Render(template));
}
