using System.Collections.Immutable;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>About how long the symbols of one code of a block are, its description included; kept up while symbols are added.</summary>
/// <param name="symbols">How many symbols there are.</param>
/// <param name="bitsOfSymbol">Bits that describe the code of a symbol that occurs.</param>
internal sealed class CodeEstimate(int symbols, int bitsOfSymbol)
{
    private readonly int[] _counts = new int[symbols];

    /// <summary>Held here, for this is looked up for every symbol added: a static field would be checked each time.</summary>
    private readonly ImmutableArray<int> _products = BinaryLogarithm.Products;

    private long _total;
    private long _bits;

    /// <summary>Length in 256ths of a bit, without extra bits.</summary>
    public long Bits => _bits + BinaryLogarithm.ProductOf(_total);

    public void Clear()
    {
        Array.Clear(_counts);
        _total = 0;
        _bits = 0;
    }

    /// <summary>Adds symbols.</summary>
    public void Add(ReadOnlySpan<(int Symbol, int Count)> added)
    {
        int[] counts = _counts;
        ReadOnlySpan<int> products = _products.AsSpan();
        long bits = 0;
        int total = 0;
        foreach ((int symbol, int count) in added)
        {
            ref int kept = ref counts[symbol];
            int before = kept;
            int after = before + count;
            kept = after;
            total += count;
            if (before == 0)
            {
                bits += bitsOfSymbol << 8;
            }

            // The sum of all counts times its logarithm, less this for each count: the entropy times the sum.
            bits += (uint)after < (uint)products.Length
                ? products[before] - products[after]
                : BinaryLogarithm.ProductOf(before) - BinaryLogarithm.ProductOf(after);
        }

        _bits += bits;
        _total += total;
    }
}
