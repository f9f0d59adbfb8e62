using System.Text;

using ReportGen.Foundation.Origins;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>
/// Assembles a text from parts of another one and from replacements. A part that is kept keeps its
/// pieces; a replacement has the data of the replaced part and its own.
/// </summary>
/// <param name="whole">The original text.</param>
/// <param name="trace">Its trace.</param>
internal sealed class TextAssembly(string whole, object? trace)
{
    // Each part iterates over all pieces: beyond this product a text keeps its data, but not which part shows what.
    private const long MaximumWork = 4_000_000;

    private readonly StringBuilder _text = new();
    private readonly List<TracePiece> _pieces = [];
    private Origin? _other;
    private long _work;

    /// <summary>Adds a part unchanged.</summary>
    public void Keep(int from, int length)
    {
        if (PartOf(from, length) is { } part)
        {
            _pieces.AddRange(part.Pieces.Select(piece => piece with { Start = piece.Start + _text.Length }));
        }

        _text.Append(whole, from, length);
    }

    /// <summary>Adds a text in place of a part.</summary>
    /// <param name="from">Start of the part.</param>
    /// <param name="length">Its length; 0 when nothing is replaced.</param>
    /// <param name="by">The replacement.</param>
    /// <param name="origin">The data behind the replacement.</param>
    public void Replace(int from, int length, string by, Origin? origin)
    {
        _other = by.Length == 0 ? _other : Origin.Union(_other, origin);
        Origin? united = Origin.Union(PartOf(from, length)?.Origin, origin);
        if (by.Length > 0 && united is not null)
        {
            _pieces.Add(new TracePiece(_text.Length, by.Length, null, 0, 0, IsVerbatim: false, united));
        }

        _text.Append(by);
    }

    /// <summary>The text; if it comes from one value, it shows that value.</summary>
    public Value ToValue()
    {
        object? result = trace is TextTrace pieces
            ? _work <= MaximumWork ? TextTrace.Of(_pieces) : Origin.Union(pieces.Origin, _other)
            : _other is null ? trace : Origin.Union(TraceOrigin.Of(trace), _other);
        return new Value(_text.ToString(), result);
    }

    private TextTrace? PartOf(int from, int length)
    {
        if (trace is not TextTrace pieces || length == 0)
        {
            return null;
        }

        _work += pieces.Pieces.Length;
        return _work <= MaximumWork ? pieces.Slice(from, length) : null;
    }
}
