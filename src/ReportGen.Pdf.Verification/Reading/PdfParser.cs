using System.Globalization;
using System.Text;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Reads objects and operators from bytes (ISO 32000-1, 7.2 and 7.3).</summary>
/// <param name="data">The bytes.</param>
/// <param name="position">Offset at which to start.</param>
/// <param name="budget">Budget for the values read; null for no limit.</param>
/// <param name="keepsValues">True when the values read stay in memory, as the objects of a file do.</param>
internal sealed class PdfParser(ReadOnlyMemory<byte> data, int position = 0, ReadingBudget? budget = null, bool keepsValues = false)
{
    private const int DeepestNesting = 200;

    /// <summary>Maximum number of values in an array or dictionary, nested ones included.</summary>
    private const int LargestCollection = 4_000_000;

    private const int ShownLength = 40;

    private readonly ReadOnlyMemory<byte> _data = data;
    private int _position = Math.Clamp(position, 0, data.Length);
    private int _depth;
    private int _collected;

    public int Position
    {
        get => _position;
        set => _position = value;
    }

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return Position >= _data.Length;
        }
    }

    /// <summary>Reads the next value or keyword.</summary>
    /// <param name="readsReferences">True in the body of the file, where two numbers and an R form a reference.</param>
    public PdfValue Read(bool readsReferences)
    {
        Count();
        SkipSpace();
        switch (Peek())
        {
            case (byte)'/':
                return ReadName();
            case (byte)'(':
                return new PdfStringReader(_data.Span, ref _position).ReadLiteral();
            case (byte)'<' when Peek(1) == '<':
                return ReadDictionary(readsReferences);
            case (byte)'<':
                return new PdfStringReader(_data.Span, ref _position).ReadHex();
            case (byte)'[':
                return ReadArray(readsReferences);
            case (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.':
                return ReadNumber(readsReferences);
            default:
                return ReadKeyword();
        }
    }

    /// <summary>Reads a required keyword.</summary>
    public void Expect(string keyword)
    {
        int start = Position;
        if (Read(readsReferences: false) is not PdfKeyword found || found.Text != keyword)
        {
            throw new PdfFormatException(FormattableString.Invariant($"'{keyword}' is missing at offset {start}"));
        }
    }

    /// <summary>Reads a numbered object: a dictionary followed by a stream becomes the stream.</summary>
    /// <param name="number">The expected number; 0 accepts any.</param>
    /// <param name="resolveLength">Looks up a length given by reference.</param>
    public PdfValue ReadIndirect(int number, Func<PdfValue, int?> resolveLength)
    {
        int start = Position;
        int? found = Read(readsReferences: false).AsInteger;
        if (found is null || (number != 0 && found != number) || Read(readsReferences: false).AsInteger is null)
        {
            throw new PdfFormatException(FormattableString.Invariant($"object {number} is not at offset {start}"));
        }

        Expect("obj");
        PdfValue value = Read(readsReferences: true);
        SkipSpace();
        if (value is not PdfDictionary dictionary || !StartsWith("stream"u8))
        {
            return Numbered(value, found.Value);
        }

        Position += 6;
        Position += Peek() == '\r' ? 1 : 0;
        Position += Peek() == '\n' ? 1 : 0;
        int length = dictionary.TryGet("Length", out PdfValue? entry) ? resolveLength(entry) ?? -1 : -1;
        if (length < 0 || length > _data.Length - Position)
        {
            throw new PdfFormatException(FormattableString.Invariant($"the length of stream {found} is invalid"));
        }

        ReadOnlyMemory<byte> stored = _data.Slice(Position, length);
        Position += length;
        Expect("endstream");
        return new PdfStream(dictionary.Entries, stored) { Number = found.Value };
    }

    private static PdfValue Numbered(PdfValue value, int number) =>
        value is PdfDictionary dictionary ? dictionary with { Number = number } : value;

    public void SkipSpace()
    {
        ReadOnlySpan<byte> bytes = _data.Span;
        while (Position < bytes.Length)
        {
            if (bytes[Position] == '%')
            {
                while (Position < bytes.Length && bytes[Position] is not (10 or 13))
                {
                    Position++;
                }
            }
            else if (IsSpace(bytes[Position]))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    internal static bool IsSpace(int value) => value is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsDelimiter(int value) =>
        value is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    private int Peek(int ahead = 0) => Position + ahead < _data.Length ? _data.Span[Position + ahead] : -1;

    private bool StartsWith(ReadOnlySpan<byte> word) => _data.Span[Math.Min(Position, _data.Length)..].StartsWith(word);

    private ReadOnlySpan<byte> RegularToken()
    {
        int start = Position;
        while (Position < _data.Length && !IsSpace(Peek()) && !IsDelimiter(Peek()))
        {
            Position++;
        }

        return _data.Span[start..Position];
    }

    private PdfName ReadName()
    {
        Position++;
        ReadOnlySpan<byte> token = RegularToken();
        var bytes = new List<byte>(token.Length);
        for (int i = 0; i < token.Length; i++)
        {
            if (token[i] == '#' && i + 2 < token.Length && PdfStringReader.HexValue(token[i + 1]) is var high and >= 0 && PdfStringReader.HexValue(token[i + 2]) is var low and >= 0)
            {
                bytes.Add((byte)((high << 4) | low));
                i += 2;
            }
            else
            {
                bytes.Add(token[i]);
            }
        }

        byte[] name = [.. bytes];
        return new PdfName(Encoding.UTF8.GetString(name)) { IsUtf8 = System.Text.Unicode.Utf8.IsValid(name) };
    }

    private PdfArray ReadArray(bool readsReferences)
    {
        Enter();
        Position++;
        var items = new List<PdfValue>();
        while (true)
        {
            SkipSpace();
            if (Peek() == ']')
            {
                Position++;
                _depth--;
                return new PdfArray(items);
            }

            items.Add(ReadOperand(readsReferences));
        }
    }

    private PdfDictionary ReadDictionary(bool readsReferences)
    {
        Enter();
        Position += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (true)
        {
            SkipSpace();
            if (Peek() == '>' && Peek(1) == '>')
            {
                Position += 2;
                _depth--;
                return new PdfDictionary(entries);
            }

            if (Peek() != '/')
            {
                throw new PdfFormatException(FormattableString.Invariant($"a dictionary key is missing at offset {Position}"));
            }

            entries[ReadName().Text] = ReadOperand(readsReferences);
        }
    }

    private PdfValue ReadOperand(bool readsReferences)
    {
        int start = Position;
        return Read(readsReferences) is var value and not PdfKeyword
            ? value
            : throw new PdfFormatException(FormattableString.Invariant($"unexpected operator among values at offset {start}"));
    }

    private PdfValue ReadNumber(bool readsReferences)
    {
        ReadOnlySpan<byte> token = RegularToken();
        // Numbers in PDF have no exponent (ISO 32000-1, 7.3.3).
        if (!double.TryParse(token, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
        {
            throw new PdfFormatException(FormattableString.Invariant($"'{Encoding.Latin1.GetString(token[..Math.Min(token.Length, ShownLength)])}' is not a valid number"));
        }

        bool isReal = token.Contains((byte)'.');
        if (!readsReferences || isReal || value < 0 || value != Math.Truncate(value))
        {
            return new PdfNumber(value, isReal);
        }

        int after = Position;
        SkipSpace();
        if (Peek() is >= '0' and <= '9' && RegularToken() is var generation && !generation.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            SkipSpace();
            if (Peek() == 'R' && (Peek(1) < 0 || IsSpace(Peek(1)) || IsDelimiter(Peek(1))))
            {
                Position++;
                return new PdfReference((int)Math.Min(value, int.MaxValue));
            }
        }

        Position = after;
        return new PdfNumber(value);
    }

    private PdfValue ReadKeyword()
    {
        ReadOnlySpan<byte> token = RegularToken();
        if (token.IsEmpty)
        {
            throw new PdfFormatException(Position >= _data.Length
                ? "unexpected end of data"
                : FormattableString.Invariant($"unexpected '{(char)Peek()}' at offset {Position}"));
        }

        return Encoding.Latin1.GetString(token) switch
        {
            "true" => new PdfBoolean(true),
            "false" => new PdfBoolean(false),
            "null" => PdfValue.Null,
            var word => new PdfKeyword(word),
        };
    }

    private void Count()
    {
        budget?.Spend(ReadingBudget.ValueSteps);
        if (keepsValues)
        {
            budget?.Keep();
        }

        _collected = _depth == 0 ? 0 : _collected + 1;
        if (_collected > LargestCollection)
        {
            throw new PdfFormatException("an array or dictionary is too large");
        }
    }

    private void Enter()
    {
        if (++_depth > DeepestNesting)
        {
            throw new PdfFormatException("objects are nested too deeply");
        }
    }
}
