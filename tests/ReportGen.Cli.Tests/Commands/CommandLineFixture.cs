using ReportGen.Cli.Commands;
using ReportGen.Cli.Terminals;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Tests.Commands;

/// <summary>The program in a small repository with the notes <c>a</c> and <c>b</c> and a compiler that copies text.</summary>
internal sealed class CommandLineFixture : IDisposable
{
    public CommandLineFixture()
    {
        Files.Write("content/house/house.yaml", "name: house");
        Files.Write("content/a/note.zh.md", "first");
        Files.Write("content/b/note.zh.md", "second");
        Files.Write("templates/plain/theme.yaml", "x: 1");
        Files.Write("fonts/f.ttf", "not a font");
    }

    public TemporaryFolder Files { get; } = new();

    public Func<Workspace, INoteCompiler> Compiler { get; set; } = static _ => new FakeCompiler();

    public CancellationToken Cancellation { get; set; }

    public Dictionary<string, string> Environment { get; } = new(StringComparer.Ordinal);

    public string? CurrentFolder { get; set; }

    public CommandContext Context(TextWriter output, TextWriter error) => new(
        new Terminal(output, error)
        {
            CurrentFolder = CurrentFolder ?? Files.Path,
            ProgramFolder = Files.Folder("program"),
            Environment = name => Environment.GetValueOrDefault(name),
        },
        Compiler,
        Cancellation);

    public CommandResult Run(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int code = new CommandLine(Context(output, error)).Run(args);
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => Files.Dispose();
}

/// <summary>The result of a command.</summary>
internal sealed record CommandResult(int Code, string Out, string Error);
