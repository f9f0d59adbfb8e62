using ReportGen.Publishing.Building;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Building;

public sealed class StagedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Workspace _workspace;

    public StagedFilesTests()
    {
        _workspace = new Workspace("content", "templates", "fonts", Path.Combine(_folder.Path, "out"));
    }

    private string Target => _workspace.NoteOutputFolder("n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_set_replaces_its_files_and_keeps_the_others_of_the_folder()
    {
        Assert.True(Write("1", "a.pdf", "b.json"));
        Directory.CreateDirectory(Path.Combine(Target, "inner"));
        File.WriteAllText(Path.Combine(Target, "inner", "own.txt"), "own");
        File.WriteAllText(Path.Combine(Target, "own.png"), "own");
        Assert.True(Write("2", "a.pdf", "b.json"));
        Assert.Equal(["2", "2", "own", "own"], Contents("a.pdf", "b.json", "own.png", "inner/own.txt"));
        Assert.Equal([".lock"], Directory.GetFiles(_workspace.OutputFolder).Select(Path.GetFileName));
        Assert.Equal([Target], Directory.GetDirectories(_workspace.OutputFolder));
    }

    [Fact]
    public void A_set_that_is_not_committed_leaves_the_earlier_one()
    {
        Assert.True(Write("1", "a.pdf"));
        using (var files = new StagedFiles(_workspace, "n"))
        {
            Assert.True(files.TryAdd(Path.Combine(Target, "a.pdf"), "2"u8));
        }

        Assert.Equal(["1"], Contents("a.pdf"));
        Assert.Equal([Target], Directory.GetDirectories(_workspace.OutputFolder));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        string elsewhere = Directory.CreateDirectory(Path.Combine(_folder.Path, "elsewhere")).FullName;
        Directory.CreateDirectory(_workspace.OutputFolder);
        Directory.CreateSymbolicLink(Target, elsewhere);
        using var files = new StagedFiles(_workspace, "n");
        Assert.True(files.TryAdd(Path.Combine(Target, "a.pdf"), "1"u8));
        Assert.False(files.TryCommit());
        Assert.Contains("is a link", files.Problem!.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void Sets_written_at_once_leave_the_whole_of_one()
    {
        Parallel.For(0, 40, i => Assert.True(Write(FormattableString.Invariant($"{i}"), "a.pdf", "b.json", "c.xml")));
        Assert.Single(Contents("a.pdf", "b.json", "c.xml").Distinct());
        Assert.Equal([Target], Directory.GetDirectories(_workspace.OutputFolder));
    }

    [Fact]
    public void A_switch_that_was_interrupted_is_completed_and_an_old_folder_is_removed()
    {
        Assert.True(Write("1", "a.pdf", "b.json"));
        string moving = Put(".n.abc.tmp", ("b.json", "2"), (".moving", ""));
        File.WriteAllText(Path.Combine(Target, "a.pdf"), "2");
        string old = Put(".n.def.tmp", ("a.pdf", "3"));
        Directory.SetLastWriteTimeUtc(old, Directory.GetLastWriteTimeUtc(old).AddHours(-2));
        string recent = Put(".n.ghi.tmp", ("a.pdf", "4"));
        StagingFolder.Recover(_workspace.OutputFolder);
        Assert.Equal(["2", "2"], Contents("a.pdf", "b.json"));
        Assert.Equal([false, false, true], new[] { moving, old, recent }.Select(Directory.Exists));
    }

    private bool Write(string content, params string[] names)
    {
        using var files = new StagedFiles(_workspace, "n");
        return names.All(name => files.TryAdd(Path.Combine(Target, name), System.Text.Encoding.UTF8.GetBytes(content))) && files.TryCommit();
    }

    private string[] Contents(params string[] names) => [.. names.Select(name => File.ReadAllText(Path.Combine(Target, name)))];

    private string Put(string folder, params (string Name, string Content)[] files)
    {
        string path = Directory.CreateDirectory(Path.Combine(_workspace.OutputFolder, folder)).FullName;
        foreach ((string name, string content) in files)
        {
            File.WriteAllText(Path.Combine(path, name), content);
        }

        return path;
    }
}
