using System.Buffers.Binary;

using ReportGen.Graphics.Fonts.Tables;

namespace ReportGen.Graphics.Fonts.Subsetting;

/// <summary>
/// Re-encodes the outline of a simple glyph so that it compresses well: contours are ordered so that the distance from
/// one to the next is short, and flags are repeated only where that saves bytes. The outline does not change.
/// </summary>
internal sealed class SimpleGlyphEncoder
{
    private const int HeaderLength = 10;

    /// <summary>More contours than characters usually have keep their order, because comparing all of them would take too long.</summary>
    private const int MostOrdered = 64;

    /// <summary>
    /// Approximate cost of a coordinate step: zero when it does not change, otherwise growing with its length, as small
    /// numbers are the most common, with a limit.
    /// </summary>
    private const int AnyStep = 100;
    private const int LongestStep = 400;

    /// <summary>Flags that repeat once are as short when written twice.</summary>
    private const int ShortestRepetition = 3;
    private const int LongestRepetition = 256;

    private readonly OutlinePoints _points = new();
    private int[] _firsts = [];
    private int[] _order = [];
    private int[] _trial = [];
    private int[] _ways = [];
    private byte[] _flags = [];
    private byte[] _xs = [];
    private byte[] _ys = [];
    private byte[] _result = [];

    /// <summary>Writes a glyph without instructions; empty when a coordinate would not fit. The result is valid until the next call.</summary>
    /// <param name="glyph">Data of a complete glyph.</param>
    /// <param name="contours">Number of contours, at least one.</param>
    public ReadOnlySpan<byte> Encode(ReadOnlySpan<byte> glyph, int contours)
    {
        _points.Read(glyph, contours);
        Reserve(contours);
        for (int i = 0; i < contours; i++)
        {
            _firsts[i + 1] = OutlinePoints.EndOf(glyph, i) + 1;
            _order[i] = i;
        }

        if (contours is > 1 and <= MostOrdered)
        {
            OrderContours(contours);
        }

        if (!EncodePoints(contours, out int xLength, out int yLength))
        {
            return default;
        }

        glyph[..HeaderLength].CopyTo(_result);
        int at = HeaderLength;
        int last = -1;
        for (int i = 0; i < contours; i++)
        {
            last += _firsts[_order[i] + 1] - _firsts[_order[i]];
            BinaryPrimitives.WriteUInt16BigEndian(_result.AsSpan(at), (ushort)last);
            at += 2;
        }

        _result[at++] = 0;
        _result[at++] = 0;
        at = WriteFlags(at);
        _xs.AsSpan(0, xLength).CopyTo(_result.AsSpan(at));
        _ys.AsSpan(0, yLength).CopyTo(_result.AsSpan(at + xLength));
        return _result.AsSpan(0, at + xLength + yLength);
    }

    private void Reserve(int contours)
    {
        if (_order.Length < contours)
        {
            _order = new int[contours];
            _trial = new int[contours];
            _firsts = new int[contours + 1];
        }

        int points = _points.Count;
        if (_flags.Length < points || _result.Length < HeaderLength + 2 + (2 * contours) + (5 * points))
        {
            _flags = new byte[points];
            _xs = new byte[2 * points];
            _ys = new byte[2 * points];
            _result = new byte[HeaderLength + 2 + (2 * contours) + (5 * points)];
        }
    }

    /// <summary>Starting from each contour, visits the nearest remaining one, and keeps the shortest of these paths.</summary>
    private void OrderContours(int contours)
    {
        if (_ways.Length < contours * contours)
        {
            _ways = new int[MostOrdered * MostOrdered];
        }

        ReadOnlySpan<int> xs = _points.Xs;
        ReadOnlySpan<int> ys = _points.Ys;
        for (int from = 0; from < contours; from++)
        {
            int end = _firsts[from + 1] - 1;
            for (int to = 0; to < contours; to++)
            {
                int start = _firsts[to];
                _ways[(from * contours) + to] = Step(xs[start] - xs[end]) + Step(ys[start] - ys[end]);
            }
        }

        int shortest = int.MaxValue;
        for (int first = 0; first < contours; first++)
        {
            int length = Step(xs[_firsts[first]]) + Step(ys[_firsts[first]]) + GoFrom(first, contours);
            if (length < shortest)
            {
                shortest = length;
                (_order, _trial) = (_trial, _order);
            }
        }
    }

    private int GoFrom(int first, int contours)
    {
        ulong left = ulong.MaxValue >> (MostOrdered - contours);
        int current = first;
        int length = 0;
        for (int i = 0; ; i++)
        {
            _trial[i] = current;
            left &= ~(1UL << current);
            if (left == 0)
            {
                return length;
            }

            int next = -1;
            int shortest = int.MaxValue;
            for (ulong rest = left; rest != 0; rest &= rest - 1)
            {
                int other = System.Numerics.BitOperations.TrailingZeroCount(rest);
                int way = _ways[(current * contours) + other];
                if (way < shortest)
                {
                    shortest = way;
                    next = other;
                }
            }

            length += shortest;
            current = next;
        }
    }

    private static int Step(int distance) => distance == 0 ? 0 : AnyStep + Math.Min(Math.Abs(distance), LongestStep);

    /// <summary>Writes flags without repetition and coordinates; false when a step is too long.</summary>
    private bool EncodePoints(int contours, out int xLength, out int yLength)
    {
        xLength = 0;
        yLength = 0;
        int x = 0;
        int y = 0;
        int count = 0;
        for (int i = 0; i < contours; i++)
        {
            int contour = _order[i];
            for (int point = _firsts[contour]; point < _firsts[contour + 1]; point++)
            {
                int dx = _points.Xs[point] - x;
                int dy = _points.Ys[point] - y;
                if (dx != (short)dx || dy != (short)dy)
                {
                    return false;
                }

                (x, y) = (x + dx, y + dy);
                int flags = _points.Flags[point] & OutlinePoints.OnCurve;
                flags |= WriteStep(dx, _xs, ref xLength, OutlinePoints.IsShortX, OutlinePoints.IsSameX);
                flags |= WriteStep(dy, _ys, ref yLength, OutlinePoints.IsShortY, OutlinePoints.IsSameY);
                _flags[count++] = (byte)flags;
            }
        }

        _flags[0] |= (byte)(_points.Flags[0] & OutlinePoints.Overlaps);
        return true;
    }

    private static int WriteStep(int step, byte[] bytes, ref int length, int isShort, int isSame)
    {
        if (step == 0)
        {
            return isSame;
        }

        if (Math.Abs(step) <= byte.MaxValue)
        {
            bytes[length++] = (byte)Math.Abs(step);
            return step > 0 ? isShort | isSame : isShort;
        }

        BinaryPrimitives.WriteInt16BigEndian(bytes.AsSpan(length), (short)step);
        length += 2;
        return 0;
    }

    private int WriteFlags(int at)
    {
        for (int i = 0; i < _points.Count;)
        {
            byte flags = _flags[i];
            int run = 1;
            while (run < LongestRepetition && i + run < _points.Count && _flags[i + run] == flags)
            {
                run++;
            }

            i += run;
            if (run >= ShortestRepetition)
            {
                _result[at++] = (byte)(flags | OutlinePoints.Repeats);
                _result[at++] = (byte)(run - 1);
                continue;
            }

            _result.AsSpan(at, run).Fill(flags);
            at += run;
        }

        return at;
    }
}
