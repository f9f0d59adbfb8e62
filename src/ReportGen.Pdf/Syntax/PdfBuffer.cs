using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace ReportGen.Pdf.Syntax;

/// <summary>Collects PDF syntax as bytes (ISO 32000-1, 7.2 and 7.3), with as few spaces as the syntax allows. Memory is pooled.</summary>
internal sealed class PdfBuffer : IDisposable
{
    /// <summary>Maximum length of a string in bytes in PDF/A (ISO 19005-2, 6.1.13).</summary>
    private const int MaximumStringLength = 32767;

    private const double LargestNumber = 9_999_999;

    private static readonly double[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private byte[] _bytes;
    private int _length;

    public PdfBuffer(int capacity = 1024) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length => _length;

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>Writes raw bytes.</summary>
    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        _length += bytes.Length;
        return this;
    }

    /// <summary>Writes one raw byte.</summary>
    public PdfBuffer Raw(byte value)
    {
        Reserve(1)[0] = value;
        _length++;
        return this;
    }

    /// <summary>A keyword or operator, separated from the preceding token.</summary>
    public PdfBuffer Keyword(ReadOnlySpan<byte> word)
    {
        Separate();
        return Raw(word);
    }

    public PdfBuffer Integer(long value)
    {
        Separate();
        Utf8Formatter.TryFormat(value, Reserve(20), out int written);
        _length += written;
        return this;
    }

    /// <summary>
    /// A number with a fixed count of decimals at most; trailing zeros are omitted. NaN becomes 0, and a value
    /// far outside any page is limited to the range of integers (ISO 19005-2, 6.1.13).
    /// </summary>
    public PdfBuffer Number(double value, int decimals = 3)
    {
        value = double.IsNaN(value) ? 0 : Math.Clamp(value, -LargestNumber, LargestNumber);
        return Scaled((long)Math.Round(value * PowersOfTen[decimals], MidpointRounding.AwayFromZero), decimals);
    }

    /// <summary>A number given as a whole count of its last decimal.</summary>
    public PdfBuffer Scaled(long value, int decimals)
    {
        while (decimals > 0 && value % 10 == 0)
        {
            value /= 10;
            decimals--;
        }

        if (decimals == 0)
        {
            return Integer(value);
        }

        Separate();
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }

        long unit = (long)PowersOfTen[decimals];
        if (value >= unit)
        {
            Utf8Formatter.TryFormat(value / unit, Reserve(20), out int written);
            _length += written;
        }

        Raw((byte)'.');
        Span<byte> digits = Reserve(decimals);
        long rest = value % unit;
        for (int i = decimals - 1; i >= 0; i--)
        {
            digits[i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        _length += decimals;
        return this;
    }

    /// <summary>A name of regular ASCII characters.</summary>
    public PdfBuffer Name(ReadOnlySpan<byte> name) => Raw((byte)'/').Raw(name);

    /// <summary>The name of a resource: a letter and a number.</summary>
    public PdfBuffer ResourceName(byte letter, int number)
    {
        Raw((byte)'/').Raw(letter);
        Utf8Formatter.TryFormat(number, Reserve(20), out int written);
        _length += written;
        return this;
    }

    /// <summary>A name of any characters; irregular ones are escaped (ISO 32000-1, 7.3.5).</summary>
    public PdfBuffer Name(string name)
    {
        Raw((byte)'/');
        foreach (byte value in Encoding.UTF8.GetBytes(name))
        {
            if (IsRegular(value) && value is > 32 and < 127 and not (byte)'#')
            {
                Raw(value);
            }
            else
            {
                Raw((byte)'#').Raw(HexDigit(value >> 4)).Raw(HexDigit(value & 15));
            }
        }

        return this;
    }

    /// <summary>A reference to an object.</summary>
    public PdfBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A text string: ASCII as it is, anything else as UTF-16 with byte order mark (ISO 32000-1, 7.9.2.2).</summary>
    public PdfBuffer Text(string text)
    {
        if (Ascii.IsValid(text))
        {
            return Literal(Encoding.ASCII.GetBytes(text.Length > MaximumStringLength ? text[..MaximumStringLength] : text));
        }

        string whole = UnicodeText.Repair(UnicodeText.Shorten(text, (MaximumStringLength / 2) - 1));
        var bytes = new byte[2 + (2 * whole.Length)];
        bytes[0] = 0xFE;
        bytes[1] = 0xFF;
        Encoding.BigEndianUnicode.GetBytes(whole, bytes.AsSpan(2));
        return Literal(bytes);
    }

    /// <summary>A string of any bytes between parentheses.</summary>
    public PdfBuffer Literal(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'(');
        foreach (byte value in bytes)
        {
            LiteralByte(value);
        }

        return Raw((byte)')');
    }

    /// <summary>A byte inside a literal string.</summary>
    public void LiteralByte(byte value)
    {
        switch (value)
        {
            case (byte)'(' or (byte)')' or (byte)'\\':
                Raw((byte)'\\').Raw(value);
                break;
            // A bare carriage return is read as a line feed.
            case (byte)'\r':
                Raw("\\r"u8);
                break;
            default:
                Raw(value);
                break;
        }
    }

    public PdfBuffer Hex(ReadOnlySpan<byte> bytes)
    {
        Raw((byte)'<');
        foreach (byte value in bytes)
        {
            Raw(HexDigit(value >> 4)).Raw(HexDigit(value & 15));
        }

        return Raw((byte)'>');
    }

    public void Dispose()
    {
        byte[] bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Two regular tokens need a separator.</summary>
    private void Separate()
    {
        if (_length > 0 && IsRegular(_bytes[_length - 1]))
        {
            Raw((byte)' ');
        }
    }

    private static bool IsRegular(byte value) => value is not (
        0 or 9 or 10 or 12 or 13 or 32
        or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']'
        or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%');

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private Span<byte> Reserve(int count)
    {
        if (_length + count > _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + count));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(_length);
    }
}
