using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Parsing;

/// <content>Tokens inside a code block.</content>
internal sealed partial class Lexer
{
    private void ReadCode()
    {
        while (_position < _text.Length && Error is null)
        {
            if (TryReadExit())
            {
                return;
            }

            ReadCodeToken();
        }
    }

    private void ReadCodeToken()
    {
        char c = _text[_position];
        switch (c)
        {
            case '\n':
            case '\r':
                ReadNewLine();
                break;
            case ';':
                Take(TokenKind.Semicolon, 1);
                break;
            case '#':
                SkipComment();
                break;
            case '"':
            case '\'':
                ReadString(c);
                break;
            case '`':
                ReadVerbatimString();
                break;
            case '$' when Peek(1) is '"' or '\'':
                ReadInterpolatedStart();
                break;
            case '{':
                _openBraces++;
                Take(TokenKind.OpenBrace, 1);
                break;
            case '}':
                ReadCloseBrace();
                break;
            case '$' or '_':
                ReadIdentifier();
                break;
            default:
                if (char.IsLetter(c))
                {
                    ReadIdentifier();
                }
                else if (char.IsAsciiDigit(c))
                {
                    ReadNumber();
                }
                else if (char.IsWhiteSpace(c))
                {
                    _position++;
                }
                else
                {
                    ReadSymbol(c);
                }

                break;
        }
    }

    private void ReadNewLine()
    {
        int start = _position;
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        Add(TokenKind.NewLine, start);
    }

    private void SkipComment()
    {
        _position++;
        if (Peek() != '#')
        {
            while (_position < _text.Length && Peek() is not ('\n' or '\r') && !IsAtExit())
            {
                _position++;
            }

            return;
        }

        _position++;
        while (_position < _text.Length && !IsAtExit())
        {
            if (Peek() == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            _position++;
        }
    }

    private bool IsAtExit() => _openBraces == 0 && ExitLength(0) > 0;

    private void ReadIdentifier()
    {
        int start = _position;
        bool isLocal = _text[_position] == '$';
        _position++;
        if (isLocal && Peek() == '$')
        {
            _position++;
            Add(TokenKind.LocalIdentifier, start);
            return;
        }

        bool isIndex = isLocal && char.IsAsciiDigit(Peek());
        while (isIndex ? char.IsAsciiDigit(Peek()) : Peek() == '_' || char.IsLetterOrDigit(Peek()))
        {
            _position++;
        }

        Add(isLocal ? TokenKind.LocalIdentifier : TokenKind.Identifier, start);
    }

    private void ReadCloseBrace()
    {
        if (_interpolations.TryPeek(out Interpolation interpolation) && _openBraces == interpolation.BracesOutside + 1)
        {
            _openBraces--;
            Take(TokenKind.InterpolatedCloseBrace, 1);
            ReadInterpolatedPart(interpolation.Quote, isFirst: false);
        }
        else if (_openBraces > 0)
        {
            _openBraces--;
            Take(TokenKind.CloseBrace, 1);
        }
        else
        {
            Fail(_position, "A `}` stands here without a `{` before it.", "Close a code block with `}}`.");
            Take(TokenKind.Invalid, 1);
        }
    }

    private void ReadSymbol(char c)
    {
        char next = Peek(1);
        switch (c)
        {
            case ':': Take(TokenKind.Colon, 1); break;
            case '@': Take(TokenKind.At, 1); break;
            case ',': Take(TokenKind.Comma, 1); break;
            case '(': Take(TokenKind.OpenParen, 1); break;
            case ')': Take(TokenKind.CloseParen, 1); break;
            case '[': Take(TokenKind.OpenBracket, 1); break;
            case ']': Take(TokenKind.CloseBracket, 1); break;
            case '^': TakeEither(next == '^', TokenKind.DoubleCaret, TokenKind.Caret); break;
            case '*': TakeEither(next == '=', TokenKind.StarEqual, TokenKind.Star); break;
            case '%': TakeEither(next == '=', TokenKind.PercentEqual, TokenKind.Percent); break;
            case '!': TakeEither(next == '=', TokenKind.ExclamationEqual, TokenKind.Exclamation); break;
            case '=': TakeEither(next == '=', TokenKind.DoubleEqual, TokenKind.Equal); break;
            case '&': TakeEither(next == '&', TokenKind.DoubleAmpersand, TokenKind.Ampersand); break;
            case '/' when next == '/': TakeEither(Peek(2) == '=', TokenKind.DoubleSlashEqual, TokenKind.DoubleSlash, 2); break;
            case '/': TakeEither(next == '=', TokenKind.SlashEqual, TokenKind.Slash); break;
            case '+' when next == '+': Take(TokenKind.DoublePlus, 2); break;
            case '+': TakeEither(next == '=', TokenKind.PlusEqual, TokenKind.Plus); break;
            case '-' when next == '-': Take(TokenKind.DoubleMinus, 2); break;
            case '-': TakeEither(next == '=', TokenKind.MinusEqual, TokenKind.Minus); break;
            case '|' when next == '>': Take(TokenKind.BarGreater, 2); break;
            case '|': TakeEither(next == '|', TokenKind.DoubleBar, TokenKind.Bar); break;
            case '?' when next == '.': Take(TokenKind.QuestionDot, 2); break;
            case '?' when next == '!': Take(TokenKind.QuestionExclamation, 2); break;
            case '?': TakeEither(next == '?', TokenKind.DoubleQuestion, TokenKind.Question); break;
            case '<' when next == '<': Take(TokenKind.DoubleLess, 2); break;
            case '<': TakeEither(next == '=', TokenKind.LessEqual, TokenKind.Less); break;
            case '>' when next == '>': Take(TokenKind.DoubleGreater, 2); break;
            case '>': TakeEither(next == '=', TokenKind.GreaterEqual, TokenKind.Greater); break;
            case '.' when next == '.': Take(Dots(out int length), length); break;
            case '.': Take(TokenKind.Dot, 1); break;
            default: Take(TokenKind.Invalid, 1); break;
        }
    }

    private TokenKind Dots(out int length)
    {
        length = Peek(2) is '<' or '.' ? 3 : 2;
        return Peek(2) switch
        {
            '<' => TokenKind.DoubleDotLess,
            '.' => TokenKind.TripleDot,
            _ => TokenKind.DoubleDot,
        };
    }

    private void TakeEither(bool isLong, TokenKind whenLong, TokenKind otherwise, int shortLength = 1)
    {
        Take(isLong ? whenLong : otherwise, isLong ? shortLength + 1 : shortLength);
    }

    private void ReadNumber()
    {
        int start = _position;
        if (Peek() == '0' && Peek(1) == 'x')
        {
            ReadRadix(start, TokenKind.HexInteger, char.IsAsciiHexDigit, "Write a digit of 0-9 or a-f behind `0x`.");
            return;
        }

        if (Peek() == '0' && Peek(1) == 'b')
        {
            ReadRadix(start, TokenKind.BinaryInteger, c => c is '0' or '1', "Write a digit 0 or 1 behind `0b`.");
            return;
        }

        SkipDigits();
        bool isFloat = false;
        if (Peek() == '.' && Peek(1) != '.' && (!char.IsLetter(Peek(1)) || Peek(1) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' or 'e' or 'E'))
        {
            isFloat = true;
            _position++;
            SkipPlainDigits();
        }

        if (Peek() is 'e' or 'E')
        {
            _position++;
            if (Peek() is '+' or '-')
            {
                _position++;
            }

            if (!char.IsAsciiDigit(Peek()))
            {
                Fail(_position, "An exponent needs at least one digit.", "Write it as `1e6`.");
                Take(TokenKind.Invalid, _position < _text.Length ? 1 : 0);
                return;
            }

            SkipPlainDigits();
        }

        if (Peek() is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Peek(1)) && Peek(1) != '_')
        {
            isFloat = true;
            _position++;
        }

        Add(isFloat ? TokenKind.Float : TokenKind.Integer, start);
    }

    private void ReadRadix(int start, TokenKind kind, Func<char, bool> isDigit, string hint)
    {
        _position += 2;
        int digits = 0;
        while (isDigit(Peek()) || Peek() == '_')
        {
            digits += Peek() == '_' ? 0 : 1;
            _position++;
        }

        if (digits == 0)
        {
            Fail(start, "A number with a prefix needs at least one digit.", hint);
            Add(TokenKind.Invalid, start);
            return;
        }

        if (Peek() is 'u' or 'U' && !char.IsLetterOrDigit(Peek(1)) && Peek(1) != '_')
        {
            _position++;
        }

        Add(kind, start);
    }

    private void SkipPlainDigits()
    {
        while (char.IsAsciiDigit(Peek()))
        {
            _position++;
        }
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()) || Peek() == '_')
        {
            _position++;
        }
    }
}
