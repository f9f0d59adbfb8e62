namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>How often each symbol occurs in a part of the data.</summary>
internal sealed class SymbolCounts
{
    public int[] Literals { get; } = new int[DeflateSymbols.LiteralCount];

    public int[] Distances { get; } = new int[DeflateSymbols.DistanceCount];

    public void Clear()
    {
        Array.Clear(Literals);
        Array.Clear(Distances);
    }

    public void AddLiteral(byte value) => Literals[value]++;

    public void AddMatch(int length, int distance)
    {
        Literals[257 + DeflateSymbols.LengthSlot(length)]++;
        Distances[DeflateSymbols.DistanceSlot(distance)]++;
    }

    public void CopyFrom(SymbolCounts other)
    {
        other.Literals.CopyTo(Literals, 0);
        other.Distances.CopyTo(Distances, 0);
    }

    public void Add(SymbolCounts other)
    {
        for (int i = 0; i < Literals.Length; i++)
        {
            Literals[i] += other.Literals[i];
        }

        for (int i = 0; i < Distances.Length; i++)
        {
            Distances[i] += other.Distances[i];
        }
    }

    /// <summary>About how long a block of these symbols is with codes of its own, in 256ths of a bit.</summary>
    public long Estimate() => Estimate(Literals, 5) + Estimate(Distances, 4) + (60 << 8);

    private static long Estimate(int[] counts, int bitsForLength)
    {
        long total = 0;
        long bits = 0;
        foreach (int count in counts)
        {
            if (count > 0)
            {
                total += count;
                // The code itself is told too: a few bits for each symbol.
                bits += (bitsForLength << 7) - (count * BinaryLogarithm.Of(count));
            }
        }

        return total == 0 ? 0 : bits + (total * BinaryLogarithm.Of(total));
    }
}
