namespace ReportGen.Pdf.Verification.Reading;

/// <summary>The filters ASCIIHexDecode, ASCII85Decode and RunLengthDecode (ISO 32000-1, 7.4.2, 7.4.3 and 7.4.5).</summary>
internal static class TextFilter
{
    /// <summary>The decoded data; null for another filter.</summary>
    /// <exception cref="PdfFormatException">The data are damaged or too long.</exception>
    public static byte[]? Decode(string? filter, ReadOnlySpan<byte> data, int longest) => filter switch
    {
        "ASCIIHexDecode" => Hex(data),
        "ASCII85Decode" => Base85(data),
        "RunLengthDecode" => Runs(data, longest),
        _ => null,
    };

    private static byte[] Hex(ReadOnlySpan<byte> data)
    {
        var result = new List<byte>(data.Length / 2);
        int high = -1;
        foreach (byte value in data)
        {
            if (value == '>')
            {
                break;
            }

            if (PdfParser.IsSpace(value))
            {
                continue;
            }

            int digit = PdfStringReader.HexValue(value);
            if (digit < 0)
            {
                throw new PdfFormatException("hexadecimal data are damaged");
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                result.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0)
        {
            result.Add((byte)(high << 4));
        }

        return [.. result];
    }

    private static byte[] Base85(ReadOnlySpan<byte> data)
    {
        var result = new List<byte>(data.Length);
        long group = 0;
        int count = 0;
        foreach (byte value in data)
        {
            if (value == '~')
            {
                break;
            }

            if (value == 'z' && count == 0)
            {
                result.AddRange([0, 0, 0, 0]);
            }
            else if (value is >= (byte)'!' and <= (byte)'u')
            {
                group = (group * 85) + (value - '!');
                if (++count == 5)
                {
                    AddGroup(result, group, 4);
                    (group, count) = (0, 0);
                }
            }
            else if (!PdfParser.IsSpace(value))
            {
                throw new PdfFormatException("base-85 data are damaged");
            }
        }

        if (count > 0)
        {
            int known = count - 1;
            for (; count < 5; count++)
            {
                group = (group * 85) + 84;
            }

            AddGroup(result, group, known);
        }

        return [.. result];
    }

    private static void AddGroup(List<byte> result, long group, int bytes)
    {
        if (group > uint.MaxValue)
        {
            throw new PdfFormatException("base-85 data are damaged");
        }

        for (int i = 0; i < bytes; i++)
        {
            result.Add((byte)(group >> (24 - (8 * i))));
        }
    }

    private static byte[] Runs(ReadOnlySpan<byte> data, int longest)
    {
        var result = new MemoryStream();
        int at = 0;
        while (at < data.Length && data[at] != 128)
        {
            int length = data[at] < 128 ? data[at] + 1 : 257 - data[at];
            int stored = data[at] < 128 ? length : 1;
            if (at + 1 + stored > data.Length || result.Length + length > longest)
            {
                throw new PdfFormatException("run-length data are damaged or too long");
            }

            if (stored == length)
            {
                result.Write(data.Slice(at + 1, length));
            }
            else
            {
                for (int i = 0; i < length; i++)
                {
                    result.WriteByte(data[at + 1]);
                }
            }

            at += 1 + stored;
        }

        return result.ToArray();
    }
}
