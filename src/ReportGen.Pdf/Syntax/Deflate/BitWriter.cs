using System.Buffers.Binary;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>Writes bits from the lowest on (RFC 1951, 3.1.1).</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[4096];
    private int _length;
    private ulong _bits;
    private int _count;

    /// <summary>What is written, once the last byte is filled up.</summary>
    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    public void Clear()
    {
        _length = 0;
        _bits = 0;
        _count = 0;
    }

    /// <summary>Writes the lowest bits of a value, at most 32.</summary>
    public void Write(uint value, int count)
    {
        _bits |= (ulong)value << _count;
        _count += count;
        if (_count >= 32)
        {
            if (_length + 8 > _bytes.Length)
            {
                Array.Resize(ref _bytes, _bytes.Length * 2);
            }

            BinaryPrimitives.WriteUInt32LittleEndian(_bytes.AsSpan(_length), (uint)_bits);
            _length += 4;
            _bits >>= 32;
            _count -= 32;
        }
    }

    /// <summary>Fills up the last byte.</summary>
    public void Align()
    {
        if (_length + 8 > _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        for (; _count > 0; _count -= 8)
        {
            _bytes[_length++] = (byte)_bits;
            _bits >>= 8;
        }

        _bits = 0;
        _count = 0;
    }

    /// <summary>Whole bytes, behind a filled one.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        while (_length + bytes.Length + 8 > _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }
}
