using ReportGen.Cli.Terminals;

namespace ReportGen.Cli.Tests.Terminals;

public sealed class TerminalTests
{
    [Theory]
    [InlineData(true, null, null, null, true)]
    [InlineData(false, null, null, null, false)]
    [InlineData(true, "1", null, null, false)]
    [InlineData(true, "", null, null, true)]
    [InlineData(true, null, null, "dumb", false)]
    [InlineData(false, null, "1", null, true)]
    [InlineData(false, null, "0", null, false)]
    [InlineData(true, "1", "1", null, false)]
    [InlineData(false, null, "1", "dumb", true)]
    public void The_environment_decides_on_colour(bool isTerminal, string? noColour, string? force, string? term, bool expected)
    {
        string? Read(string name) => name switch
        {
            "NO_COLOR" => noColour,
            "CLICOLOR_FORCE" => force,
            "TERM" => term,
            _ => null,
        };
        Assert.Equal(expected, Terminal.WantsColour(isTerminal, Read));
    }
}
