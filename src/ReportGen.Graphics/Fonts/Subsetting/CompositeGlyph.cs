using ReportGen.Graphics.Fonts.Tables;

namespace ReportGen.Graphics.Fonts.Subsetting;

/// <summary>Walks the parts of a composite glyph (OpenType 1.9, <c>glyf</c>, "Composite glyph description").</summary>
internal ref struct CompositeGlyph(ReadOnlySpan<byte> data)
{
    /// <summary>Flag: a part is placed by an offset; without it, by the numbers of two points that meet.</summary>
    public const int HasOffsets = 0x0002;

    /// <summary>Flag: instructions follow the last part.</summary>
    public const int HasInstructions = 0x0100;

    private const int HeaderLength = 10;
    private const int WordArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int MoreParts = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    private readonly ReadOnlySpan<byte> _data = data;
    private bool _isStarted;

    /// <summary>Position of the current part in the glyph.</summary>
    public int Offset { get; private set; }

    /// <summary>End of the current part.</summary>
    public int End { get; private set; } = HeaderLength;

    /// <summary>Flags of the current part.</summary>
    public int Flags { get; private set; }

    /// <summary>Glyph that the current part shows.</summary>
    public ushort Glyph { get; private set; }

    /// <summary>Moves to the next part; <see cref="End"/> is outside the data when they are truncated.</summary>
    public bool MoveNext()
    {
        if ((_isStarted && (Flags & MoreParts) == 0) || End > _data.Length)
        {
            return false;
        }

        _isStarted = true;
        Offset = End;
        Flags = _data.U16(Offset);
        Glyph = _data.U16(Offset + 2);
        int length = 4 + ((Flags & WordArguments) != 0 ? 4 : 2);
        length += (Flags & (HasScale | HasTwoScales | HasMatrix)) switch
        {
            0 => 0,
            HasScale => 2,
            HasTwoScales => 4,
            _ => 8,
        };
        End = Offset + length;
        return End <= _data.Length;
    }
}
