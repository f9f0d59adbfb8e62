using System.Buffers;
using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Tracing;

/// <summary>Collects text together with the pieces that trace its origin.</summary>
internal sealed class OutputBuffer(bool traced)
{
    private char[] _text = ArrayPool<char>.Shared.Rent(256);
    private TracePiece[] _pieces = traced ? ArrayPool<TracePiece>.Shared.Rent(16) : [];
    private int _pieceCount;

    /// <summary>Number of characters.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _text.AsSpan(0, Length);

    /// <summary>Releases the memory; the buffer is then empty and must not be used again.</summary>
    public void Release()
    {
        ArrayPool<char>.Shared.Return(_text);
        if (traced)
        {
            Array.Clear(_pieces, 0, _pieceCount);
            ArrayPool<TracePiece>.Shared.Return(_pieces);
        }

        _text = [];
        _pieces = [];
        Length = 0;
        _pieceCount = 0;
    }

    /// <summary>Clears the buffer for reuse.</summary>
    public void Clear()
    {
        Length = 0;
        if (_pieceCount > 0)
        {
            Array.Clear(_pieces, 0, _pieceCount);
            _pieceCount = 0;
        }
    }

    /// <summary>Adds characters of unknown origin.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Adds characters that are copied verbatim from a template.</summary>
    public void Append(SourceText source, int start, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (traced)
        {
            Add(new TracePiece(Length, text.Length, source, start, text.Length, IsVerbatim: true, Trace: null));
        }

        Append(text);
    }

    /// <summary>Adds characters that an expression of a template printed.</summary>
    public void Append(ReadOnlySpan<char> text, SourceText source, int start, int length, object? trace)
    {
        if (text.IsEmpty)
        {
            return;
        }

        if (traced)
        {
            Add(new TracePiece(Length, text.Length, source, start, length, IsVerbatim: false, trace));
        }

        Append(text);
    }

    /// <summary>Adds a part of a text made of pieces; the gaps were written by the expression.</summary>
    public void Append(string text, int from, int count, TextTrace pieces, SourceText source, int start, int length)
    {
        if (!traced)
        {
            Append(text.AsSpan(from, count));
            return;
        }

        int offset = Length - from;
        int position = from;
        int end = from + count;
        foreach (TracePiece piece in pieces.Pieces)
        {
            int pieceFrom = Math.Max(piece.Start, position);
            int pieceTo = Math.Min(piece.End, end);
            if (pieceFrom >= pieceTo)
            {
                continue;
            }

            Append(text.AsSpan(position, pieceFrom - position), source, start, length, trace: null);
            TracePiece part = piece.Part(pieceFrom, pieceTo - pieceFrom, offset);
            Add(part.Source is not null ? part : part with { Source = source, WrittenStart = start, WrittenLength = length });
            Append(text.AsSpan(pieceFrom, pieceTo - pieceFrom));
            position = pieceTo;
        }

        Append(text.AsSpan(position, end - position), source, start, length, trace: null);
    }

    /// <summary>The pieces as the trace of the whole text; null if there is no data behind it.</summary>
    public TextTrace? ToTrace() => TextTrace.Of(_pieces.AsSpan(0, _pieceCount));

    /// <summary>The output with its map.</summary>
    public TracedText ToTracedText()
    {
        ImmutableArray<TracedSpan>.Builder spans = ImmutableArray.CreateBuilder<TracedSpan>(_pieceCount);
        for (int i = 0; i < _pieceCount; i++)
        {
            ref readonly TracePiece piece = ref _pieces[i];
            SourceSpan? written = piece.Source is { } source ? source.Span(piece.WrittenStart, piece.WrittenLength) : null;
            Origin? origin = TraceOrigin.Of(piece.Trace);
            spans.Add(new TracedSpan(piece.Start, piece.Length, written, piece.IsVerbatim, origin, piece.Trace as DataValue, piece.Form));
        }

        return new TracedText(new string(Text), spans.MoveToImmutable());
    }

    private void Add(in TracePiece piece)
    {
        if (_pieceCount > 0 && Joins(_pieces[_pieceCount - 1], piece))
        {
            TracePiece last = _pieces[_pieceCount - 1];
            _pieces[_pieceCount - 1] = last with { Length = last.Length + piece.Length, WrittenLength = last.WrittenLength + piece.Length };
            return;
        }

        if (_pieceCount == _pieces.Length)
        {
            TracePiece[] larger = ArrayPool<TracePiece>.Shared.Rent(_pieces.Length * 2);
            _pieces.CopyTo(larger, 0);
            Array.Clear(_pieces);
            ArrayPool<TracePiece>.Shared.Return(_pieces);
            _pieces = larger;
        }

        _pieces[_pieceCount++] = piece;
    }

    /// <summary>True for two pieces of literal text that are adjacent in both output and template.</summary>
    private static bool Joins(in TracePiece last, in TracePiece next) =>
        last.IsVerbatim && next.IsVerbatim && last.Trace is null && next.Trace is null
        && ReferenceEquals(last.Source, next.Source)
        && last.End == next.Start && last.WrittenStart + last.WrittenLength == next.WrittenStart;

    private void Reserve(int count)
    {
        if (Length + count <= _text.Length)
        {
            return;
        }

        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + count, _text.Length * 2));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
