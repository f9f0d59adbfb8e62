namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>Writes blocks with codes of their own, with the fixed codes, or stored, whichever is shortest (RFC 1951, 3.2.3 to 3.2.7).</summary>
internal sealed class BlockWriter(BitWriter bits)
{
    private const int LengthSymbols = 19;
    private const int LongestStored = 65535;

    private readonly HuffmanCode _literals = new(DeflateSymbols.LiteralCount, 15);
    private readonly HuffmanCode _distances = new(DeflateSymbols.DistanceCount, 15);
    private readonly HuffmanCode _lengths = new(LengthSymbols, 7);
    private readonly int[] _lengthCounts = new int[LengthSymbols];
    private readonly List<(byte Symbol, byte Extra)> _lengthSymbols = [];

    private readonly HuffmanCode _fixedLiterals = MakeFixed(288, symbol => symbol switch
    {
        < 144 => 8,
        < 256 => 9,
        < 280 => 7,
        _ => 8,
    });

    private readonly HuffmanCode _fixedDistances = MakeFixed(30, _ => 5);

    /// <summary>The order in which the code lengths of the code length alphabet are written (RFC 1951, 3.2.7).</summary>
    private static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Writes a block.</summary>
    /// <param name="data">The bytes that it stands for.</param>
    /// <param name="choices">For each byte the match that starts there, or 0; bytes covered by a match are skipped.</param>
    /// <param name="counts">How often each symbol occurs, the end of the block included.</param>
    /// <param name="isLast">True for the last block.</param>
    public void Write(ReadOnlySpan<byte> data, ReadOnlySpan<int> choices, SymbolCounts counts, bool isLast)
    {
        _literals.Build(counts.Literals);
        _distances.Build(counts.Distances);
        int literals = LastUsed(_literals.Lengths, 257);
        int distances = LastUsed(_distances.Lengths, 1);
        DescribeLengths(literals, distances);
        _lengths.Build(_lengthCounts);
        int written = LengthSymbols;
        while (written > 4 && _lengths.Lengths[LengthOrder[written - 1]] == 0)
        {
            written--;
        }

        long extra = ExtraBits(counts);
        long own = 14 + (3 * written) + _lengths.BitsOf(_lengthCounts) + (2 * _lengthCounts[16]) + (3 * _lengthCounts[17]) + (7 * _lengthCounts[18])
            + _literals.BitsOf(counts.Literals) + _distances.BitsOf(counts.Distances) + extra;
        long usual = _fixedLiterals.BitsOf(counts.Literals) + _fixedDistances.BitsOf(counts.Distances) + extra;
        long stored = 8L * (data.Length + (5 * (1 + (data.Length / LongestStored))));
        if (stored < Math.Min(own, usual))
        {
            WriteStored(data, isLast);
            return;
        }

        bits.Write(isLast ? 1u : 0u, 1);
        if (usual <= own)
        {
            bits.Write(1, 2);
            WriteSymbols(data, choices, _fixedLiterals, _fixedDistances);
            return;
        }

        bits.Write(2, 2);
        bits.Write((uint)(literals - 257), 5);
        bits.Write((uint)(distances - 1), 5);
        bits.Write((uint)(written - 4), 4);
        for (int i = 0; i < written; i++)
        {
            bits.Write(_lengths.Lengths[LengthOrder[i]], 3);
        }

        _lengths.AssignCodes();
        foreach ((byte symbol, byte more) in _lengthSymbols)
        {
            bits.Write(_lengths.Codes[symbol], _lengths.Lengths[symbol]);
            bits.Write(more, symbol switch
            {
                16 => 2,
                17 => 3,
                18 => 7,
                _ => 0,
            });
        }

        _literals.AssignCodes();
        _distances.AssignCodes();
        WriteSymbols(data, choices, _literals, _distances);
    }

    private static HuffmanCode MakeFixed(int symbols, Func<int, int> length)
    {
        var code = new HuffmanCode(symbols, 15);
        for (int symbol = 0; symbol < symbols; symbol++)
        {
            code.Lengths[symbol] = (byte)length(symbol);
        }

        code.AssignCodes();
        return code;
    }

    private static int LastUsed(byte[] lengths, int least)
    {
        int count = lengths.Length;
        while (count > least && lengths[count - 1] == 0)
        {
            count--;
        }

        return count;
    }

    private static long ExtraBits(SymbolCounts counts)
    {
        long extra = 0;
        for (int slot = 0; slot < DeflateSymbols.LengthExtras.Length; slot++)
        {
            extra += (long)counts.Literals[257 + slot] * DeflateSymbols.LengthExtras[slot];
        }

        for (int slot = 0; slot < DeflateSymbols.DistanceExtras.Length; slot++)
        {
            extra += (long)counts.Distances[slot] * DeflateSymbols.DistanceExtras[slot];
        }

        return extra;
    }

    /// <summary>Both codes' lengths as one series of lengths and repetitions.</summary>
    private void DescribeLengths(int literals, int distances)
    {
        _lengthSymbols.Clear();
        Array.Clear(_lengthCounts);
        Span<byte> all = stackalloc byte[literals + distances];
        _literals.Lengths.AsSpan(0, literals).CopyTo(all);
        _distances.Lengths.AsSpan(0, distances).CopyTo(all[literals..]);
        int at = 0;
        while (at < all.Length)
        {
            byte length = all[at];
            int run = 1;
            while (at + run < all.Length && all[at + run] == length)
            {
                run++;
            }

            at += run;
            if (length == 0)
            {
                for (; run >= 11; run -= Math.Min(run, 138))
                {
                    AddLength(18, Math.Min(run, 138) - 11);
                }

                if (run >= 3)
                {
                    AddLength(17, run - 3);
                    run = 0;
                }
            }
            else
            {
                AddLength(length, 0);
                run--;
                for (; run >= 3; run -= Math.Min(run, 6))
                {
                    AddLength(16, Math.Min(run, 6) - 3);
                }
            }

            for (; run > 0; run--)
            {
                AddLength(length, 0);
            }
        }
    }

    private void AddLength(int symbol, int extra)
    {
        _lengthSymbols.Add(((byte)symbol, (byte)extra));
        _lengthCounts[symbol]++;
    }

    private void WriteStored(ReadOnlySpan<byte> data, bool isLast)
    {
        do
        {
            int length = Math.Min(data.Length, LongestStored);
            bool isEnd = isLast && length == data.Length;
            bits.Write(isEnd ? 1u : 0u, 3);
            bits.Align();
            bits.WriteBytes([(byte)length, (byte)(length >> 8), (byte)~length, (byte)(~length >> 8)]);
            bits.WriteBytes(data[..length]);
            data = data[length..];
        }
        while (!data.IsEmpty);
    }

    private void WriteSymbols(ReadOnlySpan<byte> data, ReadOnlySpan<int> choices, HuffmanCode literals, HuffmanCode distances)
    {
        int at = 0;
        while (at < data.Length)
        {
            int choice = choices[at];
            if (choice == 0)
            {
                bits.Write(literals.Codes[data[at]], literals.Lengths[data[at]]);
                at++;
                continue;
            }

            int length = choice >> 16;
            int distance = (choice & 0xFFFF) + 1;
            int slot = DeflateSymbols.LengthSlot(length);
            bits.Write(literals.Codes[257 + slot], literals.Lengths[257 + slot]);
            bits.Write((uint)(length - DeflateSymbols.LengthBases[slot]), DeflateSymbols.LengthExtras[slot]);
            slot = DeflateSymbols.DistanceSlot(distance);
            bits.Write(distances.Codes[slot], distances.Lengths[slot]);
            bits.Write((uint)(distance - DeflateSymbols.DistanceBases[slot]), DeflateSymbols.DistanceExtras[slot]);
            at += length;
        }

        bits.Write(literals.Codes[DeflateSymbols.EndOfBlock], literals.Lengths[DeflateSymbols.EndOfBlock]);
    }
}
