using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;

namespace ReportGen.Notes.Tests;

public sealed class ContentFilesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("reportgen-content-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_on_disk_reads_as_the_same_folder_in_memory()
    {
        foreach (string path in Sample.Files.FilesUnder(string.Empty))
        {
            Write($"content/{path}", Sample.Files.Read(path).Data.ToArray());
        }

        var disk = new DiskFiles(Path.Combine(_root, "content"));
        Assert.Equal<string>(Sample.Files.FilesUnder(string.Empty), disk.FilesUnder(string.Empty));
        Assert.Equal<string>(Sample.Files.FoldersIn(string.Empty), disk.FoldersIn(string.Empty));
        Assert.Equal<InputFile>(InputFile.Of(Sample.Files, "n", "house"), InputFile.Of(disk, "n", "house"));

        var diagnostics = new DiagnosticBag();
        Assert.NotNull(NoteReader.Read(disk, "n", diagnostics));
        Assert.Empty(diagnostics.Items);
    }

    [Fact]
    public void Names_are_exact_on_every_system()
    {
        Write("content/n/Data.csv", "a\n1\n"u8.ToArray());
        var files = new DiskFiles(Path.Combine(_root, "content"));
        Assert.Equal(FileState.Found, files.Read("n/Data.csv").State);
        Assert.Equal(FileState.Missing, files.Read("n/data.csv").State);
        Assert.Equal(FileState.Missing, files.Read("N/Data.csv").State);
        Assert.Equal(FileState.Missing, files.Read("n").State);
        Assert.Equal(FileState.Missing, files.Read("n/../n/Data.csv").State);
    }

    [Fact]
    public void A_link_that_leads_out_of_the_folder_is_not_followed()
    {
        Write("secret/x.csv", "a\n1\n"u8.ToArray());
        Write("content/n/inside.csv", "a\n1\n"u8.ToArray());
        File.CreateSymbolicLink(Path.Combine(_root, "content/n/out.csv"), Path.Combine(_root, "secret/x.csv"));
        File.CreateSymbolicLink(Path.Combine(_root, "content/n/in.csv"), "inside.csv");
        Directory.CreateSymbolicLink(Path.Combine(_root, "content/n/folder"), Path.Combine(_root, "secret"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "content/n/circle"), Path.Combine(_root, "content"));
        var files = new DiskFiles(Path.Combine(_root, "content"));
        Assert.Equal(FileState.Outside, files.Read("n/out.csv").State);
        Assert.Equal(FileState.Outside, files.Read("n/folder/x.csv").State);
        Assert.Equal(FileState.Found, files.Read("n/in.csv").State);
        Assert.Equal<string>(["n/in.csv", "n/inside.csv", "n/out.csv"], files.FilesUnder("n"));
    }

    [Fact]
    public void A_content_folder_may_itself_be_a_link()
    {
        Write("real/n/a.csv", "a\n1\n"u8.ToArray());
        Directory.CreateSymbolicLink(Path.Combine(_root, "content"), Path.Combine(_root, "real"));
        Assert.Equal(FileState.Found, new DiskFiles(Path.Combine(_root, "content")).Read("n/a.csv").State);
    }

    [Fact]
    public void A_data_file_behind_a_link_that_leads_out_is_reported()
    {
        foreach (string path in Sample.Files.FilesUnder(string.Empty))
        {
            Write($"content/{path}", Sample.Files.Read(path).Data.ToArray());
        }

        string csv = Path.Combine(_root, "content/n/data/comparables.csv");
        File.Move(csv, Path.Combine(_root, "outside.csv"));
        File.CreateSymbolicLink(csv, Path.Combine(_root, "outside.csv"));
        var diagnostics = new DiagnosticBag();
        NoteReader.Read(new DiskFiles(Path.Combine(_root, "content")), "n", diagnostics);
        Assert.Equal("CSV002 content/n/note.yaml:17:11", Sample.Place(Assert.Single(diagnostics.Items)));
    }

    [Fact]
    public void Files_created_by_editors_are_not_inputs()
    {
        InMemoryFiles files = Sample.Files.With("n/.note.zh.md.swp", "x").With("n/note.zh.md~", "x").With("n/.git/config", "x");
        Assert.Equal<InputFile>(InputFile.Of(Sample.Files, "n", "house"), InputFile.Of(files, "n", "house"));
    }

    [Fact]
    public void The_inputs_of_a_note_are_its_folder_and_the_houses_with_their_hashes()
    {
        InputFile[] inputs = [.. InputFile.Of(Sample.Files.With("other/note.yaml", "id: x").With("n/note.zh.md", "abc"), "n", "house")];
        Assert.Equal(
            [
                "content/n/data/comparables.csv", "content/n/note.en.md", "content/n/note.yaml", "content/n/note.zh.md",
                "content/house/analysts.csv", "content/house/house.yaml", "content/house/securities.csv",
            ],
            inputs.Select(input => input.Path));
        // SHA-256 of "abc": FIPS 180-4, example of the standard.
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", inputs[3].Sha256);
    }

    [Theory]
    [InlineData("data/a.csv", "n/data/a.csv")]
    [InlineData("./data//a.csv", "n/data/a.csv")]
    [InlineData("data/../a.csv", "n/a.csv")]
    [InlineData("../house/a.csv", "house/a.csv")]
    [InlineData("../../a.csv", null)]
    [InlineData("/a.csv", null)]
    [InlineData("C:/a.csv", null)]
    [InlineData("data\\a.csv", null)]
    [InlineData("..", null)]
    [InlineData("", null)]
    public void A_path_is_resolved_inside_the_content_folder_or_not_at_all(string written, string? path) =>
        Assert.Equal(path, ContentPath.Resolve("n", written));

    private void Write(string path, byte[] data)
    {
        string place = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        File.WriteAllBytes(place, data);
    }
}
