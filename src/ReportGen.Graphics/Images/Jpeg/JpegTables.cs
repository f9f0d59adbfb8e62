namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>The coding tables of the scans of a JPEG file, checked when read (ISO/IEC 10918-1, B.2.4).</summary>
internal sealed class JpegTables(ImageReport report)
{
    private const int MostTables = 4;
    private const int QuantisationLength = 64;
    private const int LongestCode = HuffmanTable.LongestCode;
    private const int MostSymbols = 256;
    private const int LargestDifference = 15;

    private readonly bool[] _quantisation = new bool[MostTables];
    private readonly HuffmanTable?[] _differences = new HuffmanTable?[MostTables];
    private readonly HuffmanTable?[] _coefficients = new HuffmanTable?[MostTables];

    public bool HasQuantisation(int table) => _quantisation[table];

    /// <summary>The Huffman table of the differences between blocks; null when it is missing.</summary>
    public HuffmanTable? Differences(int table) => _differences[table];

    /// <summary>The Huffman table of the other coefficients; null when it is missing.</summary>
    public HuffmanTable? Coefficients(int table) => _coefficients[table];

    /// <summary>Reads a segment of quantisation tables; false when it is damaged.</summary>
    public bool AddQuantisation(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            int table = body[0] & 15;
            int precision = body[0] >> 4;
            int length = 1 + (QuantisationLength * (precision + 1));
            if (precision > 1 || table >= MostTables || body.Length < length)
            {
                report.Damaged("a quantisation table is incomplete");
                return false;
            }

            _quantisation[table] = true;
            body = body[length..];
        }

        return true;
    }

    /// <summary>Reads a segment of Huffman tables; false when it is damaged.</summary>
    public bool AddHuffman(ReadOnlySpan<byte> body)
    {
        while (!body.IsEmpty)
        {
            int table = body[0] & 15;
            int kind = body[0] >> 4;
            int symbols = body.Length > LongestCode ? SymbolsOf(body.Slice(1, LongestCode)) : -1;
            bool isSound = kind <= 1 && table < MostTables && symbols >= 0 && 1 + LongestCode + symbols <= body.Length
                && (kind == 1 || !body.Slice(1 + LongestCode, symbols).ContainsAnyExceptInRange((byte)0, (byte)LargestDifference));
            if (!isSound)
            {
                report.Damaged("a Huffman table is incomplete");
                return false;
            }

            (kind == 0 ? _differences : _coefficients)[table] =
                new HuffmanTable(body.Slice(1, LongestCode), body.Slice(1 + LongestCode, symbols));
            body = body[(1 + LongestCode + symbols)..];
        }

        return true;
    }

    /// <summary>Number of symbols of a table from its numbers of codes by length; -1 when such codes are impossible (annex C).</summary>
    private static int SymbolsOf(ReadOnlySpan<byte> counts)
    {
        int symbols = 0;
        int code = 0;
        for (int length = 1; length <= LongestCode; length++)
        {
            symbols += counts[length - 1];
            code += counts[length - 1];
            // No code may be all ones.
            if (counts[length - 1] > 0 && code >= 1 << length)
            {
                return -1;
            }

            code <<= 1;
        }

        return symbols <= MostSymbols ? symbols : -1;
    }
}
