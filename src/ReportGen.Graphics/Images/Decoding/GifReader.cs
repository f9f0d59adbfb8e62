using System.Buffers.Binary;

namespace ReportGen.Graphics.Images.Decoding;

/// <summary>Walks the blocks of a GIF file (GIF89a) up to the end of its first frame, the only one that is printed.</summary>
internal sealed class GifReader(ReadOnlyMemory<byte> data, ImageReport report)
{
    private const int FileHeader = 13;
    private const int FrameHeader = 9;
    private const int TableFlag = 0x80;
    private const byte Extension = 0x21;
    private const byte Frame = 0x2C;
    private const byte Trailer = 0x3B;
    private const byte ApplicationExtension = 0xFF;

    private int _at = FileHeader;
    private ReadOnlyMemory<byte> _profile;

    private ReadOnlySpan<byte> Bytes => data.Span;

    public DecodedImage? Read()
    {
        if (data.Length < FileHeader || !Skip(TableLength(Bytes[10])) || !SkipToFrame())
        {
            report.Truncated("its first frame is missing");
            return null;
        }

        // Position and size of the frame, its colour table, its code length and its data.
        ReadOnlySpan<byte> frame = Bytes[_at..];
        if (frame.Length < FrameHeader || !Skip(FrameHeader + TableLength(frame[8]) + 1) || !SkipBlocks())
        {
            report.Truncated("its first frame is incomplete");
            return null;
        }

        // A frame that extends beyond the image makes it larger.
        int width = Math.Max(Short(Bytes[6..]), Short(frame) + Short(frame[4..]));
        int height = Math.Max(Short(Bytes[8..]), Short(frame[2..]) + Short(frame[6..]));
        if (Short(frame[4..]) == 0 || Short(frame[6..]) == 0)
        {
            report.ImpossibleHeader("a first frame without pixels");
            return null;
        }

        if ((long)width * height > ImageReader.MaximumPixels)
        {
            report.TooLarge(width, height);
            return null;
        }

        byte[] still = [.. Bytes[.._at], Trailer];
        if (SkipToFrame())
        {
            report.Animated();
        }

        return new DecodedImage(new ImageInfo(ImageFormat.Gif, width, height, ImageColourModel.Rgb, 8) { HasAlpha = true }, still, report)
        {
            Profile = ColourProfile.TryReadOrReport(_profile, 3, report),
        };
    }

    /// <summary>Skips the marker of the next frame; false when there is none.</summary>
    private bool SkipToFrame()
    {
        while (_at < data.Length)
        {
            byte mark = Bytes[_at++];
            if (mark != Extension)
            {
                return mark == Frame;
            }

            bool isProfile = Bytes[_at..] is [ApplicationExtension, 11, ..] && Bytes[(_at + 2)..].StartsWith("ICCRGBG1012"u8);
            int start = _at + 1;
            if (!Skip(1) || !SkipBlocks())
            {
                return false;
            }

            if (isProfile && _profile.IsEmpty)
            {
                _profile = Joined(Bytes[(start + 12).._at]);
            }
        }

        return false;
    }

    /// <summary>Skips blocks that each start with their length, the last of which is empty.</summary>
    private bool SkipBlocks()
    {
        while (_at < data.Length)
        {
            int length = Bytes[_at++];
            if (length == 0)
            {
                return true;
            }

            if (!Skip(length))
            {
                return false;
            }
        }

        return false;
    }

    private bool Skip(int length)
    {
        _at += length;
        return _at <= data.Length;
    }

    private static byte[] Joined(ReadOnlySpan<byte> blocks)
    {
        var joined = new List<byte>(blocks.Length);
        while (blocks is [> 0 and var length, ..])
        {
            joined.AddRange(blocks.Slice(1, length));
            blocks = blocks[(1 + length)..];
        }

        return [.. joined];
    }

    private static int TableLength(byte flags) => (flags & TableFlag) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static int Short(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16LittleEndian(bytes);
}
