using ReportGen.Publishing.Schemas;

namespace ReportGen.Cli.Tests.Commands;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData("schema", "note")]
    [InlineData("schema directives", "directives")]
    [InlineData("schema labels --as json", "labels")]
    public void A_schema_goes_to_standard_output(string line, string name)
    {
        CommandResult result = _fixture.Run(line.Split(' '));
        Assert.Equal((0, SchemaCatalogue.Json(name), string.Empty), (result.Code, result.Out, result.Error));
    }

    [Fact]
    public void Tables_of_keys_go_to_standard_output()
    {
        CommandResult result = _fixture.Run("schema", "ratings", "--as", "markdown");
        Assert.Equal((0, SchemaCatalogue.Markdown("ratings")), (result.Code, result.Out));
    }
}
