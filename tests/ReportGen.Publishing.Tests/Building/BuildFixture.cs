using ReportGen.Notes;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Building;

/// <summary>A small repository with notes <c>a</c>, in the style <c>plain</c>, and <c>b</c>, in the style <c>wide</c> that extends it.</summary>
internal sealed class BuildFixture : IDisposable
{
    public BuildFixture()
    {
        Files.Write("content/house/house.yaml", "name: house");
        Files.Write("content/a/note.yaml", "id: 00000000-0000-0000-0000-00000000000a\nstyle: plain\n");
        Files.Write("content/a/note.zh.md", "first");
        Files.Write("content/b/note.yaml", "id: 00000000-0000-0000-0000-00000000000b\nstyle: wide\n");
        Files.Write("content/b/note.zh.md", "second");
        Files.Write("templates/plain/theme.yaml", "x: 1");
        Files.Write("templates/wide/theme.yaml", "extends: plain");
        Files.Write("templates/other/theme.yaml", "x: 1");
        Files.Write("fonts/f.ttf", "not a font");
        Workspace = new Workspace(Files.Folder("content"), Files.Folder("templates"), Files.Folder("fonts"), Path.Combine(Files.Path, "out"));
        Compiler = new CountingCompiler();
    }

    public TemporaryFolder Files { get; } = new();

    public Workspace Workspace { get; }

    public CountingCompiler Compiler { get; set; }

    public string Program { get; set; } = "one";

    public string Revision { get; set; } = string.Empty;

    public int Jobs { get; set; } = 2;

    public BuildReport Build(bool force = false, bool isCheckOnly = false, params Edition[] editions) =>
        new NoteBuilder(Workspace, Compiler, Program).Build(
            new BuildRequest { Notes = ["a", "b"], Editions = editions, Force = force, IsCheckOnly = isCheckOnly, Jobs = Jobs, Revision = Revision },
            finished: null,
            CancellationToken.None);

    public BuildReport BuildWithBoxes() =>
        new NoteBuilder(Workspace, Compiler, Program).Build(
            new BuildRequest { Notes = ["a", "b"], DrawsBoxes = true, Jobs = Jobs },
            finished: null,
            CancellationToken.None);

    public string Output(string path) => File.ReadAllText(Path.Combine(Workspace.OutputFolder, path));

    public static NoteStatus[] Statuses(BuildReport report) => [.. report.Notes.Select(note => note.Status)];

    public void Dispose() => Files.Dispose();
}
