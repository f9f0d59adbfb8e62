using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

using ReportGen.Foundation.Caching;
using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>
/// Compresses streams for the filter FlateDecode, and keeps the results: a note written again has mostly the same fonts and
/// pages. Safe to use from several threads.
/// </summary>
internal sealed class StreamCompressor
{
    /// <summary>Shorter data are compressed again: that takes hardly longer than to look them up.</summary>
    private const int ShortestCached = 512;

    private const int CachedBytes = 16 << 20;

    /// <summary>Bytes that an entry takes besides the stream.</summary>
    private const int EntryLength = 128;

    private readonly Cache<Key, byte[]> _streams = new(CachedBytes, static stream => stream.Length + EntryLength);

    /// <summary>Compressors hold tables of several hundred kilobytes: they are used again.</summary>
    private readonly ConcurrentBag<Deflater> _idle = [];

    /// <summary>The zlib stream of data.</summary>
    /// <param name="data">The data.</param>
    /// <param name="effort">Effort of the search for a short form.</param>
    public byte[] Compress(ReadOnlySpan<byte> data, DeflateEffort effort)
    {
        if (data.Length < ShortestCached)
        {
            return CompressAnew(data, effort);
        }

        Key key = KeyOf(data, effort);
        if (!_streams.TryGet(key, out byte[]? stream))
        {
            stream = CompressAnew(data, effort);
            _streams.Set(key, stream);
        }

        return stream;
    }

    /// <summary>
    /// The zlib stream of data of which a part often comes again: this is compressed by itself and kept. The stream is
    /// longer by some bytes only.
    /// </summary>
    /// <param name="data">All data.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="length">Length of the part.</param>
    public byte[] CompressWithPart(ReadOnlySpan<byte> data, int start, int length)
    {
        ReadOnlySpan<byte> part = data.Slice(start, length);
        Key key = KeyOf(part, DeflateEffort.Thorough, isPart: true);
        if (!_streams.TryGet(key, out byte[]? compressed))
        {
            compressed = CompressPart(part, isEnd: false);
            _streams.Set(key, compressed);
        }

        byte[] before = CompressPart(data[..start], isEnd: false);
        byte[] behind = CompressPart(data[(start + length)..], isEnd: true);
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Deflater.Adler32(data));
        return [.. Deflater.Header, .. before, .. compressed, .. behind, .. checksum];
    }

    private byte[] CompressPart(ReadOnlySpan<byte> data, bool isEnd)
    {
        Deflater deflater = Take();
        byte[] compressed = deflater.CompressPart(data, DeflateEffort.Thorough, isEnd).ToArray();
        _idle.Add(deflater);
        return compressed;
    }

    private byte[] CompressAnew(ReadOnlySpan<byte> data, DeflateEffort effort)
    {
        Deflater deflater = Take();
        byte[] compressed = deflater.Compress(data, effort).ToArray();
        _idle.Add(deflater);
        return compressed;
    }

    private Deflater Take() => _idle.TryTake(out Deflater? deflater) ? deflater : new Deflater();

    /// <summary>Names data by their SHA-256, of which no collision is known.</summary>
    private static Key KeyOf(ReadOnlySpan<byte> data, DeflateEffort effort, bool isPart = false)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(data, hash);
        Span<ulong> words = MemoryMarshal.Cast<byte, ulong>(hash);
        return new Key(words[0], words[1], words[2], words[3], effort, isPart);
    }

    /// <summary>What a stream is made of: the hash of the data, and how they are compressed. A part has no head of its own.</summary>
    private readonly record struct Key(ulong First, ulong Second, ulong Third, ulong Fourth, DeflateEffort Effort, bool IsPart);
}
