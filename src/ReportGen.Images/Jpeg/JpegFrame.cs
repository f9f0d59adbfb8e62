using System.Buffers.Binary;

namespace ReportGen.Images.Jpeg;

/// <summary>The frame head of a JPEG file (ISO/IEC 10918-1, B.2.2).</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Channels">Samples of a pixel.</param>
/// <param name="NamedRgb">True when the components are named R, G and B.</param>
internal sealed record JpegFrame(int Width, int Height, int Channels, bool NamedRgb)
{
    public static JpegFrame? TryRead(byte marker, ReadOnlySpan<byte> body, ImageReport report)
    {
        if (marker is not (0xC0 or 0xC1 or 0xC2))
        {
            report.Unsupported(
                FormattableString.Invariant($"a JPEG process that print programs do not read (marker {marker:X2})"),
                "Save it again as baseline JPEG.");
            return null;
        }

        if (body.Length < 6 || body.Length < 6 + (body[5] * 3))
        {
            report.Damaged("its head is cut off");
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

        bool namedRgb = channels == 3 && body[6] == 'R' && body[9] == 'G' && body[12] == 'B';
        return new JpegFrame(width, height, channels, namedRgb);
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
