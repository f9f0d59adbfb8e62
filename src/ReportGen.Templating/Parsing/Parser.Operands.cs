using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Parsing;

/// <content>Operands: names, literals, initializers, and what stands before an operand.</content>
internal sealed partial class Parser
{
    private Expression? ParseOperand()
    {
        switch (_current.Kind)
        {
            case TokenKind.Identifier or TokenKind.LocalIdentifier:
                return ParseVariable();
            case TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float:
                return ParseNumber();
            case TokenKind.String:
                return ParseString(_current.Start + 1, _current.End - 1, isInterpolated: false);
            case TokenKind.VerbatimString:
                return ParseVerbatimString();
            case TokenKind.InterpolatedString or TokenKind.InterpolatedBegin:
                return ParseInterpolatedString();
            case TokenKind.OpenParen:
                return ParseParentheses();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                return ParsePrefixIncrement();
            case TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return ParseUnary();
            default:
                return null;
        }
    }

    private Expression ParseVariable()
    {
        Token token = _current;
        if (token.Kind is TokenKind.LocalIdentifier)
        {
            Next();
            return ParseLocal(token);
        }

        switch (SpanOf(token))
        {
            case "null":
                return Literal(token, default);
            case "true":
                return Literal(token, Value.True);
            case "false":
                return Literal(token, Value.False);
            case "this":
                Next();
                return new ThisExpression { Start = token.Start, End = token.End };
            case "do":
                Next();
                FunctionNode function = ParseFunction(token, null, isAnonymous: true);
                return new AnonymousFunctionExpression { Start = token.Start, End = function.End, Function = function };
            case "for" or "while" or "tablerow" when Peek().Kind is TokenKind.Dot:
                Next();
                CheckLoopVariable(token);
                break;
            default:
                Next();
                break;
        }

        return new GlobalExpression { Start = token.Start, End = token.End, Name = NameOf(token) };
    }

    private Expression ParseLocal(in Token token)
    {
        ReadOnlySpan<char> name = SpanOf(token)[1..];
        if (name is "$")
        {
            return new BlockDelegateExpression { Start = token.Start, End = token.End };
        }

        int index = -1;
        if (name.Length > 0 && char.IsAsciiDigit(name[0]) && !int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out index))
        {
            Report(token, "The number of the argument is too large.", "Arguments count from `$0`.");
        }

        return new LocalExpression { Start = token.Start, End = token.End, Name = NameOf(name), ArgumentIndex = index };
    }

    /// <summary>Checks the member behind <c>for.</c> and its kin; the dot is the current token.</summary>
    private void CheckLoopVariable(in Token loop)
    {
        string keyword = NameOf(loop);
        Token member = Peek();
        if (member.Kind is not TokenKind.Identifier)
        {
            Report(loop, $"Expected the name of a loop variable behind `{keyword}.`.", "Write `for.index`, `for.first`, `for.last` …");
            return;
        }

        string[] known = keyword switch
        {
            "for" => ["index", "rindex", "first", "last", "even", "odd", "changed", "length"],
            "tablerow" => ["index", "rindex", "first", "last", "even", "odd", "changed", "length", "col"],
            _ => ["index", "first", "even", "odd"],
        };
        string name = NameOf(member);
        if (!known.Contains(name))
        {
            Report(loop, $"There is no loop variable `{keyword}.{name}`.", Core.Diagnostics.Spelling.Hint(name, known));
        }
    }

    private LiteralExpression Literal(in Token token, in Value value)
    {
        Next();
        return new LiteralExpression { Start = token.Start, End = token.End, Value = value };
    }

    private LiteralExpression ParseNumber()
    {
        Token token = _current;
        Value value = NumberLiteral.Read(token.Kind, SpanOf(token), _options.FloatsAreDecimal);
        if (value.IsNull)
        {
            Report(token, $"The number {Shown(token)} cannot be read.", "Write a whole number with an exponent as `1.0e-3`; exponents go up to 9999.");
        }

        return Literal(token, value);
    }

    /// <summary>Reads the characters of a string; the token is the current one.</summary>
    private LiteralExpression ParseString(int from, int to, bool isInterpolated)
    {
        Token token = _current;
        to = Math.Max(from, to);
        string value = StringLiteral.Read(_text, from, to, isInterpolated, out bool isVerbatim, out bool isBroken);
        if (isBroken)
        {
            Report(token, "The string holds a backslash that starts no escape.", "Write `\\\\` for a backslash, or use a verbatim string `` `...` ``.");
        }

        Next();
        return new LiteralExpression
        {
            Start = token.Start,
            End = token.End,
            Value = Value.Of(value),
            IsVerbatim = isVerbatim,
            TextStart = from,
        };
    }

    private LiteralExpression ParseVerbatimString()
    {
        Token token = _current;
        ReadOnlySpan<char> inner = _text.AsSpan(token.Start + 1, token.Length - 2);
        bool isVerbatim = !inner.Contains('`');
        string value = inner.ToString();
        Next();
        return new LiteralExpression
        {
            Start = token.Start,
            End = token.End,
            Value = Value.Of(isVerbatim ? value : value.Replace("``", "`", StringComparison.Ordinal)),
            IsVerbatim = isVerbatim,
            TextStart = token.Start + 1,
        };
    }

    private InterpolatedExpression ParseInterpolatedString()
    {
        int start = _current.Start;
        var parts = new List<Expression>();
        bool isWhole = _current.Kind is TokenKind.InterpolatedString;
        parts.Add(ParseString(start + 2, isWhole ? _current.End - 1 : _current.End, isInterpolated: true));
        while (!isWhole)
        {
            if (_current.Kind is TokenKind.InterpolatedOpenBrace)
            {
                Next();
                parts.Add(ExpectExpression(Within.Other, "a value") ?? Nothing(start));
                if (_current.Kind is TokenKind.InterpolatedCloseBrace)
                {
                    Next();
                }
                else
                {
                    ReportHere("The braces of an interpolated string must close on the same line.", "Write `}` behind the expression.");
                }
            }
            else if (_current.Kind is TokenKind.InterpolatedContinuation)
            {
                parts.Add(ParseString(_current.Start, _current.End, isInterpolated: true));
            }
            else if (_current.Kind is TokenKind.InterpolatedEnd)
            {
                parts.Add(ParseString(_current.Start, _current.End - 1, isInterpolated: true));
                break;
            }
            else
            {
                ReportHere($"Did not expect {Shown(_current)} in an interpolated string.", "Write `}` behind each expression, and close the string.");
                break;
            }
        }

        return new InterpolatedExpression { Start = start, End = _previous.End, Parts = [.. parts] };
    }

    private NestedExpression ParseParentheses()
    {
        int start = _current.Start;
        Next();
        Expression? inner = ExpectExpression(Within.Other, "a value");
        int end = _current.End;
        if (_current.Kind is TokenKind.CloseParen)
        {
            Next();
        }
        else
        {
            ReportHere($"Expected `)` instead of {Shown(_current)}.", "Close the parentheses with `)`.");
        }

        return new NestedExpression { Start = start, End = end, Inner = inner ?? Nothing(start) };
    }

    private ArrayExpression ParseArray()
    {
        int start = _current.Start;
        _newLineLevel++;
        Next();
        var items = new List<Expression>();
        while (_current.Kind is not TokenKind.CloseBracket)
        {
            if (ExpectExpression(Within.Other, "a value or `]`") is not { } item)
            {
                break;
            }

            items.Add(item);
            if (_current.Kind is not TokenKind.Comma)
            {
                break;
            }

            Next();
        }

        _newLineLevel--;
        int end = _current.End;
        Expect(TokenKind.CloseBracket, "]");
        return new ArrayExpression { Start = start, End = end, Items = [.. items] };
    }

    private ObjectExpression ParseObject()
    {
        int start = _current.Start;
        _newLineLevel++;
        Next();
        var members = new List<ObjectMember>();
        bool isBroken = false;
        while (_current.Kind is not TokenKind.CloseBrace)
        {
            if (!TryParseObjectMember(members))
            {
                isBroken = true;
                break;
            }

            if (_current.Kind is not TokenKind.Comma)
            {
                break;
            }

            Next();
        }

        _newLineLevel--;
        int end = _current.End;
        if (!isBroken)
        {
            Expect(TokenKind.CloseBrace, "}");
        }

        return new ObjectExpression { Start = start, End = end, Members = [.. members] };
    }

    private bool TryParseObjectMember(List<ObjectMember> members)
    {
        Token token = _current;
        string name;
        switch (token.Kind)
        {
            case TokenKind.Identifier when !IsValueWord(token):
                name = NameOf(token);
                Next();
                break;
            case TokenKind.String:
                name = ParseString(token.Start + 1, token.End - 1, isInterpolated: false).Value.AsText;
                break;
            case TokenKind.VerbatimString:
                name = ParseVerbatimString().Value.AsText;
                break;
            default:
                ReportHere($"Expected the name of a member instead of {Shown(token)}.", "Write `{ name: value, \"other name\": value }`.");
                return false;
        }

        if (_current.Kind is not TokenKind.Colon)
        {
            ReportHere($"Expected `:` behind the member `{name}` instead of {Shown(_current)}.", "Write `{ name: value }`.");
            return false;
        }

        Next();
        if (!IsStartOfExpression())
        {
            ReportHere($"Expected the value of the member `{name}` instead of {Shown(_current)}.", "Write `{ name: value }`.");
            return false;
        }

        if (ParseExpression(Within.Other) is not { } value)
        {
            return false;
        }

        members.Add(new ObjectMember(name, value));
        return true;
    }

    private IncrementExpression ParsePrefixIncrement()
    {
        Token token = _current;
        Next();
        Expression? target = ExpectExpression(Within.Other, "a variable", precedence: IncrementPrecedence);
        CheckIncrement(target);
        return new IncrementExpression
        {
            Start = token.Start,
            End = _previous.End,
            Target = target ?? Nothing(token.End),
            Delta = token.Kind is TokenKind.DoublePlus ? 1 : -1,
            IsPostfix = false,
        };
    }

    private UnaryExpression ParseUnary()
    {
        Token token = _current;
        UnaryOperator op = token.Kind switch
        {
            TokenKind.Exclamation => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.At => UnaryOperator.Alias,
            _ => UnaryOperator.Expand,
        };
        Next();
        // What follows the name of a function that is not called goes to the call around it.
        Expression? right = ExpectExpression(Within.Other, "a value", insideCall: op is UnaryOperator.Alias, precedence: UnaryPrecedence);
        return new UnaryExpression { Start = token.Start, End = _previous.End, Operator = op, Right = right ?? Nothing(token.End) };
    }
}
