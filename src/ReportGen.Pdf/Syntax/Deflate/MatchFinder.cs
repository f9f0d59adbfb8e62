using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ReportGen.Pdf.Syntax.Deflate;

/// <summary>
/// Finds earlier places where the next bytes stand already, by chains of places with the same four bytes, and by the last
/// place with the same three.
/// </summary>
internal sealed class MatchFinder
{
    private const int MaximumHashBits = 15;
    private const int ChainedBytes = 4;
    private const int GoodMatch = 12;
    private const uint FirstThree = 0xFFFFFF;
    private const uint Multiplier = 0x9E3779B1;
    private const int WindowMask = DeflateSymbols.WindowSize - 1;

    private readonly int[] _heads = new int[1 << MaximumHashBits];
    private readonly int[] _shortHeaders = new int[1 << MaximumHashBits];
    private readonly int[] _previous = new int[DeflateSymbols.WindowSize];
    private int _shift;
    private bool _findsShort;

    /// <summary>Resets the finder.</summary>
    /// <param name="length">Length of the data to come.</param>
    /// <param name="findsShort">True to find matches of three bytes too.</param>
    public void Start(int length, bool findsShort)
    {
        int bits = 8;
        while (bits < MaximumHashBits && 1 << bits < length)
        {
            bits++;
        }

        _shift = 32 - bits;
        _findsShort = findsShort;
        _heads.AsSpan(0, 1 << bits).Fill(-1);
        if (findsShort)
        {
            _shortHeaders.AsSpan(0, 1 << bits).Fill(-1);
        }
    }

    /// <summary>Notes a place without looking for others.</summary>
    public void Insert(ReadOnlySpan<byte> data, int at)
    {
        if (at + ChainedBytes > data.Length)
        {
            return;
        }

        uint start = BinaryPrimitives.ReadUInt32LittleEndian(data[at..]);
        ref int header = ref _heads[(start * Multiplier) >> _shift];
        _previous[at & WindowMask] = header;
        header = at;
        if (_findsShort)
        {
            _shortHeaders[((start & FirstThree) * Multiplier) >> _shift] = at;
        }
    }

    /// <summary>Finds matches of rising length, the nearest of each length; returns their count.</summary>
    /// <param name="data">All data.</param>
    /// <param name="at">Place of the next byte; places come in order, each once.</param>
    /// <param name="depth">How many earlier places are tried.</param>
    /// <param name="enough">A match of this length ends the search.</param>
    /// <param name="matches">
    /// Room for one match more than places are tried; receives them, length in the upper and distance less 1 in the lower half.
    /// </param>
    public int Find(ReadOnlySpan<byte> data, int at, int depth, int enough, Span<int> matches)
    {
        if (at + ChainedBytes > data.Length)
        {
            return 0;
        }

        // Plain references spare the checks of spans, and without calls the variables stay in registers: this is where
        // compressing spends its time. Every place read lies before the end of the data: a candidate lies before the place,
        // and no match goes on beyond the end.
        ref byte origin = ref MemoryMarshal.GetReference(data);
        ref byte ahead = ref Unsafe.Add(ref origin, at);
        ref int found = ref MemoryMarshal.GetReference(matches);
        uint start = FourBytes(ref ahead);
        int least = Math.Max(0, at - DeflateSymbols.WindowSize);
        int count = 0;
        if (_findsShort)
        {
            ref int shortHeader = ref _shortHeaders[((start & FirstThree) * Multiplier) >> _shift];
            int last = shortHeader;
            shortHeader = at;
            if (last >= least && (FourBytes(ref Unsafe.Add(ref origin, last)) & FirstThree) == (start & FirstThree))
            {
                found = (DeflateSymbols.ShortestMatch << 16) | (at - last - 1);
                count = 1;
            }
        }

        ref int header = ref _heads[(start * Multiplier) >> _shift];
        int candidate = header;
        header = at;
        ref int previous = ref MemoryMarshal.GetArrayDataReference(_previous);
        Unsafe.Add(ref previous, at & WindowMask) = candidate;
        int longest = Math.Min(DeflateSymbols.LongestMatch, data.Length - at);
        int best = ChainedBytes - 1;
        // A place farther back than the window was overwritten in the chain: it ends there.
        while (candidate >= least && depth-- > 0)
        {
            ref byte earlier = ref Unsafe.Add(ref origin, candidate);
            if (Unsafe.Add(ref earlier, best) == Unsafe.Add(ref ahead, best) && FourBytes(ref earlier) == start)
            {
                int length = CommonLength(ref earlier, ref ahead, longest);
                if (length > best)
                {
                    best = length;
                    // A good match is seldom bettered: half the search is enough.
                    depth = length >= GoodMatch ? depth >> 1 : depth;
                    Unsafe.Add(ref found, count++) = (length << 16) | (at - candidate - 1);
                    if (length >= enough || length == longest)
                    {
                        break;
                    }
                }
            }

            int next = Unsafe.Add(ref previous, candidate & WindowMask);
            if (next >= candidate)
            {
                break;
            }

            candidate = next;
        }

        return count;
    }

    /// <summary>How many bytes are the same, of which four are known to be.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CommonLength(ref byte first, ref byte second, int longest)
    {
        int length = ChainedBytes;
        for (; length + 8 <= longest; length += 8)
        {
            ulong difference = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length)) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref second, length));
            if (difference != 0)
            {
                int zeros = BitConverter.IsLittleEndian ? BitOperations.TrailingZeroCount(difference) : BitOperations.LeadingZeroCount(difference);
                return length + (zeros >> 3);
            }
        }

        while (length < longest && Unsafe.Add(ref first, length) == Unsafe.Add(ref second, length))
        {
            length++;
        }

        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint FourBytes(ref byte place)
    {
        uint value = Unsafe.ReadUnaligned<uint>(ref place);
        return BitConverter.IsLittleEndian ? value : BinaryPrimitives.ReverseEndianness(value);
    }
}
