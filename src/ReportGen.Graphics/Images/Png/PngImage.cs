using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Png;

/// <summary>A parsed PNG file: header, palette, transparency and compressed rows, all checked but not decoded.</summary>
public sealed class PngImage : Picture
{
    private const int ChunkFrame = 12;
    private const int SignatureLength = 8;

    private readonly ImageReport _report;

    private PngImage(PngHeader header, PngChunks chunks, ImageReport report)
        : base(chunks.Describe(header))
    {
        Header = header;
        Palette = chunks.Palette;
        Transparency = chunks.Transparency;
        CompressedRows = chunks.CompressedRows;
        Profile = chunks.ReadProfile(header, report);
        _report = report;
    }

    /// <summary>The header.</summary>
    public PngHeader Header { get; }

    /// <summary>Palette as triples of red, green and blue; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Palette { get; }

    /// <summary>Bytes of the chunk <c>tRNS</c>; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Transparency { get; }

    /// <summary>The zlib stream of filtered rows, in pieces as stored in the file.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> CompressedRows { get; }

    /// <summary>Decodes the samples to eight bits.</summary>
    /// <returns>Null when the compressed data are damaged; an error was reported.</returns>
    public RasterImage? TryDecode() => PngDecoder.TryDecode(this, _report);

    /// <summary>Checks that the compressed rows are complete and match the size, so that they can be used as they are.</summary>
    /// <returns>False when they are damaged; an error was reported.</returns>
    public bool HasSoundRows() => PngDecoder.Check(this, _report);

    internal static PngImage? TryRead(ReadOnlyMemory<byte> data, ImageReport report)
    {
        PngHeader? header = null;
        var chunks = new PngChunks();
        ReadOnlyMemory<byte> rest = data[SignatureLength..];
        while (true)
        {
            if (rest.Length < ChunkFrame)
            {
                report.Truncated("its last chunk is missing");
                return null;
            }

            uint length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
            if (length > rest.Length - ChunkFrame)
            {
                report.Truncated("a chunk is longer than the rest of the file");
                return null;
            }

            ReadOnlyMemory<byte> body = rest.Slice(8, (int)length);
            uint type = BinaryPrimitives.ReadUInt32BigEndian(rest.Span[4..]);
            // Bit 5 of a type's first letter: set for chunks that a decoder may skip.
            bool isCritical = (type & 0x20000000) == 0;
            bool isSound = Crc32.Of(rest.Span.Slice(4, (int)length + 4))
                == BinaryPrimitives.ReadUInt32BigEndian(rest.Span[((int)length + 8)..]);
            rest = rest[((int)length + ChunkFrame)..];
            if (!isSound && isCritical)
            {
                report.Damaged("the checksum of a chunk does not match");
                return null;
            }

            if (header is null)
            {
                if (type != PngChunks.Header || length != 13)
                {
                    report.ImpossibleHeader("the first chunk is not IHDR");
                    return null;
                }

                header = PngHeader.TryRead(body.Span, report);
                if (header is null)
                {
                    return null;
                }
            }
            else if (type == PngChunks.End)
            {
                return chunks.Check(header, report) ? new PngImage(header, chunks, report) : null;
            }
            else if (!isSound)
            {
                report.IgnoredPart("has a chunk whose checksum does not match");
            }
            else if (!chunks.Add(type, body) && isCritical)
            {
                report.Damaged("it contains a chunk that is not part of PNG");
                return null;
            }
        }
    }
}
