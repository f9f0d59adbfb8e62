using ReportGen.Publishing.Watching;

namespace ReportGen.Publishing.Tests.Watching;

public sealed class ChangeFeedTests
{
    private static readonly TimeSpan AlmostQuiet = ChangeFeed.Quiet - TimeSpan.FromMilliseconds(1);

    private readonly ManualTime _time = new();
    private readonly ChangeFeed _feed;

    public ChangeFeedTests() => _feed = new ChangeFeed(_time);

    [Fact]
    public async Task A_change_is_reported_after_changes_have_settled()
    {
        Task<IReadOnlyList<string>> next = _feed.NextAsync(CancellationToken.None);
        _feed.Add("content/a/note.zh.md");
        await _time.TimerStartedAsync();
        _time.Advance(AlmostQuiet);
        Assert.False(next.IsCompleted);
        _time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(["content/a/note.zh.md"], await next);
    }

    [Fact]
    public async Task Changes_of_one_save_are_reported_together()
    {
        Task<IReadOnlyList<string>> next = _feed.NextAsync(CancellationToken.None);
        _feed.Add("b");
        await _time.TimerStartedAsync();
        _time.Advance(AlmostQuiet);
        _feed.Add("a");
        _feed.Add("b");
        await _time.TimerStartedAsync();
        _time.Advance(AlmostQuiet);
        Assert.False(next.IsCompleted);
        _time.Advance(ChangeFeed.Quiet);
        Assert.Equal(["a", "b"], await next);
    }

    [Fact]
    public async Task A_change_during_a_build_starts_the_next()
    {
        _feed.Add("a");
        Task<IReadOnlyList<string>> next = _feed.NextAsync(CancellationToken.None);
        await _time.TimerStartedAsync();
        _time.Advance(ChangeFeed.Quiet);
        Assert.Equal(["a"], await next);
    }

    [Fact]
    public async Task Waiting_ends_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        Task<IReadOnlyList<string>> next = _feed.NextAsync(source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }
}
