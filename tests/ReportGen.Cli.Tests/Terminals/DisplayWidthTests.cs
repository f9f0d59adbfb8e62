using ReportGen.Cli.Terminals;

namespace ReportGen.Cli.Tests.Terminals;

public sealed class DisplayWidthTests
{
    [Theory]
    [InlineData("abc", 3)]
    [InlineData("增持", 4)]
    [InlineData("（全角）", 8)]
    [InlineData("e\u0301", 1)]
    [InlineData("\u200B", 0)]
    [InlineData("𠮷", 2)]
    [InlineData("📈", 2)]
    [InlineData("─", 1)]
    [InlineData("한글", 4)]
    public void Text_has_the_width_used_by_terminals(string text, int expected) =>
        Assert.Equal(expected, DisplayWidth.Of(text));
}
