using System.Collections.Immutable;
using System.Numerics;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>Logarithms to base 2 in 256ths, by whole numbers alone: floating point may differ from machine to machine.</summary>
internal static class BinaryLogarithm
{
    private const int TableSize = 4096;

    private static readonly ushort[] Table = [.. Enumerable.Range(0, TableSize).Select(value => (ushort)Exact(Math.Max(1, value)))];

    /// <summary>The first whole numbers, each times its logarithm.</summary>
    public static ImmutableArray<int> Products { get; } = [.. Table.Select((logarithm, value) => value * logarithm)];

    /// <summary>The logarithm of a whole number from 1 on.</summary>
    public static long Of(long value)
    {
        int shift = 0;
        while (value >= TableSize)
        {
            value >>= 1;
            shift++;
        }

        return Table[value] + (shift << 8);
    }

    /// <summary>A whole number from 0 on times its logarithm; 0 for 0.</summary>
    public static long ProductOf(long value) => value == 0 ? 0 : value * Of(value);

    /// <summary>Squares the mantissa once for each bit after the binary point.</summary>
    private static int Exact(int value)
    {
        int whole = BitOperations.Log2((uint)value);
        ulong mantissa = ((ulong)value << 31) >> whole;
        int result = whole;
        for (int i = 0; i < 8; i++)
        {
            mantissa = (mantissa * mantissa) >> 31;
            result <<= 1;
            if (mantissa >= 1UL << 32)
            {
                mantissa >>= 1;
                result |= 1;
            }
        }

        return result;
    }
}
