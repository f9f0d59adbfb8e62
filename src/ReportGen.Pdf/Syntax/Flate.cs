using System.IO.Compression;

namespace ReportGen.Pdf.Syntax;

/// <summary>Compresses streams for the filter FlateDecode.</summary>
internal static class Flate
{
    /// <summary>Appends the zlib stream of data to a buffer.</summary>
    public static void Compress(ReadOnlySpan<byte> data, PdfBuffer target)
    {
        using var sink = new BufferSink(target);
        using var compressor = new ZLibStream(sink, CompressionLevel.Optimal, leaveOpen: true);
        compressor.Write(data);
    }

    private sealed class BufferSink(PdfBuffer target) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => target.Length;

        public override long Position
        {
            get => target.Length;
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer) => target.Raw(buffer);

        public override void Write(byte[] buffer, int offset, int count) => target.Raw(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
