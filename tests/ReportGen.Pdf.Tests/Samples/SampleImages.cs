using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>Small pictures of every kind: white with a red square in the upper left corner, 40 by 30 pixels.</summary>
internal static class SampleImages
{
    private const string RgbJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJC"
        + "IeJBweHx7/2wBDAQUFBQcGBw4ICA4eFBEUHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh7/wAARCAAe"
        + "ACgDASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAcGCP/EACYQAAIBBAADCQAAAAAAAAAAAAACAQMEBQYHCBEYN0FRVXWUs9P/xAAWAQ"
        + "EBAQAAAAAAAAAAAAAAAAAABgf/xAAeEQACAQQDAQAAAAAAAAAAAAAAAQUDBAYRAhIxIf/aAAwDAQACEQMRAD8Alh1nya92GS96q/TQHZo0X1bZ"
        + "PkUfyKHwz0bE6Dga+Gw1xe17etdNcs126s8NKqsxEqqx06JHh5k/Gxte3r9+fmjYM0zSLl4t21s32bT+rXhqAAUBj4AAAAAAAAAAAB//2Q==";

    private const string GreyJpeg =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEPERETFhwXExQaFRERGCEYGh0dHx8fExciJC"
        + "IeJBweHx7/wAALCAAeACgBAREA/8QAFwABAQEBAAAAAAAAAAAAAAAAAAcGCP/EACYQAAECBQMDBQAAAAAAAAAAAAABAgMEBQcRBggSITFBUWWT"
        + "s9P/2gAIAQEAAD8AhSd1Owtjy4tnVE93ifVBL8AQJdrGh89KxqD54X5lKtTb+lW8ocekUiam48CNMrMOdMua53JWtaqJxa1MYYnj1NmAAAAAAf"
        + "/Z";

    private const string CmykJpeg =
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAFAwQEBAMFBAQEBQUFBgcMCAcHBwcPCwsJDBEPEhIRDxERExYcFxMUGhURERghGBodHR8fHxMXIiQiHi"
        + "QcHh8e/9sAQwEFBQUHBgcOCAgOHhQRFB4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4e/8AAFAgAHgAo"
        + "BAEiAAIRAQMRAQQiAP/EABsAAQABBQEAAAAAAAAAAAAAAAABAwQFBwgG/8QAKhAAAgIBAwEGBwEAAAAAAAAAAAECAwUEERIGBwgTQbPSFBUiMU"
        + "JRVXH/xAAWAQEBAQAAAAAAAAAAAAAAAAAABgf/xAAeEQACAQQDAQAAAAAAAAAAAAAAAQUDBAYRAhIxIf/aAA4EAQACEQMRBAAAPwDZ7Xm0cnd7"
        + "9J9o2ja/nV+pYRHvHdZ8Xy0WI/3wZ+8192h9ZZLrXMQymUqohfCpVJUxajxTbX3bf5PzKCSkaNxQ6cPdmQYXhcnESaublLqk18e/TsbhF8ZSWz"
        + "RY4Fxd2UcXuvjX6cCPlFnBxeYybT/c6/YVMHiqsVRdVVqdTqPGud0p3STlu0lstklt9KPLAAnzXzIAAAAAAAAAAAAAAAAAAAAAA//Z";

    private const int Width = 40;
    private const int Height = 30;

    public static ImageFile Rgb => Jpeg("rgb.jpg", RgbJpeg);

    public static ImageFile Grey => Jpeg("grey.jpg", GreyJpeg);

    public static ImageFile Cmyk => Jpeg("cmyk.jpg", CmykJpeg);

    public static IEnumerable<ImageFile> All =>
    [
        Rgb, Grey, Cmyk,
        .. Enumerable.Range(1, 8).Select(Turned),
        Png("grey1.png", 0, 1), Png("grey16.png", 0, 16), Png("rgb8.png", 2, 8), Png("palette4.png", 3, 4),
        Png("palette-alpha.png", 3, 8, alpha: true), Png("grey-alpha.png", 4, 8), Png("rgb-alpha.png", 6, 8),
        Png("rgb-alpha16.png", 6, 16), Png("key.png", 2, 8, alpha: true),
    ];

    /// <summary>The RGB picture with an EXIF orientation.</summary>
    public static ImageFile Turned(int orientation)
    {
        byte[] file = Convert.FromBase64String(RgbJpeg);
        byte[] exif = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];
        return new ImageFile(
            FormattableString.Invariant($"turned{orientation}.jpg"),
            (byte[])[.. file[..2], 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. file[2..]]);
    }

    /// <summary>A PNG of a colour type and depth; with <paramref name="alpha"/> white is transparent.</summary>
    public static ImageFile Png(string name, int type, int depth, bool alpha = false)
    {
        int channels = type switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };
        int most = (1 << depth) - 1;
        var rows = new MemoryStream();
        for (int y = 0; y < Height; y++)
        {
            var row = new byte[((Width * channels * depth) + 7) / 8];
            for (int x = 0; x < Width; x++)
            {
                bool isRed = x < 10 && y < 10;
                for (int c = 0; c < channels; c++)
                {
                    int sample = type switch
                    {
                        3 => isRed ? 1 : 0,
                        4 when c == 1 => isRed ? most : most / 4,
                        6 when c == 3 => isRed ? most : most / 4,
                        0 or 4 => isRed ? most / 3 : most,
                        _ => isRed && c > 0 ? 0 : most,
                    };
                    int bit = ((x * channels) + c) * depth;
                    for (int b = 0; b < depth; b++, bit++)
                    {
                        row[bit / 8] |= (byte)(((sample >> (depth - 1 - b)) & 1) << (7 - (bit % 8)));
                    }
                }
            }

            rows.WriteByte(0);
            rows.Write(row);
        }

        var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR", [0, 0, 0, Width, 0, 0, 0, Height, (byte)depth, (byte)type, 0, 0, 0]);
        if (type == 3)
        {
            Chunk(file, "PLTE", [255, 255, 255, 255, 0, 0]);
        }

        if (alpha)
        {
            Chunk(file, "tRNS", type == 3 ? [64] : [0, 255, 0, 255, 0, 255]);
        }

        var compressed = new MemoryStream();
        using (var stream = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            stream.Write(rows.ToArray());
        }

        Chunk(file, "IDAT", compressed.ToArray());
        Chunk(file, "IEND", []);
        return new ImageFile(name, file.ToArray());
    }

    private static ImageFile Jpeg(string name, string base64) => new(name, Convert.FromBase64String(base64));

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        uint crc = 0xFFFFFFFF;
        foreach (byte value in body)
        {
            crc ^= value;
            for (int i = 0; i < 8; i++)
            {
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~crc);
        file.Write(number);
    }
}
