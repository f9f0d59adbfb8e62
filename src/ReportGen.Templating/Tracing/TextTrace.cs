using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Tracing;

/// <summary>The trace of a text that was assembled from pieces: captured, included, concatenated, interpolated.</summary>
internal sealed class TextTrace
{
    // A text with more pieces keeps its data, but not which piece shows what.
    private const int MaximumPieces = 65_536;

    private Origin? _origin;
    private bool _isUnited;

    private TextTrace(TracePiece[] pieces)
    {
        Pieces = pieces;
    }

    /// <summary>The pieces in order, without overlap; gaps are literal text of the template.</summary>
    public TracePiece[] Pieces { get; }

    /// <summary>All the data in the text.</summary>
    public Origin? Origin
    {
        get
        {
            if (!_isUnited)
            {
                foreach (TracePiece piece in Pieces)
                {
                    _origin = Foundation.Origins.Origin.Union(_origin, TraceOrigin.Of(piece.Trace));
                }

                _isUnited = true;
            }

            return _origin;
        }
    }

    /// <summary>The trace of a text of pieces; null if there are none.</summary>
    public static TextTrace? Of(ReadOnlySpan<TracePiece> pieces)
    {
        if (pieces.IsEmpty)
        {
            return null;
        }

        var trace = new TextTrace(pieces.ToArray());
        if (pieces.Length <= MaximumPieces)
        {
            return trace;
        }

        // Which part is syntax of the template is not known either.
        int start = pieces[0].Start;
        return new TextTrace([new TracePiece(start, pieces[^1].End - start, null, 0, 0, IsVerbatim: false, trace.Origin, ValueForm.Markup)]);
    }

    /// <summary>The trace of a text of pieces; null if there are none.</summary>
    public static TextTrace? Of(List<TracePiece> pieces) => Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pieces));

    /// <summary>The trace of a text in another form; null if there is no data behind it.</summary>
    /// <param name="trace">The trace of the text: of one value, or of several pieces.</param>
    /// <param name="length">Length of the text.</param>
    /// <param name="form">The form.</param>
    public static TextTrace? In(object? trace, int length, ValueForm form) => trace switch
    {
        _ when length == 0 => null,
        TextTrace text => new TextTrace(Array.ConvertAll(text.Pieces, piece => piece with { Form = form })),
        not null => new TextTrace([new TracePiece(0, length, null, 0, 0, IsVerbatim: false, trace, form)]),
        _ => null,
    };

    /// <summary>The trace of a part of the text; null if unknown.</summary>
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

        return Of(kept);
    }

    /// <summary>The same pieces for a text of equal length that was changed character by character.</summary>
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
