using System.Buffers.Binary;

namespace ReportGen.Graphics.Images.Png;

/// <summary>CRC-32 of PNG chunks (ISO/IEC 15948, annex D), eight bytes per step.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private static readonly uint[][] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> data)
    {
        uint crc = 0xFFFFFFFF;
        while (data.Length >= 8)
        {
            uint low = BinaryPrimitives.ReadUInt32LittleEndian(data) ^ crc;
            uint high = BinaryPrimitives.ReadUInt32LittleEndian(data[4..]);
            crc = Tables[7][low & 255] ^ Tables[6][(low >> 8) & 255] ^ Tables[5][(low >> 16) & 255] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 255] ^ Tables[2][(high >> 8) & 255] ^ Tables[1][(high >> 16) & 255] ^ Tables[0][high >> 24];
            data = data[8..];
        }

        foreach (byte value in data)
        {
            crc = Tables[0][(crc ^ value) & 255] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (int t = 0; t < 8; t++)
        {
            tables[t] = new uint[256];
        }

        for (uint i = 0; i < 256; i++)
        {
            uint crc = i;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ Polynomial : crc >> 1;
            }

            tables[0][i] = crc;
        }

        for (int t = 1; t < 8; t++)
        {
            for (int i = 0; i < 256; i++)
            {
                uint before = tables[t - 1][i];
                tables[t][i] = (before >> 8) ^ tables[0][before & 255];
            }
        }

        return tables;
    }
}
