using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Parsing;

/// <content>Blocks and statements.</content>
internal sealed partial class Parser
{
    private enum BlockKind
    {
        If,
        Else,
        Case,
        When,
        For,
        Other,
    }

    /// <summary>The statement whose block is being read; collects what an <c>else</c> or <c>when</c> adds to it.</summary>
    private sealed class OpenBlock(BlockKind kind, string keyword)
    {
        public BlockKind Kind { get; } = kind;

        public string Keyword { get; } = keyword;

        public Statement? Next { get; set; }
    }

    private Block ParseBlock(OpenBlock? parent, bool isAnonymous = false)
    {
        int start = _current.Start;
        int depth = _depth;
        _blockLevel++;
        Enter();
        var statements = new List<Statement>();
        bool hasEnd = false;
        while (TryParseStatement(parent, isAnonymous, out Statement? statement, out hasEnd))
        {
            if (statement is not null)
            {
                statements.Add(statement);
            }

            if (hasEnd)
            {
                break;
            }
        }

        if (hasEnd && _blockLevel == 1)
        {
            Report(_previous.End - 1, 1, "An `end` stands here without a block to end.", "Take it out, or open a block before it.");
        }
        else if (!hasEnd && _blockLevel > 1)
        {
            Report(_previous, $"The block `{parent?.Keyword}` is not ended.", "Write `{{ end }}` where it ends.");
        }

        _depth = depth;
        _blockLevel--;
        return new Block { Start = start, End = _previous.End, Statements = [.. statements] };
    }

    /// <summary>Reads one statement.</summary>
    /// <returns>False when there is none to read.</returns>
    private bool TryParseStatement(OpenBlock? parent, bool isAnonymous, out Statement? statement, out bool hasEnd)
    {
        statement = null;
        hasEnd = false;
        while (!_isStopped)
        {
            switch (_current.Kind)
            {
                case TokenKind.EndOfFile:
                    return false;
                case TokenKind.Raw or TokenKind.Escape:
                    statement = new RawStatement { Start = _current.Start, End = _current.End };
                    Next();
                    if (parent?.Kind is not BlockKind.Case)
                    {
                        return true;
                    }

                    // Text between `case` and its first `when` belongs to no branch.
                    statement = null;
                    break;
                case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.EscapeEnter or TokenKind.EscapeExit:
                    statement = ParseEscape();
                    return true;
                case TokenKind.NewLine or TokenKind.Semicolon when _inCode:
                    Next();
                    break;
                case TokenKind.Identifier when _inCode:
                    return ParseKeyword(parent, isAnonymous, ref statement, ref hasEnd);
                default:
                    if (!IsStartOfExpression())
                    {
                        ReportHere($"Did not expect {Shown(_current)} here.", "A statement starts with a keyword, a name or a value.");
                        SkipStatement();
                        break;
                    }

                    if (_current.Kind is TokenKind.LocalIdentifier)
                    {
                        CheckNotInCase(parent, _current);
                    }

                    statement = ParseExpressionStatement();
                    return true;
            }
        }

        return false;
    }

    private EscapeStatement ParseEscape()
    {
        Token token = _current;
        bool isEnter = token.Kind is TokenKind.CodeEnter or TokenKind.EscapeEnter;
        _inCode = token.Kind is TokenKind.CodeEnter;
        string? indent = token.Kind is TokenKind.CodeEnter && _text[token.End - 1] == '{' ? IndentBefore(token.Start) : null;
        Next();
        return new EscapeStatement { Start = token.Start, End = token.End, IsEnter = isEnter, Indent = indent };
    }

    /// <summary>The blanks between the start of the line and an offset; null when something else stands there.</summary>
    private string? IndentBefore(int offset)
    {
        int start = offset;
        while (start > 0 && _text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        // Blanks that a `-}}` before them took away indent nothing.
        bool areKept = _previous.Kind is TokenKind.Raw && _previous.Start <= start && _previous.End == offset;
        return areKept && start < offset && (start == 0 || _text[start - 1] is '\n' or '\r') ? NameOf(_text.AsSpan(start, offset - start)) : null;
    }

    private bool ParseKeyword(OpenBlock? parent, bool isAnonymous, ref Statement? statement, ref bool hasEnd)
    {
        Token start = _current;
        _keyword = start;
        switch (SpanOf(start))
        {
            case "end":
                hasEnd = true;
                Next();
                if (!isAnonymous)
                {
                    ExpectEndOfStatement();
                }

                statement = new EndStatement { Start = start.Start, End = start.End };
                return true;
            case "when":
                return ParseWhen(parent, start, ref statement, ref hasEnd);
            case "else":
                return ParseElse(parent, start, ref hasEnd);
        }

        CheckNotInCase(parent, start);
        statement = SpanOf(start) switch
        {
            "if" => ParseIf(start.Start),
            "case" => ParseCase(),
            "for" when Peek().Kind is not TokenKind.Dot => ParseFor(isTableRow: false),
            "tablerow" when Peek().Kind is not TokenKind.Dot => ParseFor(isTableRow: true),
            "while" when Peek().Kind is not TokenKind.Dot => ParseWhile(),
            "break" => ParseJump(new BreakStatement { Start = start.Start, End = start.End }),
            "continue" => ParseJump(new ContinueStatement { Start = start.Start, End = start.End }),
            "capture" => ParseCapture(),
            "with" => ParseWith(),
            "wrap" => ParseWrap(),
            "func" => ParseFunctionStatement(),
            "ret" => ParseReturn(),
            "import" => ParseImport(),
            "readonly" => ParseReadOnly(),
            _ => ParseExpressionStatement(),
        };
        return true;
    }

    private void CheckNotInCase(OpenBlock? parent, in Token token)
    {
        if (parent?.Kind is BlockKind.Case)
        {
            Report(token, $"Did not expect {Shown(token)} between `case` and its first `when`.", "Start a branch with `when <value>`.");
        }
    }

    private Statement ParseExpressionStatement()
    {
        int start = _current.Start;
        Expression? expression = ExpectExpression(Within.Statement, "a value");
        if (expression is FunctionDeclarationExpression declaration)
        {
            return declaration.Statement;
        }

        ExpectEndOfStatement();
        expression ??= Nothing(start);
        return new ExpressionStatement { Start = start, End = expression.End, Expression = expression };
    }

    private IfStatement ParseIf(int start)
    {
        Next();
        Expression? condition = ExpectExpression(Within.Other, "a condition", allowAssignment: false);
        var open = new OpenBlock(BlockKind.If, "if");
        Block then = ParseBodyOf(open);
        return new IfStatement
        {
            Start = start,
            End = _previous.End,
            Condition = condition ?? Nothing(start),
            Then = then,
            Else = open.Next,
        };
    }

    private bool ParseElse(OpenBlock? parent, Token start, ref bool hasEnd)
    {
        Statement next;
        if (Is(Peek(), "if"))
        {
            Next();
            next = ParseIf(start.Start);
        }
        else
        {
            Next();
            Block body = ParseBodyOf(new OpenBlock(BlockKind.Else, "else"));
            next = new ElseStatement { Start = start.Start, End = _previous.End, Body = body };
        }

        hasEnd = true;
        switch (parent?.Kind)
        {
            case BlockKind.If or BlockKind.When:
                parent.Next = next;
                return true;
            case BlockKind.For when next is ElseStatement:
                parent.Next = next;
                return true;
            case BlockKind.For:
                Report(next.Start, 4, "A `for` can have an `else`, but no `else if`.", "Write the `if` inside of the `else`.");
                return true;
            default:
                hasEnd = false;
                Report(start, "An `else` stands here without an `if`, `when` or `for` before it.", "Open the block with `if <condition>` first.");
                return true;
        }
    }

    private CaseStatement ParseCase()
    {
        int start = _current.Start;
        Next();
        Expression? value = ExpectExpression(Within.Other, "a value", allowAssignment: false);
        Block body = ParseBodyOf(new OpenBlock(BlockKind.Case, "case"));
        return new CaseStatement { Start = start, End = _previous.End, Value = value ?? Nothing(start), Body = body };
    }

    private bool ParseWhen(OpenBlock? parent, Token start, ref Statement? statement, ref bool hasEnd)
    {
        Next();
        var values = new List<Expression>();
        while (IsStartOfExpression())
        {
            if (ParseExpression(Within.Other, insideCall: false, 0, Mode.When) is not { } value)
            {
                break;
            }

            values.Add(value);
            if (_current.Kind is not (TokenKind.Comma or TokenKind.DoubleBar))
            {
                break;
            }

            Next();
        }

        if (values.Count == 0)
        {
            ReportHere("A `when` needs at least one value.", "Write `when 1, 2` or `when 1 || 2`.");
        }

        var open = new OpenBlock(BlockKind.When, "when");
        Block body = ParseBodyOf(open);
        var when = new WhenStatement { Start = start.Start, End = _previous.End, Values = [.. values], Body = body, Next = open.Next };
        hasEnd = true;
        switch (parent?.Kind)
        {
            case BlockKind.When:
                parent.Next = when;
                return true;
            case BlockKind.Case:
                statement = when;
                return true;
            default:
                hasEnd = false;
                Report(start, "A `when` stands here without a `case` before it.", "Open the block with `case <value>` first.");
                return true;
        }
    }

    private Block ParseBodyOf(OpenBlock open)
    {
        ExpectEndOfStatement();
        return ParseBlock(open);
    }

    private static LiteralExpression Nothing(int start) => new() { Start = start, End = start, Value = default };

    private Block NoBlock() => new() { Start = _current.Start, End = _current.Start, Statements = [] };
}
