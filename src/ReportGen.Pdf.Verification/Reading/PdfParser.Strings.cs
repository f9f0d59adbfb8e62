namespace ReportGen.Pdf.Verification.Reading;

/// <content>Strings, in parentheses or hexadecimal (ISO 32000-1, 7.3.4).</content>
internal sealed partial class PdfParser
{
    private PdfString ReadLiteral()
    {
        Position++;
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
                    Position += Peek() == '\n' ? 1 : 0;
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
                Position += Peek() == '\n' ? 1 : 0;
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

    private PdfString ReadHex()
    {
        Position++;
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
            else if (!IsSpace(value))
            {
                throw new PdfFormatException(FormattableString.Invariant($"a hexadecimal string is broken at offset {Position}"));
            }
        }

        // A digit without its second half stands for one with a zero behind it.
        bool lacksDigit = high >= 0;
        if (lacksDigit)
        {
            bytes.Add((byte)(high << 4));
        }

        return new PdfString([.. bytes]) { LacksDigit = lacksDigit };
    }

    private static int HexValue(int digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'A' and <= 'F' => digit - 'A' + 10,
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => -1,
    };
}
