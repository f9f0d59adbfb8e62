using System.Diagnostics;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;

namespace ReportGen.Notes.Tests;

public sealed class RegularFileTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reportgen-files-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_file_is_read_whole_and_one_beyond_the_limit_is_not_read()
    {
        byte[] bytes = [.. Enumerable.Range(0, 3_000_000).Select(i => (byte)i)];
        string path = Put("a", bytes);
        Assert.Equal(bytes, RegularFile.Read(path, bytes.Length)!);
        Assert.Null(RegularFile.Read(path, bytes.Length - 1));
        Assert.Empty(RegularFile.Read(Put("b", []), 9)!);
    }

    [Fact]
    public void A_link_has_the_length_of_its_target()
    {
        string target = Put("a", new byte[1000]);
        string link = File.CreateSymbolicLink(Path.Combine(_root, "l"), target).FullName;
        Assert.Equal(1000, RegularFile.LengthOf(link));
        Assert.Null(RegularFile.Read(link, 999));
        Assert.Equal(1000, RegularFile.Read(link, 1000)!.Length);
    }

    [Fact]
    public void A_pipe_is_an_empty_file_and_reading_it_ends()
    {
        string pipe = Path.Combine(_root, "p");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (Process process = Process.Start("mkfifo", [pipe]))
        {
            process.WaitForExit();
        }

        Assert.True(File.Exists(pipe));
        Assert.Empty(RegularFile.Read(pipe, 9)!);
        string link = File.CreateSymbolicLink(Path.Combine(_root, "l"), pipe).FullName;
        Assert.Empty(RegularFile.Read(link, 9)!);
        Assert.Empty(RegularFile.Read("/dev/zero", 9)!);
    }

    [Fact]
    public void A_file_of_a_note_that_is_too_large_is_reported_with_the_limit()
    {
        string path = Put("n/note.yaml", []);
        using (FileStream file = File.OpenWrite(path))
        {
            file.SetLength(RegularFile.InputLimit + 1);
        }

        Put("house/house.yaml", "names: {}"u8.ToArray());
        var diagnostics = new DiagnosticBag();
        Assert.Null(NoteReader.Read(new DiskFiles(_root, "content"), "n", diagnostics));
        Diagnostic found = Assert.Single(diagnostics.Items, item => item.Code == "NOT015");
        Assert.Equal(("content/n/note.yaml", "The file is larger than 64 MB."), (found.Span!.Value.Source.Path, found.Message));
    }

    private string Put(string name, byte[] bytes)
    {
        string path = Path.Combine(_root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
