using System.Buffers.Binary;
using System.Security.Cryptography;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>
/// Writes a PDF file object by object: streams in order, everything else in object streams, a
/// cross-reference stream at the end (ISO 32000-1, 7.5). Numbers are assigned in the order of requests.
/// </summary>
internal sealed class ObjectWriter : IDisposable
{
    private const int ObjectsInStream = 1000;
    private const int IdentifierLength = 16;

    /// <summary>Maximum number of streams that wait for an earlier one.</summary>
    private const int MostPending = 64;

    private readonly Stream _output;
    private readonly StreamCompressor _compressor;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<Location> _locations = [default];
    private readonly PdfBuffer _packed = new(16384);
    private readonly List<(int Number, int Offset)> _packedObjects = [];
    private readonly PdfBuffer _head = new();
    private readonly Queue<PendingStream> _pending = new();
    private long _position;
    private int _packedStream;

    public ObjectWriter(Stream output, StreamCompressor compressor)
    {
        _output = output;
        _compressor = compressor;
        Emit("%PDF-1.7\n"u8);
        // Four bytes above 127 tell programs that the file is binary (ISO 32000-1, 7.5.2).
        Emit([(byte)'%', 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number for an object to be written later.</summary>
    public int Reserve()
    {
        _locations.Add(default);
        return _locations.Count - 1;
    }

    /// <summary>Starts an object that is not a stream; its content is written to the buffer returned, before the next object starts.</summary>
    public PdfBuffer Begin(int number)
    {
        if (_packedObjects.Count == ObjectsInStream)
        {
            EndObjectStream();
        }

        if (_packedObjects.Count == 0)
        {
            _packedStream = Reserve();
        }
        else
        {
            _packed.Raw((byte)'\n');
        }

        _locations[number] = new Location(2, _packedStream, _packedObjects.Count);
        _packedObjects.Add((number, _packed.Length));
        return _packed;
    }

    /// <summary>Writes a stream that is compressed here, on another thread where that pays.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Writes the entries of its dictionary, without length and filter.</param>
    /// <param name="data">The data before compression.</param>
    /// <param name="effort">Effort of the search for a short form.</param>
    public void WriteCompressed(int number, Action<PdfBuffer>? entries, ReadOnlySpan<byte> data, DeflateEffort effort = DeflateEffort.Thorough)
    {
        byte[] header = HeaderOf(number, buffer =>
        {
            entries?.Invoke(buffer);
            buffer.Raw("/Filter/FlateDecode"u8);
        });
        Enqueue(new PendingStream(number, header, CompressedData.Start(_compressor, data, effort)));
    }

    /// <summary>Writes a stream without compression.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">Writes the entries of its dictionary, without length.</param>
    /// <param name="pieces">The data.</param>
    public void WriteStream(int number, Action<PdfBuffer> entries, params IReadOnlyList<ReadOnlyMemory<byte>> pieces) =>
        Enqueue(new PendingStream(number, HeaderOf(number, entries), null) { Pieces = pieces });

    /// <summary>Ends the object stream, so that it is compressed while what comes next is made.</summary>
    public void EndObjectStream()
    {
        if (_packedObjects.Count == 0)
        {
            return;
        }

        using var data = new PdfBuffer(_packed.Length + (16 * _packedObjects.Count));
        foreach ((int number, int offset) in _packedObjects)
        {
            data.Integer(number).Integer(offset);
        }

        data.Raw((byte)'\n');
        int first = data.Length;
        int count = _packedObjects.Count;
        data.Raw(_packed.Span);
        WriteCompressed(_packedStream, header => header.Raw("/Type/ObjStm/N"u8).Integer(count).Raw("/First"u8).Integer(first), data.Span);
        _packed.Clear();
        _packedObjects.Clear();
    }

    /// <summary>Ends the file.</summary>
    /// <param name="catalog">Number of the catalog.</param>
    /// <param name="info">Number of the document information dictionary.</param>
    public void Finish(int catalog, int info)
    {
        EndObjectStream();
        EmitPending();
        int table = Reserve();
        long start = _position;
        _locations[table] = new Location(1, start, 0);
        // The hash of all bytes so far names the content: the same file always gets the same identifier.
        byte[] identifier = _hash.GetCurrentHash()[..IdentifierLength];
        int offsetLength = BytesFor(start);
        int rowLength = 1 + offsetLength + 2;
        WriteCompressed(
            table,
            header =>
            {
                header.Raw("/Type/XRef/Size"u8).Integer(_locations.Count);
                header.Raw("/W[1"u8).Integer(offsetLength).Raw(" 2]/Root"u8).Reference(catalog).Raw("/Info"u8).Reference(info);
                header.Raw("/ID["u8).Hex(identifier).Hex(identifier).Raw("]/DecodeParms<</Predictor 12/Columns"u8)
                    .Integer(rowLength).Raw(">>"u8);
            },
            TableRows(offsetLength, rowLength));
        EmitPending();
        _head.Clear();
        _head.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
        Emit(_head.Span);
    }

    public void Dispose()
    {
        _hash.Dispose();
        _packed.Dispose();
        _head.Dispose();
    }

    private static int BytesFor(long value)
    {
        int count = 1;
        while (value > 255)
        {
            value >>= 8;
            count++;
        }

        return count;
    }

    private byte[] HeaderOf(int number, Action<PdfBuffer> entries)
    {
        _head.Clear();
        _head.Integer(number).Raw(" 0 obj\n<<"u8);
        entries(_head);
        return _head.Span.ToArray();
    }

    /// <summary>Streams are written in the order of requests, each when it is compressed.</summary>
    private void Enqueue(PendingStream stream)
    {
        _pending.Enqueue(stream);
        while (_pending.TryPeek(out PendingStream? first) && (first.IsReady || _pending.Count > MostPending))
        {
            Emit(_pending.Dequeue());
        }
    }

    private void EmitPending()
    {
        while (_pending.TryDequeue(out PendingStream? stream))
        {
            Emit(stream);
        }
    }

    private void Emit(PendingStream stream)
    {
        ReadOnlySpan<byte> data = stream.Compressed is { } compressed ? compressed.Span : default;
        _locations[stream.Number] = new Location(1, _position, 0);
        _head.Clear();
        _head.Raw(stream.Header).Raw("/Length"u8).Integer(data.Length + stream.Pieces.Sum(piece => (long)piece.Length)).Raw(">>\nstream\n"u8);
        Emit(_head.Span);
        Emit(data);
        foreach (ReadOnlyMemory<byte> piece in stream.Pieces)
        {
            Emit(piece.Span);
        }

        Emit("\nendstream\nendobj\n"u8);
    }

    /// <summary>The rows of the cross-reference stream, each as the difference from the one above (PNG filter Up).</summary>
    private byte[] TableRows(int offsetLength, int rowLength)
    {
        var rows = new byte[_locations.Count * (rowLength + 1)];
        Span<byte> number = stackalloc byte[8];
        var above = new byte[rowLength];
        var row = new byte[rowLength];
        for (int i = 0; i < _locations.Count; i++)
        {
            Location location = _locations[i];
            row[0] = location.Type;
            BinaryPrimitives.WriteInt64BigEndian(number, location.Place);
            number[^offsetLength..].CopyTo(row.AsSpan(1));
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(1 + offsetLength), i == 0 ? ushort.MaxValue : (ushort)location.Index);
            Span<byte> filtered = rows.AsSpan(i * (rowLength + 1), rowLength + 1);
            filtered[0] = 2;
            for (int k = 0; k < rowLength; k++)
            {
                filtered[k + 1] = (byte)(row[k] - above[k]);
            }

            (above, row) = (row, above);
        }

        return rows;
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _position += bytes.Length;
    }

    /// <summary>Where an object is: type 1 at an offset in the file, type 2 at an index in an object stream, type 0 nowhere.</summary>
    private readonly record struct Location(byte Type, long Place, int Index);

    /// <summary>A stream whose place in the file comes.</summary>
    private sealed record PendingStream(int Number, byte[] Header, CompressedData? Compressed)
    {
        public IReadOnlyList<ReadOnlyMemory<byte>> Pieces { get; init; } = [];

        public bool IsReady => Compressed is not { IsReady: false };
    }
}
