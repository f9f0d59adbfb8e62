using System.Xml.Linq;

namespace ReportGen.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData("", "No command was given.")]
    [InlineData("buidl", "There is no command 'buidl'. Did you mean 'build'?")]
    [InlineData("build --forse", "There is no option '--forse'. Did you mean '--force'?")]
    [InlineData("build --edition zz", "'zz' is not an edition.")]
    [InlineData("schema nte", "There is no schema 'nte'. Did you mean 'note'?")]
    [InlineData("schema note theme", "theme")]
    [InlineData("build --edition", "--edition")]
    [InlineData("build --jobs 0", "--jobs must be a whole number of at least 1, not '0'.")]
    [InlineData("build --jobs many", "--jobs must be a whole number of at least 1, not 'many'.")]
    public void A_wrong_command_line_ends_with_2_and_says_what_is_wrong(string line, string expected)
    {
        CommandResult result = _fixture.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, result.Code);
        Assert.Empty(result.Out);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "reportgen build")]
    [InlineData("build --help", "reportgen build sora-note --edition zh")]
    [InlineData("check --help", "reportgen check sora-note")]
    [InlineData("watch --help", "reportgen watch sora-note")]
    [InlineData("new --help", "reportgen new q3-review --type")]
    [InlineData("inspect --help", "--as markdown")]
    [InlineData("schema --help", "reportgen schema directives --as markdown")]
    [InlineData("verify --help", "reportgen verify --quiet")]
    public void Help_contains_examples(string line, string example)
    {
        CommandResult result = _fixture.Run(line.Split(' '));
        Assert.Equal(0, result.Code);
        Assert.Contains(example, result.Out[result.Out.IndexOf("Examples:", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void The_version_is_printed_on_standard_output()
    {
        CommandResult result = _fixture.Run("--version");
        Assert.Equal(0, result.Code);
        string declared = XDocument.Load(RepositoryFolder.Of("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
        Assert.Equal($"reportgen {declared}\n", result.Out);
    }
}
