using System.Globalization;

using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the byte syntax of objects and streams (ISO 19005-2, 6.1.3, 6.1.4, 6.1.7.1 and 6.1.9).</summary>
internal static class ObjectSyntaxRules
{
    public static void Check(ReadDocument document)
    {
        ReadOnlySpan<byte> data = document.File.Data.Span;
        int count = 0;
        foreach ((int number, long offset) in document.File.Offsets)
        {
            count++;
            if (!IsHeader(data, number, offset, out int behind))
            {
                document.Findings.Add("PDF/A 6.1.9", FormattableString.Invariant($"Object {number} does not start with its number, its generation and 'obj' on a separate line."));
            }
            else if (document.File.Object(number) is PdfStream stream)
            {
                CheckStream(document, data, stream, behind);
            }
            else
            {
                CheckEnd(document, data, number);
            }
        }

        if (count > PdfFile.MostObjects)
        {
            document.Findings.Add("PDF/A 6.1.13", "The file has more than 8388607 objects.");
        }

        foreach (int table in document.File.Tables)
        {
            CheckTable(document, data[table..]);
        }

        ReadOnlySpan<byte> rest = data[(data.LastIndexOf("%%EOF"u8) + 5)..];
        if (!(rest.IsEmpty || rest.SequenceEqual("\n"u8) || rest.SequenceEqual("\r"u8) || rest.SequenceEqual("\r\n"u8)))
        {
            document.Findings.Add("PDF/A 6.1.3", "Data follow the end-of-file marker.");
        }
    }

    /// <summary>'xref', a line end, two numbers with one space between them, a line end: nothing else.</summary>
    private static void CheckTable(ReadDocument document, ReadOnlySpan<byte> table)
    {
        int at = "xref"u8.Length;
        bool isRight = SkipLineEnd(table, ref at) && SkipDigits(table, ref at)
            && at < table.Length && table[at++] == ' '
            && SkipDigits(table, ref at) && SkipLineEnd(table, ref at);
        if (!isRight)
        {
            document.Findings.Add("PDF/A 6.1.4", "The cross-reference table does not start with 'xref' and two numbers on separate lines.");
        }
    }

    private static bool SkipLineEnd(ReadOnlySpan<byte> data, ref int at)
    {
        int length = data[at..] switch
        {
            [(byte)'\r', (byte)'\n', ..] => 2,
            [(byte)'\r' or (byte)'\n', ..] => 1,
            _ => 0,
        };
        at += length;
        return length > 0;
    }

    private static bool SkipDigits(ReadOnlySpan<byte> data, ref int at)
    {
        int start = at;
        while (at < data.Length && char.IsAsciiDigit((char)data[at]))
        {
            at++;
        }

        return at > start;
    }

    private static bool IsHeader(ReadOnlySpan<byte> data, int number, long offset, out int behind)
    {
        behind = 0;
        while (offset >= 0 && offset < data.Length && PdfParser.IsSpace(data[(int)offset]))
        {
            offset++;
        }

        byte[] header = System.Text.Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj"));
        if (offset < 1 || offset + header.Length + 1 > data.Length || !IsLineEnd(data[(int)offset - 1]))
        {
            return false;
        }

        behind = (int)offset + header.Length;
        return data.Slice((int)offset, header.Length).SequenceEqual(header) && IsLineEnd(data[behind]);
    }

    private static void CheckStream(ReadDocument document, ReadOnlySpan<byte> data, PdfStream stream, int behind)
    {
        int start = StartOf(document.File.Data, stream.Data);
        ReadOnlySpan<byte> before = data[behind..start];
        bool startsRight = before.EndsWith("stream\n"u8) || before.EndsWith("stream\r\n"u8);
        ReadOnlySpan<byte> after = data[(start + stream.Data.Length)..];
        bool endsRight = after.StartsWith("\nendstream"u8) || after.StartsWith("\r\nendstream"u8) || after.StartsWith("\rendstream"u8);
        if (!startsRight || !endsRight)
        {
            document.Findings.Add("PDF/A 6.1.7.1", FormattableString.Invariant($"Stream {stream.Number} has a length that differs from the declared one, or no line ends around its data."));
        }

        CheckEnd(document, data, stream.Number);
    }

    private static void CheckEnd(ReadDocument document, ReadOnlySpan<byte> data, int number)
    {
        int at = document.File.EndOf(number);
        while (at < data.Length && data[at] is 0 or 9 or 10 or 12 or 13 or 32)
        {
            at++;
        }

        bool isOnItsOwn = data[at..].StartsWith("endobj"u8) && IsLineEnd(data[at - 1]) && (at + 6 >= data.Length || IsLineEnd(data[at + 6]));
        if (!isOnItsOwn)
        {
            document.Findings.Add("PDF/A 6.1.9", FormattableString.Invariant($"Object {number} does not end with 'endobj' on a separate line."));
        }
    }

    private static int StartOf(ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> part)
    {
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(file, out ArraySegment<byte> all);
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(part, out ArraySegment<byte> piece);
        return piece.Offset - all.Offset;
    }

    private static bool IsLineEnd(byte value) => value is (byte)'\n' or (byte)'\r';
}
