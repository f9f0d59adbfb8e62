using System.Buffers.Binary;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>A font of a few glyphs in a few hundred bytes, for tests that damage it: blank, square, composite of squares, triangle.</summary>
internal static class SmallFont
{
    /// <summary>Number of glyphs.</summary>
    public const int GlyphCount = 5;

    /// <summary>The tables in order.</summary>
    public static SortedDictionary<string, byte[]> Tables()
    {
        byte[][] glyphs = [Square(90), Square(50), Composite(1, 4), [], Square(70)];
        var glyf = new List<byte>();
        var loca = new List<byte>();
        foreach (byte[] glyph in glyphs)
        {
            loca.AddRange(Words(glyf.Count / 2));
            glyf.AddRange(glyph);
            glyf.AddRange(new byte[glyf.Count & 1]);
        }

        loca.AddRange(Words(glyf.Count / 2));
        var header = new byte[54];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(18), 1000);
        var hhea = new byte[36];
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), 1);
        return new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = new byte[96],
            ["cmap"] = [.. Words(0, 1, 3, 10), 0, 0, 0, 12, .. Words(12, 0), 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0x41, 0, 0, 0, 0x44, 0, 0, 0, 1],
            ["glyf"] = [.. glyf],
            ["head"] = header,
            ["hhea"] = hhea,
            ["hmtx"] = [.. Words(500, 0), .. new byte[2 * (GlyphCount - 1)]],
            ["loca"] = [.. loca],
            ["maxp"] = [0, 1, 0, 0, .. Words(GlyphCount), .. new byte[26]],
        };
    }

    /// <summary>A font file of tables.</summary>
    public static byte[] File(SortedDictionary<string, byte[]> tables)
    {
        var file = new List<byte>([0, 1, 0, 0, .. Words(tables.Count, 0, 0, 0)]);
        int offset = 12 + (16 * tables.Count);
        foreach ((string tag, byte[] data) in tables)
        {
            file.AddRange([.. Encoding.ASCII.GetBytes(tag), 0, 0, 0, 0, .. Long(offset), .. Long(data.Length)]);
            offset += (data.Length + 3) & ~3;
        }

        foreach (byte[] data in tables.Values)
        {
            file.AddRange(data);
            file.AddRange(new byte[-data.Length & 3]);
        }

        return [.. file];
    }

    /// <summary>Loads a font; null when it is refused.</summary>
    public static OpenTypeFace? Load(byte[] file, DiagnosticBag diagnostics) => OpenTypeFace.Load("small.ttf", file, diagnostics);

    public static byte[] Composite(params int[] parts) =>
    [
        .. Words(-1, 0, 0, 50, 50),
        .. parts.SelectMany((part, i) => Words(i + 1 < parts.Length ? 0x0023 : 0x0003, part, 0, 0)),
    ];

    public static byte[] Words(params int[] values) => [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];

    private static byte[] Square(byte side) =>
        [.. Words(1, 0, 0, side, side, 3, 0), 0x37, 0x37, 0x37, 0x27, side, side, side, 0, side, side, 0];

    private static byte[] Long(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
