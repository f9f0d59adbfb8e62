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

    /// <summary>The zlib stream of data.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> data, DeflateEffort effort = DeflateEffort.Thorough)
    {
        if (!Idle.TryTake(out Deflater? deflater))
        {
            deflater = new Deflater();
        }

        byte[] compressed = deflater.Compress(data, effort).ToArray();
        Idle.Add(deflater);
        return compressed;
    }
}
