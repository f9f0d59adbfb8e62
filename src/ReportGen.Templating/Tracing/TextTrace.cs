using ReportGen.Core.Origins;

namespace ReportGen.Templating.Tracing;

/// <summary>The trace of a text that was put together from pieces: captured, included, concatenated, interpolated.</summary>
/// <param name="pieces">The pieces in order, without overlap; gaps are text of the template's author.</param>
internal sealed class TextTrace(TracePiece[] pieces)
{
    private Origin? _origin;
    private bool _isUnited;

    /// <summary>The pieces in order.</summary>
    public TracePiece[] Pieces { get; } = pieces;

    /// <summary>All the data in the text.</summary>
    public Origin? Origin
    {
        get
        {
            if (!_isUnited)
            {
                foreach (TracePiece piece in Pieces)
                {
                    _origin = Core.Origins.Origin.Union(_origin, TraceOrigin.Of(piece.Trace));
                }

                _isUnited = true;
            }

            return _origin;
        }
    }

    /// <summary>The trace of a part of the text; null when nothing is known of it.</summary>
    public TextTrace? Slice(int start, int length)
    {
        var kept = new List<TracePiece>();
        int end = start + length;
        foreach (TracePiece piece in Pieces)
        {
            int from = Math.Max(piece.Start, start);
            int to = Math.Min(piece.End, end);
            if (from < to)
            {
                kept.Add(piece.Part(from, to - from, -start));
            }
        }

        return kept.Count == 0 ? null : new TextTrace([.. kept]);
    }

    /// <summary>The same pieces for a text of equal length whose characters were changed one to one.</summary>
    public TextTrace Changed()
    {
        var changed = new TracePiece[Pieces.Length];
        for (int i = 0; i < changed.Length; i++)
        {
            changed[i] = Pieces[i] with { IsVerbatim = false };
        }

        return new TextTrace(changed);
    }
}
