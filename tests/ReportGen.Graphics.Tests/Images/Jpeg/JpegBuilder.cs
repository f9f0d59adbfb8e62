namespace ReportGen.Graphics.Tests.Images.Jpeg;

/// <summary>Puts the segments of a JPEG file together; the coded data mean nothing.</summary>
internal sealed class JpegBuilder
{
    private readonly List<byte> _bytes = [0xFF, 0xD8];
    private string _components = "Y";

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
        _components = components;
        return Segment(marker, [.. size, (byte)components.Length, .. parts]);
    }

    /// <summary>Tables of which nothing is said but that they are there.</summary>
    public JpegBuilder Tables(bool quantisation = true, bool differences = true, bool coefficients = true)
    {
        byte[] counts = [0, 1, .. new byte[14]];
        _ = quantisation ? Segment(0xDB, [0, .. new byte[64]]) : this;
        _ = differences ? Segment(0xC4, [0, .. counts, 3]) : this;
        _ = coefficients ? Segment(0xC4, [0x10, .. counts, 3]) : this;
        return this;
    }

    /// <summary>The head of a scan of some components, with meaningless data.</summary>
    public JpegBuilder Scan(string components, byte first = 0, byte last = 63, byte shifts = 0)
    {
        Segment(0xDA, [(byte)components.Length, .. components.SelectMany(name => new byte[] { (byte)name, 0 }), first, last, shifts]);
        _bytes.AddRange([0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]);
        return this;
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
        Tables().Scan(_components);
        return BuildAsIs();
    }

    public byte[] BuildAsIs() => [.. _bytes, 0xFF, 0xD9];
}
