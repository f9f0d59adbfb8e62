using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;

namespace ReportGen.Graphics.Images.Png;

/// <summary>The chunks after the header that are relevant for print.</summary>
internal sealed class PngChunks
{
    public const uint Header = 0x49484452;
    public const uint End = 0x49454E44;
    private const uint PaletteType = 0x504C5445;
    private const uint DataType = 0x49444154;
    private const uint TransparencyType = 0x74524E53;
    private const uint PixelSizeType = 0x70485973;
    private const uint ExifType = 0x65584966;
    private const uint ProfileType = 0x69434350;

    /// <summary>Maximum length of a profile name, and of a profile.</summary>
    private const int LongestProfileName = 79;
    private const int LongestProfile = 16 * 1024 * 1024;

    /// <summary>Deflate never expands a byte to more than this many.</summary>
    private const int MaximumExpansion = 1032;

    private readonly ImmutableArray<ReadOnlyMemory<byte>>.Builder _rows = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
    private ReadOnlyMemory<byte> _pixelSize;
    private ReadOnlyMemory<byte> _exif;
    private ReadOnlyMemory<byte> _profile;

    public ReadOnlyMemory<byte> Palette { get; private set; }

    public ReadOnlyMemory<byte> Transparency { get; private set; }

    public ImmutableArray<ReadOnlyMemory<byte>> CompressedRows => _rows.ToImmutable();

    /// <summary>Stores a chunk; false for an unknown type.</summary>
    public bool Add(uint type, ReadOnlyMemory<byte> body)
    {
        switch (type)
        {
            case PaletteType:
                Palette = body;
                return true;
            case DataType:
                _rows.Add(body);
                return true;
            case TransparencyType:
                Transparency = body;
                return true;
            case PixelSizeType:
                _pixelSize = body;
                return true;
            case ExifType:
                _exif = body;
                return true;
            case ProfileType:
                _profile = body;
                return true;
            default:
                return false;
        }
    }

    /// <summary>True when the chunks match the header.</summary>
    public bool Check(PngHeader header, ImageReport report)
    {
        int entries = Palette.Length / 3;
        if (header.ColourType == PngColourType.Palette
            && (entries == 0 || Palette.Length % 3 != 0 || entries > 1 << header.BitDepth))
        {
            report.Damaged("its palette is missing or has an invalid length");
            return false;
        }

        int expected = header.ColourType switch
        {
            PngColourType.Grey => 2,
            PngColourType.Rgb => 6,
            PngColourType.Palette => Math.Min(entries, Transparency.Length),
            _ => 0,
        };
        if (Transparency.Length != expected && !Transparency.IsEmpty)
        {
            report.IgnoredPart("has a transparency chunk that does not match its colours");
            Transparency = default;
        }

        long compressed = _rows.Sum(part => (long)part.Length);
        if (compressed * MaximumExpansion < header.FilteredLength)
        {
            report.Truncated("it contains less data than its size requires");
            return false;
        }

        return true;
    }

    public ImageInfo Describe(PngHeader header)
    {
        var info = new ImageInfo(ImageFormat.Png, header.Width, header.Height, ModelOf(header.ColourType), header.BitDepth)
        {
            HasAlpha = header.ColourType is PngColourType.GreyAlpha or PngColourType.RgbAlpha || !Transparency.IsEmpty,
        };
        if (_exif.Length > 0)
        {
            info = info with { Orientation = ExifData.Read(_exif.Span).Orientation };
        }

        return _pixelSize.Span is [_, _, _, _, _, _, _, _, 1]
            ? Resolution.Apply(
                info,
                BinaryPrimitives.ReadUInt32BigEndian(_pixelSize.Span) * 0.0254,
                BinaryPrimitives.ReadUInt32BigEndian(_pixelSize.Span[4..]) * 0.0254)
            : info;
    }

    /// <summary>The colour profile (ISO/IEC 15948, 11.3.3.3); null when there is no matching one.</summary>
    public ColourProfile? ReadProfile(PngHeader header, ImageReport report)
    {
        if (_profile.IsEmpty)
        {
            return null;
        }

        // A name, a zero, the method of compression, which is always zlib's.
        int name = _profile.Span.IndexOf((byte)0);
        int channels = header.ColourType is PngColourType.Grey or PngColourType.GreyAlpha ? 1 : 3;
        if (name is > 0 and <= LongestProfileName && name + 2 < _profile.Length && _profile.Span[name + 1] == 0
            && Inflate(_profile[(name + 2)..]) is { Length: > 0 } data)
        {
            return ColourProfile.TryReadOrReport(data, channels, report);
        }

        report.IgnoredProfile();
        return null;
    }

    private static byte[]? Inflate(ReadOnlyMemory<byte> compressed)
    {
        try
        {
            using var source = new ZLibStream(new SegmentedStream([compressed]), CompressionMode.Decompress);
            var profile = new MemoryStream();
            var buffer = new byte[8192];
            while (source.Read(buffer) is var count and > 0)
            {
                profile.Write(buffer, 0, count);
                if (profile.Length > LongestProfile)
                {
                    return null;
                }
            }

            return profile.ToArray();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private static ImageColourModel ModelOf(PngColourType type) => type switch
    {
        PngColourType.Palette => ImageColourModel.Palette,
        PngColourType.Grey or PngColourType.GreyAlpha => ImageColourModel.Grey,
        _ => ImageColourModel.Rgb,
    };
}
