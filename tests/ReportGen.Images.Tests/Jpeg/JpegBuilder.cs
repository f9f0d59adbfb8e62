namespace ReportGen.Images.Tests.Jpeg;

/// <summary>Puts the segments of a JPEG file together; the coded data mean nothing.</summary>
internal sealed class JpegBuilder
{
    private readonly List<byte> _bytes = [0xFF, 0xD8];

    public JpegBuilder Segment(byte marker, params byte[] body)
    {
        int length = body.Length + 2;
        _bytes.AddRange([0xFF, marker, (byte)(length >> 8), (byte)length, .. body]);
        return this;
    }

    public JpegBuilder Frame(int width, int height, string components, byte marker = 0xC0, byte precision = 8)
    {
        byte[] parts = [.. components.SelectMany(name => new byte[] { (byte)name, 0x11, 0 })];
        byte[] size = [precision, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width];
        return Segment(marker, [.. size, (byte)components.Length, .. parts]);
    }

    public JpegBuilder Jfif(byte unit = 1, int horizontal = 150, int vertical = 150) => Segment(
        0xE0,
        [.. "JFIF\0"u8, 1, 1, unit, (byte)(horizontal >> 8), (byte)horizontal, (byte)(vertical >> 8), (byte)vertical, 0, 0]);

    public JpegBuilder Adobe(byte transform) => Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, transform]);

    /// <summary>An Exif block with an orientation and a resolution of dots an inch.</summary>
    public JpegBuilder Exif(int orientation, bool little = true, int dotsPerInch = 0)
    {
        byte[] Short(int value) => little ? [(byte)value, (byte)(value >> 8)] : [(byte)(value >> 8), (byte)value];
        byte[] Long(int value) => little
            ? [.. Short(value & 0xFFFF), .. Short(value >> 16)]
            : [.. Short(value >> 16), .. Short(value & 0xFFFF)];
        byte[] order = little ? [(byte)'I', (byte)'I'] : [(byte)'M', (byte)'M'];
        byte[] block =
        [
            .. order, .. Short(42), .. Long(8), .. Short(3),
            .. Short(0x0112), .. Short(3), .. Long(1), .. Short(orientation), 0, 0,
            .. Short(0x011A), .. Short(5), .. Long(1), .. Long(50),
            .. Short(0x011B), .. Short(5), .. Long(1), .. Long(50),
            .. Long(0), .. Long(dotsPerInch), .. Long(1),
        ];
        return Segment(0xE1, [.. "Exif\0\0"u8, .. block]);
    }

    public byte[] Build()
    {
        Segment(0xDA, 1, 1, 0, 0, 63, 0);
        return [.. _bytes, 0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9];
    }

    public byte[] BuildWithoutScan() => [.. _bytes, 0xFF, 0xD9];
}
