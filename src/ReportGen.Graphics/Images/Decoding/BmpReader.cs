using System.Buffers.Binary;

namespace ReportGen.Graphics.Images.Decoding;

/// <summary>Reads the head of a BMP file: of OS/2 (12 bytes) or of Windows (40 bytes and more).</summary>
internal static class BmpReader
{
    private const int FileHead = 14;
    private const int OldHead = 12;
    private const int LeastHead = 40;
    private const int ProfileHead = 124;
    private const int LargestHead = 1024;
    private const uint EmbeddedProfile = 0x4D424544;
    private const uint LinkedProfile = 0x4C494E4B;

    public static DecodedImage? TryRead(ReadOnlyMemory<byte> data, ImageReport report)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        uint length = bytes.Length < FileHead + 4 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(bytes[FileHead..]);
        if (length != 0 && length is not (OldHead or (>= LeastHead and <= LargestHead)))
        {
            report.ImpossibleHeader(FormattableString.Invariant($"a head of {length} bytes"));
            return null;
        }

        if (length == 0 || bytes.Length < FileHead + length)
        {
            report.Truncated("its head is not whole");
            return null;
        }

        BmpHead head = BmpHead.Read(bytes.Slice(FileHead, (int)length));
        if (head.Compression is BmpHead.Jpeg or BmpHead.Png)
        {
            report.Unsupported("JPEG or PNG data inside BMP", "Convert it to PNG.");
            return null;
        }

        if (head.Width <= 0 || head.Height <= 0 || head.BitsPerPixel is not (1 or 2 or 4 or 8 or 16 or 24 or 32))
        {
            report.ImpossibleHeader(FormattableString.Invariant($"size {head.Width} by {head.Height} with {head.BitsPerPixel} bits a pixel"));
            return null;
        }

        if (head.Width * head.Height > ImageReader.MaximumPixels)
        {
            report.TooLarge(head.Width, head.Height);
            return null;
        }

        // Rows are filled up to four bytes.
        long rows = ((head.Width * head.BitsPerPixel) + 31) / 32 * 4 * head.Height;
        if (head.IsUncompressed && rows > bytes.Length - BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]))
        {
            report.Truncated("it holds less data than its size needs");
            return null;
        }

        var info = new ImageInfo(ImageFormat.Bmp, (int)head.Width, (int)head.Height, ImageColourModel.Rgb, 8) { HasAlpha = head.BitsPerPixel >= 16 };
        return new DecodedImage(Resolution.Apply(info, head.AcrossPerMetre * 0.0254, head.DownPerMetre * 0.0254), data, report)
        {
            Profile = length < ProfileHead ? null : ReadProfile(data[FileHead..], report),
        };
    }

    /// <summary>The profile of a version 5 head: where it starts, counted from the head, and how long it is.</summary>
    private static ColourProfile? ReadProfile(ReadOnlyMemory<byte> data, ImageReport report)
    {
        ReadOnlySpan<byte> head = data.Span;
        uint kind = BinaryPrimitives.ReadUInt32LittleEndian(head[56..]);
        if (kind is not (EmbeddedProfile or LinkedProfile))
        {
            return null;
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(head[112..]);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(head[116..]);
        // A linked profile is another file, which is never opened.
        if (kind == LinkedProfile || length == 0 || start > data.Length || length > data.Length - start)
        {
            report.IgnoredProfile();
            return null;
        }

        return ColourProfile.TryReadOrReport(data.Slice((int)start, (int)length), 3, report);
    }

    private readonly record struct BmpHead(long Width, long Height, int BitsPerPixel, uint Compression, int AcrossPerMetre, int DownPerMetre)
    {
        public const uint Jpeg = 4;
        public const uint Png = 5;

        /// <summary>True for samples as they are: without masks (0), or with three (3) or four (6).</summary>
        public bool IsUncompressed => Compression is 0 or 3 or 6;

        public static BmpHead Read(ReadOnlySpan<byte> head) => head.Length == OldHead
            ? new BmpHead(
                BinaryPrimitives.ReadUInt16LittleEndian(head[4..]),
                BinaryPrimitives.ReadUInt16LittleEndian(head[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(head[10..]),
                0,
                0,
                0)
            : new BmpHead(
                BinaryPrimitives.ReadInt32LittleEndian(head[4..]),
                // A negative height says that the first row is the top one.
                Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(head[8..])),
                BinaryPrimitives.ReadUInt16LittleEndian(head[14..]),
                BinaryPrimitives.ReadUInt32LittleEndian(head[16..]),
                BinaryPrimitives.ReadInt32LittleEndian(head[24..]),
                BinaryPrimitives.ReadInt32LittleEndian(head[28..]));
    }
}
