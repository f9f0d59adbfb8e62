using System.Globalization;
using System.Text;
using System.Text.Json;

using ReportGen.Cli.Tests.Commands;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Compilation;

namespace ReportGen.Cli.Tests.EndToEnd;

/// <summary>
/// A note for each runnable example of the registry of diagnostics, all checked in one run; command lines are run
/// one by one beside a note without mistakes.
/// </summary>
public sealed class ExampleNotes : IDisposable
{
    private readonly CommandLineFixture _fixture = new();
    private readonly ILookup<string, (string Code, string Severity, string Message)> _found;

    public ExampleNotes()
    {
        Directory.Delete(Path.Combine(_fixture.Files.Path, "content"), recursive: true);
        Copy("content/house");
        Copy("templates/plain");
        _fixture.Compiler = static workspace => new NoteCompiler(new CompilationSession(workspace));
        WriteNote("good", 0, null);
        int number = 0;
        foreach (DiagnosticDescriptor descriptor in DiagnosticCodes.All.Where(descriptor => descriptor.Example.Kind is not (ExampleKind.Description or ExampleKind.CommandLine)))
        {
            WriteNote(NameOf(descriptor), ++number, descriptor.Example);
        }

        using JsonDocument json = JsonDocument.Parse(_fixture.Run("check", "--json", "--fonts", RepositoryFolder.Of("fonts")).Out);
        _found = json.RootElement.GetProperty("diagnostics").EnumerateArray().ToLookup(
            static diagnostic => NoteOf(diagnostic),
            static diagnostic => (diagnostic.GetProperty("code").GetString()!, diagnostic.GetProperty("severity").GetString()!, diagnostic.GetProperty("message").GetString()!));
    }

    /// <summary>What is reported for the example of a diagnostic.</summary>
    public IEnumerable<(string Code, string Severity, string Message)> ReportedFor(DiagnosticDescriptor descriptor) =>
        descriptor.Example.Kind == ExampleKind.CommandLine ? Run(descriptor.Example.Input) : _found[NameOf(descriptor)];

    /// <summary>What is reported for the note without mistakes.</summary>
    public IEnumerable<(string Code, string Severity, string Message)> ReportedForGood() => _found["good"];

    public void Dispose() => _fixture.Dispose();

    private IEnumerable<(string Code, string Severity, string Message)> Run(string line)
    {
        string[] args = line.Split(' ')[1..];
        string[] folders = args is ["build" or "render", ..] ? ["--fonts", RepositoryFolder.Of("fonts")] : [];
        foreach (string report in _fixture.Run([.. args, .. folders]).Error.Split('\n'))
        {
            int open = report.IndexOf('[', StringComparison.Ordinal);
            int close = report.IndexOf("]: ", StringComparison.Ordinal);
            if (open > 0 && close > open)
            {
                yield return (report[(open + 1)..close], report[..open], report[(close + 3)..]);
            }
        }
    }

    private void WriteNote(string note, int number, DiagnosticExample? example)
    {
        string input = example?.Input ?? string.Empty;
        ExampleKind kind = example?.Kind ?? ExampleKind.Description;
        string header = ExampleSample.Header.Replace("@number@", number.ToString("000000000000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        header = kind switch
        {
            ExampleKind.Header => WithKeys(header, input),
            ExampleKind.Theme or ExampleKind.Sections => WithKeys(header, $"style: {note}"),
            _ => header,
        };
        Write($"content/{note}/note.yaml", header);
        Write($"content/{note}/note.zh.md", kind switch
        {
            ExampleKind.Prose => input,
            ExampleKind.Markdown or ExampleKind.Template => ExampleSample.Prose + input + "\n",
            _ => ExampleSample.Prose,
        });
        Write($"content/{note}/data/segments.csv", kind == ExampleKind.Data ? input : ExampleSample.Segments);
        Write($"content/{note}/data/prices.csv", ExampleSample.Prices);
        Write($"content/{note}/figures/flow.svg", kind == ExampleKind.Drawing ? input : SampleNote.Picture);
        if (kind is ExampleKind.Theme or ExampleKind.Sections)
        {
            Write($"templates/{note}/theme.yaml", "extends: plain\n" + (kind == ExampleKind.Theme ? input : string.Empty));
        }

        if (kind == ExampleKind.Sections)
        {
            Write($"templates/{note}/sections.yaml", input);
        }
    }

    /// <summary>A header in which the keys of an example, with their values, replace those of the same name.</summary>
    private static string WithKeys(string header, string input)
    {
        HashSet<string> replaced = [.. input.Split('\n').Where(IsKey).Select(KeyOf)];
        var kept = new StringBuilder();
        bool isKept = true;
        foreach (string line in header.Split('\n'))
        {
            isKept = IsKey(line) ? !replaced.Contains(KeyOf(line)) : isKept;
            kept.Append(isKept ? line + "\n" : string.Empty);
        }

        return kept + input + "\n";

        static bool IsKey(string line) => line.Length > 0 && char.IsAsciiLetter(line[0]);
        static string KeyOf(string line) => line.Split(':')[0];
    }

    private static string NoteOf(JsonElement diagnostic) =>
        (diagnostic.GetProperty("file").GetString() ?? "content/" + diagnostic.GetProperty("note").GetString()).Split('/')[1];

    private static string NameOf(DiagnosticDescriptor descriptor) => descriptor.Code.ToLowerInvariant();

    private void Write(string path, string text) => _fixture.Files.Write(path, text);

    private void Copy(string from)
    {
        string folder = RepositoryFolder.Of(from);
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            _fixture.Files.Write($"{from}/{Path.GetRelativePath(folder, file)}", File.ReadAllText(file));
        }
    }
}
