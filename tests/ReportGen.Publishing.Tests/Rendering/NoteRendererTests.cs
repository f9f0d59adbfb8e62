using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Rendering;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Rendering;

/// <summary>Pictures of a note of the repository, and the notice above the long one.</summary>
public sealed class NoteRendererTests : IDisposable
{
    private const string Note = "sora-note";
    private readonly TemporaryFolder _folder = new();
    private readonly Workspace _workspace;

    public NoteRendererTests()
    {
        _folder.CopyOfRepository("content/house");
        _folder.CopyOfRepository($"content/{Note}");
        _folder.CopyOfRepository("templates");
        _workspace = new Workspace(_folder.Folder("content"), _folder.Folder("templates"), RepositoryFolder.Of("fonts"), _folder.Folder("out"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        Edition.Chinese,
        "报告标题：《Sora把文生视频时长推至一分钟，推理算力或迎新需求》",
        "对外发布时间：2024年2月27日",
        "报告发布机构：上海证券有限责任公司（具备证券投资咨询业务资格）",
        "本报告分析师：刘京昭（SAC执业证书编号：S0870523040005）")]
    [InlineData(
        Edition.English,
        "Report: Sora’s minute-long video may lift inference demand",
        "Published: 27 February 2024",
        "Publisher: Shanghai Securities Co., Ltd. (holds a licence for securities investment advisory business)",
        "Analysts: Liu Jingzhao (SAC no. S0870523040005)")]
    public void The_notice_names_title_date_publisher_and_analysts_each_on_a_line(Edition edition, params string[] lines)
    {
        PageFrame notice = NoticeOf(edition)!;
        Assert.Equal(lines, LinesOf(notice));
        Assert.InRange(notice.Size.Height, 60, 120);
    }

    [Fact]
    public void The_notice_of_a_bilingual_edition_is_in_both_languages() =>
        Assert.Equal([.. LinesOf(NoticeOf(Edition.Chinese)!), .. LinesOf(NoticeOf(Edition.English)!)], LinesOf(NoticeOf(Edition.Bilingual)!));

    [Fact]
    public void A_notice_is_composed_only_on_request() => Assert.Null(Compile(Edition.English, needsNotice: false).Editions[0].Notice);

    [Fact]
    public void A_style_without_the_notice_is_an_error_at_the_note_that_names_it()
    {
        File.Delete(Path.Combine(_workspace.TemplatesFolder, "shanghai-securities", "republication.sbn"));
        NoteOutcome note = Assert.Single(Render(hasLong: true).Notes);
        Diagnostic error = Assert.Single(note.Diagnostics, found => found.Severity == Severity.Error);
        Assert.Equal("STY005", error.Code);
        Assert.Equal(("content/sora-note/note.yaml", 3), Place(error));
        Assert.Equal(NoteStatus.Failed, note.Status);
        Assert.False(Directory.Exists(_workspace.NoteOutputFolder(Note)));
        Assert.Equal(NoteStatus.Built, Assert.Single(Render(hasLong: false).Notes).Status);
    }

    [Fact]
    public void A_missing_fact_of_the_house_is_an_error_at_the_line_that_uses_it()
    {
        string house = Path.Combine(_workspace.ContentFolder, "house", "house.yaml");
        File.WriteAllText(house, File.ReadAllText(house).Replace("  business:", "  other:", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(_workspace.TemplatesFolder, "shanghai-securities", "backmatter.sbn"), "text\n");
        Diagnostic error = Assert.Single(Render(hasLong: true).Diagnostics, found => found.Severity == Severity.Error);
        Assert.Contains("republication.sbn", Place(error).Path, StringComparison.Ordinal);
        Assert.Contains("business", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_note_gives_the_same_bytes()
    {
        BuildReport first = Render(hasLong: true);
        byte[][] before = [.. first.Notes[0].Pictures.Select(picture => File.ReadAllBytes(picture.Path))];
        BuildReport second = Render(hasLong: true);
        Assert.Equal(["sora-note.en.p01.png", "sora-note.en.p03.png", "sora-note.en.long.png"], second.Notes[0].Pictures.Select(picture => Path.GetFileName(picture.Path)));
        Assert.Equal(before, second.Notes[0].Pictures.Select(picture => File.ReadAllBytes(picture.Path)));
        Assert.Equal(before.Select(bytes => bytes.LongLength), second.Notes[0].Pictures.Select(picture => picture.Length));
    }

    [Fact]
    public void Two_notes_with_one_identifier_are_an_error_as_in_a_build()
    {
        string copy = _folder.Folder("content/copy");
        foreach (string file in Directory.GetFiles(_workspace.NoteFolder(Note)))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        NoteOutcome note = Assert.Single(Render(hasLong: false).Notes);
        Assert.Equal(NoteStatus.Failed, note.Status);
        Assert.Empty(note.Pictures);
    }

    [Fact]
    public void A_cancelled_run_writes_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Render(hasLong: false, cancelled.Token));
        Assert.False(Directory.Exists(_workspace.NoteOutputFolder(Note)));
    }

    private BuildReport Render(bool hasLong, CancellationToken cancellation = default)
    {
        Assert.True(PageSelection.TryParse("1,3", out PageSelection? pages));
        var request = new RenderRequest { Notes = [Note], Editions = [Edition.English], DotsPerInch = 24, Pages = pages, HasLong = hasLong };
        return new NoteRenderer(_workspace, new NoteCompiler(new CompilationSession(_workspace))).Render(request, finished: null, cancellation);
    }

    private NoteCompilation Compile(Edition edition, bool needsNotice) => new NoteCompiler(new CompilationSession(_workspace)).Compile(
        new CompileRequest(Note, [edition], InputSnapshot.Of(_workspace)) { NeedsNotice = needsNotice },
        CompileContext.Sequential());

    private PageFrame? NoticeOf(Edition edition) => Compile(edition, needsNotice: true).Editions[0].Notice;

    /// <summary>The text of a sheet, one line for each baseline.</summary>
    private static string[] LinesOf(PageFrame sheet)
    {
        var runs = new List<(double Y, GlyphRun Run)>();
        Collect(sheet.Items, 0, runs);
        return [.. runs.GroupBy(run => Math.Round(run.Y, 1)).OrderBy(line => line.Key).Select(line => string.Concat(line.Select(run => run.Run.Text)))];
    }

    private static void Collect(ImmutableArray<FrameItem> items, double shift, List<(double Y, GlyphRun Run)> runs)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Collect(group.Items, shift + (group.Transform?.F ?? 0), runs);
                    break;
                case GlyphRun run:
                    runs.Add((shift + run.Baseline.Y, run));
                    break;
            }
        }
    }

    private static (string Path, int Line) Place(Diagnostic diagnostic)
    {
        Foundation.Sources.SourceSpan written = diagnostic.Span!.Value.ToWritten();
        return (written.Source.Path, written.StartPosition.Line);
    }
}
