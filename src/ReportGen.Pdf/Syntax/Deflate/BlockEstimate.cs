namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>About how long a block of some symbols is with codes of its own, kept up while symbols are added.</summary>
internal sealed class BlockEstimate
{
    /// <summary>Bits that tell that a block starts, and of the code in which its codes are told.</summary>
    private const int BitsOfHead = 80;

    /// <summary>Bits that tell the code of a literal or length, and of a distance.</summary>
    private const int BitsOfLiteral = 5;
    private const int BitsOfDistance = 4;

    private readonly int[] _counts = new int[DeflateSymbols.LiteralCount + DeflateSymbols.DistanceCount];
    private long _literals;
    private long _distances;
    private long _bits;

    /// <summary>Length in 256ths of a bit, without extra bits.</summary>
    public long Bits => _bits + Entropy(_literals) + Entropy(_distances);

    public void Clear()
    {
        Array.Clear(_counts);
        _literals = 0;
        _distances = 0;
        _bits = BitsOfHead << 8;
    }

    /// <summary>Adds symbols; those of distances are numbered behind the literals and lengths.</summary>
    public void Add(ReadOnlySpan<(int Symbol, int Count)> symbols)
    {
        foreach ((int symbol, int count) in symbols)
        {
            bool isLiteral = symbol < DeflateSymbols.LiteralCount;
            int before = _counts[symbol];
            if (before == 0)
            {
                _bits += (isLiteral ? BitsOfLiteral : BitsOfDistance) << 8;
            }

            int after = before + count;
            _counts[symbol] = after;
            // The sum of all counts times its logarithm, less this for each count: the entropy times the sum.
            _bits += Entropy(before) - Entropy(after);
            if (isLiteral)
            {
                _literals += count;
            }
            else
            {
                _distances += count;
            }
        }
    }

    private static long Entropy(long count) => count == 0 ? 0 : count * BinaryLogarithm.Of(count);
}
