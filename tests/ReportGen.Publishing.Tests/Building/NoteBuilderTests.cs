using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Publishing.Building;

namespace ReportGen.Publishing.Tests.Building;

public sealed class NoteBuilderTests : IDisposable
{
    private readonly BuildFixture _fixture = new();

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void Each_edition_goes_to_the_folder_of_its_note_with_lineage_and_metadata()
    {
        BuildReport report = _fixture.Build();
        Assert.True(report.IsSuccess);
        Assert.Equal("zh first", _fixture.Output("a/a.zh.pdf"));
        Assert.Equal("en second", _fixture.Output("b/b.en.pdf"));
        Assert.Equal("{}", _fixture.Output("a/a.en.lineage.json"));
        Assert.Equal("<Research/>", _fixture.Output("b/b.zh.rixml.xml"));
    }

    [Fact]
    public void Outcomes_are_in_the_requested_order() =>
        Assert.Equal(["a", "b"], _fixture.Build().Notes.Select(note => note.Note));

    [Fact]
    public void A_second_build_skips_what_has_not_changed()
    {
        _fixture.Build();
        BuildReport second = _fixture.Build();
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(second));
        Assert.Equal(2, second.Notes[0].Outputs.Length);
        Assert.Equal(2, _fixture.Compiler.Compiled.Count);
    }

    [Fact]
    public void A_single_job_has_the_same_result_as_several()
    {
        _fixture.Build(force: true);
        string manifest = _fixture.Output("manifest.json");
        _fixture.Jobs = 1;

        Assert.True(_fixture.Build(force: true).IsSuccess);
        Assert.Equal(manifest, _fixture.Output("manifest.json"));
    }

    [Theory]
    [InlineData("content/a/note.zh.md", NoteStatus.Built, NoteStatus.Unchanged)]
    [InlineData("content/a/data/new.csv", NoteStatus.Built, NoteStatus.Unchanged)]
    [InlineData("content/house/house.yaml", NoteStatus.Built, NoteStatus.Built)]
    [InlineData("templates/plain/theme.yaml", NoteStatus.Built, NoteStatus.Built)]
    [InlineData("templates/plain/new.sbn", NoteStatus.Built, NoteStatus.Built)]
    [InlineData("templates/wide/new.sbn", NoteStatus.Unchanged, NoteStatus.Built)]
    [InlineData("templates/wide/theme.yaml", NoteStatus.Unchanged, NoteStatus.Built)]
    [InlineData("templates/other/theme.yaml", NoteStatus.Unchanged, NoteStatus.Unchanged)]
    [InlineData("fonts/f.ttf", NoteStatus.Built, NoteStatus.Built)]
    [InlineData("content/a/.note.zh.md.swp", NoteStatus.Unchanged, NoteStatus.Unchanged)]
    public void A_changed_input_rebuilds_the_notes_that_it_touches(string file, NoteStatus first, NoteStatus second)
    {
        _fixture.Build();
        _fixture.Files.Write(file, "changed");
        Assert.Equal([first, second], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void Boxes_are_drawn_in_separate_PDFs_and_leave_the_build_unchanged()
    {
        _fixture.Build();
        string manifest = _fixture.Output("manifest.json");

        BuildReport boxed = _fixture.BuildWithBoxes();

        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(boxed));
        Assert.All(boxed.Notes.SelectMany(note => note.Outputs), output => Assert.Null(output.LineagePath));
        Assert.Equal("zh first boxes", _fixture.Output("a/a.zh.debug.pdf"));
        Assert.Equal("zh first", _fixture.Output("a/a.zh.pdf"));
        Assert.Equal(manifest, _fixture.Output("manifest.json"));
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_style_that_begins_to_extend_another_depends_on_that_one()
    {
        _fixture.Build();
        _fixture.Files.Write("templates/plain/theme.yaml", "extends: other");
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
        _fixture.Files.Write("templates/other/new.sbn", "new");
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_note_that_changes_its_style_depends_on_the_new_one()
    {
        _fixture.Build();
        _fixture.Files.Write("content/b/note.yaml", "id: 00000000-0000-0000-0000-00000000000b\nstyle: other\n");
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
        _fixture.Files.Write("templates/wide/theme.yaml", "extends: plain\nx: 2");
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
        _fixture.Files.Write("templates/other/theme.yaml", "x: 2");
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_removed_input_rebuilds_the_note()
    {
        string extra = _fixture.Files.Write("content/a/figures/x.svg", "<svg/>");
        _fixture.Build();
        File.Delete(extra);
        Assert.Equal([NoteStatus.Built, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_renamed_input_rebuilds_the_note()
    {
        string file = _fixture.Files.Write("content/a/figures/x.svg", "<svg/>");
        _fixture.Build();
        File.Move(file, file.Replace("x.svg", "y.svg", StringComparison.Ordinal));
        Assert.Equal([NoteStatus.Built, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_saved_but_equal_file_rebuilds_nothing()
    {
        _fixture.Build();
        File.SetLastWriteTimeUtc(_fixture.Files.Write("content/a/note.zh.md", "first"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void Another_revision_of_the_sources_rebuilds_everything()
    {
        _fixture.Build();
        _fixture.Revision = "4f1c2d7";
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_new_program_rebuilds_everything()
    {
        _fixture.Build();
        _fixture.Program = "two";
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
    }

    [Theory]
    [InlineData("a/a.zh.pdf")]
    [InlineData("a/a.zh.lineage.json")]
    [InlineData("a/a.en.rixml.xml")]
    public void An_output_that_someone_changed_or_removed_is_built_again(string output)
    {
        _fixture.Build();
        string path = Path.Combine(_fixture.Workspace.OutputFolder, output);
        string before = File.ReadAllText(path);
        File.WriteAllText(path, "tampered");
        Assert.Equal([NoteStatus.Built, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
        Assert.Equal(before, File.ReadAllText(path));
        File.Delete(path);
        Assert.Equal([NoteStatus.Built, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void Force_builds_what_has_not_changed()
    {
        _fixture.Build();
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build(force: true)));
    }

    [Fact]
    public void Editions_are_recorded_separately()
    {
        _fixture.Build(editions: Edition.Chinese);
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build(editions: Edition.English)));
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_note_with_errors_writes_nothing_and_keeps_earlier_files()
    {
        _fixture.Build();
        _fixture.Files.Write("content/a/note.zh.md", "ERROR");
        BuildReport report = _fixture.Build();
        Assert.Equal([NoteStatus.Failed, NoteStatus.Unchanged], BuildFixture.Statuses(report));
        Assert.Equal("MDN001", Assert.Single(report.Diagnostics).Code);
        Assert.Equal("zh first", _fixture.Output("a/a.zh.pdf"));
        Assert.Equal(6, Directory.GetFiles(Path.Combine(_fixture.Workspace.OutputFolder, "a")).Length);
    }

    [Fact]
    public void Notes_that_share_an_id_are_not_built_until_one_is_given_its_own()
    {
        _fixture.Build();
        string header = _fixture.Files.Write("content/b/note.yaml", "style: wide\nid: 00000000-0000-0000-0000-00000000000A\n");
        BuildReport report = _fixture.Build();
        Assert.Equal([NoteStatus.Failed, NoteStatus.Failed], BuildFixture.Statuses(report));
        Assert.Equal(
            ["content/a/note.yaml:1:5", "content/b/note.yaml:2:5"],
            report.Diagnostics.Select(diagnostic => diagnostic.Span.ToString()));
        Assert.Equal("zh first", _fixture.Output("a/a.zh.pdf"));
        File.WriteAllText(header, "id: 00000000-0000-0000-0000-00000000000b\nstyle: wide\n");
        Assert.Equal([NoteStatus.Unchanged, NoteStatus.Unchanged], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void A_note_with_errors_is_reported_again_until_it_is_fixed()
    {
        _fixture.Files.Write("content/a/note.zh.md", "ERROR");
        _fixture.Build();
        Assert.Equal(NoteStatus.Failed, _fixture.Build().Notes[0].Status);
    }

    [Fact]
    public void An_internal_error_in_one_note_does_not_stop_the_others()
    {
        _fixture.Compiler = new CountingCompiler
        {
            Fault = note => note == "a" ? new InvalidOperationException("boom") : null,
        };
        BuildReport report = _fixture.Build();
        Assert.Equal([NoteStatus.Faulted, NoteStatus.Built], BuildFixture.Statuses(report));
        Assert.Equal("boom", report.Notes[0].Fault!.Message);
        Assert.False(report.IsSuccess);
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        BuildReport report = _fixture.Build(isCheckOnly: true);
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(report));
        Assert.False(Directory.Exists(_fixture.Workspace.OutputFolder));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error_of_its_note()
    {
        _fixture.Files.Folder("out/a/a.en.pdf");
        BuildReport report = _fixture.Build();
        Assert.Equal([NoteStatus.Failed, NoteStatus.Built], BuildFixture.Statuses(report));
        Assert.Equal(CommandCodes.CannotWrite.Code, Assert.Single(report.Diagnostics).Code);
        Assert.Contains("'a/a.en.pdf'", report.Notes[0].Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(_fixture.Workspace.OutputFolder, "a")), file => file.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void A_damaged_manifest_builds_everything()
    {
        _fixture.Build();
        File.WriteAllText(_fixture.Workspace.ManifestFile, "{\"version\": 1, \"notes\": [");
        Assert.Equal([NoteStatus.Built, NoteStatus.Built], BuildFixture.Statuses(_fixture.Build()));
    }

    [Fact]
    public void The_manifest_is_the_same_for_the_same_inputs()
    {
        _fixture.Build();
        string first = _fixture.Output("manifest.json");
        Directory.Delete(_fixture.Workspace.OutputFolder, recursive: true);
        _fixture.Build();
        Assert.Equal(first, _fixture.Output("manifest.json"));
    }

    [Fact]
    public void A_cancelled_build_ends_with_nothing_written()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var builder = new NoteBuilder(_fixture.Workspace, _fixture.Compiler, "one");
        Assert.Throws<OperationCanceledException>(() => builder.Build(new BuildRequest { Notes = ["a", "b"] }, null, source.Token));
        Assert.False(Directory.Exists(_fixture.Workspace.OutputFolder));
    }

    [Fact]
    public void Each_note_is_reported_as_it_finishes()
    {
        var told = new System.Collections.Concurrent.ConcurrentBag<string>();
        new NoteBuilder(_fixture.Workspace, _fixture.Compiler, "one")
            .Build(new BuildRequest { Notes = ["a", "b"] }, outcome => told.Add(outcome.Note), CancellationToken.None);
        Assert.Equal(["a", "b"], told.Order(StringComparer.Ordinal));
    }
}
