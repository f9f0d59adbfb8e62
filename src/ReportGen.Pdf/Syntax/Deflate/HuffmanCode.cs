namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>A prefix code for an alphabet: lengths from frequencies, codes from lengths (RFC 1951, 3.2.2).</summary>
internal sealed class HuffmanCode
{
    private readonly int _longest;
    private readonly long[] _sorted;
    private readonly int[] _weights;
    private readonly int[] _parents;
    private readonly int[] _depths;
    private readonly int[] _lengthCounts;

    /// <param name="symbols">Size of the alphabet.</param>
    /// <param name="longest">Longest code in bits.</param>
    public HuffmanCode(int symbols, int longest)
    {
        _longest = longest;
        Lengths = new byte[symbols];
        Codes = new ushort[symbols];
        _sorted = new long[symbols];
        _weights = new int[2 * symbols];
        _parents = new int[2 * symbols];
        _depths = new int[2 * symbols];
        _lengthCounts = new int[longest + 1];
    }

    /// <summary>Bits of each symbol; 0 for one that does not occur.</summary>
    public byte[] Lengths { get; }

    /// <summary>Code of each symbol, ready to be written from its lowest bit on.</summary>
    public ushort[] Codes { get; }

    /// <summary>Makes the shortest code for frequencies; two symbols at least get one, as some readers want.</summary>
    public void Build(ReadOnlySpan<int> frequencies)
    {
        Array.Clear(Lengths);
        int count = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
            {
                _sorted[count++] = ((long)frequencies[symbol] << 16) | (uint)symbol;
            }
        }

        if (count < 2)
        {
            int only = count == 1 ? (int)(_sorted[0] & 0xFFFF) : 0;
            Lengths[only] = 1;
            Lengths[only == 0 ? 1 : 0] = 1;
            return;
        }

        Array.Sort(_sorted, 0, count);
        FindDepths(count);
        LimitDepths();
        // The rarest symbols get the longest codes.
        int next = 0;
        for (int length = _longest; length > 0; length--)
        {
            for (int i = 0; i < _lengthCounts[length]; i++)
            {
                Lengths[(int)(_sorted[next++] & 0xFFFF)] = (byte)length;
            }
        }
    }

    /// <summary>Gives each symbol its canonical code.</summary>
    public void AssignCodes()
    {
        Span<int> next = stackalloc int[17];
        Span<int> counts = stackalloc int[17];
        counts.Clear();
        foreach (byte length in Lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        int code = 0;
        for (int length = 1; length <= _longest; length++)
        {
            code = (code + counts[length - 1]) << 1;
            next[length] = code;
        }

        for (int symbol = 0; symbol < Lengths.Length; symbol++)
        {
            int length = Lengths[symbol];
            Codes[symbol] = length == 0 ? (ushort)0 : Reverse(next[length]++, length);
        }
    }

    /// <summary>Bits that symbols of these frequencies take.</summary>
    public long BitsOf(ReadOnlySpan<int> frequencies)
    {
        long bits = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
        {
            bits += (long)frequencies[symbol] * Lengths[symbol];
        }

        return bits;
    }

    private static ushort Reverse(int code, int length)
    {
        int reversed = 0;
        for (int i = 0; i < length; i++)
        {
            reversed = (reversed << 1) | (code & 1);
            code >>= 1;
        }

        return (ushort)reversed;
    }

    /// <summary>Joins the two lightest nodes again and again: leaves stand sorted, and joined nodes arise sorted.</summary>
    private void FindDepths(int count)
    {
        for (int i = 0; i < count; i++)
        {
            _weights[i] = (int)(_sorted[i] >> 16);
        }

        int leaf = 0;
        int inner = count;
        int root = (2 * count) - 2;
        for (int node = count; node <= root; node++)
        {
            int first = Lightest(ref leaf, ref inner, count, node);
            int second = Lightest(ref leaf, ref inner, count, node);
            _weights[node] = _weights[first] + _weights[second];
            _parents[first] = node;
            _parents[second] = node;
        }

        Array.Clear(_lengthCounts);
        _depths[root] = 0;
        for (int node = root - 1; node >= 0; node--)
        {
            _depths[node] = _depths[_parents[node]] + 1;
            if (node < count)
            {
                _lengthCounts[Math.Min(_depths[node], _longest)]++;
            }
        }
    }

    private int Lightest(ref int leaf, ref int inner, int count, int end) =>
        leaf < count && (inner >= end || _weights[leaf] <= _weights[inner]) ? leaf++ : inner++;

    /// <summary>Codes cut to the longest length take more room than there is: others move down a level until all fit (Kraft's sum is 1).</summary>
    private void LimitDepths()
    {
        long room = 0;
        for (int length = 1; length <= _longest; length++)
        {
            room += (long)_lengthCounts[length] << (_longest - length);
        }

        while (room > 1L << _longest)
        {
            int length = _longest - 1;
            while (_lengthCounts[length] == 0)
            {
                length--;
            }

            // A leaf becomes an inner node that holds it and one of the longest codes.
            _lengthCounts[length]--;
            _lengthCounts[length + 1] += 2;
            _lengthCounts[_longest]--;
            room--;
        }
    }
}
