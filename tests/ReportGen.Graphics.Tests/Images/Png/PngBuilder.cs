using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

using ReportGen.Graphics.Images.Png;

namespace ReportGen.Graphics.Tests.Images.Png;

/// <summary>Writes PNG files of every kind from samples, by a way of its own: the opposite of the decoder.</summary>
internal sealed class PngBuilder(int width, int height, PngColourType type, int depth)
{
    private readonly List<(string Type, byte[] Data)> _before = [];

    public bool IsInterlaced { get; init; }

    /// <summary>Filter of each row, by row number.</summary>
    public Func<int, byte> Filter { get; init; } = _ => 0;

    /// <summary>Length of the pieces into which the compressed rows are cut.</summary>
    public int PieceLength { get; init; } = int.MaxValue;

    private int Channels => type switch
    {
        PngColourType.Rgb => 3,
        PngColourType.GreyAlpha => 2,
        PngColourType.RgbAlpha => 4,
        _ => 1,
    };

    public PngBuilder With(string chunk, params byte[] data)
    {
        _before.Add((chunk, data));
        return this;
    }

    /// <summary>The file; <paramref name="sample"/> gives the raw sample of x, y and channel.</summary>
    public byte[] Build(Func<int, int, int, int> sample)
    {
        var rows = new MemoryStream();
        if (IsInterlaced)
        {
            (int X, int Y, int Dx, int Dy)[] passes = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];
            foreach ((int x0, int y0, int dx, int dy) in passes)
            {
                int[] columns = [.. Enumerable.Range(0, width).Where(x => x >= x0 && (x - x0) % dx == 0)];
                int[] lines = [.. Enumerable.Range(0, height).Where(y => y >= y0 && (y - y0) % dy == 0)];
                if (columns.Length > 0)
                {
                    WriteRows(rows, columns, lines, sample);
                }
            }
        }
        else
        {
            WriteRows(rows, [.. Enumerable.Range(0, width)], [.. Enumerable.Range(0, height)], sample);
        }

        return Assemble(Compress(rows.ToArray()));
    }

    public byte[] Assemble(byte[] compressed)
    {
        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = (byte)depth;
        header[9] = (byte)type;
        header[12] = IsInterlaced ? (byte)1 : (byte)0;
        WriteChunk(file, "IHDR", header);
        foreach ((string name, byte[] data) in _before)
        {
            WriteChunk(file, name, data);
        }

        foreach (byte[] piece in compressed.Chunk(Math.Min(PieceLength, Math.Max(1, compressed.Length))))
        {
            WriteChunk(file, "IDAT", piece);
        }

        WriteChunk(file, "IEND", []);
        return file.ToArray();
    }

    public static byte[] Compress(byte[] data)
    {
        var buffer = new MemoryStream();
        using (var stream = new ZLibStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(data);
        }

        return buffer.ToArray();
    }

    private void WriteRows(MemoryStream target, int[] columns, int[] lines, Func<int, int, int, int> sample)
    {
        int bits = Channels * depth;
        int length = ((columns.Length * bits) + 7) / 8;
        int pixel = Math.Max(1, bits / 8);
        var above = new byte[length];
        for (int i = 0; i < lines.Length; i++)
        {
            var row = new byte[length];
            int bit = 0;
            foreach (int x in columns)
            {
                for (int c = 0; c < Channels; c++, bit += depth)
                {
                    int value = sample(x, lines[i], c);
                    for (int b = 0; b < depth; b++)
                    {
                        if (((value >> (depth - 1 - b)) & 1) != 0)
                        {
                            row[(bit + b) / 8] |= (byte)(0x80 >> ((bit + b) % 8));
                        }
                    }
                }
            }

            byte filter = Filter(i);
            target.WriteByte(filter);
            for (int k = 0; k < length; k++)
            {
                int left = k >= pixel ? row[k - pixel] : 0;
                int up = above[k];
                int corner = k >= pixel ? above[k - pixel] : 0;
                int predicted = filter switch
                {
                    1 => left,
                    2 => up,
                    3 => (left + up) / 2,
                    4 => Nearest(left, up, corner),
                    _ => 0,
                };
                target.WriteByte((byte)(row[k] - predicted));
            }

            above = row;
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        int estimate = left + up - corner;
        return new[] { left, up, corner }.MinBy(value => Math.Abs(estimate - value));
    }

    private static void WriteChunk(MemoryStream file, string type, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var crc = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(body));
        file.Write([.. length, .. body, .. crc]);
    }

    /// <summary>CRC-32 bit by bit, as the standard defines it.</summary>
    private static uint Crc(byte[] data)
    {
        uint crc = 0xFFFFFFFF;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
