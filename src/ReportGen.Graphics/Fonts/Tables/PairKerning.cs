using System.Numerics;

namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Kerning of pairs: GPOS feature <c>kern</c>, or the old <c>kern</c> table where GPOS has none.</summary>
internal sealed class PairKerning
{
    private const int PairAdjustment = 2;
    private const int Extension = 9;
    private const int AdvanceBit = 0x0004;
    private const int CacheSize = 4096;
    private const ulong Filled = 1UL << 63;

    private readonly ReadOnlyMemory<byte> _positions;
    private readonly int[] _subtables;
    private readonly ReadOnlyMemory<byte> _oldTable;

    // Key and value are stored in one 64-bit word, so that threads see either all of an entry or nothing.
    private readonly ulong[] _cache = new ulong[CacheSize];

    public PairKerning(ReadOnlyMemory<byte> positions, ReadOnlyMemory<byte> oldTable)
    {
        _positions = positions;
        _subtables = LayoutTable.Subtables(positions.Span, "kern", PairAdjustment, Extension);
        _oldTable = _subtables.Length == 0 ? oldTable : default;
    }

    /// <summary>Adjustment of the advance of the left glyph, in font units.</summary>
    public int Of(ushort left, ushort right)
    {
        if (_subtables.Length == 0 && _oldTable.IsEmpty)
        {
            return 0;
        }

        uint key = ((uint)left << 16) | right;
        int slot = (int)((key * 2654435761u) >> 20);
        ulong entry = Volatile.Read(ref _cache[slot]);
        if ((entry & Filled) != 0 && (uint)(entry >> 16) == key)
        {
            return (short)entry;
        }

        int value = _subtables.Length > 0 ? FromPositions(left, right) : FromOldTable(key);
        Volatile.Write(ref _cache[slot], Filled | ((ulong)key << 16) | (ushort)value);
        return value;
    }

    private int FromPositions(ushort left, ushort right)
    {
        ReadOnlySpan<byte> table = _positions.Span;
        foreach (int subtable in _subtables)
        {
            int index = LayoutTable.Coverage(table, subtable + table.U16(subtable + 2), left);
            if (index < 0)
            {
                continue;
            }

            int firstFormat = table.U16(subtable + 4);
            int secondFormat = table.U16(subtable + 6);
            int valueLength = 2 * (BitOperations.PopCount((uint)firstFormat) + BitOperations.PopCount((uint)secondFormat));
            int? value = table.U16(subtable) == 1
                ? FromPairs(table, subtable + table.U16(subtable + 10 + (2 * index)), right, firstFormat, valueLength)
                : FromClasses(table, subtable, left, right, firstFormat, valueLength);
            if (value is { } found)
            {
                return found;
            }
        }

        return 0;
    }

    private static int? FromPairs(ReadOnlySpan<byte> table, int set, ushort right, int format, int valueLength)
    {
        int low = 0;
        int high = table.U16(set) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int pair = set + 2 + (middle * (2 + valueLength));
            int second = table.U16(pair);
            if (right < second)
            {
                high = middle - 1;
            }
            else if (right > second)
            {
                low = middle + 1;
            }
            else
            {
                return Advance(table, pair + 2, format);
            }
        }

        return null;
    }

    private static int? FromClasses(ReadOnlySpan<byte> table, int subtable, ushort left, ushort right, int format, int valueLength)
    {
        int first = LayoutTable.ClassOf(table, subtable + table.U16(subtable + 8), left);
        int second = LayoutTable.ClassOf(table, subtable + table.U16(subtable + 10), right);
        int secondCount = table.U16(subtable + 14);
        int record = subtable + 16 + (((first * secondCount) + second) * valueLength);
        return Advance(table, record, format);
    }

    private static int Advance(ReadOnlySpan<byte> table, int record, int format)
    {
        // Placement fields precede the advance when their bits are set.
        int before = BitOperations.PopCount((uint)format & 0x0003);
        return (format & AdvanceBit) == 0 ? 0 : table.I16(record + (2 * before));
    }

    private int FromOldTable(uint key)
    {
        ReadOnlySpan<byte> table = _oldTable.Span;
        int at = 4;
        int count = table.U16(0) == 0 ? table.U16(2) : 0;
        int sum = 0;
        for (int i = 0; i < count && at < table.Length; i++)
        {
            int length = table.U16(at + 2);
            int coverage = table.U16(at + 4);
            bool isHorizontalPairs = (coverage & 0xFF07) == 0x0001;
            if (isHorizontalPairs)
            {
                sum += FindPair(table, at + 14, table.U16(at + 6), key);
            }

            at += Math.Max(length, 6);
        }

        return sum;
    }

    private static int FindPair(ReadOnlySpan<byte> table, int pairs, int count, uint key)
    {
        int low = 0;
        int high = count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            uint pair = table.U32(pairs + (middle * 6));
            if (pair == key)
            {
                return table.I16(pairs + (middle * 6) + 4);
            }

            if (key < pair)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return 0;
    }
}
