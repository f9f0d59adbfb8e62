using System.Buffers.Binary;

namespace ReportGen.Graphics.Images.Decoding;

/// <summary>Reads the header of a BMP file: of OS/2 (12 bytes) or of Windows (40 bytes and more).</summary>
internal static class BmpReader
{
    private const int FileHeader = 14;
    private const int OldHeader = 12;
    private const int LeastHeader = 40;
    private const int ProfileHeader = 124;
    private const int LargestHeader = 1024;
    private const uint EmbeddedProfile = 0x4D424544;
    private const uint LinkedProfile = 0x4C494E4B;

    public static DecodedImage? TryRead(ReadOnlyMemory<byte> data, ImageReport report)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        uint length = bytes.Length < FileHeader + 4 ? 0 : BinaryPrimitives.ReadUInt32LittleEndian(bytes[FileHeader..]);
        if (length != 0 && length is not (OldHeader or (>= LeastHeader and <= LargestHeader)))
        {
            report.ImpossibleHeader(FormattableString.Invariant($"a header of {length} bytes"));
            return null;
        }

        if (length == 0 || bytes.Length < FileHeader + length)
        {
            report.Truncated("its header is incomplete");
            return null;
        }

        BmpHeader header = BmpHeader.Read(bytes.Slice(FileHeader, (int)length));
        if (header.Compression is BmpHeader.Jpeg or BmpHeader.Png)
        {
            report.Unsupported("JPEG or PNG data inside BMP", "Convert it to PNG.");
            return null;
        }

        if (header.Width <= 0 || header.Height <= 0 || header.BitsPerPixel is not (1 or 2 or 4 or 8 or 16 or 24 or 32))
        {
            report.ImpossibleHeader(FormattableString.Invariant($"size {header.Width} by {header.Height} with {header.BitsPerPixel} bits per pixel"));
            return null;
        }

        if (header.Width * header.Height > ImageReader.MaximumPixels)
        {
            report.TooLarge(header.Width, header.Height);
            return null;
        }

        // Rows are padded to four bytes.
        long rows = ((header.Width * header.BitsPerPixel) + 31) / 32 * 4 * header.Height;
        if (header.IsUncompressed && rows > bytes.Length - BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]))
        {
            report.Truncated("it contains less data than its size requires");
            return null;
        }

        var info = new ImageInfo(ImageFormat.Bmp, (int)header.Width, (int)header.Height, ImageColourModel.Rgb, 8) { HasAlpha = header.BitsPerPixel >= 16 };
        return new DecodedImage(Resolution.Apply(info, header.AcrossPerMetre * 0.0254, header.DownPerMetre * 0.0254), data, report)
        {
            Profile = length < ProfileHeader ? null : ReadProfile(data[FileHeader..], report),
        };
    }

    /// <summary>The profile of a version 5 header: its offset from the header and its length.</summary>
    private static ColourProfile? ReadProfile(ReadOnlyMemory<byte> data, ImageReport report)
    {
        ReadOnlySpan<byte> header = data.Span;
        uint kind = BinaryPrimitives.ReadUInt32LittleEndian(header[56..]);
        if (kind is not (EmbeddedProfile or LinkedProfile))
        {
            return null;
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(header[112..]);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(header[116..]);
        // A linked profile is another file, which is never opened.
        if (kind == LinkedProfile || length == 0 || start > data.Length || length > data.Length - start)
        {
            report.IgnoredProfile();
            return null;
        }

        return ColourProfile.TryReadOrReport(data.Slice((int)start, (int)length), 3, report);
    }

    private readonly record struct BmpHeader(long Width, long Height, int BitsPerPixel, uint Compression, int AcrossPerMetre, int DownPerMetre)
    {
        public const uint Jpeg = 4;
        public const uint Png = 5;

        /// <summary>True for uncompressed samples: without masks (0), or with three (3) or four (6).</summary>
        public bool IsUncompressed => Compression is 0 or 3 or 6;

        public static BmpHeader Read(ReadOnlySpan<byte> header) => header.Length == OldHeader
            ? new BmpHeader(
                BinaryPrimitives.ReadUInt16LittleEndian(header[4..]),
                BinaryPrimitives.ReadUInt16LittleEndian(header[6..]),
                BinaryPrimitives.ReadUInt16LittleEndian(header[10..]),
                0,
                0,
                0)
            : new BmpHeader(
                BinaryPrimitives.ReadInt32LittleEndian(header[4..]),
                // A negative height means that the first row is the top one.
                Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(header[8..])),
                BinaryPrimitives.ReadUInt16LittleEndian(header[14..]),
                BinaryPrimitives.ReadUInt32LittleEndian(header[16..]),
                BinaryPrimitives.ReadInt32LittleEndian(header[24..]),
                BinaryPrimitives.ReadInt32LittleEndian(header[28..]));
    }
}
