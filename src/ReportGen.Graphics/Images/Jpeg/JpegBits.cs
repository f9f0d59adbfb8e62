namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>Reads the bits of coded data up to the next marker (ISO/IEC 10918-1, F.2.2.5); after them it returns zeros.</summary>
/// <param name="data">The coded data and what follows them in the file.</param>
internal ref struct JpegBits(ReadOnlySpan<byte> data)
{
    private const int Peeked = 16;
    private const byte FirstRestart = 0xD0;
    private readonly ReadOnlySpan<byte> _data = data;
    private ulong _bits;
    private int _count;
    private int _missing;
    private int _at;

    /// <summary>True when more bits were read than available.</summary>
    public readonly bool IsOverrun => _missing > _count;

    /// <summary>True when at least a whole byte is left before the next marker.</summary>
    public readonly bool HasMore => _count - _missing >= 8 || !IsAtMarker;

    private readonly bool IsAtMarker => _at >= _data.Length || (_data[_at] == 0xFF && !(_at + 1 < _data.Length && _data[_at + 1] == 0));

    /// <summary>Peeks at the next sixteen bits.</summary>
    public int Peek()
    {
        Fill();
        return (int)(_bits >> (_count - Peeked)) & 0xFFFF;
    }

    /// <summary>Reads up to sixteen bits.</summary>
    public int Read(int length)
    {
        int value = Peek() >> (Peeked - length);
        _count -= length;
        return value;
    }

    /// <summary>Skips up to sixteen bits.</summary>
    public void Skip(int length)
    {
        if (_count < length)
        {
            Fill();
        }

        _count -= length;
    }

    /// <summary>Skips the restart marker that follows; false when another marker or none follows.</summary>
    /// <param name="number">Its number, 0 to 7.</param>
    public bool Restart(int number)
    {
        while (!IsAtMarker)
        {
            _at++;
        }

        while (_at + 1 < _data.Length && _data[_at + 1] == 0xFF)
        {
            _at++;
        }

        bool isThere = _at + 1 < _data.Length && _data[_at + 1] == FirstRestart + number;
        _at += 2;
        _bits = 0;
        _count = 0;
        _missing = 0;
        return isThere;
    }

    private void Fill()
    {
        while (_count < 2 * Peeked)
        {
            _bits <<= 8;
            _count += 8;
            if (IsAtMarker)
            {
                _missing += 8;
                continue;
            }

            _bits |= _data[_at];
            // A zero follows a coded 0xFF.
            _at += _data[_at] == 0xFF ? 2 : 1;
        }
    }
}
