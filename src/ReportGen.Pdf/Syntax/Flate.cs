using System.Collections.Concurrent;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>Compresses streams for the filter FlateDecode.</summary>
internal static class Flate
{
    /// <summary>Compressors hold tables of several hundred kilobytes: they are used again.</summary>
    private static readonly ConcurrentBag<Deflater> Idle = [];

    /// <summary>Appends the zlib stream of data to a buffer.</summary>
    public static void Compress(ReadOnlySpan<byte> data, PdfBuffer target, DeflateEffort effort = DeflateEffort.Thorough)
    {
        if (!Idle.TryTake(out Deflater? deflater))
        {
            deflater = new Deflater();
        }

        target.Raw(deflater.Compress(data, effort));
        Idle.Add(deflater);
    }
}
