using System.Collections;

using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Values;

using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <content>The walk: every node of a template that Scriban evaluates comes by here.</content>
internal sealed partial class RenderContext
{
    // Levels of the walk; one takes up to some kilobytes of the stack.
    private const int MaximumDepth = 2000;

    // From here on the walk goes on with a stack of its own. An error that passes a pipe takes 20 KB of the stack: this many
    // levels fit the smallest thread, 512 KB.
    private const int ShallowDepth = 32;

    private const int StepsPerStack = 2000;

    private int _depth;

    /// <summary>The expression whose value is printed next.</summary>
    private ScribanSpan _shown;

    /// <inheritdoc/>
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
        {
            return null;
        }

        int outer = _depth;
        _depth += 1 + PathLength(scriptNode);
        if (_depth > MaximumDepth)
        {
            _depth = outer;
            throw Budget.Fatal(scriptNode.Span, TemplateCodes.RecursionLimit, "The template nests too deep.", "Call fewer functions inside of each other.");
        }

        try
        {
            Budget.CountWork(scriptNode.Span, 1);
            return outer < ShallowDepth && _depth >= ShallowDepth
                ? EvaluateOnDeepStack(scriptNode, aliasReturnedFunction)
                : Compared(scriptNode, EvaluateNode(scriptNode, aliasReturnedFunction));
        }
        finally
        {
            _depth = outer;
        }
    }

    private object? EvaluateOnDeepStack(ScriptNode node, bool aliasReturnedFunction)
    {
        Budget.CountWork(node.Span, StepsPerStack);
        return DeepStack.Run(() =>
        {
            try
            {
                return Compared(node, EvaluateNode(node, aliasReturnedFunction));
            }
            catch (ScriptRuntimeException fault) when (Note(fault))
            {
                throw;
            }
        });
    }

    /// <summary>The values of <c>case</c> and <c>when</c> are only compared, by Scriban, which takes no truth value with data behind it.</summary>
    private object? Compared(ScriptNode node, object? value)
    {
        if (node.Parent is not (ScriptCaseStatement or ScriptList { Parent: ScriptWhenStatement }))
        {
            return value;
        }

        object? raw = Value.From(value).Raw;
        Budget.CountWork(node.Span, raw is string text ? text.Length / Budget.CharactersPerStep : 0);
        return raw;
    }

    private object? EvaluateNode(ScriptNode node, bool aliasReturnedFunction)
    {
        object? value = EvaluateKind(node, aliasReturnedFunction);
        return node.Parent is ScriptForStatement loop && ReferenceEquals(loop.Iterator, node) ? ToLoop(node, value) : value;
    }

    private object? EvaluateKind(ScriptNode node, bool aliasReturnedFunction)
    {
        switch (node)
        {
            case ScriptVariable or ScriptLiteral or ScriptMemberExpression:
                return base.Evaluate(node, aliasReturnedFunction);
            case ScriptStatement statement:
                return EvaluateStatement(statement, aliasReturnedFunction);
            case ScriptBinaryExpression binary when !aliasReturnedFunction:
                return EvaluateBinary(binary);
            case ScriptUnaryExpression unary when !aliasReturnedFunction && unary is not ScriptIncrementDecrementExpression:
                return EvaluateUnary(unary);
            case ScriptInterpolatedStringExpression interpolated when !IsScriban:
                return EvaluateInterpolated(interpolated);
            case ScriptAssignExpression assign:
                return EvaluateAssign(assign);
            case ScriptArrayInitializerExpression array:
                return EvaluateArray(array);
            case ScriptObjectInitializerExpression initializer:
                Budget.CountItems(node.Span, 1L + initializer.Members.Count);
                return base.Evaluate(node, aliasReturnedFunction);
            case ScriptPage page when ReferenceEquals(page, _awaited):
                return CollectPage(page);
            case ScriptNamedArgument argument when !IsScriban:
                CheckName(argument);
                return base.Evaluate(node, aliasReturnedFunction);
            default:
                return base.Evaluate(node, aliasReturnedFunction);
        }
    }

    /// <summary>Number of links of a path, which Scriban walks without coming by here.</summary>
    private static int PathLength(ScriptNode node)
    {
        int length = 0;
        while (true)
        {
            switch (node)
            {
                case ScriptMemberExpression { Target: { } target }:
                    node = target;
                    break;
                case ScriptIndexerExpression { Target: { } target }:
                    node = target;
                    break;
                default:
                    return length;
            }

            length++;
        }
    }

    private ScriptArray EvaluateArray(ScriptArrayInitializerExpression expression)
    {
        Budget.CountItems(expression.Span, expression.Values.Count);
        var items = new ScriptArray(expression.Values.Count);
        foreach (ScriptExpression item in expression.Values)
        {
            object? value = Evaluate(item);
            if (!IsScriban && item is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand } && value is IEnumerable all and not string)
            {
                items.AddRange(ToItems(item.Span, all));
            }
            else
            {
                items.Add(value);
            }
        }

        return items;
    }

    private object? EvaluateAssign(ScriptAssignExpression assign)
    {
        Budget.CountMember(assign.Span);
        if (!IsScriban && assign.Target is ScriptIndexerExpression { Index: ScriptUnaryExpression or ScriptVariable } indexer)
        {
            CheckIndex(indexer);
        }

        if (assign.EqualToken.TokenType is TokenType.Equal || assign.Target is not { } target || assign.Value is not { } written)
        {
            return base.Evaluate(assign, aliasReturnedFunction: false);
        }

        object? right = Evaluate(written);
        object? left = Evaluate(target);
        ScriptBinaryOperator op = assign.EqualToken.TokenType switch
        {
            TokenType.PlusEqual => ScriptBinaryOperator.Add,
            TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
            TokenType.DivideEqual => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
            _ => ScriptBinaryOperator.Modulus,
        };
        SetValue(target, Operate(new OperatorSite(assign.Span, op, assign.Span, assign.Span), left, right));
        return null;
    }

    /// <summary>Scriban sets nothing, and says nothing, for a place before the first item.</summary>
    private void CheckIndex(ScriptIndexerExpression indexer)
    {
        if (indexer.Index is { } index && Value.From(Evaluate(index)).Raw is int and < 0 and var place
            && Value.From(GetValue(indexer.Target)).Raw is ScriptArray array && array.Count + place < 0)
        {
            throw new TemplateFault(index.Span, TemplateCodes.Index, "The index lies before the first item.", "Items count from 0; -1 is the last one.");
        }
    }

    /// <summary>The values of a loop; a text is looped over by its characters.</summary>
    private object? ToLoop(ScriptNode node, object? value)
    {
        Value items = Value.From(value);
        switch (items.Raw)
        {
            case null:
                return null;
            case string text when !IsScriban:
                return new TracedString(text, items.Trace);
            case ScriptRange range when !IsScriban:
                // Scriban makes the items anew for each of `reversed`, `offset`, `for.length`; made once, they are counted.
                List<object?> made = ToItems(node.Span, range);
                CountLoop(node, made);
                return made;
            case ScriptArray array when !IsScriban:
                CountLoop(node, array);
                return value;
            case IEnumerable:
                return value;
            default:
                return IsScriban
                    ? items.Raw
                    : throw new TemplateFault(
                        node.Span,
                        TemplateCodes.Types,
                        $"`{Written(node.Span)}` is {items.Describe()}; a loop needs an array, a range or an object.",
                        "Put a single value in brackets: `[value]`.");
        }
    }

    /// <summary>Counts what Scriban does with the items beside running the block: it compares each with the one before, and copies them for <c>reversed</c>.</summary>
    private void CountLoop(ScriptNode iterator, IList<object?> items)
    {
        long characters = 0;
        for (int i = 0; i < items.Count; i++)
        {
            characters += (Value.From(items[i]).Raw as string)?.Length ?? 0;
        }

        int copied = iterator.Parent is ScriptForStatement { NamedArguments.Count: > 0 } ? items.Count : 0;
        Budget.CountWork(iterator.Span, copied + (characters / Budget.CharactersPerStep));
    }
}
