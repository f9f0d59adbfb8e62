using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Png;

/// <summary>Reads pieces of memory one after the other.</summary>
internal sealed class SegmentedStream(ImmutableArray<ReadOnlyMemory<byte>> segments) : Stream
{
    private int _segment;
    private int _offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_segment < segments.Length)
        {
            ReadOnlySpan<byte> rest = segments[_segment].Span[_offset..];
            if (rest.IsEmpty)
            {
                _segment++;
                _offset = 0;
                continue;
            }

            int count = Math.Min(rest.Length, buffer.Length);
            rest[..count].CopyTo(buffer);
            _offset += count;
            return count;
        }

        return 0;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
