using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Fuzzing;

/// <summary>Pictures of every format, from the note to the PDF that is read back.</summary>
public sealed class PictureFormatTests
{
    private const string Note = "weekly-brief";
    private const int FileLine = 9;

    private static readonly Lazy<NoteCompiler> Compiler = new(() => new NoteCompiler(new CompilationSession(new Workspace(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out")))));

    /// <summary>Names and bytes: the extension of a name does not determine the format.</summary>
    public static TheoryData<string, byte[]> Sound => new()
    {
        { "a.webp", SamplePictures.WebP },
        { "a.gif", SamplePictures.Gif },
        { "a.bmp", SamplePictures.Bmp },
        { "a.jpg", SamplePictures.ProgressiveJpeg },
        { "a.jpeg", SamplePictures.RestartedJpeg },
        { "a.png", SamplePictures.LossyWebPPhotograph },
        { "a.tiff", SamplePictures.WebP },
        { "a.svg", Drawing(SamplePictures.WebP) },
    };

    /// <summary>Names and bytes of invalid pictures, and the code of the diagnostic.</summary>
    public static TheoryData<string, byte[], string> Unsound => new()
    {
        { "a.webp", SamplePictures.WebP[..^20], "IMG002" },
        { "a.gif", SamplePictures.Gif[..^20], "IMG002" },
        { "a.bmp", SamplePictures.Bmp[..^20], "IMG002" },
        { "a.jpg", [.. SamplePictures.RestartedJpeg[..800], 0xFF, 0xD9], "IMG003" },
        { "a.tiff", [(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0], "IMG001" },
        { "a.heic", [0, 0, 0, 24, .. "ftypheic"u8], "IMG001" },
        { "a.pdf", [.. "%PDF-1.7"u8], "IMG001" },
    };

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_note_with_a_picture_of_any_format_gives_a_valid_pdf(string name, byte[] data)
    {
        NoteCompilation compilation = Compile(name, data);
        Assert.Empty(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        VerifiedPdf.Of(Assert.Single(compilation.Editions).Pdf);
    }

    [Theory]
    [MemberData(nameof(Unsound))]
    public void A_picture_that_cannot_be_shown_is_reported_at_the_line_that_names_it(string name, byte[] data, string code)
    {
        NoteCompilation compilation = Compile(name, data);
        Assert.Empty(compilation.Editions);
        Diagnostic error = Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal((code, "content/weekly-brief/note.zh.md"), (error.Code, error.Span?.ToWritten().Source.Path));
        Assert.Equal((FileLine, 7), (error.Span!.Value.ToWritten().StartPosition.Line, error.Span!.Value.ToWritten().StartPosition.Column));
        Assert.NotNull(error.Hint);
    }

    [Fact]
    public void A_damaged_picture_inside_a_drawing_is_reported_in_the_drawing()
    {
        NoteCompilation compilation = Compile("a.svg", Drawing(SamplePictures.Bmp[..^20]));
        Diagnostic error = Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(("IMG002", "content/weekly-brief/figures/a.svg", 2), (error.Code, error.Span?.ToWritten().Source.Path, error.Span?.ToWritten().StartPosition.Line));
    }

    private static byte[] Drawing(byte[] picture) => System.Text.Encoding.UTF8.GetBytes(
        $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 60'>\n<image width='90' height='60' href='data:image/webp;base64,{Convert.ToBase64String(picture)}'/></svg>");

    private static NoteCompilation Compile(string name, byte[] data)
    {
        string text = $"::: cover\n## 要点\n正文。\n:::\n\n# 图\n\n```figure {{#odd}}\nfile: figures/{name}\ncaption: 图\nalt: 图\nsource: 示例\n```\n";
        var disk = new DiskFiles(RepositoryFolder.Of("content"));
        InMemoryFiles files = disk.FilesUnder(Note).Concat(disk.FilesUnder("house"))
            .Aggregate(new InMemoryFiles("content"), (files, path) => files.With(path, disk.Read(path).Data))
            .With($"{Note}/note.zh.md", text)
            .With($"{Note}/figures/{name}", data);
        return Compiler.Value.Compile(
            new CompileRequest(Note, [], new InputSnapshot(files, new DiskFiles(RepositoryFolder.Of("templates")))),
            CompileContext.Sequential());
    }
}
