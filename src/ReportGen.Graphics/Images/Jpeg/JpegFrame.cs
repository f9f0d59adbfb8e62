using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>The frame header of a JPEG file (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="Components">The components, in order.</param>
/// <param name="IsProgressive">True when the data are progressive, from coarse to fine.</param>
internal sealed record JpegFrame(int Width, int Height, ImmutableArray<JpegComponent> Components, bool IsProgressive)
{
    private const byte Progressive = 0xC2;

    /// <summary>No common reader accepts more (the standard's own limit is 65535).</summary>
    private const int LargestSide = 65_500;

    /// <summary>Samples per pixel.</summary>
    public int Channels => Components.Length;

    private bool NamedRgb => Components is [{ Id: (byte)'R' }, { Id: (byte)'G' }, { Id: (byte)'B' }];

    /// <summary>Index of a component; -1 for one that the image does not have.</summary>
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
                FormattableString.Invariant($"an unsupported JPEG process (marker {marker:X2})"),
                "Save it again as baseline JPEG.");
            return null;
        }

        if (body.Length < 6 || body.Length != 6 + (body[5] * 3))
        {
            report.Damaged("its header is truncated or too long");
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
            report.Unsupported(FormattableString.Invariant($"{body[0]} bits per sample"), "Save it again with 8 bits per sample.");
            return null;
        }

        if ((long)width * height > ImageReader.MaximumPixels)
        {
            report.TooLarge(width, height);
            return null;
        }

        if (width > LargestSide || height > LargestSide)
        {
            report.Unsupported(FormattableString.Invariant($"{Math.Max(width, height)} pixels in a row, more than readers support"), "Scale it down, or split it.");
            return null;
        }

        ImmutableArray<JpegComponent> components = JpegComponent.ReadAll(body[6..]);
        if (!components.All(component => component.IsSound) || components.DistinctBy(component => component.Id).Count() < channels)
        {
            report.Damaged("its header has an invalid description of its colours");
            return null;
        }

        // The standard allows it, but common readers do not.
        int across = components.Max(component => component.Across);
        int down = components.Max(component => component.Down);
        if (components.Any(component => across % component.Across != 0 || down % component.Down != 0))
        {
            report.Unsupported("sampling factors that are not multiples of one another", "Save it again as baseline JPEG.");
            return null;
        }

        return new JpegFrame(width, height, components, marker == Progressive);
    }

    /// <summary>The colour model, from Adobe's marker if present, otherwise from JFIF and the components' identifiers.</summary>
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

/// <summary>A component as described by the frame header.</summary>
/// <param name="Id">Its identifier in the file.</param>
/// <param name="Across">Its horizontal sampling factor.</param>
/// <param name="Down">Its vertical sampling factor.</param>
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
