using System.Text;

using ReportGen.Templating.Values;

namespace ReportGen.Templating.Tracing;

/// <summary>Assembles a text from values; each part keeps the data behind it.</summary>
internal sealed class TextBuilder
{
    private readonly StringBuilder _text = new();
    private List<TracePiece>? _pieces;

    /// <summary>Number of characters.</summary>
    public int Length => _text.Length;

    /// <summary>Number of pieces.</summary>
    public int PieceCount => _pieces?.Count ?? 0;

    /// <summary>Adds the text of a value.</summary>
    /// <param name="text">The text.</param>
    /// <param name="trace">Its trace.</param>
    /// <param name="place">The expression that created it.</param>
    public void Add(string? text, object? trace, WrittenPlace place)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        if (trace is TextTrace pieces)
        {
            _pieces ??= [];
            foreach (TracePiece piece in pieces.Pieces)
            {
                _pieces.Add(piece with { Start = piece.Start + _text.Length });
            }
        }
        else if (trace is not null)
        {
            _pieces ??= [];
            _pieces.Add(new TracePiece(_text.Length, text.Length, place.Source, place.Start, place.Length, IsVerbatim: false, trace));
        }

        _text.Append(text);
    }

    /// <summary>Adds characters that are copied verbatim from a template.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="place">Their location.</param>
    public void AddVerbatim(string text, WrittenPlace place)
    {
        _pieces ??= [];
        _pieces.Add(new TracePiece(_text.Length, text.Length, place.Source, place.Start, place.Length, IsVerbatim: true, null));
        _text.Append(text);
    }

    /// <summary>The text with its pieces.</summary>
    public Value ToValue() => new(_text.ToString(), _pieces is null ? null : TextTrace.Of(_pieces));
}
