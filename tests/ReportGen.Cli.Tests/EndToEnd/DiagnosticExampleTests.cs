using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Tests.EndToEnd;

/// <summary>The examples of the registry result in the diagnostics documented there.</summary>
public sealed class DiagnosticExampleTests(ExampleNotes notes) : IClassFixture<ExampleNotes>
{
    public static TheoryData<string> Runnable() =>
        [.. DiagnosticCodes.All.Where(descriptor => descriptor.Example.Kind != ExampleKind.Description).Select(descriptor => descriptor.Code)];

    [Theory]
    [MemberData(nameof(Runnable))]
    public void An_example_is_reported_with_its_code_and_message(string code)
    {
        DiagnosticDescriptor descriptor = DiagnosticCodes.Find(code)!;
        string[] reported = [.. notes.ReportedFor(descriptor).Select(found => $"{found.Code}: {found.Message.Replace(code.ToLowerInvariant() + "/", "my-note/", StringComparison.Ordinal)}")];
        Assert.True(reported.Contains($"{code}: {descriptor.Example.Message}"), string.Join('\n', reported.Prepend("Reported instead:")));
    }

    [Fact]
    public void The_note_of_the_examples_has_no_errors() => Assert.Empty(notes.ReportedForGood());
}
