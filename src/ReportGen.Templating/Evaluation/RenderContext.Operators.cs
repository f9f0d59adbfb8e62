using System.Collections;
using System.Numerics;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Origins;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using Scriban.Runtime;
using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <content>Operators: Scriban computes, and the result has the data of both sides.</content>
internal sealed partial class RenderContext
{
    /// <summary>The member that <c>??</c> asks for: it may be missing even when members are strict.</summary>
    private ScriptNode? _asked;

    /// <summary>True while Scriban computes: what it cannot convert is an error of the operator.</summary>
    private bool _isOperating;

    /// <summary>Computes an operator between two values.</summary>
    /// <param name="site">The operator and its place.</param>
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
                return left.IsFailed || right.IsFailed ? Failed.Value : Concatenate(site, leftValue, rightValue).Boxed;
        }

        CheckOperands(site, left, right);
        object? result;
        try
        {
            _isOperating = true;
            result = ScriptBinaryExpression.Evaluate(this, site.Span, site.Operator, site.Left, left.Raw, site.Right, right.Raw);
        }
        catch (ScriptRuntimeException fault) when (!IsScriban && fault is not (TemplateFault or ReportedFault))
        {
            throw OperatorFaults.Map(fault, site, left, right);
        }
        finally
        {
            _isOperating = false;
        }

        if (result is ScriptRange range && site.Operator is not (ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude))
        {
            // Scriban makes the items when they are asked for, by iterators that hold each other without an end.
            return new ScriptRange(ToItems(site.Span, range));
        }

        if (result is double or float && Strictness.Numbers && !double.IsFinite(Convert.ToDouble(result, System.Globalization.CultureInfo.InvariantCulture)))
        {
            throw new TemplateFault(site.Span, TemplateCodes.NotFinite, "The result is infinite or undefined: a number is divided by zero.", "Check the divisor first: `if x != 0`.");
        }

        if (left.Trace is null && right.Trace is null)
        {
            return WithRangeTrace(result, null);
        }

        return result is null ? MissingOf(left, right) : WithRangeTrace(result, TraceOrigin.Unite(left.Trace, right.Trace));
    }

    /// <summary>Computes an operator before a value.</summary>
    /// <param name="span">Where the value is written.</param>
    /// <param name="op">The operator.</param>
    /// <param name="operand">The value.</param>
    public object? Operate(in ScribanSpan span, ScriptUnaryOperator op, object? operand)
    {
        Value value = Value.From(operand);
        switch (op)
        {
            case ScriptUnaryOperator.Not:
                WarnOfTrap(span, value.Raw);
                return new Value(!ToBool(span, value.Raw), TraceOrigin.Of(value.Trace)).Boxed;
            case ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus when value.IsMissing || value.IsFailed:
                return operand;
            case ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus when !IsScriban && !value.IsNumber:
                throw new TemplateFault(
                    span,
                    TemplateCodes.Types,
                    op is ScriptUnaryOperator.Negate ? $"{value.DescribeCapital()} has no negative." : $"{value.DescribeCapital()} is not a number.",
                    value.Kind switch
                    {
                        ValueKind.Text => "Convert the text first: `string.to_double text`.",
                        ValueKind.Null => "Set a value first, or give one to use instead: `(x ?? 0)`.",
                        _ => "Give it a number.",
                    });
            case ScriptUnaryOperator.Negate when value.Raw is int.MinValue or long.MinValue:
                return new Value(-Convert.ToDecimal(value.Raw, System.Globalization.CultureInfo.InvariantCulture), TraceOrigin.Of(value.Trace)).Boxed;
            default:
                return new Value(ScriptUnaryExpression.Evaluate(this, span, op, value.Raw), op is ScriptUnaryOperator.Plus ? value.Trace : TraceOrigin.Of(value.Trace)).Boxed;
        }
    }

    private object? EvaluateBinary(ScriptBinaryExpression expression)
    {
        if (expression.Left is not { } leftNode || expression.Right is not { } rightNode)
        {
            return base.Evaluate(expression, aliasReturnedFunction: false);
        }

        ScriptBinaryOperator op = expression.Operator;
        if (op is ScriptBinaryOperator.And or ScriptBinaryOperator.Or)
        {
            return EvaluateLogic(op, leftNode, rightNode);
        }

        object? left;
        if (op is ScriptBinaryOperator.EmptyCoalescing or ScriptBinaryOperator.NotEmptyCoalescing && !IsScriban)
        {
            ScriptNode? outer = _asked;
            _asked = leftNode;
            left = Evaluate(leftNode);
            _asked = outer;
            // The right side is only asked when the left one does not decide; Scriban asks it always.
            if (Value.From(left).IsNull == (op is ScriptBinaryOperator.NotEmptyCoalescing))
            {
                return left;
            }
        }
        else
        {
            left = Evaluate(leftNode);
        }

        object? right = Evaluate(rightNode);
        return Operate(new OperatorSite(expression.OperatorToken?.Span ?? expression.Span, op, leftNode.Span, rightNode.Span), left, right);
    }

    private object? EvaluateLogic(ScriptBinaryOperator op, ScriptExpression leftNode, ScriptExpression rightNode)
    {
        Value left = Value.From(Evaluate(leftNode));
        WarnOfTrap(leftNode.Span, left.Raw);
        bool isTrue = ToBool(leftNode.Span, left.Raw);
        if (isTrue == (op is ScriptBinaryOperator.Or))
        {
            return new Value(isTrue, TraceOrigin.Of(left.Trace)).Boxed;
        }

        Value right = Value.From(Evaluate(rightNode));
        WarnOfTrap(rightNode.Span, right.Raw);
        return new Value(ToBool(rightNode.Span, right.Raw), TraceOrigin.Unite(left.Trace, right.Trace)).Boxed;
    }

    private object? EvaluateUnary(ScriptUnaryExpression expression)
    {
        if (expression.Operator is ScriptUnaryOperator.FunctionAlias || expression.Right is not { } operand)
        {
            return base.Evaluate(expression, aliasReturnedFunction: false);
        }

        object? value = Evaluate(operand);
        if (expression.Operator is not ScriptUnaryOperator.FunctionParametersExpand)
        {
            return Operate(operand.Span, expression.Operator, value);
        }

        // Scriban hands the items to a function without counting them.
        return value is IEnumerable items and not (string or TracedString) ? new ScriptArray(ToItems(expression.Span, items)) : value;
    }

    /// <summary>Two values put together as texts; each keeps its pieces.</summary>
    private Value Concatenate(in OperatorSite site, object? left, object? right)
    {
        string first = ObjectToString(left) ?? string.Empty;
        string second = ObjectToString(right) ?? string.Empty;
        Budget.CountText(site.Right, (long)first.Length + second.Length);
        object? firstTrace = Host.TracksOrigins ? Shown(Value.From(left)) : null;
        object? secondTrace = Host.TracksOrigins ? Shown(Value.From(right)) : null;
        if (firstTrace is null && secondTrace is null)
        {
            return Value.Of(string.Concat(first, second));
        }

        var text = new TextBuilder();
        text.Add(first, firstTrace, Sources.PlaceOf(site.Left));
        text.Add(second, secondTrace, Sources.PlaceOf(site.Right));
        Budget.CountPieces(site.Right, text.PieceCount);
        return text.ToValue();
    }

    private void AddText(TextBuilder text, object? value, in ScribanSpan span)
    {
        string? shown = ObjectToString(value);
        Budget.CheckLength(span, (long)text.Length + (shown?.Length ?? 0));
        text.Add(shown, Host.TracksOrigins ? Shown(Value.From(value)) : null, Sources.PlaceOf(span));
    }

    private Value EvaluateParts(ScriptInterpolatedStringExpression expression)
    {
        var text = new TextBuilder();
        foreach (ScriptExpression part in expression.Parts)
        {
            if (part is ScriptLiteral { Value: string literal } written && Host.TracksOrigins && Sources.VerbatimPlaceOf(written.Span, literal) is { } place)
            {
                if (literal.Length > 0)
                {
                    text.AddVerbatim(literal, place);
                }

                continue;
            }

            AddText(text, Evaluate(part), part.Span);
        }

        Budget.CountText(expression.Span, text.Length);
        return text.ToValue();
    }

    /// <summary>Interpolated values are written in the invariant culture, whatever the culture of the context.</summary>
    private object? EvaluateInterpolated(ScriptInterpolatedStringExpression expression)
    {
        PushCulture(System.Globalization.CultureInfo.InvariantCulture);
        try
        {
            return EvaluateParts(expression).Boxed;
        }
        finally
        {
            PopCulture();
        }
    }

    /// <summary>Counts what an operator is about to do.</summary>
    private void CheckOperands(in OperatorSite site, in Value left, in Value right)
    {
        if (left.Raw is string or IEnumerable || right.Raw is string or IEnumerable)
        {
            CheckCollections(site, left, right);
        }
        else if (left.Raw is BigInteger or long or int && right.Raw is BigInteger or long or int)
        {
            CheckIntegers(site, left.Raw, right.Raw);
        }
    }

    private void CheckCollections(in OperatorSite site, in Value left, in Value right)
    {
        string? text = left.Raw as string ?? right.Raw as string;
        if (text is not null)
        {
            string other = (ReferenceEquals(text, left.Raw) ? right.Raw : left.Raw) as string ?? string.Empty;
            if (site.Operator is ScriptBinaryOperator.Multiply)
            {
                Value count = right.Raw is string ? left : right;
                Value repeated = right.Raw is string ? right : left;
                ScribanSpan counted = right.Raw is string ? site.Left : site.Right;
                if (count.IsNumber && count.TryToDecimal(out decimal times) && times <= int.MaxValue)
                {
                    Budget.CountText(counted, (long)decimal.Max(0, times) * ((string)repeated.Raw!).Length);
                }
                else if (count.Raw is string digits && int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out int parsed))
                {
                    Budget.CountText(counted, (long)Math.Max(0, parsed) * ((string)repeated.Raw!).Length);
                }
            }

            Budget.CountWork(site.Right, Math.Min(text.Length, Math.Max(other.Length, 1)) / Budget.CharactersPerStep);
            return;
        }

        if (site.Operator is ScriptBinaryOperator.Multiply)
        {
            Value list = left.Raw is IEnumerable ? left : right;
            Value count = left.Raw is IEnumerable ? right : left;
            if (list.Raw is IEnumerable items && count.IsNumber && count.TryToDecimal(out decimal times) && times > 0)
            {
                Budget.CountItems(site.Span, (long)(Math.Min(times, int.MaxValue) * Count(site.Span, items)));
            }

            return;
        }

        CheckStructure(site, left.Raw);
        CheckStructure(site, right.Raw);
    }

    /// <summary>
    /// Walks arrays before Scriban does: it compares them by calls that hold each other, without an end when an array holds
    /// itself, and without counting.
    /// </summary>
    private void CheckStructure(in OperatorSite site, object? value)
    {
        if (value is not IEnumerable top || value is string or ScriptObject)
        {
            return;
        }

        const int MaximumLevels = 100;
        var open = new Stack<IEnumerator>();
        open.Push(top.GetEnumerator());
        while (open.TryPeek(out IEnumerator? items))
        {
            if (!items.MoveNext())
            {
                open.Pop();
                continue;
            }

            Budget.CountWork(site.Span, 1);
            if (Value.From(items.Current).Raw is ScriptArray or ScriptRange)
            {
                if (open.Count >= MaximumLevels)
                {
                    throw Budget.Fatal(site.Span, TemplateCodes.RecursionLimit, "The arrays nest too deep, or hold themselves.", "Compare their items.");
                }

                open.Push(((IEnumerable)Value.From(items.Current).Raw!).GetEnumerator());
            }
        }
    }

    private void CheckIntegers(in OperatorSite site, object left, object right)
    {
        if (left is int && right is int && site.Operator is not (ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight))
        {
            return;
        }

        BigInteger a = ToBig(left);
        BigInteger b = ToBig(right);
        Budget.CountDigits(site.Left, a);
        Budget.CountDigits(site.Right, b);
        if (site.Operator is ScriptBinaryOperator.Multiply)
        {
            Budget.CheckBits(site.Span, a.GetBitLength() + b.GetBitLength());
        }
        else if (site.Operator is ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight)
        {
            // A shift to the left by less than nothing is one to the right, and the other way round.
            bool grows = site.Operator is ScriptBinaryOperator.ShiftLeft == (b.Sign >= 0);
            Budget.CheckBits(site.Span, (long)BigInteger.Min(BigInteger.Abs(b), int.MaxValue) + (grows ? a.GetBitLength() : 0));
        }
    }

    private static BigInteger ToBig(object number) => number is BigInteger big ? big : Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A null that stays missing for the reason of the missing side, with the data of both.</summary>
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

    /// <summary>A range between traced numbers: each of its numbers is computed from them.</summary>
    private static object? WithRangeTrace(object? result, object? trace) => result is ScriptRange range && trace is not null
        ? new ScriptRange(range.Values.Cast<object?>().Select(item => new Value(item, trace).Boxed))
        : new Value(result, trace).Boxed;
}
