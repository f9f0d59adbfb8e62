namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Reads strings, in parentheses or hexadecimal (ISO 32000-1, 7.3.4).</summary>
internal ref struct PdfStringReader
{
    private readonly ReadOnlySpan<byte> _data;
    private readonly ref int _position;

    /// <summary>Creates a reader.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="position">Start of the string; after reading, its end.</param>
    public PdfStringReader(ReadOnlySpan<byte> data, ref int position)
    {
        _data = data;
        _position = ref position;
    }

    /// <summary>Reads a string in parentheses; the position is at the opening one.</summary>
    public PdfString ReadLiteral()
    {
        _position++;
        var bytes = new List<byte>();
        int open = 1;
        while (true)
        {
            int value = Next();
            switch (value)
            {
                case '(':
                    open++;
                    break;
                case ')' when --open == 0:
                    return new PdfString([.. bytes]);
                case '\\':
                    ReadEscape(bytes);
                    continue;
                case '\r':
                    _position += Peek() == '\n' ? 1 : 0;
                    value = '\n';
                    break;
            }

            bytes.Add((byte)value);
        }
    }

    private void ReadEscape(List<byte> bytes)
    {
        int value = Next();
        switch (value)
        {
            case 'n':
                bytes.Add(10);
                break;
            case 'r':
                bytes.Add(13);
                break;
            case 't':
                bytes.Add(9);
                break;
            case 'b':
                bytes.Add(8);
                break;
            case 'f':
                bytes.Add(12);
                break;
            case '\r':
                _position += Peek() == '\n' ? 1 : 0;
                break;
            case '\n':
                break;
            case >= '0' and <= '7':
                int code = value - '0';
                for (int i = 0; i < 2 && Peek() is >= '0' and <= '7'; i++)
                {
                    code = (code * 8) + Next() - '0';
                }

                bytes.Add((byte)code);
                break;
            default:
                bytes.Add((byte)value);
                break;
        }
    }

    /// <summary>Reads a hexadecimal string; the position is at its bracket.</summary>
    public PdfString ReadHex()
    {
        _position++;
        var bytes = new List<byte>();
        int high = -1;
        while (Next() is var value && value != '>')
        {
            if (HexValue(value) is var digit and >= 0)
            {
                if (high >= 0)
                {
                    bytes.Add((byte)((high << 4) | digit));
                }

                high = high >= 0 ? -1 : digit;
            }
            else if (!PdfParser.IsSpace(value))
            {
                throw new PdfFormatException(FormattableString.Invariant($"a hexadecimal string is invalid at offset {_position}"));
            }
        }

        // A final digit without a pair is completed with a zero.
        bool lacksDigit = high >= 0;
        if (lacksDigit)
        {
            bytes.Add((byte)(high << 4));
        }

        return new PdfString([.. bytes]) { LacksDigit = lacksDigit };
    }

    /// <summary>The value of a hexadecimal digit; -1 for another character.</summary>
    /// <param name="digit">The character.</param>
    public static int HexValue(int digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'A' and <= 'F' => digit - 'A' + 10,
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => -1,
    };

    private int Peek() => _position < _data.Length ? _data[_position] : -1;

    private int Next()
    {
        int value = Peek();
        _position++;
        return value >= 0 ? value : throw new PdfFormatException("a string is not closed");
    }
}
