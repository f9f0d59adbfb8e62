using System.Numerics;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>The symbols of Deflate: literals, lengths and distances with their extra bits (RFC 1951, 3.2.5).</summary>
internal static class DeflateSymbols
{
    /// <summary>Literals, end of block and lengths.</summary>
    public const int LiteralCount = 286;

    public const int DistanceCount = 30;

    public const int EndOfBlock = 256;

    public const int ShortestMatch = 3;

    public const int LongestMatch = 258;

    public const int WindowSize = 32768;

    private static readonly byte[] LengthSlots = MakeLengthSlots();

    /// <summary>Shortest length of each length slot.</summary>
    public static ReadOnlySpan<ushort> LengthBases =>
        [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];

    /// <summary>Extra bits of each length slot.</summary>
    public static ReadOnlySpan<byte> LengthExtras => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    /// <summary>Shortest distance of each distance slot.</summary>
    public static ReadOnlySpan<ushort> DistanceBases =>
    [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
        8193, 12289, 16385, 24577,
    ];

    /// <summary>Extra bits of each distance slot.</summary>
    public static ReadOnlySpan<byte> DistanceExtras =>
        [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    /// <summary>Slot of a length, 3 to 258; its symbol is 257 more.</summary>
    public static int LengthSlot(int length) => LengthSlots[length];

    /// <summary>
    /// Slot and symbol of a distance, 1 to 32768. Two slots share the distances from one power of two to the next: the bit
    /// behind the highest one says which.
    /// </summary>
    public static int DistanceSlot(int distance)
    {
        int behind = distance - 1;
        if (behind < 2)
        {
            return behind;
        }

        int power = BitOperations.Log2((uint)behind);
        return (power << 1) + ((behind >> (power - 1)) & 1);
    }

    private static byte[] MakeLengthSlots()
    {
        var slots = new byte[LongestMatch + 1];
        int slot = 0;
        for (int length = ShortestMatch; length <= LongestMatch; length++)
        {
            while (slot + 1 < LengthBases.Length && LengthBases[slot + 1] <= length)
            {
                slot++;
            }

            slots[length] = (byte)slot;
        }

        return slots;
    }
}
