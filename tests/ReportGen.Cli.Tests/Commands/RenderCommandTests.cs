using System.Text.Json;

namespace ReportGen.Cli.Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Each_page_becomes_a_file_whose_path_is_printed()
    {
        _fixture.Files.Write("content/b/note.zh.md", "PAGES 2");
        CommandResult result = _fixture.Run("render", "--edition", "zh", "--dpi", "20");
        Assert.Equal(0, result.Code);
        Assert.Equal("out/a/a.zh.p01.png\nout/b/b.zh.p01.png\nout/b/b.zh.p02.png\n", result.Out);
        Assert.Matches(@"^rendered 3 pictures of 2 notes in \d+\.\d\d s\n$", result.Error);
        Assert.Equal(["b.zh.p01.png", "b.zh.p02.png"], Written("b"));
        Assert.False(File.Exists(Path.Combine(_fixture.Files.Path, "out/manifest.json")));
    }

    [Theory]
    [InlineData("--png", ".png")]
    [InlineData("--webp", ".webp")]
    [InlineData("--jpeg", ".jpg")]
    public void Formats_thumbnails_and_the_long_picture_have_names_of_their_own(string format, string extension)
    {
        CommandResult result = _fixture.Run("render", "a", "--edition", "en", format, "--thumbnails", "--long", "--dpi", "20");
        Assert.Equal(0, result.Code);
        Assert.Equal(new[] { $"a.en.long{extension}", $"a.en.p01.thumb{extension}", $"a.en.p01{extension}" }.Order(StringComparer.Ordinal), Written("a"));
    }

    [Fact]
    public void Page_numbers_have_as_many_digits_as_the_last_one()
    {
        _fixture.Files.Write("content/b/note.zh.md", "PAGES 100");
        Assert.Equal("out/b/b.zh.p007.png\nout/b/b.zh.p100.png\n", _fixture.Run("render", "b", "--edition", "zh", "--pages", "7,100", "--dpi", "18").Out);
    }

    [Fact]
    public void Json_names_every_file_with_its_size()
    {
        _fixture.Files.Write("content/b/note.zh.md", "PAGES 2");
        CommandResult result = _fixture.Run("render", "b", "--edition", "zh", "--pages", "2", "--thumbnails", "--long", "--dpi", "72", "--json");
        using JsonDocument report = JsonDocument.Parse(result.Out);
        Assert.True(report.RootElement.GetProperty("ok").GetBoolean());
        JsonElement[] outputs = [.. report.RootElement.GetProperty("outputs").EnumerateArray()];
        Assert.Equal(["page", "thumbnail", "long"], outputs.Select(output => output.GetProperty("kind").GetString()));
        Assert.Equal("out/b/b.zh.p02.thumb.png", outputs[1].GetProperty("picture").GetString());
        Assert.Equal((596, 842), (outputs[0].GetProperty("width").GetInt32(), outputs[0].GetProperty("height").GetInt32()));
        Assert.Equal((240, 340), (outputs[1].GetProperty("width").GetInt32(), outputs[1].GetProperty("height").GetInt32()));
        Assert.Equal(2, outputs[0].GetProperty("page").GetInt32());
        Assert.False(outputs[2].TryGetProperty("page", out _));
        // The notice of 50 points, a gap of 6 and a page.
        Assert.Equal(50 + 6 + 842, outputs[2].GetProperty("height").GetInt32());
        Assert.Equal(new FileInfo(Path.Combine(_fixture.Files.Path, "out/b/b.zh.long.png")).Length, outputs[2].GetProperty("bytes").GetInt64());
    }

    [Theory]
    [InlineData("--dpi 17", "--dpi must be a whole number from 18 to 600, not '17'.")]
    [InlineData("--dpi 601", "--dpi must be a whole number from 18 to 600, not '601'.")]
    [InlineData("--dpi 1e2", "--dpi must be a whole number from 18 to 600, not '1e2'.")]
    [InlineData("--png --webp", "Specify only one of --png, --webp and --jpeg.")]
    [InlineData("--pages 3-1", "--pages must be page numbers from 1 and ascending ranges, separated by commas, such as 1-3,5; not '3-1'.")]
    [InlineData("--pages 0", "not '0'.")]
    [InlineData("--page 1", "Did you mean '--pages'?")]
    public void Wrong_options_end_with_2_and_say_what_to_write(string options, string message)
    {
        CommandResult result = _fixture.Run(["render", "a", .. options.Split(' ')]);
        Assert.Equal(2, result.Code);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_fixture.Files.Path, "out")));
    }

    [Fact]
    public void A_page_that_is_not_there_ends_with_1_and_says_how_many_there_are()
    {
        _fixture.Files.Write("content/b/note.zh.md", "PAGES 3");
        CommandResult result = _fixture.Run("render", "b", "--edition", "zh", "--pages", "2-5");
        Assert.Equal(1, result.Code);
        Assert.Contains("error[PIC002]: There is no page 5: the edition 'zh' has 3 pages.", result.Error, StringComparison.Ordinal);
        Assert.Contains("hint: Name pages from 1 to 3 with --pages.", result.Error, StringComparison.Ordinal);
        Assert.Empty(Written("b"));
    }

    [Theory]
    [InlineData("--long --webp", "a side of a WebP file has 16383 at most.", "or write --png or --jpeg.")]
    [InlineData("--long --dpi 600", "more than 100 million in all.", "Name fewer pages with --pages, or a lower --dpi.")]
    public void A_picture_that_is_too_large_ends_with_1_before_anything_is_written(string options, string message, string hint)
    {
        _fixture.Files.Write("content/b/note.zh.md", "PAGES 12");
        CommandResult result = _fixture.Run(["render", "b", "--edition", "zh", .. options.Split(' ')]);
        Assert.Equal(1, result.Code);
        Assert.Contains("error[PIC003]: The long picture of the edition 'zh' would have ", result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Contains(hint, result.Error, StringComparison.Ordinal);
        Assert.Empty(Written("b"));
    }

    [Fact]
    public void A_note_with_errors_keeps_its_earlier_pictures_and_the_others_are_rendered()
    {
        _fixture.Run("render", "--edition", "zh", "--dpi", "20");
        string kept = Path.Combine(_fixture.Files.Path, "out/a/a.zh.p01.png");
        byte[] before = File.ReadAllBytes(kept);
        _fixture.Files.Write("content/a/note.zh.md", "some ERROR here");
        CommandResult result = _fixture.Run("render", "--edition", "zh", "--dpi", "40");
        Assert.Equal(1, result.Code);
        Assert.Equal("out/b/b.zh.p01.png\n", result.Out);
        Assert.Contains("┌─ content/a/note.zh.md:1:6", result.Error, StringComparison.Ordinal);
        Assert.Contains("rendered 1 picture of 1 note, 1 with errors in", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(kept));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_reported_and_leaves_no_partial_file()
    {
        Directory.CreateDirectory(Path.Combine(_fixture.Files.Path, "out/b/b.zh.p01.png/x"));
        CommandResult result = _fixture.Run("render", "b", "--edition", "zh", "--dpi", "20", "--long");
        Assert.Equal(74, result.Code);
        Assert.Contains("error[CLI004]: The output file 'b/b.zh.p01.png' cannot be written.", result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
        Assert.Empty(Written("b"));
    }

    [Fact]
    public void A_defect_of_the_program_ends_with_70()
    {
        _fixture.Files.Write("content/b/note.zh.md", "CRASH");
        CommandResult result = _fixture.Run("render", "--edition", "zh", "--dpi", "20");
        Assert.Equal(70, result.Code);
        Assert.Equal("out/a/a.zh.p01.png\n", result.Out);
    }

    [Fact]
    public void A_missing_folder_ends_with_4() => Assert.Equal(4, _fixture.Run("render", "--content", "nowhere").Code);

    private string[] Written(string note)
    {
        string folder = Path.Combine(_fixture.Files.Path, "out", note);
        return Directory.Exists(folder) ? [.. Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)] : [];
    }
}
