using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Evaluates every node of a template for Scriban.</summary>
/// <param name="render">The render.</param>
internal sealed class Evaluator(RenderContext render)
{
    // Levels of evaluation; each takes up to a few kilobytes of the stack.
    private const int MaximumDepth = 2000;

    // At this level the evaluation continues on a separate stack. An error that passes a pipe takes 20 KB of the stack: this many
    // levels fit the smallest thread, 512 KB.
    private const int ShallowDepth = 32;

    private const int StepsPerStack = 2000;

    private readonly Expansions _expansions = new(render);
    private readonly Assignments _assignments = new(render);
    private int _depth;

    /// <summary>The value of a node.</summary>
    /// <param name="scriptNode">The node.</param>
    /// <param name="aliasReturnedFunction">True to return a function instead of calling it.</param>
    public object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
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
            throw Budget.Fatal(scriptNode.Span, TemplateCodes.RecursionLimit, "The template is nested too deeply.", "Nest fewer function calls.");
        }

        try
        {
            render.Budget.CountWork(scriptNode.Span, 1);
            return outer < ShallowDepth && _depth >= ShallowDepth
                ? EvaluateOnDeepStack(scriptNode, aliasReturnedFunction)
                : Compared(scriptNode, EvaluateNode(scriptNode, aliasReturnedFunction));
        }
        finally
        {
            _depth = outer;
        }
    }

    /// <summary>Evaluates an expression again to describe its value; null if it cannot be evaluated.</summary>
    /// <param name="node">The expression.</param>
    public object? Reevaluate(ScriptNode node)
    {
        try
        {
            return render.Evaluate(node, aliasReturnedFunction: true);
        }
        catch (ScriptRuntimeException)
        {
            return null;
        }
    }

    private object? EvaluateOnDeepStack(ScriptNode node, bool aliasReturnedFunction)
    {
        render.Budget.CountWork(node.Span, StepsPerStack);
        return DeepStack.Run(() =>
        {
            try
            {
                return Compared(node, EvaluateNode(node, aliasReturnedFunction));
            }
            catch (ScriptRuntimeException fault) when (render.Faults.Note(fault))
            {
                throw;
            }
        });
    }

    /// <summary>The values of <c>case</c> and <c>when</c> are compared by Scriban, which does not accept Boolean values with data behind them.</summary>
    private object? Compared(ScriptNode node, object? value)
    {
        if (node.Parent is not (ScriptCaseStatement or ScriptList { Parent: ScriptWhenStatement }))
        {
            return value;
        }

        object? raw = Value.From(value).Raw;
        render.Budget.CountWork(node.Span, raw is string text ? text.Length / Budget.CharactersPerStep : 0);
        return raw;
    }

    private object? EvaluateNode(ScriptNode node, bool aliasReturnedFunction)
    {
        object? value = EvaluateKind(node, aliasReturnedFunction);
        return node.Parent is ScriptForStatement loop && ReferenceEquals(loop.Iterator, node) ? render.Sequences.ToLoop(node, value) : value;
    }

    private object? EvaluateKind(ScriptNode node, bool aliasReturnedFunction)
    {
        switch (node)
        {
            case ScriptVariable or ScriptLiteral or ScriptMemberExpression:
                return render.BaseEvaluate(node, aliasReturnedFunction);
            case ScriptStatement statement:
                return render.Statements.Evaluate(statement, aliasReturnedFunction);
            case ScriptBinaryExpression binary when !aliasReturnedFunction:
                return render.Operators.Evaluate(binary);
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand, Right: { } } expansion when !aliasReturnedFunction:
                return _expansions.Evaluate(expansion);
            case ScriptUnaryExpression unary when !aliasReturnedFunction && unary is not ScriptIncrementDecrementExpression:
                return render.Operators.Evaluate(unary);
            case ScriptInterpolatedStringExpression interpolated when !render.IsScriban:
                return render.Texts.Evaluate(interpolated);
            case ScriptAssignExpression assign:
                return _assignments.Evaluate(assign);
            case ScriptArrayInitializerExpression array:
                return _expansions.Evaluate(array);
            case ScriptFunctionCall call when !render.IsScriban && Expansions.IsIn(call.Arguments):
                return _expansions.Evaluate(call, aliasReturnedFunction);
            case ScriptObjectInitializerExpression initializer:
                render.Budget.CountItems(node.Span, 1L + initializer.Members.Count);
                return render.BaseEvaluate(node, aliasReturnedFunction);
            case ScriptPage page when render.Inclusion.Awaits(page):
                return render.Inclusion.Collect(page);
            case ScriptNamedArgument argument when !render.IsScriban:
                render.Names.CheckArgument(argument);
                return render.BaseEvaluate(node, aliasReturnedFunction);
            default:
                return render.BaseEvaluate(node, aliasReturnedFunction);
        }
    }

    /// <summary>Number of links of a path, which Scriban evaluates without calling this method.</summary>
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
}
