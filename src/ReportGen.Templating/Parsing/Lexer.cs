using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Parsing;

/// <summary>Cuts a template into tokens. Stops at the first thing it cannot read.</summary>
internal sealed partial class Lexer(string text)
{
    private readonly string _text = text;
    private readonly List<Token> _tokens = new(Math.Min(64 + (text.Length / 4), 1 << 16));
    private readonly Stack<Interpolation> _interpolations = new();
    private int _position;
    private int _openBraces;

    /// <summary>Where reading failed; null when it did not.</summary>
    public LexerError? Error { get; private set; }

    /// <summary>Offset of the <c>{{</c> that the end of the text leaves open; -1 for none.</summary>
    public int UnclosedEnter { get; private set; } = -1;

    /// <summary>Cuts the text.</summary>
    /// <returns>The tokens; the last one is the end of file.</returns>
    public List<Token> Read()
    {
        while (_position < _text.Length && Error is null)
        {
            ReadRaw();
        }

        _tokens.Add(new Token(TokenKind.EndOfFile, _text.Length, _text.Length));
        return _tokens;
    }

    private char Peek(int offset = 0)
    {
        int position = _position + offset;
        return position < _text.Length ? _text[position] : '\0';
    }

    private void Add(TokenKind kind, int start) => _tokens.Add(new Token(kind, start, _position));

    private void Take(TokenKind kind, int length)
    {
        _tokens.Add(new Token(kind, _position, _position + length));
        _position += length;
    }

    /// <summary>Reads text up to the next block and then the block.</summary>
    private void ReadRaw()
    {
        int start = _position;
        int enter = FindEnter(start, out int escapes);
        int end = enter;
        if (enter < _text.Length)
        {
            end = StripBefore(start, enter, enter + escapes + 2 < _text.Length ? _text[enter + escapes + 2] : '\0');
        }

        if (end > start)
        {
            _tokens.Add(new Token(TokenKind.Raw, start, end));
        }

        _position = enter;
        if (enter == _text.Length)
        {
            return;
        }

        int length = escapes + 2;
        if (Peek(length) is '-' or '~')
        {
            length++;
        }

        if (escapes > 0)
        {
            Take(TokenKind.EscapeEnter, length);
            ReadEscaped(escapes);
        }
        else
        {
            UnclosedEnter = _position;
            Take(TokenKind.CodeEnter, length);
            ReadCode();
        }
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>, or the end of the text.</summary>
    private int FindEnter(int from, out int escapes)
    {
        escapes = 0;
        while (true)
        {
            int brace = _text.IndexOf('{', from);
            if (brace < 0)
            {
                return _text.Length;
            }

            int next = brace + 1;
            while (next < _text.Length && _text[next] == '%')
            {
                next++;
            }

            if (next < _text.Length && _text[next] == '{')
            {
                escapes = next - brace - 1;
                return brace;
            }

            from = brace + 1;
        }
    }

    /// <summary>Takes the white space off the end of a text that <c>{{-</c> or <c>{{~</c> follows.</summary>
    private int StripBefore(int start, int end, char mode)
    {
        if (mode == '-')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]))
            {
                end--;
            }
        }
        else if (mode == '~')
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] is not ('\n' or '\r'))
            {
                end--;
            }
        }

        return end;
    }

    /// <summary>Skips the white space that <c>-}}</c> or <c>~}}</c> asks to skip.</summary>
    private void StripAfter(char mode)
    {
        if (mode == '-')
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            {
                _position++;
            }
        }
        else if (mode == '~')
        {
            while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
            {
                char c = _text[_position++];
                if (c == '\n')
                {
                    break;
                }
            }
        }
    }

    /// <summary>Reads the text of an escape block and its end mark with as many percent signs.</summary>
    private void ReadEscaped(int escapes)
    {
        int start = _position;
        for (; _position < _text.Length; _position++)
        {
            int length = ExitLength(escapes);
            if (length == 0)
            {
                continue;
            }

            if (_position > start)
            {
                Add(TokenKind.Escape, start);
            }

            char mode = Peek();
            Take(TokenKind.EscapeExit, length);
            StripAfter(mode);
            return;
        }

        if (_position > start)
        {
            Add(TokenKind.Escape, start);
        }
    }

    /// <summary>Length of the end mark at the current place, with its white space sign; 0 when there is none.</summary>
    private int ExitLength(int escapes)
    {
        int length = Peek() is '-' or '~' ? 1 : 0;
        if (Peek(length) != '}')
        {
            return 0;
        }

        length++;
        for (int i = 0; i < escapes; i++, length++)
        {
            if (Peek(length) != '%')
            {
                return 0;
            }
        }

        return Peek(length) == '}' ? length + 1 : 0;
    }

    private bool TryReadExit()
    {
        if (_openBraces > 0)
        {
            return false;
        }

        int length = ExitLength(0);
        if (length == 0)
        {
            return false;
        }

        char mode = Peek();
        Take(TokenKind.CodeExit, length);
        UnclosedEnter = -1;
        StripAfter(mode);
        return true;
    }

    private void Fail(int start, string message, string? hint = null) => Error ??= new LexerError(start, message, hint);

    /// <summary>An interpolated string that is open: its quote, and how many braces were open around it.</summary>
    private readonly record struct Interpolation(char Quote, int BracesOutside);
}

/// <summary>What the lexer could not read.</summary>
/// <param name="Start">Offset of the character.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to write instead.</param>
internal sealed record LexerError(int Start, string Message, string? Hint);
