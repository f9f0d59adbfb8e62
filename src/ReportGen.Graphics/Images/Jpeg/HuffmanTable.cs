namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>A table of Huffman codes (ISO/IEC 10918-1, annex C), checked by <see cref="JpegTables"/>.</summary>
internal sealed class HuffmanTable
{
    public const int LongestCode = 16;

    /// <summary>Codes up to this length are found in one step.</summary>
    private const int ShortCode = 9;

    /// <summary>Length and symbol of the code at the start of some bits; 0 when the code is longer.</summary>
    private readonly ushort[] _short = new ushort[1 << ShortCode];

    /// <summary>By length: the first sixteen-bit value that does not start with a code of the length.</summary>
    private readonly int[] _ends = new int[LongestCode + 1];

    /// <summary>By length: the offset from a code to the index of its symbol.</summary>
    private readonly int[] _offsets = new int[LongestCode + 1];

    private readonly byte[] _symbols;

    /// <summary>Creates a table.</summary>
    /// <param name="counts">Number of codes by length, from one bit to sixteen.</param>
    /// <param name="symbols">Symbols in the order of their codes.</param>
    public HuffmanTable(ReadOnlySpan<byte> counts, ReadOnlySpan<byte> symbols)
    {
        _symbols = symbols.ToArray();
        int code = 0;
        int place = 0;
        for (int length = 1; length <= LongestCode; length++)
        {
            int count = counts[length - 1];
            _offsets[length] = place - code;
            for (int i = 0; i < count && length <= ShortCode; i++)
            {
                var entry = (ushort)((length << 8) | _symbols[place + i]);
                _short.AsSpan((code + i) << (ShortCode - length), 1 << (ShortCode - length)).Fill(entry);
            }

            place += count;
            code += count;
            _ends[length] = code << (LongestCode - length);
            code <<= 1;
        }
    }

    /// <summary>Reads a code; returns its symbol, or -1 when the bits are not a code.</summary>
    public int Read(ref JpegBits bits)
    {
        int next = bits.Peek();
        int found = _short[next >> (LongestCode - ShortCode)];
        if (found != 0)
        {
            bits.Skip(found >> 8);
            return found & 0xFF;
        }

        for (int length = ShortCode + 1; length <= LongestCode; length++)
        {
            if (next < _ends[length])
            {
                bits.Skip(length);
                return _symbols[_offsets[length] + (next >> (LongestCode - length))];
            }
        }

        return -1;
    }
}
