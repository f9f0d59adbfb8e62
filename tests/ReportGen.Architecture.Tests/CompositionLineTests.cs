namespace ReportGen.Architecture.Tests;

/// <summary>Composition has two halves: documents, and their typesetting. The first knows nothing of the second.</summary>
public sealed class CompositionLineTests
{
    private static readonly string[] Documents = ["Documents", "Markdown", "Directives", "Exhibits", "Numbering", "Rendering", "Inspection"];

    private static readonly string[] Typesetting = ["ReportGen.Typesetting.Rendering", "ReportGen.Typesetting.Styles", "ReportGen.Layout"];

    public static TheoryData<string> Folders => [.. Documents];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_that_reads_a_document_uses_what_sets_it(string folder)
    {
        string root = Path.Combine(RepositoryFolder.Path, "src", "ReportGen.Typesetting", folder);
        string[] files = Directory.GetFiles(root, "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotContain(Typesetting, name => File.ReadAllText(file).Contains(name, StringComparison.Ordinal)));
    }
}
