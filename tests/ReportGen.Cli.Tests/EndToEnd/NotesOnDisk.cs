using System.Globalization;

using ReportGen.Cli.Tests.Commands;
using ReportGen.Publishing.Compilation;

namespace ReportGen.Cli.Tests.EndToEnd;

/// <summary>
/// Notes on disk, run through the whole program: one that builds, and one for each mistake of <see cref="BadInput.All"/>,
/// all of them built in one run. The first of the latter is also built before the mistake is made.
/// </summary>
public sealed class NotesOnDisk : IDisposable
{
    public const string Good = "good";

    private static readonly string Kept = BadInput.All[0].Note;

    private readonly CommandLineFixture _fixture = new();

    public NotesOnDisk()
    {
        Directory.Delete(Path.Combine(_fixture.Files.Path, "content"), recursive: true);
        Directory.Delete(Path.Combine(_fixture.Files.Path, "templates"), recursive: true);
        Copy("content/house", "content/house");
        Copy("templates/plain", "templates/plain");
        Copy("templates/plain", "templates/bare");
        string labels = Path.Combine(_fixture.Files.Path, "templates/bare/labels.zh.yaml");
        File.WriteAllLines(labels, File.ReadAllLines(labels).Where(line => !line.StartsWith("  weekly:", StringComparison.Ordinal)));
        _fixture.Compiler = static workspace => new NoteCompiler(new CompilationSession(workspace));
        WriteNote(Good, 1, null);
        WriteNote(Kept, 2, null);
        First = Run("build");
        VerifiedPdf.AllIn(Path.Combine(Folder, "out"));
        KeptBefore = File.ReadAllBytes(KeptFile);
        for (int i = 0; i < BadInput.All.Count; i++)
        {
            WriteNote(BadInput.All[i].Note, i + 2, BadInput.All[i]);
        }

        Second = Run("build");
        VerifiedPdf.AllIn(Path.Combine(Folder, "out"));
    }

    /// <summary>The build before any mistake.</summary>
    internal CommandResult First { get; }

    /// <summary>The build with all mistakes.</summary>
    internal CommandResult Second { get; }

    /// <summary>The PDF of the note that was built before the mistake, at that time.</summary>
    public byte[] KeptBefore { get; }

    /// <summary>The same as it is now.</summary>
    public byte[] KeptAfter => File.ReadAllBytes(KeptFile);

    public string GoodFile => FileOf(Good);

    public string Folder => _fixture.Files.Path;

    private string KeptFile => FileOf(Kept);

    internal CommandResult Run(params string[] args) => _fixture.Run(
        args[0] == "verify" ? args : [.. args, "--fonts", RepositoryFolder.Of("fonts")]);

    /// <summary>Names of the files that were written for a note.</summary>
    public string[] OutputsOf(string note)
    {
        string folder = Path.Combine(Folder, "out", note);
        return Directory.Exists(folder) ? Directory.GetFiles(folder) : [];
    }

    public void Dispose() => _fixture.Dispose();

    private string FileOf(string note) => Path.Combine(Folder, "out", note, $"{note}.zh.pdf");

    private void WriteNote(string note, int number, BadInput? mistake)
    {
        foreach ((string file, string text) in SampleNote.Files)
        {
            string written = text;
            if (file == mistake?.File)
            {
                int at = text.IndexOf(mistake.Old, StringComparison.Ordinal);
                Assert.True(at >= 0, mistake.Note);
                written = text[..at] + mistake.New + text[(at + mistake.Old.Length)..];
            }

            _fixture.Files.Write(
                $"content/{note}/{file}",
                written.Replace("@number@", number.ToString("000000000000", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }
    }

    private void Copy(string from, string to)
    {
        string folder = RepositoryFolder.Of(from);
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            _fixture.Files.Write($"{to}/{Path.GetRelativePath(folder, file)}", File.ReadAllText(file));
        }
    }
}

/// <summary>Tests that share the same notes.</summary>
[CollectionDefinition(Name)]
public sealed class NotesOnDiskCollection : ICollectionFixture<NotesOnDisk>
{
    public const string Name = "notes on disk";
}
