using System.Buffers;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>Data that are being compressed, here or on another thread. The bytes are the same either way.</summary>
internal sealed class CompressedData
{
    /// <summary>Shorter data are compressed at once: handing them over takes longer.</summary>
    private const int ShortestHandedOver = 2048;

    private readonly byte[]? _result;
    private readonly Task<byte[]>? _work;

    private CompressedData(StreamCompressor compressor, ReadOnlySpan<byte> data, DeflateEffort effort)
    {
        if (data.Length < ShortestHandedOver)
        {
            _result = compressor.Compress(data, effort);
            return;
        }

        int length = data.Length;
        byte[] copy = ArrayPool<byte>.Shared.Rent(length);
        data.CopyTo(copy);
        _work = Task.Run(() =>
        {
            byte[] result = compressor.Compress(copy.AsSpan(0, length), effort);
            ArrayPool<byte>.Shared.Return(copy);
            return result;
        });
    }

    public bool IsReady => _work is not { IsCompleted: false };

    /// <summary>
    /// The compressed data; waits for them. A task not started yet is run by who waits for it: a full thread pool stops
    /// nobody.
    /// </summary>
    public ReadOnlySpan<byte> Span => _result ?? _work!.GetAwaiter().GetResult();

    /// <summary>Starts to compress data, which are copied.</summary>
    public static CompressedData Start(StreamCompressor compressor, ReadOnlySpan<byte> data, DeflateEffort effort) =>
        new(compressor, data, effort);
}
