using ReportGen.Publishing.Building;

namespace ReportGen.Publishing.Tests.Building;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Temporary_files_are_removed_by_age_and_those_of_other_files_are_left()
    {
        string stale = Put(".a.pdf.x.tmp", hours: 2);
        string recent = Put(".a.pdf.y.tmp", hours: 0);
        string other = Put(".b.pdf.x.tmp", hours: 2);
        AtomicFile.Write(Path.Combine(_folder.Path, "a.pdf"), [1, 2, 3]);
        Assert.False(File.Exists(stale));
        Assert.All(new[] { recent, other }, path => Assert.True(File.Exists(path)));
    }

    [Fact]
    public void Threads_that_write_one_file_at_once_leave_the_whole_of_one()
    {
        string path = Path.Combine(_folder.Path, "a.pdf");
        Parallel.For(0, 100, i => AtomicFile.Write(path, Enumerable.Repeat((byte)i, 5000).ToArray()));
        byte[] bytes = File.ReadAllBytes(path);
        Assert.Equal(5000, bytes.Length);
        Assert.Single(bytes.Distinct());
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    private string Put(string name, int hours)
    {
        string path = Path.Combine(_folder.Path, name);
        File.WriteAllText(path, "earlier");
        File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddHours(-hours));
        return path;
    }
}
