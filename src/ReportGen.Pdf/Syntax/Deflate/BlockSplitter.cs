using System.Runtime.InteropServices;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>
/// Cuts data into blocks, each with codes of its own: of all ways to put pieces of some symbols together the one whose
/// blocks are the shortest by estimate.
/// </summary>
internal sealed class BlockSplitter
{
    /// <summary>Symbols of a piece at least: fewer say little about what they have in common.</summary>
    private const int ShortestPiece = 128;

    /// <summary>Pieces at most: every series of them is weighed.</summary>
    private const int MostPieces = 40;

    /// <summary>Bits of the start of a block, and of the code in which its codes are described.</summary>
    private const int BitsOfHeader = 80;

    /// <summary>Bits that describe the code of a literal or length, and of a distance.</summary>
    private const int BitsOfLiteral = 5;
    private const int BitsOfDistance = 4;

    private readonly SymbolCounts _counts = new();
    private readonly List<(int Symbol, int Count)> _literals = [];
    private readonly List<(int Symbol, int Count)> _distances = [];
    private readonly int[] _firstLiterals = new int[MostPieces + 1];
    private readonly int[] _firstDistances = new int[MostPieces + 1];
    private readonly int[] _pieceEnds = new int[MostPieces];
    private readonly long[] _costs = new long[MostPieces + 1];
    private readonly int[] _starts = new int[MostPieces + 1];
    private readonly List<int> _ends = [];
    private readonly CodeEstimate _seriesLiterals = new(DeflateSymbols.LiteralCount, BitsOfLiteral);
    private readonly CodeEstimate _seriesDistances = new(DeflateSymbols.DistanceCount, BitsOfDistance);

    /// <summary>Cuts data; gives where each block ends, the last at the end of the data.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="choices">For each byte the match that starts there, or 0; bytes covered by a match are skipped.</param>
    public ReadOnlySpan<int> Split(ReadOnlySpan<byte> data, ReadOnlySpan<int> choices)
    {
        int count = CutPieces(data, choices);
        ReadOnlySpan<(int Symbol, int Count)> literals = CollectionsMarshal.AsSpan(_literals);
        ReadOnlySpan<(int Symbol, int Count)> distances = CollectionsMarshal.AsSpan(_distances);
        _costs.AsSpan(1, count).Fill(long.MaxValue);
        for (int first = 0; first < count; first++)
        {
            _seriesLiterals.Clear();
            _seriesDistances.Clear();
            for (int last = first; last < count; last++)
            {
                _seriesLiterals.Add(literals[_firstLiterals[last].._firstLiterals[last + 1]]);
                _seriesDistances.Add(distances[_firstDistances[last].._firstDistances[last + 1]]);
                long cost = _costs[first] + (BitsOfHeader << 8) + _seriesLiterals.Bits + _seriesDistances.Bits;
                if (cost < _costs[last + 1])
                {
                    _costs[last + 1] = cost;
                    _starts[last + 1] = first;
                }
            }
        }

        _ends.Clear();
        for (int piece = count; piece > 0; piece = _starts[piece])
        {
            _ends.Add(_pieceEnds[piece - 1]);
        }

        _ends.Reverse();
        return CollectionsMarshal.AsSpan(_ends);
    }

    /// <summary>Counts the symbols of each piece; returns the number of pieces, at least one.</summary>
    private int CutPieces(ReadOnlySpan<byte> data, ReadOnlySpan<int> choices)
    {
        int symbols = 0;
        for (int at = 0; at < data.Length; at += Step(choices[at]))
        {
            symbols++;
        }

        int length = Math.Max(ShortestPiece, (symbols + MostPieces - 1) / MostPieces);
        int count = 0;
        int next = 0;
        _literals.Clear();
        _distances.Clear();
        do
        {
            _counts.Clear();
            for (int i = 0; i < length && next < data.Length; i++)
            {
                int choice = choices[next];
                if (choice == 0)
                {
                    _counts.AddLiteral(data[next]);
                }
                else
                {
                    _counts.AddMatch(choice >> 16, (choice & 0xFFFF) + 1);
                }

                next += Step(choice);
            }

            NoteSymbols(_counts.Literals, _literals);
            NoteSymbols(_counts.Distances, _distances);
            _pieceEnds[count++] = next;
            _firstLiterals[count] = _literals.Count;
            _firstDistances[count] = _distances.Count;
        }
        while (next < data.Length);

        return count;
    }

    private static void NoteSymbols(int[] counts, List<(int Symbol, int Count)> symbols)
    {
        for (int i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                symbols.Add((i, counts[i]));
            }
        }
    }

    private static int Step(int choice) => choice == 0 ? 1 : choice >> 16;
}
