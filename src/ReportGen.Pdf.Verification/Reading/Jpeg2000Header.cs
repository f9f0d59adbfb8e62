using System.Buffers.Binary;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>The header boxes of JPEG 2000 data (ISO/IEC 15444-1, annex I).</summary>
internal sealed class Jpeg2000Header
{
    private const uint HeaderBox = 0x6A703268;
    private const uint SizeBox = 0x69686472;
    private const uint DepthBox = 0x62706363;
    private const uint ColourBox = 0x636F6C72;
    private const uint ChannelBox = 0x63646566;
    private const int VaryingDepth = 255;

    private int _components;
    private int? _colourChannels;

    private Jpeg2000Header()
    {
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; private set; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; private set; }

    /// <summary>Bits per sample; 0 when the depths differ.</summary>
    public int Depth { get; private set; }

    /// <summary>True when a box specifies the depth of each channel.</summary>
    public bool HasDepths { get; private set; }

    /// <summary>Number of channels that contain colour, not opacity.</summary>
    public int ColourChannels => _colourChannels ?? _components;

    /// <summary>The colour spaces specified: the method, whether exact, and the number of an enumerated one.</summary>
    public List<(int Method, int Approximation, uint? Enumerated)> Colours { get; } = [];

    /// <summary>Reads the boxes; null when there is no image header.</summary>
    public static Jpeg2000Header? Read(ReadOnlySpan<byte> data)
    {
        var header = new Jpeg2000Header();
        while (Next(ref data, out uint type, out ReadOnlySpan<byte> body))
        {
            if (type == HeaderBox)
            {
                header.ReadHeader(body);
                return header.Width > 0 && header.Height > 0 ? header : null;
            }
        }

        return null;
    }

    /// <summary>The next box: four bytes of length, four of type; with a length of 1 the length follows in eight bytes, a length of 0 extends to the end.</summary>
    private static bool Next(ref ReadOnlySpan<byte> data, out uint type, out ReadOnlySpan<byte> body)
    {
        type = 0;
        body = default;
        if (data.Length < 8)
        {
            return false;
        }

        ulong length = BinaryPrimitives.ReadUInt32BigEndian(data);
        type = BinaryPrimitives.ReadUInt32BigEndian(data[4..]);
        int header = 8;
        if (length == 1 && data.Length >= 16)
        {
            length = BinaryPrimitives.ReadUInt64BigEndian(data[8..]);
            header = 16;
        }

        length = length == 0 ? (ulong)data.Length : length;
        if (length < (ulong)header || length > (ulong)data.Length)
        {
            return false;
        }

        body = data[header..(int)length];
        data = data[(int)length..];
        return true;
    }

    private void ReadHeader(ReadOnlySpan<byte> boxes)
    {
        while (Next(ref boxes, out uint type, out ReadOnlySpan<byte> body))
        {
            switch (type)
            {
                case SizeBox when body.Length >= 14:
                    Height = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(body));
                    Width = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(body[4..]));
                    _components = BinaryPrimitives.ReadUInt16BigEndian(body[8..]);
                    // The upper bit indicates signed samples.
                    Depth = body[10] == VaryingDepth ? 0 : (body[10] & 0x7F) + 1;
                    break;
                case DepthBox:
                    HasDepths = true;
                    break;
                case ColourBox when body.Length >= 3:
                    Colours.Add((body[0], body[2], body[0] == 1 && body.Length >= 7 ? BinaryPrimitives.ReadUInt32BigEndian(body[3..]) : null));
                    break;
                case ChannelBox when body.Length >= 2:
                    ReadChannels(body);
                    break;
            }
        }
    }

    /// <summary>Channels of type 0 are colour, the others opacity.</summary>
    private void ReadChannels(ReadOnlySpan<byte> body)
    {
        int count = Math.Min(BinaryPrimitives.ReadUInt16BigEndian(body), (body.Length - 2) / 6);
        int colours = 0;
        for (int i = 0; i < count; i++)
        {
            colours += BinaryPrimitives.ReadUInt16BigEndian(body[(2 + (6 * i) + 2)..]) == 0 ? 1 : 0;
        }

        _colourChannels = colours;
    }
}
