using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>The frame head of a JPEG file (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Components">Samples of a pixel, in order.</param>
/// <param name="IsProgressive">True when the data come in steps from coarse to fine.</param>
internal sealed record JpegFrame(int Width, int Height, ImmutableArray<JpegComponent> Components, bool IsProgressive)
{
    private const byte Progressive = 0xC2;

    /// <summary>No reader in use takes more (the standard's own limit is 65535).</summary>
    private const int LargestSide = 65_500;

    /// <summary>Samples of a pixel.</summary>
    public int Channels => Components.Length;

    private bool NamedRgb => Components is [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }];

    /// <summary>Place of a component; -1 for one that the picture does not have.</summary>
    public int IndexOf(byte id)
    {
        for (int i = 0; i < Components.Length; i++)
        {
            if (Components[i].Id == id)
            {
                return i;
            }
        }

        return -1;
    }

    public static JpegFrame? TryRead(byte marker, ReadOnlySpan<byte> body, ImageReport report)
    {
        if (marker is not (0xC0 or 0xC1 or 0xC2))
        {
            report.Unsupported(
                FormattableString.Invariant($"a JPEG process that print programs do not read (marker {marker:X2})"),
                "Save it again as baseline JPEG.");
            return null;
        }

        if (body.Length < 6 || body.Length != 6 + (body[5] * 3))
        {
            report.Damaged("its head is cut off or too long");
            return null;
        }

        int height = BinaryPrimitives.ReadUInt16BigEndian(body[1..]);
        int width = BinaryPrimitives.ReadUInt16BigEndian(body[3..]);
        int channels = body[5];
        if (width == 0 || height == 0 || channels is not (1 or 3 or 4))
        {
            report.ImpossibleHeader(FormattableString.Invariant($"size {width} by {height} with {channels} components"));
            return null;
        }

        if (body[0] != 8)
        {
            report.Unsupported(FormattableString.Invariant($"{body[0]} bits a sample"), "Save it again with 8 bits a sample.");
            return null;
        }

        if ((long)width * height > ImageReader.MaximumPixels)
        {
            report.TooLarge(width, height);
            return null;
        }

        if (width > LargestSide || height > LargestSide)
        {
            report.Unsupported(FormattableString.Invariant($"{Math.Max(width, height)} pixels in a row, more than readers take"), "Scale it down, or cut it into pieces.");
            return null;
        }

        ImmutableArray<JpegComponent> components = JpegComponent.ReadAll(body[6..]);
        if (!components.All(component => component.IsSound) || components.DistinctBy(component => component.Id).Count() < channels)
        {
            report.Damaged("its head describes its colours in an impossible way");
            return null;
        }

        // The standard allows it, no reader in use does.
        int across = components.Max(component => component.Across);
        int down = components.Max(component => component.Down);
        if (components.Any(component => across % component.Across != 0 || down % component.Down != 0))
        {
            report.Unsupported("sizes of its colours that are no whole parts of one another", "Save it again as baseline JPEG.");
            return null;
        }

        return new JpegFrame(width, height, components, marker == Progressive);
    }

    /// <summary>What the samples mean, by Adobe's marker where there is one, else by JFIF and the components' names.</summary>
    public ImageColourModel ColourModel(int? adobeTransform, bool hasJfif) => (Channels, adobeTransform) switch
    {
        (1, _) => ImageColourModel.Grey,
        (3, 0) => ImageColourModel.Rgb,
        (3, null) when NamedRgb && !hasJfif => ImageColourModel.Rgb,
        (3, _) => ImageColourModel.Ycc,
        (_, 2) => ImageColourModel.Ycck,
        _ => ImageColourModel.Cmyk,
    };
}

/// <summary>A sample of a pixel as the frame head describes it.</summary>
/// <param name="Id">Its name in the file.</param>
/// <param name="Across">How often it is sampled across, beside the others.</param>
/// <param name="Down">How often it is sampled down.</param>
/// <param name="Table">Its quantisation table.</param>
internal readonly record struct JpegComponent(byte Id, int Across, int Down, int Table)
{
    private const int Length = 3;

    public bool IsSound => Across is >= 1 and <= 4 && Down is >= 1 and <= 4 && Table <= 3;

    public static ImmutableArray<JpegComponent> ReadAll(ReadOnlySpan<byte> list)
    {
        ImmutableArray<JpegComponent>.Builder components = ImmutableArray.CreateBuilder<JpegComponent>(list.Length / Length);
        for (; list.Length >= Length; list = list[Length..])
        {
            components.Add(new JpegComponent(list[0], list[1] >> 4, list[1] & 15, list[2]));
        }

        return components.ToImmutable();
    }
}
