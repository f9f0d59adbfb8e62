using System.Buffers.Binary;
using System.Collections.Concurrent;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>Compresses streams for the filter FlateDecode.</summary>
internal static class Flate
{
    /// <summary>Shorter data are compressed again: that takes hardly longer than to look them up.</summary>
    private const int ShortestRemembered = 512;

    private const int RememberedBytes = 8 << 20;

    /// <summary>Compressors hold tables of several hundred kilobytes: they are used again.</summary>
    private static readonly ConcurrentBag<Deflater> Idle = [];

    private static readonly CompressionMemo Memo = new(RememberedBytes);

    /// <summary>The zlib stream of data, remembered from the last time where it can be.</summary>
    public static byte[] Recall(ReadOnlySpan<byte> data, DeflateEffort effort)
    {
        if (data.Length < ShortestRemembered)
        {
            return Compress(data, effort);
        }

        CompressionMemo.Key key = CompressionMemo.KeyOf(data, effort);
        byte[]? known = Memo.Find(key);
        if (known is null)
        {
            known = Compress(data, effort);
            Memo.Add(key, known);
        }

        return known;
    }

    /// <summary>
    /// The zlib stream of data of which a part often comes again: this is compressed by itself and remembered. The stream
    /// is longer by some bytes only.
    /// </summary>
    /// <param name="data">All data.</param>
    /// <param name="start">Where the part starts.</param>
    /// <param name="length">Length of the part.</param>
    public static byte[] RecallPart(ReadOnlySpan<byte> data, int start, int length)
    {
        ReadOnlySpan<byte> part = data.Slice(start, length);
        CompressionMemo.Key key = CompressionMemo.KeyOf(part, DeflateEffort.Thorough, isPart: true);
        byte[]? known = Memo.Find(key);
        if (known is null)
        {
            known = CompressPart(part, isEnd: false);
            Memo.Add(key, known);
        }

        byte[] before = CompressPart(data[..start], isEnd: false);
        byte[] behind = CompressPart(data[(start + length)..], isEnd: true);
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Deflater.Adler32(data));
        return [.. Deflater.Head, .. before, .. known, .. behind, .. checksum];
    }

    private static byte[] CompressPart(ReadOnlySpan<byte> data, bool isEnd)
    {
        Deflater deflater = Take();
        byte[] compressed = deflater.CompressPart(data, DeflateEffort.Thorough, isEnd).ToArray();
        Idle.Add(deflater);
        return compressed;
    }

    private static byte[] Compress(ReadOnlySpan<byte> data, DeflateEffort effort)
    {
        Deflater deflater = Take();
        byte[] compressed = deflater.Compress(data, effort).ToArray();
        Idle.Add(deflater);
        return compressed;
    }

    private static Deflater Take() => Idle.TryTake(out Deflater? deflater) ? deflater : new Deflater();
}
