using System.Threading.Channels;

namespace ReportGen.Publishing.Watching;

/// <summary>Collects changes until they have settled, since editors write a file in several steps, and tools several files.</summary>
/// <param name="time">The clock.</param>
public sealed class ChangeFeed(TimeProvider time)
{
    /// <summary>Time without changes before a build starts.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    private readonly Channel<string> _changes = Channel.CreateUnbounded<string>();

    /// <summary>Reports a change; may be called from any thread.</summary>
    /// <param name="path">Path relative to the workspace, such as <c>content/sora-note/note.zh.md</c>.</param>
    public void Add(string path) => _changes.Writer.TryWrite(path);

    /// <summary>Waits for a change and then until changes have settled.</summary>
    /// <param name="cancellation">Cancels the wait.</param>
    /// <returns>The paths changed, in ordinal order, each once.</returns>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task<IReadOnlyList<string>> NextAsync(CancellationToken cancellation)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal) { await _changes.Reader.ReadAsync(cancellation).ConfigureAwait(false) };
        do
        {
            while (_changes.Reader.TryRead(out string? path))
            {
                paths.Add(path);
            }
        }
        while (await ChangesBeforeQuietAsync(cancellation).ConfigureAwait(false));
        return [.. paths];
    }

    private async Task<bool> ChangesBeforeQuietAsync(CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<bool> change = _changes.Reader.WaitToReadAsync(ended.Token).AsTask();
        Task quiet = Task.Delay(Quiet, time, ended.Token);
        Task first = await Task.WhenAny(change, quiet).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return first == change;
    }
}
