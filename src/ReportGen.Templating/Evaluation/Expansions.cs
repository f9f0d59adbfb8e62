using System.Collections;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// Arrays that are expanded (<c>^array</c>) into the arguments of a call or into another array. Scriban creates these items
/// without counting them; here the items of one call or array are counted together.
/// </summary>
/// <param name="render">The render.</param>
internal sealed class Expansions(RenderContext render)
{
    /// <summary>Number of items expanded so far into the call or array that is being evaluated.</summary>
    private long _expanded;

    /// <summary>True when one of the expressions is expanded.</summary>
    /// <param name="expressions">The arguments of a call.</param>
    public static bool IsIn(ScriptList<ScriptExpression> expressions)
    {
        for (int i = 0; i < expressions.Count; i++)
        {
            if (IsExpansion(expressions[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Calls a function with expanded arguments.</summary>
    /// <param name="call">The call.</param>
    /// <param name="aliasReturnedFunction">True to return a function instead of calling it.</param>
    public object? Evaluate(ScriptFunctionCall call, bool aliasReturnedFunction)
    {
        long outer = _expanded;
        _expanded = 0;
        try
        {
            return render.BaseEvaluate(call, aliasReturnedFunction);
        }
        finally
        {
            _expanded = outer;
        }
    }

    /// <summary>Creates an array.</summary>
    /// <param name="expression">The expression in brackets.</param>
    public ScriptArray Evaluate(ScriptArrayInitializerExpression expression)
    {
        render.Budget.CountItems(expression.Span, expression.Values.Count);
        var items = new ScriptArray(expression.Values.Count);
        long outer = _expanded;
        _expanded = 0;
        try
        {
            foreach (ScriptExpression item in expression.Values)
            {
                object? value = render.Evaluate(item);
                if (!render.IsScriban && IsExpansion(item) && value is ScriptArray all)
                {
                    items.AddRange(all);
                }
                else
                {
                    items.Add(value);
                }
            }
        }
        finally
        {
            _expanded = outer;
        }

        return items;
    }

    /// <summary>The items of an expanded array; any other value unchanged.</summary>
    /// <param name="expansion">The expression with <c>^</c>.</param>
    public object? Evaluate(ScriptUnaryExpression expansion)
    {
        object? value = render.Evaluate(expansion.Right!);
        if (value is not IEnumerable items || value is string or TracedString)
        {
            return value;
        }

        var made = new ScriptArray(render.Sequences.ToItems(expansion.Span, items));
        if (!render.IsScriban)
        {
            _expanded += made.Count;
            render.Budget.CheckItems(expansion.Span, _expanded);
        }

        return made;
    }

    private static bool IsExpansion(ScriptExpression expression) => expression is ScriptUnaryExpression { Operator: ScriptUnaryOperator.FunctionParametersExpand };
}
