using System.Collections;

using ReportGen.Templating.Tracing;

namespace ReportGen.Templating.Values;

/// <summary>A text of a template together with the data behind it; its items are its characters.</summary>
/// <param name="text">The characters.</param>
/// <param name="trace">What is behind them.</param>
internal sealed class TracedString(string text, object? trace) : Traced(text, trace), IEnumerable
{
    /// <summary>The characters.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public IEnumerator GetEnumerator()
    {
        for (int i = 0; i < Text.Length; i++)
        {
            yield return CharacterAt(i);
        }
    }

    /// <summary>A character as a text of its own; of a text of pieces, with the data of its piece.</summary>
    /// <param name="index">Place from 0.</param>
    public object? CharacterAt(int index) =>
        new Value(Text[index].ToString(), Trace is TextTrace pieces ? pieces.Slice(index, 1) : TraceOrigin.Of(Trace)).Boxed;
}
