using System.Buffers.Binary;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Fonts.Subsetting;

namespace ReportGen.Graphics.Tests.Fonts.Subsetting;

/// <summary>Makes small fonts with glyphs that real fonts do not have.</summary>
internal sealed class FontBuilder
{
    public List<byte[]> Glyphs { get; } = [];

    /// <summary>The table <c>fpgm</c>.</summary>
    public byte[] Program { get; init; } = [];

    /// <summary>The table <c>GPOS</c>.</summary>
    public byte[] Positions { get; init; } = [];

    /// <summary>The table <c>GSUB</c>.</summary>
    public byte[] Substitutions { get; init; } = [];

    /// <summary>The groups of the character map: first and last code point and first glyph of each.</summary>
    public int[] Groups { get; init; } = [];

    /// <summary>The table <c>loca</c>, in place of the right one.</summary>
    public byte[]? Locations { get; init; }

    /// <summary>The table <c>name</c>.</summary>
    public byte[] Names { get; init; } = [];

    /// <summary>A glyph that is a square from the origin.</summary>
    public static byte[] Square(byte side, byte[]? instructions = null) =>
    [
        .. Words(1, 0, 0, side, side, 3), .. Words(instructions?.Length ?? 0), .. instructions ?? [],
        0x37, 0x37, 0x37, 0x27, side, side, side, 0, side, side, 0,
    ];

    /// <summary>A glyph put together from others, unmoved.</summary>
    public static byte[] Composite(params int[] parts) =>
    [
        .. Words(-1, 0, 0, 50, 50),
        .. parts.SelectMany((part, i) => Words(i + 1 < parts.Length ? 0x0023 : 0x0003, part, 0, 0)),
    ];

    public OpenTypeFace Build()
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace? face = OpenTypeFace.Load("made.ttf", File(), diagnostics);
        Assert.Empty(diagnostics.Items);
        return face!;
    }

    private byte[] File()
    {
        var glyf = new List<byte>();
        var loca = new List<byte>();
        foreach (byte[] glyph in Glyphs)
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
        byte[] cmap = [.. Words(0, 1, 3, 10, 0, 12, 12, 0), .. Longs(16 + (4 * Groups.Length), 0, Groups.Length / 3), .. Longs(Groups)];
        var file = new FontFileBuilder();
        file.AddUnlessEmpty("GPOS", Positions);
        file.AddUnlessEmpty("GSUB", Substitutions);
        file.Add("OS/2", new byte[96]);
        file.Add("cmap", cmap);
        file.AddUnlessEmpty("fpgm", Program);
        file.Add("glyf", [.. glyf]);
        file.Add("head", header);
        file.Add("hhea", hhea);
        file.Add("hmtx", [.. Words(500, 0), .. new byte[2 * (Glyphs.Count - 1)]]);
        file.Add("loca", Locations ?? [.. loca]);
        file.Add("maxp", [0, 1, 0, 0, .. Words(Glyphs.Count), .. new byte[26]]);
        file.AddUnlessEmpty("name", Names);
        return file.Build(out _);
    }

    /// <summary>Numbers of two bytes.</summary>
    public static byte[] Words(params ReadOnlySpan<int> values)
    {
        var bytes = new byte[2 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(2 * i), (ushort)values[i]);
        }

        return bytes;
    }

    private static byte[] Longs(params ReadOnlySpan<int> values)
    {
        var bytes = new byte[4 * values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), values[i]);
        }

        return bytes;
    }
}
