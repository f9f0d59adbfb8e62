using System.Buffers.Binary;

namespace ReportGen.Graphics.Images.Decoding;

/// <summary>Walks the chunks of a WebP file (RFC 9649): size, opacity, profile, orientation, resolution.</summary>
internal sealed class WebPReader(ReadOnlyMemory<byte> data, ImageReport report)
{
    private const int FileHeader = 12;
    private const int ChunkHeader = 8;
    private const int AlphaFlag = 0x10;
    private const int AnimationFlag = 0x02;

    private (int Width, int Height)? _canvas;
    private (int Width, int Height)? _still;
    private bool _hasAlpha;
    private bool _isAnimated;
    private int _frames;
    private ReadOnlyMemory<byte> _exif;
    private ReadOnlyMemory<byte> _profile;

    public DecodedImage? Read()
    {
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(data.Span[4..]);
        if (length > data.Length - ChunkHeader)
        {
            report.Truncated("it is shorter than declared in its header");
            return null;
        }

        ReadOnlyMemory<byte> rest = data[FileHeader..Math.Max(FileHeader, (int)length + ChunkHeader)];
        while (rest.Length >= ChunkHeader)
        {
            uint size = BinaryPrimitives.ReadUInt32LittleEndian(rest.Span[4..]);
            if (size > rest.Length - ChunkHeader)
            {
                report.Truncated("a chunk is longer than the rest of the file");
                return null;
            }

            if (!ReadChunk(rest.Span[..4], rest.Slice(ChunkHeader, (int)size)))
            {
                report.Damaged("its header cannot be read");
                return null;
            }

            // Chunks of odd length are followed by a padding byte.
            rest = rest[Math.Min(rest.Length, ChunkHeader + (int)size + ((int)size & 1))..];
        }

        return Finish();
    }

    private bool ReadChunk(ReadOnlySpan<byte> type, ReadOnlyMemory<byte> body)
    {
        ReadOnlySpan<byte> bytes = body.Span;
        if (type.SequenceEqual("VP8X"u8))
        {
            if (bytes.Length < 10)
            {
                return false;
            }

            _canvas = (1 + Long24(bytes[4..]), 1 + Long24(bytes[7..]));
            _hasAlpha |= (bytes[0] & AlphaFlag) != 0;
            _isAnimated = (bytes[0] & AnimationFlag) != 0;
        }
        else if (type.SequenceEqual("VP8 "u8))
        {
            // A frame tag, the start code, two dimensions of 14 bits (RFC 6386, 9.1).
            if (bytes.Length < 10 || !bytes[3..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A]))
            {
                return false;
            }

            _still ??= (BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]) & 0x3FFF);
        }
        else if (type.SequenceEqual("VP8L"u8))
        {
            // A signature, two dimensions minus one of 14 bits, a bit for opacity (RFC 9649, 3.4).
            if (bytes.Length < 5 || bytes[0] != 0x2F)
            {
                return false;
            }

            uint bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[1..]);
            _still ??= (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
            _hasAlpha |= (bits & 0x1000_0000) != 0;
        }
        else if (type.SequenceEqual("ANMF"u8))
        {
            _frames++;
        }
        else if (type.SequenceEqual("EXIF"u8))
        {
            _exif = bytes.StartsWith("Exif\0\0"u8) ? body[6..] : body;
        }
        else if (type.SequenceEqual("ICCP"u8))
        {
            _profile = body;
        }

        return true;
    }

    private DecodedImage? Finish()
    {
        if ((_isAnimated ? _canvas : _canvas ?? _still) is not { } size || (_isAnimated ? _frames == 0 : _still is null))
        {
            report.Damaged("it contains no image");
            return null;
        }

        if (size.Width == 0 || size.Height == 0 || (!_isAnimated && _still != size))
        {
            report.ImpossibleHeader(FormattableString.Invariant($"size {size.Width} by {size.Height}"));
            return null;
        }

        if ((long)size.Width * size.Height > ImageReader.MaximumPixels)
        {
            report.TooLarge(size.Width, size.Height);
            return null;
        }

        if (_frames > 1)
        {
            report.Animated();
        }

        ExifData exif = ExifData.Read(_exif.Span);
        var info = new ImageInfo(ImageFormat.WebP, size.Width, size.Height, ImageColourModel.Rgb, 8)
        {
            HasAlpha = _hasAlpha,
            Orientation = exif.Orientation,
        };
        return new DecodedImage(Resolution.Apply(info, exif.HorizontalDotsPerInch, exif.VerticalDotsPerInch), data, report)
        {
            Profile = ColourProfile.TryReadOrReport(_profile, 3, report),
        };
    }

    private static int Long24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
