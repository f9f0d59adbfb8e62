using System.Collections;

using ReportGen.Templating.Tracing;

namespace ReportGen.Templating.Values;

/// <summary>A text of a template together with the data behind it; its items are its characters.</summary>
/// <param name="text">The characters.</param>
/// <param name="trace">Their trace.</param>
internal sealed class TracedString(string text, object? trace) : Traced(text, trace), IEnumerable
{
    private const int MaximumPieces = 1000;

    /// <summary>The characters.</summary>
    public string Text { get; } = text;

    /// <inheritdoc/>
    public IEnumerator GetEnumerator()
    {
        // All characters have the data of the whole text: finding the piece of each would iterate over all pieces each time.
        for (int i = 0; i < Text.Length; i++)
        {
            yield return new Value(Text[i].ToString(), TraceOrigin.Of(Trace)).Boxed;
        }
    }

    /// <summary>A character as a separate text; in a text of pieces, with the data of its piece.</summary>
    /// <param name="index">Index from 0.</param>
    public object? CharacterAt(int index) =>
        new Value(Text[index].ToString(), Trace is TextTrace { Pieces.Length: <= MaximumPieces } pieces ? pieces.Slice(index, 1) : TraceOrigin.Of(Trace)).Boxed;
}
