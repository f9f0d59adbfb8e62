using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Assignments, plain and with an operator (<c>+=</c>).</summary>
/// <param name="render">The render.</param>
internal sealed class Assignments(RenderContext render)
{
    /// <summary>Assigns.</summary>
    /// <param name="assign">The assignment.</param>
    public object? Evaluate(ScriptAssignExpression assign)
    {
        render.Budget.CountMember(assign.Span);
        if (!render.IsScriban && assign.Target is ScriptIndexerExpression { Index: ScriptUnaryExpression or ScriptVariable } indexer)
        {
            CheckIndex(indexer);
        }

        if (assign.EqualToken.TokenType is TokenType.Equal || assign.Target is not { } target || assign.Value is not { } written)
        {
            return render.BaseEvaluate(assign, aliasReturnedFunction: false);
        }

        object? right = render.Evaluate(written);
        object? left = render.Evaluate(target);
        ScriptBinaryOperator op = assign.EqualToken.TokenType switch
        {
            TokenType.PlusEqual => ScriptBinaryOperator.Add,
            TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
            TokenType.DivideEqual => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
            _ => ScriptBinaryOperator.Modulus,
        };
        render.SetValue(target, render.Operators.Operate(new OperatorSite(assign.Span, op, assign.Span, assign.Span), left, right));
        return null;
    }

    /// <summary>Scriban silently ignores an index before the first item.</summary>
    private void CheckIndex(ScriptIndexerExpression indexer)
    {
        if (indexer.Index is { } index && Value.From(render.Evaluate(index)).Raw is int and < 0 and var place
            && Value.From(render.GetValue(indexer.Target)).Raw is ScriptArray array && array.Count + place < 0)
        {
            throw new TemplateFault(index.Span, TemplateCodes.Index, "The index is before the first item.", "Indices start at 0; -1 is the last item.");
        }
    }
}
