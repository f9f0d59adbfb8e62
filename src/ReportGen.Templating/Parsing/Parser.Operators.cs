using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Parsing;

/// <content>What can follow an operand.</content>
internal sealed partial class Parser
{
    private const int UnaryPrecedence = 200;
    private const int IncrementPrecedence = 210;

    /// <summary>A function declared as <c>f(x) = …</c>, on its way to becoming a statement.</summary>
    private sealed class FunctionDeclarationExpression(Statement statement) : Expression
    {
        public Statement Statement { get; } = statement;

        public override ExpressionKind Kind => ExpressionKind.Literal;
    }

    private bool TryParseMember(ref Expression left, out bool isBroken)
    {
        isBroken = false;
        if (_current.Kind is not (TokenKind.Dot or TokenKind.QuestionDot))
        {
            return false;
        }

        Token name = Peek();
        if (name.Kind is not TokenKind.Identifier)
        {
            Report(name, $"Expected the name of a member behind the dot instead of {Shown(name)}.", "Write `object.member`, or `object[\"any name\"]`.");
            isBroken = true;
            return true;
        }

        Enter();
        bool isNullSafe = _current.Kind is TokenKind.QuestionDot || IsNullSafe(left);
        Next();
        if (Is(name, "empty") && Peek().Kind is TokenKind.Question)
        {
            Next();
            left = new IsEmptyExpression { Start = left.Start, End = _current.End, Target = left };
            Next();
            return true;
        }

        if (IsValueWord(name))
        {
            Next();
            ReportHere($"The word {Shown(name)} names no member.", "Write `object[\"any name\"]`.");
            isBroken = true;
            return true;
        }

        left = new MemberExpression
        {
            Start = left.Start,
            End = name.End,
            Target = left,
            Name = NameOf(name),
            NameStart = name.Start,
            IsNullSafe = isNullSafe,
        };
        Next();
        return true;
    }

    private static bool IsNullSafe(Expression target) =>
        target is MemberExpression { IsNullSafe: true } or IndexerExpression { IsNullSafe: true };

    private void TryParsePostfixIncrement(ref Expression left)
    {
        if (_current.Kind is not (TokenKind.DoublePlus or TokenKind.DoubleMinus))
        {
            return;
        }

        Enter();
        CheckIncrement(left);
        int delta = _current.Kind is TokenKind.DoublePlus ? 1 : -1;
        left = new IncrementExpression { Start = left.Start, End = _current.End, Target = left, Delta = delta, IsPostfix = true };
        Next();
    }

    private void CheckIncrement(Expression? target)
    {
        if (target?.IsPath is not true)
        {
            ReportHere("Only a variable, a member or an item can be counted up or down.", "Write `x = x + 1` with a variable on the left.");
        }
    }

    private bool TryParseIndexer(ref Expression left, bool insideCall, Mode mode)
    {
        if (_current.Kind is not TokenKind.OpenBracket || IsBehindWhiteSpace() || !(left.IsPath || left is LiteralExpression or CallExpression))
        {
            return false;
        }

        Enter();
        Next();
        Expression? index = ExpectExpression(Within.Other, "an index", insideCall, mode: mode is Mode.Basic ? Mode.Default : mode);
        int end = _current.End;
        if (_current.Kind is TokenKind.CloseBracket)
        {
            Next();
        }
        else
        {
            ReportHere($"Expected `]` instead of {Shown(_current)}.", "Close the index with `]`.");
        }

        left = new IndexerExpression { Start = left.Start, End = end, Target = left, Index = index ?? Nothing(end), IsNullSafe = IsNullSafe(left) };
        return true;
    }

    private Expression ParseNamedArgument(Expression left, Within within)
    {
        if (left is not (GlobalExpression or LocalExpression))
        {
            Report(left.Start, left.Length, "Only a plain name can stand before the colon of a named argument.", "Write `name: value`.");
            return left;
        }

        string name = left is GlobalExpression global ? global.Name : ((LocalExpression)left).Name;
        Next();
        Expression? value = ExpectExpression(within, "a value");
        return new NamedArgumentExpression { Start = left.Start, End = _previous.End, Name = name, Value = value };
    }

    /// <summary>Reads <c>name: value</c> pairs behind an operand.</summary>
    /// <returns>True when a plain argument follows them.</returns>
    private bool ParseNamedArguments(ref CallExpression? call, ref Expression left, Within within)
    {
        if (within is not Within.For)
        {
            if (call is null)
            {
                call = new CallExpression { Start = left.Start, End = left.End, Target = left, Arguments = [] };
            }
            else
            {
                AddArgument(call, left);
            }
        }

        bool endsInFunction = false;
        while (_current.Kind is TokenKind.Identifier && (within is Within.For || Peek().Kind is TokenKind.Colon) && !endsInFunction)
        {
            var argument = new NamedArgumentExpression { Start = _current.Start, End = _current.End, Name = NameOf(_current) };
            Next();
            if (within is Within.For)
            {
                _arguments.Add(argument);
            }
            else
            {
                call!.Arguments.Add(argument);
            }

            if (_current.Kind is TokenKind.Colon)
            {
                Next();
                argument.Value = ExpectExpression(within is Within.For ? Within.Other : within, "a value", mode: Mode.Basic);
                argument.End = Math.Max(argument.End, argument.Value?.End ?? 0);
                endsInFunction = argument.Value is AnonymousFunctionExpression;
            }

            if (call is not null)
            {
                call.End = argument.End;
            }
        }

        if (within is Within.For || !IsStartOfExpression())
        {
            left = call ?? left;
            if (call is not null)
            {
                call = null;
            }

            return false;
        }

        return true;
    }

    private static bool IsDeclarationHead(CallExpression call) =>
        call.Target is GlobalExpression && call.Arguments.TrueForAll(argument => argument is GlobalExpression);

    private FunctionDeclarationExpression ParseInlineFunction(CallExpression head, bool isStatement)
    {
        if (_expressionLevel > 1 || !isStatement)
        {
            Report(head.Start, head.Length, "A function can only be declared as a statement of its own.", "Move the declaration to a line before.");
        }

        Next();
        Statement body = ParseExpressionStatement();
        var function = new FunctionNode
        {
            Start = head.Start,
            End = body.End,
            Name = ((GlobalExpression)head.Target).Name,
            Parameters = [.. head.Arguments.Select(argument => new Parameter(((GlobalExpression)argument).Name, null))],
            Inline = body,
        };
        return new FunctionDeclarationExpression(
            new FunctionStatement { Start = head.Start, End = body.End, Function = function, Variable = head.Target });
    }

    private AssignExpression ParseAssignment(Expression left, bool isForbidden, bool insideCall)
    {
        if (isForbidden || _expressionLevel > 1 || !left.IsPath)
        {
            Report(left.Start, left.Length, "A value can only be assigned in a statement of its own.", "Compare with `==`; assign to a variable on a line before.");
        }

        Token token = _current;
        BinaryOperator? op = token.Kind switch
        {
            TokenKind.PlusEqual => BinaryOperator.Add,
            TokenKind.MinusEqual => BinaryOperator.Subtract,
            TokenKind.StarEqual => BinaryOperator.Multiply,
            TokenKind.SlashEqual => BinaryOperator.Divide,
            TokenKind.DoubleSlashEqual => BinaryOperator.DivideInteger,
            TokenKind.PercentEqual => BinaryOperator.Modulus,
            _ => null,
        };
        Next();
        Expression? value = ExpectExpression(Within.Other, "a value", insideCall);
        return new AssignExpression
        {
            Start = left.Start,
            End = _previous.End,
            Target = left,
            Operator = op,
            OperatorStart = token.Start,
            Value = value ?? Nothing(token.End),
        };
    }

    private BinaryExpression ParseBinary(Expression left, BinaryOperator op, int precedence, bool insideCall, Mode mode)
    {
        // Counted as a level of depth, as every link of a chain is: it makes a deep tree.
        Enter();
        int operatorStart = _current.Start;
        Next();
        Expression? right = ExpectExpression(Within.Other, "a value behind the operator", insideCall, precedence, mode);
        return new BinaryExpression
        {
            Start = left.Start,
            End = right?.End ?? _previous.End,
            Left = left,
            Operator = op,
            OperatorStart = operatorStart,
            Right = right ?? Nothing(operatorStart),
        };
    }

    private ConditionalExpression ParseConditional(Expression condition)
    {
        Next();
        Expression? then = ExpectExpression(Within.Other, "a value", mode: Mode.NoNamedArgument);
        Expect(TokenKind.Colon, ":");
        Expression? otherwise = ExpectExpression(Within.Other, "a value", mode: Mode.NoNamedArgument);
        return new ConditionalExpression
        {
            Start = condition.Start,
            End = _previous.End,
            Condition = condition,
            Then = then ?? Nothing(_previous.End),
            Else = otherwise ?? Nothing(_previous.End),
        };
    }

    private CallExpression ParseExplicitCall(Expression target)
    {
        Enter();
        Next();
        var arguments = new List<Expression>();
        bool isFirst = true;
        while (_current.Kind is not TokenKind.CloseParen)
        {
            if (!isFirst)
            {
                if (_current.Kind is TokenKind.Comma)
                {
                    Next();
                }
                else
                {
                    ReportHere("Arguments in parentheses are parted by commas.", "Write a `,` here, or leave the parentheses out.");
                }
            }

            isFirst = false;
            if (!IsStartOfExpression())
            {
                ReportHere("Expected an argument.", "Write a value, or close the call with `)`.");
                break;
            }

            if (ParseExpression(Within.Other) is not { } argument)
            {
                break;
            }

            arguments.Add(argument);
        }

        int end = _current.End;
        if (_current.Kind is TokenKind.CloseParen)
        {
            Next();
        }
        else
        {
            ReportHere("The call is not closed.", "Write `)` behind the last argument.");
        }

        return new CallExpression { Start = target.Start, End = end, Target = target, Arguments = arguments, IsExplicit = true };
    }

    private PipeExpression ParsePipe(Expression from)
    {
        // The next line may hold the function.
        _newLineLevel++;
        Next();
        _newLineLevel--;
        Expression? to = ExpectExpression(Within.Pipe, "a function behind the pipe");
        return new PipeExpression { Start = from.Start, End = _previous.End, From = from, To = to ?? Nothing(_previous.End) };
    }
}
