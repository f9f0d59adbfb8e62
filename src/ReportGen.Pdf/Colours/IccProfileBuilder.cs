using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Pdf.Colours;

/// <summary>Assembles an ICC profile (ICC.1:2004-10, version 4.2, the newest that PDF 1.7 supports).</summary>
internal sealed class IccProfileBuilder(string deviceClass, string colourSpace, string connectionSpace)
{
    private const int HeaderLength = 128;
    private const int TagEntryLength = 12;
    private const uint Version = 0x04200000;

    private readonly List<(string Signature, byte[] Data)> _tags = [];

    /// <summary>White of the connection space, D50 (ICC.1:2004-10, 6.3.4.3).</summary>
    public static (double X, double Y, double Z) White => (0.9642, 1, 0.8249);

    public IccProfileBuilder Add(string signature, byte[] data)
    {
        _tags.Add((signature, data));
        return this;
    }

    public IccProfileBuilder AddText(string signature, string text)
    {
        byte[] characters = Encoding.BigEndianUnicode.GetBytes(text);
        return Add(
            signature,
            [.. "mluc"u8, .. Long(0), .. Long(1), .. Long(12), .. "enUS"u8, .. Long(characters.Length), .. Long(28), .. characters]);
    }

    public IccProfileBuilder AddXyz(string signature, double x, double y, double z) =>
        Add(signature, [.. "XYZ "u8, .. Long(0), .. Fixed(x), .. Fixed(y), .. Fixed(z)]);

    /// <summary>The profile. Tags with one and the same data share it.</summary>
    public byte[] Build()
    {
        int table = HeaderLength + 4 + (TagEntryLength * _tags.Count);
        var data = new List<byte>();
        var offsets = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        var entries = new List<byte>();
        foreach ((string signature, byte[] tag) in _tags)
        {
            if (!offsets.TryGetValue(tag, out int offset))
            {
                offset = table + data.Count;
                offsets.Add(tag, offset);
                data.AddRange(tag);
                data.AddRange(new byte[-data.Count & 3]);
            }

            entries.AddRange([.. Encoding.ASCII.GetBytes(signature), .. Long(offset), .. Long(tag.Length)]);
        }

        var (x, y, z) = White;
        // The date of creation is fixed: the profile is the same in every file.
        byte[] date = [.. Short(2024), .. Short(1), .. Short(1), .. new byte[6]];
        byte[] header =
        [
            .. Long(table + data.Count), .. Long(0), .. Long((int)Version), .. Encoding.ASCII.GetBytes(deviceClass),
            .. Encoding.ASCII.GetBytes(colourSpace), .. Encoding.ASCII.GetBytes(connectionSpace), .. date, .. "acsp"u8,
            .. new byte[28], .. Fixed(x), .. Fixed(y), .. Fixed(z),
        ];
        return [.. header, .. new byte[HeaderLength - header.Length], .. Long(_tags.Count), .. entries, .. data];
    }

    /// <summary>A fixed-point number with 16 integer and 16 fraction bits.</summary>
    public static byte[] Fixed(double value) => Long((int)Math.Round(value * 65536));

    public static byte[] Long(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Short(int value) => [(byte)(value >> 8), (byte)value];
}
