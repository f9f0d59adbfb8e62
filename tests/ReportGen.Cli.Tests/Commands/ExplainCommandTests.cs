using System.Text.Json;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Theory]
    [InlineData("CSV004")]
    [InlineData("csv004")]
    public void A_code_is_explained_in_either_case(string code) =>
        Assert.Equal(
            (0, """
                CSV004 (error): The cell is not a number

                A cell of a column of type `number` contains a text that is not a number.

                Cause: A text in place of a number would be omitted from sums and averages without notice.
                Remedy: Write a number such as `1234.5`; for a missing value write `--`, or give the reason as in `--(loss)`.

                Example (data/segments.csv):

                    id,name,week,share
                    chips,Chips,about 3,60

                Message: 'about 3' in the column 'week' is not a number.

                """.ReplaceLineEndings("\n"), string.Empty),
            Parts(_fixture.Run("explain", code)));

    [Fact]
    public void Every_code_is_explained() =>
        Assert.All(DiagnosticCodes.All, descriptor =>
        {
            string text = _fixture.Run("explain", descriptor.Code).Out;
            Assert.All(
                [descriptor.Title, descriptor.Meaning, descriptor.Cause, descriptor.Remedy, descriptor.Example.Message],
                part => Assert.Contains(part, text, StringComparison.Ordinal));
        });

    [Fact]
    public void Without_a_code_all_are_listed_with_their_titles()
    {
        CommandResult result = _fixture.Run("explain");
        Assert.Equal((0, string.Empty), (result.Code, result.Error));
        Assert.Equal(
            DiagnosticCodes.All.Select(descriptor => $"  {descriptor.Code}  {descriptor.Title}"),
            result.Out.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.StartsWith($"{DiagnosticCodes.Groups[0].Subject}:\n  CLI000  ", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CSV04", "There is no code 'CSV04'. Did you mean 'CSV004'?")]
    [InlineData("nonsense", "There is no code 'nonsense'. 'reportgen explain' lists all.")]
    public void An_unknown_code_is_a_usage_error(string code, string message)
    {
        CommandResult result = _fixture.Run("explain", code);
        Assert.Equal((2, string.Empty), (result.Code, result.Out));
        Assert.StartsWith($"error[CLI000]: {message}\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_same_content()
    {
        using JsonDocument one = JsonDocument.Parse(_fixture.Run("explain", "CSV004", "--json").Out);
        JsonElement entry = Assert.Single(one.RootElement.GetProperty("codes").EnumerateArray());
        DiagnosticDescriptor number = CsvCodes.Number;
        Assert.Equal(
            [number.Code, "error", number.Title, number.Meaning, number.Cause, number.Remedy],
            new[] { "code", "severity", "title", "meaning", "cause", "remedy" }.Select(name => entry.GetProperty(name).GetString()));
        JsonElement example = entry.GetProperty("example");
        Assert.Equal(
            ["data/segments.csv", number.Example.Input, number.Example.Message],
            new[] { "kind", "input", "message" }.Select(name => example.GetProperty(name).GetString()));
        using JsonDocument all = JsonDocument.Parse(_fixture.Run("explain", "--json").Out);
        Assert.Equal(
            DiagnosticCodes.All.Select(descriptor => descriptor.Code),
            all.RootElement.GetProperty("codes").EnumerateArray().Select(each => each.GetProperty("code").GetString()));
    }

    private static (int Code, string Out, string Error) Parts(CommandResult result) => (result.Code, result.Out, result.Error);
}
