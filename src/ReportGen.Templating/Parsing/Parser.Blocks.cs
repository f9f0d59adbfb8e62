using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Parsing;

/// <content>Loops, functions and the smaller statements.</content>
internal sealed partial class Parser
{
    private ForStatement ParseFor(bool isTableRow)
    {
        Token start = _current;
        Next();
        Expression? variable = ExpectExpression(Within.Other, "a loop variable", mode: Mode.Basic);
        Expression? iterator = null;
        Block body = NoBlock();
        var open = new OpenBlock(BlockKind.For, isTableRow ? "tablerow" : "for");
        _arguments = [];
        List<NamedArgumentExpression> arguments = _arguments;
        if (variable is not null)
        {
            if (!variable.IsPath)
            {
                Report(start, "The loop variable is not a name.", "Write `for item in items`.");
            }

            if (!Is(_current, "in"))
            {
                Report(start, $"Expected `in` behind the loop variable instead of {Shown(_current)}.", "Write `for item in items`.");
            }
            else
            {
                Next();
            }

            iterator = ExpectExpression(Within.For, "the values to loop over");
            body = ParseBodyOf(open);
        }

        return new ForStatement
        {
            Start = start.Start,
            End = _previous.End,
            IsTableRow = isTableRow,
            Variable = variable ?? Nothing(start.Start),
            Iterator = iterator ?? Nothing(start.Start),
            Arguments = arguments,
            Body = body,
            Else = open.Next as ElseStatement,
        };
    }

    private WhileStatement ParseWhile()
    {
        int start = _current.Start;
        Next();
        Expression? condition = ExpectExpression(Within.Other, "a condition", allowAssignment: false);
        Block body = ParseBodyOf(new OpenBlock(BlockKind.Other, "while"));
        return new WhileStatement { Start = start, End = _previous.End, Condition = condition ?? Nothing(start), Body = body };
    }

    private Statement ParseJump(Statement statement)
    {
        Next();
        ExpectEndOfStatement();
        return statement;
    }

    private CaptureStatement ParseCapture()
    {
        int start = _current.Start;
        Next();
        Expression? target = ExpectExpression(Within.Other, "a variable");
        ExpectEndOfStatement();
        Block body = ParseBlock(new OpenBlock(BlockKind.Other, "capture"));
        return new CaptureStatement { Start = start, End = _previous.End, Target = target ?? Nothing(start), Body = body };
    }

    private WithStatement ParseWith()
    {
        int start = _current.Start;
        Next();
        Expression? target = ExpectExpression(Within.Other, "an object");
        Block body = ParseBodyOf(new OpenBlock(BlockKind.Other, "with"));
        return new WithStatement { Start = start, End = _previous.End, Target = target ?? Nothing(start), Body = body };
    }

    private WrapStatement ParseWrap()
    {
        int start = _current.Start;
        Next();
        Expression? target = ExpectExpression(Within.Other, "a function");
        Block body = ParseBodyOf(new OpenBlock(BlockKind.Other, "wrap"));
        return new WrapStatement { Start = start, End = _previous.End, Target = target ?? Nothing(start), Body = body };
    }

    private ReturnStatement ParseReturn()
    {
        int start = _current.Start;
        Next();
        Expression? value = IsStartOfExpression() ? ParseExpression(Within.Other) : null;
        ExpectEndOfStatement();
        return new ReturnStatement { Start = start, End = _previous.End, Value = value };
    }

    private ImportStatement ParseImport()
    {
        int start = _current.Start;
        Next();
        Expression? value = ExpectExpression(Within.Other, "an object");
        ExpectEndOfStatement();
        return new ImportStatement { Start = start, End = _previous.End, Value = value ?? Nothing(start) };
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        Token start = _current;
        Next();
        Expression? variable = ExpectVariable(start, "readonly");
        ExpectEndOfStatement();
        return new ReadOnlyStatement { Start = start.Start, End = _previous.End, Variable = variable ?? Nothing(start.Start) };
    }

    private FunctionStatement ParseFunctionStatement()
    {
        Token start = _current;
        Next();
        Expression? variable = ExpectVariable(start, "func");
        string? name = variable switch
        {
            GlobalExpression global => global.Name,
            LocalExpression local => local.Name,
            _ => null,
        };
        FunctionNode function = ParseFunction(start, name, isAnonymous: false, isLocal: variable is LocalExpression);
        return new FunctionStatement
        {
            Start = start.Start,
            End = _previous.End,
            Function = function,
            Variable = variable ?? Nothing(start.Start),
        };
    }

    /// <summary>Reads parameters and body; the keyword and the name are already read.</summary>
    private FunctionNode ParseFunction(Token start, string? name, bool isAnonymous, bool isLocal = false)
    {
        // A function body stands on its own: assignments in it are statements of the first level.
        int level = _expressionLevel;
        _expressionLevel = 0;
        int newLines = _newLineLevel;
        _newLineLevel = 0;
        List<Parameter>? parameters = null;
        string? rest = null;
        if (_current.Kind is TokenKind.OpenParen)
        {
            parameters = ParseParameters(start, isAnonymous ? "do" : "func", out rest);
        }

        ExpectEndOfStatement();
        Block body = ParseBlock(new OpenBlock(BlockKind.Other, isAnonymous ? "do" : "func"), isAnonymous);
        _expressionLevel = level;
        _newLineLevel = newLines;
        return new FunctionNode
        {
            Start = start.Start,
            End = _previous.End,
            Name = name,
            IsLocal = isLocal,
            Parameters = parameters?.ToArray(),
            RestName = rest,
            Body = body,
        };
    }

    private List<Parameter> ParseParameters(in Token start, string keyword, out string? rest)
    {
        var parameters = new List<Parameter>();
        rest = null;
        Next();
        bool hasOptional = false;
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
                    ReportHere("Parameters are parted by commas.", "Write a `,` here.");
                }
            }

            isFirst = false;
            if (!IsStartOfExpression())
            {
                ReportHere("Expected the name of a parameter.", "Write `func f(a, b = 1)`.");
                break;
            }

            if (ExpectVariable(start, keyword) is not { } parameter)
            {
                break;
            }

            if (parameter is not GlobalExpression)
            {
                Report(parameter.Start, parameter.Length, "A parameter is a plain name.", "Leave the `$` out.");
            }

            string name = (parameter as GlobalExpression)?.Name ?? string.Empty;
            if (_current.Kind is TokenKind.Equal)
            {
                parameters.Add(new Parameter(name, ParseDefault(parameter, rest is not null)));
                hasOptional = true;
            }
            else if (_current.Kind is TokenKind.TripleDot)
            {
                if (rest is not null)
                {
                    Report(parameter.Start, parameter.Length, "Only one parameter can take all that is left.", "Write `...` behind the last parameter only.");
                }

                rest = name;
                hasOptional = true;
                Next();
            }
            else
            {
                if (hasOptional)
                {
                    Report(parameter.Start, parameter.Length, "A parameter without a default cannot follow one that may be left out.", "Put it before, or give it a default.");
                }

                parameters.Add(new Parameter(name, null));
            }
        }

        if (_current.Kind is TokenKind.CloseParen)
        {
            Next();
        }
        else
        {
            ReportHere("The list of parameters is not closed.", "Write `)` here.");
        }

        return parameters;
    }

    private Value ParseDefault(Expression parameter, bool isBehindRest)
    {
        if (isBehindRest)
        {
            Report(parameter.Start, parameter.Length, "A parameter with a default cannot follow the one with `...`.", "Put it before.");
        }

        Next();
        Expression? value = ExpectExpression(Within.Other, "a default value");
        if (value is LiteralExpression literal)
        {
            return literal.Value;
        }

        Report(parameter.Start, parameter.Length, "The default of a parameter must be a plain number, text, true, false or null.", "Compute other defaults in the body of the function.");
        return default;
    }

    /// <summary>Reads the name of a variable; errors point at the statement.</summary>
    private Expression? ExpectVariable(in Token statement, string keyword)
    {
        if (_current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            Report(statement, $"Expected a name behind `{keyword}` instead of {Shown(_current)}.", "Write the name of a variable.");
            return null;
        }

        Expression? variable = ParseVariable();
        if (variable is GlobalExpression or LocalExpression)
        {
            return variable;
        }

        Report(statement, $"Expected a name behind `{keyword}`.", "Write the name of a variable that is not a keyword.");
        return null;
    }
}
