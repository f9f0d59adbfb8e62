using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Parsing;

/// <content>
/// Expressions. Calls are written without parentheses, so whether a name is called is only known from
/// what follows: the operand loop collects arguments until something ends the expression.
/// </content>
internal sealed partial class Parser
{
    /// <summary>Named arguments of the loop head that is being read.</summary>
    private List<NamedArgumentExpression> _arguments = [];

    /// <summary>What holds the expression.</summary>
    private enum Within
    {
        Other,
        Statement,
        Pipe,
        For,
    }

    /// <summary>How much an expression may take.</summary>
    private enum Mode
    {
        Default,

        /// <summary>A colon ends it: the branches of <c>? :</c>.</summary>
        NoNamedArgument,

        /// <summary>A value with members and items only.</summary>
        Basic,

        /// <summary><c>||</c> ends it: the values of a <c>when</c>.</summary>
        When,
    }

    private Expression? ExpectExpression(
        Within within,
        string what,
        bool insideCall = false,
        int precedence = 0,
        Mode mode = Mode.Default,
        bool allowAssignment = true)
    {
        if (IsStartOfExpression())
        {
            return ParseExpression(within, insideCall, precedence, mode, allowAssignment);
        }

        ReportHere($"Expected {what} instead of {Shown(_current)}.", "Write a name, a number, a text in quotes, or an expression.");
        return null;
    }

    private Expression? ParseExpression(
        Within within,
        bool insideCall = false,
        int precedence = 0,
        Mode mode = Mode.Default,
        bool allowAssignment = true)
    {
        int depth = _depth;
        _expressionLevel++;
        Enter();
        Expression? result = _isStopped ? null : ParseOperands(within, insideCall, precedence, mode, allowAssignment);
        _depth = depth;
        _expressionLevel--;
        return result;
    }

    private Expression? ParseOperands(Within within, bool insideCall, int precedence, Mode mode, bool allowAssignment)
    {
        bool stopsAtOr = mode is Mode.When;
        mode = stopsAtOr ? Mode.Default : mode;
        CallExpression? call = null;
        for (bool isFirst = true; ; isFirst = false)
        {
            Expression? left = ParseOperand();
            if (left is null)
            {
                ReportHere(
                    call is null
                        ? $"Did not expect {Shown(_current)} in an expression."
                        : $"Did not expect {Shown(_current)} among the arguments of a call.",
                    "Write a name, a number, a text in quotes, or an expression in parentheses.");
                return null;
            }

            if (left is BlockDelegateExpression)
            {
                if (!isFirst || _expressionLevel > 1 || within is not Within.Statement)
                {
                    // In an expression the place is behind it; alone behind a keyword it is the keyword.
                    bool isInExpression = !isFirst || _expressionLevel > 1;
                    Report(isInExpression ? _current : _keyword, "The block `$$` can only stand alone.", "Write `$$` as a statement of its own.");
                }

                return left;
            }

            bool takesNext = false;
            while (left is not AnonymousFunctionExpression && !EndsInterpolation())
            {
                if (TryParseMember(ref left, out bool isBroken))
                {
                    if (isBroken)
                    {
                        return Finish(call, left);
                    }

                    continue;
                }

                TryParsePostfixIncrement(ref left);
                if (TryParseIndexer(ref left, call is not null, mode))
                {
                    continue;
                }

                if (mode is Mode.Basic)
                {
                    break;
                }

                if (mode is not Mode.NoNamedArgument && _current.Kind is TokenKind.Colon)
                {
                    left = ParseNamedArgument(left, within);
                    break;
                }

                if (_current.Kind is TokenKind.Equal && left is CallExpression { IsExplicit: true } head && IsDeclarationHead(head))
                {
                    left = ParseInlineFunction(head, within is Within.Statement && call is null);
                    break;
                }

                if (IsAssignment(_current.Kind))
                {
                    left = ParseAssignment(left, call is not null || !allowAssignment, insideCall);
                    break;
                }

                if (TryGetBinary(_current.Kind, out BinaryOperator op, out int newPrecedence))
                {
                    if ((stopsAtOr && op is BinaryOperator.Or) || newPrecedence <= precedence)
                    {
                        break;
                    }

                    left = ParseBinary(left, op, newPrecedence, insideCall || call is not null, mode);
                    continue;
                }

                if (_current.Kind is TokenKind.Question)
                {
                    if (precedence == 0)
                    {
                        left = ParseConditional(Finish(call, left));
                        call = null;
                    }

                    break;
                }

                if (IsStartOfExpression())
                {
                    if (insideCall)
                    {
                        break;
                    }

                    if (_current.Kind is TokenKind.Identifier && (within is Within.For || Peek().Kind is TokenKind.Colon))
                    {
                        takesNext = ParseNamedArguments(ref call, ref left, within);
                        if (!takesNext && IsPipe())
                        {
                            continue;
                        }

                        break;
                    }

                    if (_current.Kind is TokenKind.OpenParen && !IsBehindWhiteSpace())
                    {
                        left = ParseExplicitCall(left);
                        continue;
                    }

                    if (call is null)
                    {
                        call = new CallExpression { Start = left.Start, End = left.End, Target = left, Arguments = [] };
                    }
                    else
                    {
                        AddArgument(call, left);
                    }

                    takesNext = true;
                    break;
                }

                if (precedence > 0)
                {
                    break;
                }

                if (within is Within.Pipe && call is null && left.IsPath)
                {
                    left = new CallExpression { Start = left.Start, End = left.End, Target = left, Arguments = [] };
                }

                if (IsPipe())
                {
                    return ParsePipe(Finish(call, left));
                }

                break;
            }

            if (!takesNext)
            {
                return Finish(call, left);
            }
        }
    }

    private static Expression Finish(CallExpression? call, Expression last)
    {
        if (call is null)
        {
            return last;
        }

        AddArgument(call, last);
        return call;
    }

    private static void AddArgument(CallExpression call, Expression argument)
    {
        call.Arguments.Add(argument);
        call.End = argument.End;
    }

    private bool EndsInterpolation() => _current.Kind is
        TokenKind.InterpolatedEnd or TokenKind.InterpolatedCloseBrace or
        TokenKind.InterpolatedContinuation or TokenKind.InterpolatedOpenBrace;

    private bool IsPipe() => _current.Kind is TokenKind.Bar or TokenKind.BarGreater;

    private bool IsBehindWhiteSpace() => _current.Start == 0 || char.IsWhiteSpace(_text[_current.Start - 1]);

    private bool IsStartOfExpression() => _current.Kind is
        TokenKind.Identifier or TokenKind.LocalIdentifier or
        TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger or TokenKind.Float or
        TokenKind.String or TokenKind.VerbatimString or TokenKind.InterpolatedString or TokenKind.InterpolatedBegin or
        TokenKind.InterpolatedContinuation or TokenKind.InterpolatedEnd or
        TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.OpenBracket or
        TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret or
        TokenKind.DoublePlus or TokenKind.DoubleMinus;

    private static bool IsAssignment(TokenKind kind) => kind is
        TokenKind.Equal or TokenKind.PlusEqual or TokenKind.MinusEqual or TokenKind.StarEqual or
        TokenKind.SlashEqual or TokenKind.DoubleSlashEqual or TokenKind.PercentEqual;

    private static bool TryGetBinary(TokenKind kind, out BinaryOperator op, out int precedence)
    {
        (op, precedence) = kind switch
        {
            TokenKind.DoubleQuestion => (BinaryOperator.Coalesce, 20),
            TokenKind.QuestionExclamation => (BinaryOperator.NotCoalesce, 20),
            TokenKind.DoubleBar => (BinaryOperator.Or, 30),
            TokenKind.DoubleAmpersand => (BinaryOperator.And, 40),
            TokenKind.DoubleEqual => (BinaryOperator.Equal, 70),
            TokenKind.ExclamationEqual => (BinaryOperator.NotEqual, 70),
            TokenKind.Less => (BinaryOperator.Less, 80),
            TokenKind.LessEqual => (BinaryOperator.LessOrEqual, 80),
            TokenKind.Greater => (BinaryOperator.Greater, 80),
            TokenKind.GreaterEqual => (BinaryOperator.GreaterOrEqual, 80),
            TokenKind.Plus => (BinaryOperator.Add, 100),
            TokenKind.Minus => (BinaryOperator.Subtract, 100),
            TokenKind.Star => (BinaryOperator.Multiply, 110),
            TokenKind.Slash => (BinaryOperator.Divide, 110),
            TokenKind.DoubleSlash => (BinaryOperator.DivideInteger, 110),
            TokenKind.Percent => (BinaryOperator.Modulus, 110),
            TokenKind.DoubleLess => (BinaryOperator.ShiftLeft, 110),
            TokenKind.DoubleGreater => (BinaryOperator.ShiftRight, 110),
            TokenKind.DoubleDot => (BinaryOperator.Range, 130),
            TokenKind.DoubleDotLess => (BinaryOperator.RangeExclusive, 130),
            _ => (default, 0),
        };
        return precedence > 0;
    }
}
