using System.Globalization;

using ReportGen.Publishing.Building;

namespace ReportGen.Publishing.Tests.Building;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_left_by_a_terminated_process_are_removed_by_the_next_write()
    {
        // No system assigns a process ID this large.
        string dead = Put(".a.pdf.2147483647.1.tmp");
        string alive = Put(string.Create(CultureInfo.InvariantCulture, $".a.pdf.{Environment.ProcessId}.999999.tmp"));
        string other = Put(".b.pdf.2147483647.1.tmp");
        string foreign = Put(".a.pdf.notes.tmp");
        AtomicFile.Write(Path.Combine(_folder, "a.pdf"), [1, 2, 3]);
        Assert.False(File.Exists(dead));
        Assert.All(new[] { alive, other, foreign }, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public void Threads_that_write_one_file_at_once_leave_the_whole_of_one()
    {
        string path = Path.Combine(_folder, "a.pdf");
        Parallel.For(0, 200, i => AtomicFile.Write(path, Enumerable.Repeat((byte)i, 5000).ToArray()));
        byte[] bytes = File.ReadAllBytes(path);
        Assert.Equal(5000, bytes.Length);
        Assert.Single(bytes.Distinct());
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_file_that_is_not_committed_leaves_the_earlier_one()
    {
        string path = Put("a.pdf");
        StagedFile.Create(path, [1, 2, 3]).Dispose();
        Assert.Equal("earlier", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    private string Put(string name)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, "earlier");
        return path;
    }
}
