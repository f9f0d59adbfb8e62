using System.Text.Json;

namespace ReportGen.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Results_go_to_standard_output_and_everything_else_to_standard_error()
    {
        _fixture.Files.Write("content/b/note.zh.md", "WARN");
        CommandResult result = _fixture.Run("build");
        Assert.Equal(0, result.Code);
        Assert.Equal("out/a/a.zh.pdf\nout/a/a.en.pdf\nout/b/b.zh.pdf\nout/b/b.en.pdf\n", result.Out);
        Assert.StartsWith("warning[MDN001]: 'WARN' was written.\n  ┌─ content/b/note.zh.md:1:1\n", result.Error, StringComparison.Ordinal);
        Assert.Matches(@"\nbuilt 4 PDFs of 2 notes in \d+\.\d\d s\n$", result.Error);
    }

    [Theory]
    [InlineData("debug", "--debug-layout")]
    [InlineData("comments", "--comments")]
    [InlineData("comments", "--comments", "--debug-layout")]
    public void Drafts_go_to_a_PDF_of_another_name(string kind, params string[] options)
    {
        CommandResult result = _fixture.Run(["build", "b", "--edition", "zh", "--json", .. options]);

        Assert.Equal(0, result.Code);
        using JsonDocument report = JsonDocument.Parse(result.Out);
        JsonElement output = Assert.Single(report.RootElement.GetProperty("outputs").EnumerateArray());
        Assert.Equal($"out/b/b.zh.{kind}.pdf", output.GetProperty("pdf").GetString());
        Assert.False(output.TryGetProperty("lineage", out _));
        Assert.Equal([$"b.zh.{kind}.pdf"], Directory.GetFiles(Path.Combine(_fixture.Files.Path, "out/b")).Select(Path.GetFileName));
        Assert.False(File.Exists(Path.Combine(_fixture.Files.Path, "out/manifest.json")));
    }

    [Fact]
    public void A_second_build_lists_unchanged_files()
    {
        _fixture.Run("build");
        CommandResult result = _fixture.Run("build");
        Assert.Equal("out/a/a.zh.pdf\nout/a/a.en.pdf\nout/b/b.zh.pdf\nout/b/b.en.pdf\n", result.Out);
        Assert.StartsWith("built 0 PDFs of 0 notes, 2 unchanged", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_edition_of_one_note()
    {
        Assert.Equal("out/b/b.en.pdf\n", _fixture.Run("build", "b", "--edition", "en").Out);
        Assert.False(Directory.Exists(Path.Combine(_fixture.Files.Path, "out/a")));
    }

    [Theory]
    [InlineData("--edition", "zh,en")]
    [InlineData("--edition", "zh", "--edition", "en")]
    public void Editions_are_repeated_or_separated_by_commas(params string[] options) =>
        Assert.Equal("out/a/a.zh.pdf\nout/a/a.en.pdf\n", _fixture.Run(["build", "a", .. options]).Out);

    [Fact]
    public void Bad_input_ends_with_1_and_the_others_are_built()
    {
        _fixture.Files.Write("content/a/note.zh.md", "some ERROR here");
        CommandResult result = _fixture.Run("build");
        Assert.Equal(1, result.Code);
        Assert.Equal("out/b/b.zh.pdf\nout/b/b.en.pdf\n", result.Out);
        Assert.Contains("┌─ content/a/note.zh.md:1:6", result.Error, StringComparison.Ordinal);
        Assert.Contains("built 2 PDFs of 1 note, 1 with errors in", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_fixture.Files.Path, "out/a")));
    }

    [Fact]
    public void An_unknown_note_ends_with_1_and_names_the_nearest()
    {
        CommandResult result = _fixture.Run("build", "aa");
        Assert.Equal(1, result.Code);
        Assert.Empty(result.Out);
        Assert.Contains("There is no note 'aa'", result.Error, StringComparison.Ordinal);
        Assert.Contains("hint: Did you mean 'a'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_outside_content_ends_with_1() => Assert.Equal(1, _fixture.Run("build", "../x/y").Code);

    [Fact]
    public void A_missing_folder_ends_with_4()
    {
        CommandResult result = _fixture.Run("build", "--content", "nowhere");
        Assert.Equal(4, result.Code);
        Assert.Contains("error[CLI001]: The content folder 'nowhere' does not exist.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_content_folder_without_notes_ends_with_1()
    {
        Directory.Delete(Path.Combine(_fixture.Files.Path, "content/a"), recursive: true);
        Directory.Delete(Path.Combine(_fixture.Files.Path, "content/b"), recursive: true);
        CommandResult result = _fixture.Run("build");
        Assert.Equal(1, result.Code);
        Assert.Contains("reportgen new", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_ends_with_70_without_a_stack_trace()
    {
        _fixture.Files.Write("content/a/note.zh.md", "CRASH");
        CommandResult result = _fixture.Run("build");
        Assert.Equal(70, result.Code);
        Assert.Contains("internal error[CLI070]: InvalidOperationException: the stages failed\n  ┌─ a\n", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.Equal("out/b/b.zh.pdf\nout/b/b.en.pdf\n", result.Out);
    }

    [Fact]
    public void Developers_may_enable_the_stack_trace()
    {
        _fixture.Files.Write("content/a/note.zh.md", "CRASH");
        _fixture.Environment["REPORTGEN_TRACE"] = "1";
        Assert.Contains("   at ", _fixture.Run("build").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_defect_outside_of_any_note_ends_with_70()
    {
        _fixture.Compiler = _ => throw new InvalidOperationException("no stages");
        CommandResult result = _fixture.Run("build");
        Assert.Equal(70, result.Code);
        Assert.StartsWith("internal error[CLI070]: InvalidOperationException: no stages\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupted_build_ends_with_130()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        _fixture.Cancellation = source.Token;
        Assert.Equal(130, _fixture.Run("build").Code);
    }

    [Fact]
    public void Json_is_one_object_with_outputs_diagnostics_and_timings()
    {
        _fixture.Files.Write("content/b/note.zh.md", "前面 ERROR");
        CommandResult result = _fixture.Run("build", "--json");
        Assert.Equal(1, result.Code);
        Assert.Empty(result.Error);
        using JsonDocument json = JsonDocument.Parse(result.Out);
        JsonElement root = json.RootElement;
        Assert.Equal(["ok", "outputs", "diagnostics", "timings"], root.EnumerateObject().Select(member => member.Name));
        Assert.False(root.GetProperty("ok").GetBoolean());

        JsonElement output = root.GetProperty("outputs")[1];
        Assert.Equal("a", output.GetProperty("note").GetString());
        Assert.Equal("en", output.GetProperty("edition").GetString());
        Assert.Equal("built", output.GetProperty("status").GetString());
        Assert.Equal("out/a/a.en.pdf", output.GetProperty("pdf").GetString());
        Assert.Equal("out/a/a.en.lineage.json", output.GetProperty("lineage").GetString());
        Assert.Equal("out/a/a.en.rixml.xml", output.GetProperty("rixml").GetString());
        Assert.Equal(1, output.GetProperty("pages").GetInt32());
        Assert.Equal(8, output.GetProperty("bytes").GetInt64());

        JsonElement diagnostic = Assert.Single(root.GetProperty("diagnostics").EnumerateArray().ToArray());
        Assert.Equal("MDN001", diagnostic.GetProperty("code").GetString());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal("b", diagnostic.GetProperty("note").GetString());
        Assert.Equal("content/b/note.zh.md", diagnostic.GetProperty("file").GetString());
        Assert.Equal(
            [1, 4, 1, 9],
            new[] { "line", "col", "endLine", "endCol" }.Select(name => diagnostic.GetProperty(name).GetInt32()));
        Assert.Equal("Write something else.", diagnostic.GetProperty("hint").GetString());

        Assert.True(root.GetProperty("timings").GetProperty("total_ms").GetDecimal() > 0);
        Assert.True(root.GetProperty("timings").GetProperty("stages_ms").TryGetProperty("write", out _));
    }

    [Fact]
    public void Json_contains_errors_and_internal_errors_too()
    {
        using JsonDocument refused = JsonDocument.Parse(_fixture.Run("build", "x", "--json").Out);
        Assert.Equal("NOT001", refused.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        _fixture.Files.Write("content/a/note.zh.md", "CRASH");
        using JsonDocument crashed = JsonDocument.Parse(_fixture.Run("build", "a", "--json").Out);
        Assert.False(crashed.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal("CLI070", crashed.RootElement.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Output_goes_to_the_named_folder()
    {
        Assert.Equal("pdf/a/a.zh.pdf\n", _fixture.Run("build", "a", "--edition", "zh", "--out", "pdf").Out);
        Assert.True(File.Exists(Path.Combine(_fixture.Files.Path, "pdf/manifest.json")));
    }

    [Fact]
    public void Messages_are_the_same_whatever_the_current_folder()
    {
        _fixture.Files.Write("content/a/note.zh.md", "ERROR");
        string atRoot = _fixture.Run("check", "a").Error;
        _fixture.CurrentFolder = _fixture.Files.Folder("content/a");
        string inNote = _fixture.Run("check", "a").Error;
        Assert.Equal(atRoot[..atRoot.LastIndexOf("checked", StringComparison.Ordinal)], inNote[..inNote.LastIndexOf("checked", StringComparison.Ordinal)]);
    }

    [Fact]
    public void Check_reports_everything_and_writes_nothing()
    {
        _fixture.Files.Write("content/a/note.zh.md", "ERROR WARN");
        CommandResult result = _fixture.Run("check");
        Assert.Equal(1, result.Code);
        Assert.Empty(result.Out);
        Assert.Contains("error[MDN001]", result.Error, StringComparison.Ordinal);
        Assert.Contains("warning[MDN001]", result.Error, StringComparison.Ordinal);
        Assert.Contains("checked 1 note, 1 with errors", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_fixture.Files.Path, "out")));
    }
}
