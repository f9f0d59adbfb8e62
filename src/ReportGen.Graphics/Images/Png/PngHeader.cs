using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Png;

/// <summary>Colour types of PNG (ISO/IEC 15948, table 11.1).</summary>
public enum PngColourType
{
    /// <summary>Lightness.</summary>
    Grey = 0,

    /// <summary>Red, green, blue.</summary>
    Rgb = 2,

    /// <summary>Index into a palette.</summary>
    Palette = 3,

    /// <summary>Lightness and opacity.</summary>
    GreyAlpha = 4,

    /// <summary>Red, green, blue and opacity.</summary>
    RgbAlpha = 6,
}

/// <summary>The validated header of a PNG file: the standard allows its combination of fields.</summary>
/// <param name="Width">Width in pixels, at least 1.</param>
/// <param name="Height">Height in pixels, at least 1.</param>
/// <param name="BitDepth">Bits per sample.</param>
/// <param name="ColourType">Meaning of the samples.</param>
/// <param name="IsInterlaced">True when rows are stored in the seven passes of Adam7.</param>
public sealed record PngHeader(int Width, int Height, int BitDepth, PngColourType ColourType, bool IsInterlaced)
{
    /// <summary>Samples per pixel.</summary>
    public int Channels => ColourType switch
    {
        PngColourType.Rgb => 3,
        PngColourType.GreyAlpha => 2,
        PngColourType.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>Bits per pixel.</summary>
    public int BitsPerPixel => Channels * BitDepth;

    /// <summary>Bytes of a row of samples without its filter byte.</summary>
    /// <param name="width">Pixels of the row.</param>
    public int RowLength(int width) => (int)((((long)width * BitsPerPixel) + 7) / 8);

    /// <summary>Bytes of all rows with their filter bytes.</summary>
    public long FilteredLength
    {
        get
        {
            if (!IsInterlaced)
            {
                return (long)Height * (RowLength(Width) + 1);
            }

            long length = 0;
            foreach (Adam7Pass pass in Adam7Pass.All)
            {
                int width = pass.WidthOf(Width);
                length += width == 0 ? 0 : (long)pass.HeightOf(Height) * (RowLength(width) + 1);
            }

            return length;
        }
    }

    internal static PngHeader? TryRead(ReadOnlySpan<byte> chunk, ImageReport report)
    {
        uint width = BinaryPrimitives.ReadUInt32BigEndian(chunk);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]);
        int depth = chunk[8];
        var type = (PngColourType)chunk[9];
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
        {
            report.ImpossibleHeader(FormattableString.Invariant($"size {width} by {height}"));
            return null;
        }

        bool known = type switch
        {
            PngColourType.Grey => depth is 1 or 2 or 4 or 8 or 16,
            PngColourType.Palette => depth is 1 or 2 or 4 or 8,
            PngColourType.Rgb or PngColourType.GreyAlpha or PngColourType.RgbAlpha => depth is 8 or 16,
            _ => false,
        };
        if (!known || chunk[10] != 0 || chunk[11] != 0 || chunk[12] > 1)
        {
            report.ImpossibleHeader(FormattableString.Invariant(
                $"colour type {chunk[9]} with {depth} bits, compression {chunk[10]}, filter {chunk[11]}, interlace {chunk[12]}"));
            return null;
        }

        if ((long)width * height > ImageReader.MaximumPixels)
        {
            report.TooLarge(width, height);
            return null;
        }

        return new PngHeader((int)width, (int)height, depth, type, chunk[12] == 1);
    }
}

/// <summary>One of the seven passes of an interlaced image (ISO/IEC 15948, 8.2).</summary>
internal readonly record struct Adam7Pass(int X, int Y, int StepX, int StepY)
{
    public static readonly ImmutableArray<Adam7Pass> All =
    [
        new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2),
    ];

    public int WidthOf(int width) => (width - X + StepX - 1) / StepX;

    public int HeightOf(int height) => (height - Y + StepY - 1) / StepY;
}
