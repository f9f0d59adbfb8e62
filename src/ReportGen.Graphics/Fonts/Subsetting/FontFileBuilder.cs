using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Graphics.Fonts.Subsetting;

/// <summary>Assembles tables into a font file with its directory and checksums (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class FontFileBuilder
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const int ChecksumAdjustment = 8;
    private const uint ChecksumOfFile = 0xB1B0AFBA;

    private readonly List<(string Tag, byte[] Data)> _tables = [];

    /// <summary>Adds a table and returns its index; tables must be added in the order of their tags.</summary>
    public int Add(string tag, ReadOnlySpan<byte> data)
    {
        _tables.Add((tag, data.ToArray()));
        return _tables.Count - 1;
    }

    public void AddUnlessEmpty(string tag, ReadOnlySpan<byte> data)
    {
        if (!data.IsEmpty)
        {
            Add(tag, data);
        }
    }

    /// <summary>Builds the file.</summary>
    /// <param name="starts">Receives the offset of each table, by index.</param>
    public byte[] Build(out ReadOnlySpan<int> starts)
    {
        var offsets = new int[_tables.Count];
        starts = offsets;
        int directory = HeaderLength + (RecordLength * _tables.Count);
        var file = new byte[directory + _tables.Sum(table => Padded(table.Data.Length))];
        Span<byte> bytes = file;
        int power = 1;
        int exponent = 0;
        while (power * 2 <= _tables.Count)
        {
            power *= 2;
            exponent++;
        }

        BinaryPrimitives.WriteUInt32BigEndian(bytes, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[4..], (ushort)_tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(power * RecordLength));
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..], (ushort)exponent);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[10..], (ushort)((_tables.Count - power) * RecordLength));

        int offset = directory;
        int header = -1;
        for (int i = 0; i < _tables.Count; i++)
        {
            (string tag, byte[] data) = _tables[i];
            offsets[i] = offset;
            data.CopyTo(bytes[offset..]);
            if (tag == "head")
            {
                header = offset;
                BinaryPrimitives.WriteUInt32BigEndian(bytes[(header + ChecksumAdjustment)..], 0);
            }

            Span<byte> record = bytes.Slice(HeaderLength + (RecordLength * i), RecordLength);
            Encoding.ASCII.GetBytes(tag, record);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], Checksum(bytes.Slice(offset, Padded(data.Length))));
            BinaryPrimitives.WriteInt32BigEndian(record[8..], offset);
            BinaryPrimitives.WriteInt32BigEndian(record[12..], data.Length);
            offset += Padded(data.Length);
        }

        if (header >= 0)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes[(header + ChecksumAdjustment)..], unchecked(ChecksumOfFile - Checksum(bytes)));
        }

        return file;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (int i = 0; i + 4 <= data.Length; i += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[i..]));
        }

        return sum;
    }
}
