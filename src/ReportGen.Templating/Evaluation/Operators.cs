using System.Globalization;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>Operators: Scriban computes, and the result has the data of both sides.</summary>
/// <param name="render">The render.</param>
internal sealed class Operators(RenderContext render)
{
    private readonly OperandBudget _budget = new(render);

    /// <summary>True while Scriban computes: a failed conversion is then an error of the operator.</summary>
    public bool IsOperating { get; private set; }

    /// <summary>Computes a binary operator.</summary>
    /// <param name="site">The operator and its location.</param>
    /// <param name="leftValue">The left value.</param>
    /// <param name="rightValue">The right value.</param>
    /// <returns>The result with the data of both.</returns>
    public object? Operate(in OperatorSite site, object? leftValue, object? rightValue)
    {
        Value left = Value.From(leftValue);
        Value right = Value.From(rightValue);
        switch (site.Operator)
        {
            case ScriptBinaryOperator.EmptyCoalescing:
                return left.IsNull ? rightValue ?? leftValue : leftValue;
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left.IsNull ? leftValue : rightValue;
            case ScriptBinaryOperator.Add when left.Raw is string || right.Raw is string:
                return left.IsFailed || right.IsFailed ? Failed.Value : render.Texts.Concatenate(site, leftValue, rightValue).Boxed;
        }

        _budget.Check(site, left, right);
        object? result;
        try
        {
            IsOperating = true;
            result = ScriptBinaryExpression.Evaluate(render, site.Span, site.Operator, site.Left, left.Raw, site.Right, right.Raw);
        }
        catch (ScriptRuntimeException fault) when (!render.IsScriban && fault is not (TemplateFault or ReportedFault))
        {
            throw OperatorFaults.Map(fault, site, left, right);
        }
        finally
        {
            IsOperating = false;
        }

        if (result is ScriptRange range && site.Operator is not (ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude))
        {
            // Scriban creates the items on demand, by iterators that can be nested without limit.
            return new ScriptRange(render.Sequences.ToItems(site.Span, range));
        }

        if (result is double or float && render.Strictness.Numbers && !double.IsFinite(Convert.ToDouble(result, CultureInfo.InvariantCulture)))
        {
            throw new TemplateFault(site.Span, TemplateCodes.NotFinite, "The result is infinite or undefined because of a division by zero.", "Check the divisor first: `if x != 0`.");
        }

        if (left.Trace is null && right.Trace is null)
        {
            return WithRangeTrace(result, null);
        }

        return result is null ? MissingOf(left, right) : WithRangeTrace(result, TraceOrigin.Unite(left.Trace, right.Trace));
    }

    /// <summary>Computes a unary operator.</summary>
    /// <param name="span">Where the value is written.</param>
    /// <param name="op">The operator.</param>
    /// <param name="operand">The value.</param>
    public object? Operate(in ScribanSpan span, ScriptUnaryOperator op, object? operand)
    {
        Value value = Value.From(operand);
        switch (op)
        {
            case ScriptUnaryOperator.Not:
                render.Conditions.Check(span, value.Raw);
                return new Value(!render.ToBool(span, value.Raw), TraceOrigin.Of(value.Trace)).Boxed;
            case ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus when value.IsMissing || value.IsFailed:
                return operand;
            case ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus when !render.IsScriban && !value.IsNumber:
                throw new TemplateFault(
                    span,
                    TemplateCodes.Types,
                    op is ScriptUnaryOperator.Negate ? $"{value.DescribeCapital()} cannot be negated." : $"{value.DescribeCapital()} is not a number.",
                    value.Kind switch
                    {
                        ValueKind.Text => "Convert the text first: `string.to_double text`.",
                        ValueKind.Null => "Set a value first, or provide a default: `(x ?? 0)`.",
                        _ => "Pass a number.",
                    });
            case ScriptUnaryOperator.Negate when value.Raw is int.MinValue or long.MinValue:
                return new Value(-Convert.ToDecimal(value.Raw, CultureInfo.InvariantCulture), TraceOrigin.Of(value.Trace)).Boxed;
            default:
                return new Value(ScriptUnaryExpression.Evaluate(render, span, op, value.Raw), op is ScriptUnaryOperator.Plus ? value.Trace : TraceOrigin.Of(value.Trace)).Boxed;
        }
    }

    /// <summary>The value of a binary expression.</summary>
    /// <param name="expression">The expression.</param>
    public object? Evaluate(ScriptBinaryExpression expression)
    {
        if (expression.Left is not { } leftNode || expression.Right is not { } rightNode)
        {
            return render.BaseEvaluate(expression, aliasReturnedFunction: false);
        }

        ScriptBinaryOperator op = expression.Operator;
        if (op is ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        {
            return EvaluateLogic(op, leftNode, rightNode);
        }

        object? left;
        if (op is ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing && !render.IsScriban)
        {
            ScriptNode? outer = render.Names.Optional;
            render.Names.Optional = leftNode;
            left = render.Evaluate(leftNode);
            render.Names.Optional = outer;
            // The right side is evaluated only if the left one does not determine the result; Scriban always evaluates both.
            if (Value.From(left).IsNull == (op is ScriptBinaryOperator.NotEmptyCoalescing))
            {
                return left;
            }
        }
        else
        {
            left = render.Evaluate(leftNode);
        }

        object? right = render.Evaluate(rightNode);
        return Operate(new OperatorSite(expression.OperatorToken?.Span ?? expression.Span, op, leftNode.Span, rightNode.Span), left, right);
    }

    /// <summary>The value of a unary expression.</summary>
    /// <param name="expression">The expression.</param>
    public object? Evaluate(ScriptUnaryExpression expression)
    {
        if (expression.Operator is ScriptUnaryOperator.FunctionAlias || expression.Right is not { } operand)
        {
            return render.BaseEvaluate(expression, aliasReturnedFunction: false);
        }

        return Operate(operand.Span, expression.Operator, render.Evaluate(operand));
    }

    private object? EvaluateLogic(ScriptBinaryOperator op, ScriptExpression leftNode, ScriptExpression rightNode)
    {
        Value left = Value.From(render.Evaluate(leftNode));
        render.Conditions.Check(leftNode.Span, left.Raw);
        bool isTrue = render.ToBool(leftNode.Span, left.Raw);
        if (isTrue == (op is ScriptBinaryOperator.Or))
        {
            return new Value(isTrue, TraceOrigin.Of(left.Trace)).Boxed;
        }

        Value right = Value.From(render.Evaluate(rightNode));
        render.Conditions.Check(rightNode.Span, right.Raw);
        return new Value(render.ToBool(rightNode.Span, right.Raw), TraceOrigin.Unite(left.Trace, right.Trace)).Boxed;
    }

    /// <summary>A null that keeps the reason of the missing operand, with the data of both.</summary>
    private static Traced? MissingOf(in Value left, in Value right)
    {
        if (left.IsFailed || right.IsFailed)
        {
            return Failed.Value;
        }

        MissingValue? missing = left.Trace as MissingValue ?? right.Trace as MissingValue;
        if (missing is null)
        {
            return null;
        }

        Origin? origin = Origin.Union(left.Origin, right.Origin);
        return new Traced(null, ReferenceEquals(origin, missing.Origin) ? missing : missing with { Origin = origin });
    }

    /// <summary>A range between traced numbers; each of its numbers is computed from them.</summary>
    private static object? WithRangeTrace(object? result, object? trace) => result is ScriptRange range && trace is not null
        ? new ScriptRange(range.Values.Cast<object?>().Select(item => new Value(item, trace).Boxed))
        : new Value(result, trace).Boxed;
}
