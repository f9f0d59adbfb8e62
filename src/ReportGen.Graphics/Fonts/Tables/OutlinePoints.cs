namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>The points of a simple glyph with their coordinates in the font's units (OpenType 1.9, <c>glyf</c>, "Simple glyph description").</summary>
internal sealed class OutlinePoints
{
    /// <summary>Flag: the point is on the curve.</summary>
    public const int OnCurve = 0x01;

    /// <summary>Flags: a coordinate takes one byte.</summary>
    public const int IsShortX = 0x02;
    public const int IsShortY = 0x04;

    /// <summary>Flag: the next byte is the repeat count of the flags.</summary>
    public const int Repeats = 0x08;

    /// <summary>Flags: a short coordinate is positive, a long one is the same as before and takes no byte.</summary>
    public const int IsSameX = 0x10;
    public const int IsSameY = 0x20;

    /// <summary>Flag of the first point: contours overlap.</summary>
    public const int Overlaps = 0x40;

    private const int HeaderLength = 10;

    private byte[] _flags = [];
    private int[] _xs = [];
    private int[] _ys = [];

    /// <summary>Number of points.</summary>
    public int Count { get; private set; }

    public ReadOnlySpan<byte> Flags => _flags.AsSpan(0, Count);

    public ReadOnlySpan<int> Xs => _xs.AsSpan(0, Count);

    public ReadOnlySpan<int> Ys => _ys.AsSpan(0, Count);

    /// <summary>Index of the last point of a contour.</summary>
    public static int EndOf(ReadOnlySpan<byte> glyph, int contour) => glyph.U16(HeaderLength + (2 * contour));

    /// <summary>Reads the points of a glyph that is known to be complete.</summary>
    /// <param name="glyph">Data of the glyph.</param>
    /// <param name="contours">Number of contours, at least one.</param>
    public void Read(ReadOnlySpan<byte> glyph, int contours)
    {
        Count = EndOf(glyph, contours - 1) + 1;
        if (_flags.Length < Count)
        {
            _flags = new byte[Count];
            _xs = new int[Count];
            _ys = new int[Count];
        }

        int instructions = HeaderLength + (2 * contours);
        int at = ReadFlags(glyph, instructions + 2 + glyph.U16(instructions));
        at = ReadCoordinates(glyph, at, _xs, IsShortX, IsSameX);
        ReadCoordinates(glyph, at, _ys, IsShortY, IsSameY);
    }

    private int ReadFlags(ReadOnlySpan<byte> glyph, int at)
    {
        for (int i = 0; i < Count; i++)
        {
            byte flag = glyph.U8(at++);
            _flags[i] = flag;
            if ((flag & Repeats) != 0)
            {
                for (int times = glyph.U8(at++); times > 0 && i + 1 < Count; times--)
                {
                    _flags[++i] = flag;
                }
            }
        }

        return at;
    }

    private int ReadCoordinates(ReadOnlySpan<byte> glyph, int at, int[] values, int shortBit, int sameBit)
    {
        int value = 0;
        for (int i = 0; i < Count; i++)
        {
            bool isSame = (_flags[i] & sameBit) != 0;
            if ((_flags[i] & shortBit) != 0)
            {
                value += isSame ? glyph.U8(at) : -glyph.U8(at);
                at++;
            }
            else if (!isSame)
            {
                value += glyph.I16(at);
                at += 2;
            }

            values[i] = value;
        }

        return at;
    }
}
