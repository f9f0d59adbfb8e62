using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Lineage;

/// <summary>
/// The lineage of every sample note is that of the snapshot: how many values are shown, by how many cells and formulas,
/// and a hash of their texts and origins. Positions on the page are excluded, since they depend on the layout.
/// </summary>
public sealed class LineageSnapshotTests
{
    private static readonly Workspace Repository = new(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out"));

    private static readonly Lazy<NoteCompiler> Compiler = new(() => new NoteCompiler(new CompilationSession(Repository)));

    private static readonly Lazy<string[]> Snapshot = new(() =>
        File.ReadAllLines(RepositoryFolder.Of("tests", "ReportGen.Publishing.Tests", "Lineage", "lineage.snapshot.txt")));

    public static TheoryData<string> Notes =>
        [.. Directory.EnumerateFiles(Repository.ContentFolder, "note.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file))!)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notes))]
    public void The_lineage_of_a_sample_note_is_that_of_the_snapshot(string note)
    {
        NoteCompilation compilation = Compiler.Value.Compile(new CompileRequest(note, [], InputSnapshot.Of(Repository)), CompileContext.Sequential());
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        string[] actual = [.. compilation.Editions.Select(edition => $"{note}.{edition.Edition.Name()}: {Summary(edition.Lineage)}")];
        string[] expected = [.. Snapshot.Value.Where(line => line.StartsWith($"{note}.", StringComparison.Ordinal))];
        Assert.True(
            expected.SequenceEqual(actual, StringComparer.Ordinal),
            $"The lineage changed. When that is meant, these lines replace those of '{note}' in lineage.snapshot.txt:\n{string.Join('\n', actual)}");
    }

    /// <summary>Counts and content of a lineage file.</summary>
    private static string Summary(ReadOnlyMemory<byte> lineage)
    {
        using JsonDocument json = JsonDocument.Parse(lineage);
        var content = new StringBuilder();
        int values = 0;
        int cells = 0;
        int formulas = 0;
        foreach (JsonElement value in json.RootElement.GetProperty("values").EnumerateArray())
        {
            values++;
            cells += value.GetProperty("cells").GetArrayLength();
            foreach (JsonProperty property in value.EnumerateObject().Where(property => property.Name is not ("rect" or "page" or "label" or "id")))
            {
                formulas += property.Name switch
                {
                    "formula" => 1,
                    "formulas" => property.Value.GetArrayLength(),
                    _ => 0,
                };
                content.Append(property.Name).Append('=').Append(property.Value.GetRawText()).Append('\n');
            }
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
        return string.Create(CultureInfo.InvariantCulture, $"{values} values, {cells} cells, {formulas} formulas, {hash[..16]}");
    }
}
