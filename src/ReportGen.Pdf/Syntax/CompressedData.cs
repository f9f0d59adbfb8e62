using System.Buffers;

using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Syntax;

/// <summary>Data that are being compressed, here or on another thread. The bytes are the same either way.</summary>
internal sealed class CompressedData : IDisposable
{
    /// <summary>Shorter data are compressed at once: handing them over takes longer.</summary>
    private const int ShortestHandedOver = 2048;

    private readonly PdfBuffer _result = new();
    private readonly Task? _work;

    private CompressedData(ReadOnlySpan<byte> data, DeflateEffort effort)
    {
        if (data.Length < ShortestHandedOver)
        {
            Flate.Compress(data, _result, effort);
            return;
        }

        int length = data.Length;
        byte[] copy = ArrayPool<byte>.Shared.Rent(length);
        data.CopyTo(copy);
        _work = Task.Run(() =>
        {
            Flate.Compress(copy.AsSpan(0, length), _result, effort);
            ArrayPool<byte>.Shared.Return(copy);
        });
    }

    public bool IsReady => _work is not { IsCompleted: false };

    /// <summary>The compressed data; waits for them.</summary>
    public ReadOnlySpan<byte> Span
    {
        get
        {
            // A task not started yet is run by who waits for it: a full thread pool stops nobody.
            _work?.GetAwaiter().GetResult();
            return _result.Span;
        }
    }

    /// <summary>Starts to compress data, which are copied.</summary>
    public static CompressedData Start(ReadOnlySpan<byte> data, DeflateEffort effort) => new(data, effort);

    public void Dispose()
    {
        _work?.GetAwaiter().GetResult();
        _result.Dispose();
    }
}
