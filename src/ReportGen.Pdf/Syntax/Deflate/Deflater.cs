using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>Search effort of a compressor.</summary>
internal enum DeflateEffort
{
    /// <summary>For what has few repetitions, such as outlines and pictures: more search would hardly make it shorter.</summary>
    Quick,

    /// <summary>For text.</summary>
    Thorough,
}

/// <summary>
/// Compresses data to a zlib stream (RFC 1950 and 1951). The bytes depend on the data alone, which system libraries do
/// not promise across processors and versions: whole numbers only, one way of deciding.
/// </summary>
/// <remarks>Data are cut into blocks where their symbols change; within a block the cheapest way through all matches is taken.</remarks>
internal sealed class Deflater
{
    /// <summary>Bytes worked on at once; matches reach back beyond them.</summary>
    private const int SegmentLength = 1 << 17;

    /// <summary>A match of this length is taken without looking for another way.</summary>
    private const int LongMatch = 64;

    /// <summary>A match of three bytes farther away costs about as much as three literals.</summary>
    private const int FarForShortest = 64;

    /// <summary>How many earlier places are tried.</summary>
    private const int QuickDepth = 12;
    private const int ThoroughDepth = 16;

    /// <summary>How much shorter than it could be a match is tried.</summary>
    private const int ShorterTried = 4;

    private readonly BitWriter _bits = new();
    private readonly MatchFinder _finder = new();
    private readonly BlockWriter _blocks;
    private readonly BlockSplitter _splitter = new();
    private readonly SymbolCounts _block = new();
    private readonly int[] _symbolCosts = new int[DeflateSymbols.LiteralCount];
    private readonly int[] _literalCosts = new int[256];
    private readonly int[] _lengthCosts = new int[DeflateSymbols.LongestMatch + 1];
    private readonly int[] _distanceCosts = new int[DeflateSymbols.DistanceCount];
    private int[] _matches = [];
    private int[] _starts = [];
    private int[] _costs = [];
    private int[] _choices = [];
    private DeflateEffort _effort;

    /// <summary>Start of a zlib stream: Deflate with a window of 32 KB; the second byte makes the pair a multiple of 31.</summary>
    public static ReadOnlySpan<byte> Header => [0x78, 0xDA];

    public Deflater() => _blocks = new BlockWriter(_bits);

    /// <summary>Compresses data; the result is valid until the next call.</summary>
    /// <param name="data">The data.</param>
    /// <param name="effort">Search effort.</param>
    public ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> data, DeflateEffort effort = DeflateEffort.Thorough)
    {
        _bits.Clear();
        _bits.WriteBytes(Header);
        WriteSegments(data, effort, isEnd: true);
        Span<byte> checksum = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(checksum, Adler32(data));
        _bits.WriteBytes(checksum);
        return _bits.Span;
    }

    /// <summary>
    /// Compresses a part of data by itself, to whole bytes between the head and the checksum of a zlib stream: parts can be
    /// put together, each as often as it is needed. The result is valid until the next call.
    /// </summary>
    /// <param name="data">The part.</param>
    /// <param name="effort">Search effort.</param>
    /// <param name="isEnd">True for the last part.</param>
    public ReadOnlySpan<byte> CompressPart(ReadOnlySpan<byte> data, DeflateEffort effort, bool isEnd)
    {
        _bits.Clear();
        WriteSegments(data, effort, isEnd);
        return _bits.Span;
    }

    /// <summary>Checksum of a zlib stream (RFC 1950, 8.2).</summary>
    public static uint Adler32(ReadOnlySpan<byte> data)
    {
        // So many sums of bytes fit 32 bits.
        const int longest = 5552;
        uint low = 1;
        uint high = 0;
        while (!data.IsEmpty)
        {
            int length = Math.Min(data.Length, longest);
            foreach (byte value in data[..length])
            {
                low += value;
                high += low;
            }

            low %= 65521;
            high %= 65521;
            data = data[length..];
        }

        return (high << 16) | low;
    }

    private void WriteSegments(ReadOnlySpan<byte> data, DeflateEffort effort, bool isEnd)
    {
        _finder.Start(data.Length, findsShort: effort == DeflateEffort.Thorough);
        _effort = effort;
        int start = 0;
        do
        {
            int end = Math.Min(data.Length, start + SegmentLength);
            WriteSegment(data, start, end, isEnd && end == data.Length);
            start = end;
        }
        while (start < data.Length);

        if (!isEnd)
        {
            // A stored block of no bytes fills up to a whole byte (RFC 1951, 3.2.4).
            _bits.Write(0, 3);
            _bits.Align();
            _bits.WriteBytes([0, 0, 0xFF, 0xFF]);
        }

        _bits.Align();
    }

    private void WriteSegment(ReadOnlySpan<byte> data, int start, int end, bool isEnd)
    {
        int length = end - start;
        if (_choices.Length < length + 1)
        {
            _choices = new int[length + 1];
            _costs = new int[length + 1];
            _starts = new int[length + 2];
        }

        if (_effort == DeflateEffort.Quick)
        {
            ChooseWhileSearching(data[..end], start);
        }
        else
        {
            if (_matches.Length < length + ThoroughDepth + 1)
            {
                // Text and outlines have about a match for each byte: this seldom grows.
                _matches = new int[length + (length >> 2) + ThoroughDepth + 1];
            }

            FindMatches(data[..end], start);
            ChooseLongest(length);
        }

        int from = 0;
        foreach (int to in _splitter.Split(data[start..end], _choices))
        {
            WriteBlock(data[start..end], from, to, isLast: isEnd && to == length);
            from = to;
        }
    }

    /// <summary>Takes matches as they come, unless the next place has a longer one.</summary>
    private void ChooseWhileSearching(ReadOnlySpan<byte> data, int start)
    {
        int length = data.Length - start;
        Span<int> found = stackalloc int[QuickDepth + 1];
        int match = 0;
        int at = 0;
        while (at < length)
        {
            match = match != 0 ? match : Usable(Last(found, _finder.Find(data, start + at, QuickDepth, LongMatch, found)));
            int next = 0;
            if (match != 0 && match >> 16 < LongMatch && at + 1 < length)
            {
                next = Usable(Last(found, _finder.Find(data, start + at + 1, QuickDepth / 2, LongMatch, found)));
            }

            if (match == 0 || next >> 16 > match >> 16)
            {
                _choices[at++] = 0;
                match = next;
                continue;
            }

            _choices[at] = match;
            // The place behind was searched, and so is known, where the match is not long.
            int known = match >> 16 < LongMatch ? 2 : 1;
            for (int i = known; i < match >> 16; i++)
            {
                _finder.Insert(data, start + at + i);
            }

            at += match >> 16;
            match = 0;
        }
    }

    /// <summary>The last of the matches found, which is the longest; 0 for none.</summary>
    private static int Last(ReadOnlySpan<int> found, int count) => count == 0 ? 0 : found[count - 1];

    /// <summary>A match, or 0 where literals are better.</summary>
    private static int Usable(int match) =>
        match >> 16 == DeflateSymbols.ShortestMatch && (match & 0xFFFF) >= FarForShortest ? 0 : match;

    /// <summary>Of the matches noted takes the longest as they come: a first guess.</summary>
    private void ChooseLongest(int length)
    {
        int match = Longest(0);
        for (int at = 0; at < length;)
        {
            int next = Longest(at + 1);
            if (match != 0 && next >> 16 <= match >> 16)
            {
                _choices[at] = match;
                at += match >> 16;
                match = Longest(at);
            }
            else
            {
                _choices[at++] = 0;
                match = next;
            }
        }
    }

    /// <summary>Notes all matches of a segment; those of place i lie from <c>_starts[i]</c> to <c>_starts[i + 1]</c>.</summary>
    private void FindMatches(ReadOnlySpan<byte> data, int start)
    {
        int length = data.Length - start;
        int count = 0;
        int skipped = 0;
        for (int i = 0; i < length; i++)
        {
            _starts[i] = count;
            if (skipped > 0)
            {
                _finder.Insert(data, start + i);
                skipped--;
                continue;
            }

            if (count + ThoroughDepth + 1 > _matches.Length)
            {
                Array.Resize(ref _matches, _matches.Length * 2);
            }

            int found = _finder.Find(data, start + i, ThoroughDepth, LongMatch, _matches.AsSpan(count, ThoroughDepth + 1));
            if (found > 0 && _matches[count + found - 1] >> 16 >= LongMatch)
            {
                skipped = (_matches[count + found - 1] >> 16) - 1;
                _matches[count] = _matches[count + found - 1];
                found = 1;
            }

            count += found;
        }

        _starts[length] = count;
        _starts[length + 1] = count;
    }

    /// <summary>The longest match noted at a place, or 0 where literals are better.</summary>
    private int Longest(int at)
    {
        int end = _starts[at + 1];
        return end == _starts[at] ? 0 : Usable(_matches[end - 1]);
    }

    private void WriteBlock(ReadOnlySpan<byte> data, int start, int end, bool isLast)
    {
        CountChoices(data, start, end);
        if (_effort == DeflateEffort.Thorough)
        {
            ImproveChoices(data, start, end);
        }

        _blocks.Write(data[start..end], _choices.AsSpan(start, end - start), _block, isLast);
    }

    /// <summary>
    /// Finds the cheapest way by what symbols cost in the first guess. The costs change with the way; to search again by
    /// the new ones made the sample PDFs shorter by a four-hundredth, and writing them took a quarter longer.
    /// </summary>
    private void ImproveChoices(ReadOnlySpan<byte> data, int start, int end)
    {
        SetCosts();
        FindCheapestWay(data, start, end);
        CountChoices(data, start, end);
    }

    private void CountChoices(ReadOnlySpan<byte> data, int start, int end)
    {
        _block.Clear();
        for (int at = start; at < end;)
        {
            int choice = _choices[at];
            if (choice == 0)
            {
                _block.AddLiteral(data[at++]);
            }
            else
            {
                _block.AddMatch(choice >> 16, (choice & 0xFFFF) + 1);
                at += choice >> 16;
            }
        }

        _block.Literals[DeflateSymbols.EndOfBlock] = 1;
    }

    /// <summary>What each symbol costs in 256ths of a bit by the counts so far; symbols not seen yet cost more than most.</summary>
    private void SetCosts()
    {
        SetCosts(_block.Literals, _symbolCosts);
        _symbolCosts.AsSpan(0, _literalCosts.Length).CopyTo(_literalCosts);
        for (int length = DeflateSymbols.ShortestMatch; length < _lengthCosts.Length; length++)
        {
            int slot = DeflateSymbols.LengthSlot(length);
            _lengthCosts[length] = _symbolCosts[257 + slot] + (DeflateSymbols.LengthExtras[slot] << 8);
        }

        SetCosts(_block.Distances, _distanceCosts);
        for (int slot = 0; slot < _distanceCosts.Length; slot++)
        {
            _distanceCosts[slot] += DeflateSymbols.DistanceExtras[slot] << 8;
        }
    }

    private static void SetCosts(int[] counts, int[] costs)
    {
        const int unseen = 12 << 8;
        long total = 0;
        foreach (int count in counts)
        {
            total += count;
        }

        long all = BinaryLogarithm.Of(Math.Max(1, total));
        for (int symbol = 0; symbol < counts.Length; symbol++)
        {
            costs[symbol] = counts[symbol] == 0 ? unseen : (int)(all - BinaryLogarithm.Of(counts[symbol]));
        }
    }

    /// <summary>From the end back: the cheapest way from each place to the end of the block.</summary>
    private void FindCheapestWay(ReadOnlySpan<byte> data, int start, int end)
    {
        // Plain references spare the checks of arrays. Places lie between start and end, matches between the starts of
        // their places, lengths and slots within their tables.
        ref int costs = ref MemoryMarshal.GetArrayDataReference(_costs);
        ref int choices = ref MemoryMarshal.GetArrayDataReference(_choices);
        ref int lengthCosts = ref MemoryMarshal.GetArrayDataReference(_lengthCosts);
        ref int literalCosts = ref MemoryMarshal.GetArrayDataReference(_literalCosts);
        ref int distanceCosts = ref MemoryMarshal.GetArrayDataReference(_distanceCosts);
        ref int matches = ref MemoryMarshal.GetArrayDataReference(_matches);
        ref int starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref byte bytes = ref MemoryMarshal.GetReference(data);
        Unsafe.Add(ref costs, end) = 0;
        int behind = 0;
        int nextMatches = Unsafe.Add(ref starts, end);
        for (int at = end - 1; at >= start; at--)
        {
            int best = behind + Unsafe.Add(ref literalCosts, Unsafe.Add(ref bytes, at));
            int choice = 0;
            int shortest = DeflateSymbols.ShortestMatch;
            int firstMatch = Unsafe.Add(ref starts, at);
            for (int i = firstMatch; i < nextMatches; i++)
            {
                int match = Unsafe.Add(ref matches, i);
                int longest = Math.Min(match >> 16, end - at);
                int distance = match & 0xFFFF;
                int distanceCost = Unsafe.Add(ref distanceCosts, DeflateSymbols.DistanceSlot(distance + 1));
                // Much shorter than could be is hardly ever better.
                for (int length = Math.Max(shortest, longest - ShorterTried); length <= longest; length++)
                {
                    int cost = Unsafe.Add(ref costs, at + length) + Unsafe.Add(ref lengthCosts, length) + distanceCost;
                    if (cost < best)
                    {
                        best = cost;
                        choice = (length << 16) | distance;
                    }
                }

                shortest = longest + 1;
            }

            nextMatches = firstMatch;
            Unsafe.Add(ref costs, at) = best;
            Unsafe.Add(ref choices, at) = choice;
            behind = best;
        }
    }
}
