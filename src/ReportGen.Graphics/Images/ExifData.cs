using System.Buffers.Binary;

namespace ReportGen.Graphics.Images;

/// <summary>The properties of an Exif block that are relevant for print (Exif 2.32, a TIFF 6.0 directory).</summary>
/// <param name="Orientation">Orientation of the image; upright when the block does not specify it.</param>
/// <param name="HorizontalDotsPerInch">Horizontal resolution; 0 when not specified.</param>
/// <param name="VerticalDotsPerInch">Vertical resolution; 0 when not specified.</param>
internal readonly record struct ExifData(ImageOrientation Orientation, double HorizontalDotsPerInch, double VerticalDotsPerInch)
{
    private const int EntryLength = 12;
    private const int OrientationTag = 0x0112;
    private const int HorizontalResolutionTag = 0x011A;
    private const int VerticalResolutionTag = 0x011B;
    private const int ResolutionUnitTag = 0x0128;

    /// <summary>Reads a block that starts with its byte order mark; a damaged block is ignored.</summary>
    public static ExifData Read(ReadOnlySpan<byte> tiff)
    {
        var nothing = new ExifData(ImageOrientation.TopLeft, 0, 0);
        bool isLittle = tiff.StartsWith("II*\0"u8);
        if (!isLittle && !tiff.StartsWith("MM\0*"u8))
        {
            return nothing;
        }

        uint start = Long(tiff, 4, isLittle);
        int count = Short(tiff, start, isLittle);
        int orientation = 1;
        double horizontal = 0;
        double vertical = 0;
        int unit = 2;
        for (int i = 0; i < count; i++)
        {
            long entry = start + 2 + (i * EntryLength);
            switch (Short(tiff, entry, isLittle))
            {
                case OrientationTag:
                    orientation = Short(tiff, entry + 8, isLittle);
                    break;
                case HorizontalResolutionTag:
                    horizontal = Ratio(tiff, Long(tiff, entry + 8, isLittle), isLittle);
                    break;
                case VerticalResolutionTag:
                    vertical = Ratio(tiff, Long(tiff, entry + 8, isLittle), isLittle);
                    break;
                case ResolutionUnitTag:
                    unit = Short(tiff, entry + 8, isLittle);
                    break;
            }
        }

        double perInch = unit switch
        {
            2 => 1,
            3 => 2.54,
            _ => 0,
        };
        return new ExifData(
            orientation is >= 1 and <= 8 ? (ImageOrientation)orientation : ImageOrientation.TopLeft,
            horizontal * perInch,
            vertical * perInch);
    }

    private static int Short(ReadOnlySpan<byte> data, long at, bool isLittle)
    {
        if (at < 0 || at + 2 > data.Length)
        {
            return 0;
        }

        ReadOnlySpan<byte> bytes = data.Slice((int)at, 2);
        return isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    private static uint Long(ReadOnlySpan<byte> data, long at, bool isLittle)
    {
        if (at < 0 || at + 4 > data.Length)
        {
            return 0;
        }

        ReadOnlySpan<byte> bytes = data.Slice((int)at, 4);
        return isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }

    private static double Ratio(ReadOnlySpan<byte> data, uint at, bool isLittle)
    {
        uint denominator = Long(data, at + 4L, isLittle);
        return denominator == 0 ? 0 : (double)Long(data, at, isLittle) / denominator;
    }
}
