using Scriban.Runtime;

namespace ReportGen.Templating.Tracing;

/// <summary>Receives the output of Scriban. Literal text and values are distinguished by reference.</summary>
/// <param name="sources">The texts of the templates that run.</param>
/// <param name="written">Called before each write with the length so far and the length added.</param>
/// <param name="isTraced">True to keep the trace of each span.</param>
internal sealed class TracedOutput(SourceTable sources, Action<int, int> written, bool isTraced) : IScriptOutput
{
    private string? _shown;
    private object? _trace;
    private WrittenPlace _place;

    /// <summary>The output so far.</summary>
    public OutputBuffer Buffer { get; } = new(isTraced);

    /// <summary>Announces that the next text to be written is a value.</summary>
    /// <param name="text">The text of the value.</param>
    /// <param name="trace">Its trace.</param>
    /// <param name="place">The expression that prints it.</param>
    public void Show(string text, object? trace, WrittenPlace place) => (_shown, _trace, _place) = (text, trace, place);

    /// <summary>Announces that the value has been written.</summary>
    public void EndShown() => _shown = null;

    /// <inheritdoc/>
    public void Write(string text, int offset, int count)
    {
        if (count <= 0)
        {
            return;
        }

        written(Buffer.Length, count);
        if (!isTraced)
        {
            Buffer.Append(text.AsSpan(offset, count));
        }
        else if (ReferenceEquals(text, _shown))
        {
            WriteShown(text, offset, count);
        }
        else if (sources.TextOf(text) is { } source)
        {
            Buffer.Append(source, offset, text.AsSpan(offset, count));
        }
        else
        {
            Buffer.Append(text.AsSpan(offset, count));
        }
    }

    /// <inheritdoc/>
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>The text that was written.</summary>
    public override string ToString() => new(Buffer.Text);

    private void WriteShown(string text, int offset, int count)
    {
        if (_place.Source is not { } source)
        {
            Buffer.Append(text.AsSpan(offset, count));
        }
        else if (_trace is TextTrace pieces)
        {
            Buffer.Append(text, offset, count, pieces, source, _place.Start, _place.Length);
        }
        else
        {
            Buffer.Append(text.AsSpan(offset, count), source, _place.Start, _place.Length, _trace);
        }
    }
}
