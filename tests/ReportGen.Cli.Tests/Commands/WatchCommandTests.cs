using System.Text.Json;

using ReportGen.Cli.Commands;
using ReportGen.Publishing.Watching;

namespace ReportGen.Cli.Tests.Commands;

public sealed class WatchCommandTests : IDisposable
{
    private readonly CommandLineFixture _fixture = new();
    private readonly ManualTime _time = new();
    private readonly CancellationTokenSource _ctrlC = new();
    private readonly SharedWriter _out = new();
    private readonly SharedWriter _error = new();
    private readonly TaskCompletionSource<ChangeFeed> _feed = new();

    public void Dispose()
    {
        _ctrlC.Dispose();
        _fixture.Dispose();
    }

    [Fact]
    public async Task A_save_rebuilds_the_note_and_reports_what_changed()
    {
        Task<int> watching = Watch("watch");
        await SaveAsync("a", "changed");
        await StopAsync(watching);
        Assert.Equal("zh changed", Output("a/a.zh.pdf"));
        Assert.Equal("out/a/a.zh.pdf\nout/a/a.en.pdf\nout/b/b.zh.pdf\nout/b/b.en.pdf\nout/a/a.zh.pdf\nout/a/a.en.pdf\n", _out.ToString());
        Assert.Matches(@"changed: content/a/note\.zh\.md\nbuilt 2 PDFs of 1 note, 1 unchanged in \d+\.\d\d s\n", _error.ToString());
    }

    [Fact]
    public async Task Errors_keep_the_last_good_pdf_until_they_are_fixed()
    {
        Task<int> watching = Watch("watch", "a");
        await SaveAsync("a", "ERROR");
        Assert.Equal("zh first", Output("a/a.zh.pdf"));
        await SaveAsync("a", "mended");
        await StopAsync(watching);
        Assert.Contains("the last good PDFs of notes with errors were kept", _error.ToString(), StringComparison.Ordinal);
        Assert.Equal("zh mended", Output("a/a.zh.pdf"));
    }

    [Fact]
    public async Task An_internal_error_does_not_end_watching()
    {
        Task<int> watching = Watch("watch", "a");
        await SaveAsync("a", "CRASH");
        await SaveAsync("a", "fine");
        await StopAsync(watching);
        Assert.Equal("zh fine", Output("a/a.zh.pdf"));
    }

    [Fact]
    public async Task Json_is_one_line_per_build()
    {
        Task<int> watching = Watch("watch", "--json");
        await SaveAsync("b", "changed");
        await StopAsync(watching);
        string[] lines = _out.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        using JsonDocument second = JsonDocument.Parse(lines[1]);
        Assert.Equal("content/b/note.zh.md", second.RootElement.GetProperty("changed")[0].GetString());
    }

    [Theory]
    [InlineData("fonts/f.ttf", 2)]
    [InlineData("fonts", 2)]
    [InlineData("content/fonts/note.zh.md", 1)]
    [InlineData("fonts-old/f.ttf", 1)]
    public async Task A_changed_font_starts_a_new_session(string path, int sessions)
    {
        int made = 0;
        _fixture.Compiler = _ =>
        {
            made++;
            return new FakeCompiler();
        };
        Task<int> watching = Watch("watch", "a");
        await SaveAsync("a", "changed", path);
        await StopAsync(watching);
        Assert.Equal(sessions, made);
    }

    [Fact]
    public void A_misspelt_note_is_not_watched()
    {
        Assert.Equal(1, new CommandLine(Context()).Run(["watch", "x"]));
    }

    private CommandContext Context() => _fixture.Context(_out, _error) with
    {
        Cancellation = _ctrlC.Token,
        Time = _time,
        Watcher = (_, changes) =>
        {
            _feed.SetResult(changes);
            return new MemoryStream();
        },
    };

    private Task<int> Watch(params string[] args) => Task.Run(() => new CommandLine(Context()).Run(args));

    private async Task SaveAsync(string note, string text, string? changed = null)
    {
        ChangeFeed feed = await _feed.Task;
        await UntilAsync(() => Reports() > 0);
        _fixture.Files.Write($"content/{note}/note.zh.md", text);
        int before = Reports();
        feed.Add(changed ?? $"content/{note}/note.zh.md");
        await _time.TimerStartedAsync();
        _time.Advance(ChangeFeed.Quiet);
        await UntilAsync(() => Reports() > before);
    }

    private async Task StopAsync(Task<int> watching)
    {
        await _ctrlC.CancelAsync();
        Assert.Equal(130, await watching);
    }

    private int Reports() => _error.ToString().Split("watching for changes").Length - 1 + _out.ToString().Split("\"ok\":").Length - 1;

    private static async Task UntilAsync(Func<bool> condition)
    {
        for (int i = 0; i < 3000 && !condition(); i++)
        {
            await Task.Delay(10);
        }

        Assert.True(condition());
    }

    private string Output(string path) => File.ReadAllText(Path.Combine(_fixture.Files.Path, "out", path));
}
