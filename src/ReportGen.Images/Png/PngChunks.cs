using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ReportGen.Images.Png;

/// <summary>The chunks behind the head that matter for print.</summary>
internal sealed class PngChunks
{
    public const uint Head = 0x49484452;
    public const uint End = 0x49454E44;
    private const uint PaletteType = 0x504C5445;
    private const uint DataType = 0x49444154;
    private const uint TransparencyType = 0x74524E53;
    private const uint PixelSizeType = 0x70485973;
    private const uint ExifType = 0x65584966;

    /// <summary>Deflate never stretches a byte to more than this many.</summary>
    private const int MaximumExpansion = 1032;

    private readonly ImmutableArray<ReadOnlyMemory<byte>>.Builder _rows = ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
    private ReadOnlyMemory<byte> _pixelSize;
    private ReadOnlyMemory<byte> _exif;

    public ReadOnlyMemory<byte> Palette { get; private set; }

    public ReadOnlyMemory<byte> Transparency { get; private set; }

    public ImmutableArray<ReadOnlyMemory<byte>> CompressedRows => _rows.ToImmutable();

    /// <summary>Keeps a chunk; false for a type that is not known here.</summary>
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
            default:
                return false;
        }
    }

    /// <summary>True when the chunks fit the head.</summary>
    public bool Check(PngHeader header, ImageReport report)
    {
        int entries = Palette.Length / 3;
        if (header.ColourType == PngColourType.Palette
            && (entries == 0 || Palette.Length % 3 != 0 || entries > 1 << header.BitDepth))
        {
            report.Damaged("its palette is missing or of the wrong length");
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
            report.IgnoredPart("has a transparency part that does not fit its colours");
            Transparency = default;
        }

        long compressed = _rows.Sum(part => (long)part.Length);
        if (compressed * MaximumExpansion < header.FilteredLength)
        {
            report.Truncated("it holds less data than its size needs");
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

    private static ImageColourModel ModelOf(PngColourType type) => type switch
    {
        PngColourType.Palette => ImageColourModel.Palette,
        PngColourType.Grey or PngColourType.GreyAlpha => ImageColourModel.Grey,
        _ => ImageColourModel.Rgb,
    };
}
