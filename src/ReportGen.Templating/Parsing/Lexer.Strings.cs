using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Parsing;

/// <content>Strings: quoted, verbatim and interpolated.</content>
internal sealed partial class Lexer
{
    private void ReadString(char quote)
    {
        int start = _position;
        _position++;
        while (_position < _text.Length)
        {
            char c = _text[_position];
            if (c == quote)
            {
                _position++;
                Add(TokenKind.String, start);
                return;
            }

            if (c == '\\')
            {
                _position++;
                ReadEscape(isInterpolated: false);
            }
            else
            {
                _position++;
            }
        }

        Fail(start, "A string is not closed.", $"Write {quote} behind its last character.");
        AddUnclosed(start, start + 1);
    }

    /// <summary>Checks what follows a backslash and moves behind it.</summary>
    private void ReadEscape(bool isInterpolated)
    {
        char c = Peek();
        switch (c)
        {
            case '\r' when Peek(1) == '\n':
                _position += 2;
                break;
            case '\n' or '\r' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                _position++;
                break;
            case '{' when isInterpolated:
                _position++;
                break;
            case 'u':
                _position++;
                ReadHex(4, "Write four digits of 0-9 or a-f behind `\\u`.");
                break;
            case 'x':
                _position++;
                ReadHex(2, "Write two digits of 0-9 or a-f behind `\\x`.");
                break;
            default:
                Fail(_position, "A backslash stands before a character that has no escape.", "Write `\\\\` for a backslash, or use a verbatim string `` `...` ``.");
                break;
        }
    }

    private void ReadHex(int digits, string hint)
    {
        for (int i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Peek()))
            {
                Fail(_position, "An escaped character needs more digits.", hint);
                return;
            }

            _position++;
        }
    }

    private void ReadVerbatimString()
    {
        int start = _position;
        _position++;
        while (_position < _text.Length)
        {
            if (_text[_position] != '`')
            {
                _position++;
            }
            else if (Peek(1) == '`')
            {
                _position += 2;
            }
            else
            {
                _position++;
                Add(TokenKind.VerbatimString, start);
                return;
            }
        }

        Fail(start, "A verbatim string is not closed.", "Write ` behind its last character.");
        AddUnclosed(start, start + 1);
    }

    /// <summary>The token of a string without an end is its last character; its first one when it has none.</summary>
    private void AddUnclosed(int start, int textStart)
    {
        _position = _text.Length;
        Add(TokenKind.Invalid, _text.Length > textStart ? _text.Length - 1 : start);
    }

    private void ReadInterpolatedStart()
    {
        int start = _position;
        char quote = Peek(1);
        _position += 2;
        ReadInterpolatedPart(quote, isFirst: true, start);
    }

    /// <summary>Reads the text of an interpolated string up to the next brace or the closing quote.</summary>
    private void ReadInterpolatedPart(char quote, bool isFirst, int start = -1)
    {
        start = isFirst ? start : _position;
        while (_position < _text.Length)
        {
            char c = _text[_position];
            if (c == '\\')
            {
                _position++;
                ReadEscape(isInterpolated: true);
            }
            else if (c == quote)
            {
                _position++;
                if (!isFirst)
                {
                    _interpolations.Pop();
                }

                Add(isFirst ? TokenKind.InterpolatedString : TokenKind.InterpolatedEnd, start);
                return;
            }
            else if (c == '{')
            {
                Add(isFirst ? TokenKind.InterpolatedBegin : TokenKind.InterpolatedContinuation, start);
                if (isFirst)
                {
                    _interpolations.Push(new Interpolation(quote, _openBraces));
                }

                _openBraces++;
                Take(TokenKind.InterpolatedOpenBrace, 1);
                return;
            }
            else
            {
                _position++;
            }
        }

        Fail(start, "An interpolated string is not closed.", $"Write {quote} behind its last character.");
        AddUnclosed(start, isFirst ? start + 2 : start);
    }
}
