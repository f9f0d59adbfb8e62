namespace ReportGen.Cli.Tests.Commands;

public sealed class InspectCommandTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData("inspect a", "Document of a \n")]
    [InlineData("inspect a --as markdown", "Markdown of a \n")]
    [InlineData("inspect a --as pages --edition en", "Pages of a English\n")]
    [InlineData("inspect a --as lines --edition zh", "Lines of a Chinese\n")]
    public void The_requested_form_goes_to_standard_output(string line, string expected)
    {
        CommandResult result = _fixture.Run(line.Split(' '));
        Assert.Equal((0, expected, string.Empty), (result.Code, result.Out, result.Error));
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("inspect a b")]
    [InlineData("inspect a --as page")]
    [InlineData("inspect a --edition zh,en")]
    public void A_wrong_command_line_ends_with_2(string line) => Assert.Equal(2, _fixture.Run(line.Split(' ')).Code);

    [Fact]
    public void An_unknown_note_ends_with_1() => Assert.Equal(1, _fixture.Run("inspect", "x").Code);
}
