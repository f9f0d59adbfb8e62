using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>The operators between two values. Which types meet decides which file of this class computes.</summary>
internal static partial class Arithmetic
{
    /// <summary>An operator at work: where it stands and who asks.</summary>
    private readonly record struct Site(Evaluator Evaluator, BinaryOperator Operator, int OperatorStart, Node Left, Node Right)
    {
        public int OperatorLength => OperatorText.Of(Operator).Length;

        public string Text => OperatorText.Of(Operator);

        public Exception Fail(string code, string message, string hint) =>
            throw Evaluator.Fail(code, OperatorStart, OperatorLength, message, hint);

        /// <summary>A whole number; what is none is reported at the operator.</summary>
        public int ToInt(in Value value) => Evaluator.ToInt(value, new Place { Start = OperatorStart, End = OperatorStart + OperatorLength });

        public void CheckBits(long bits) => Evaluator.CheckBits(OperatorStart, OperatorLength, bits);

        public void CheckItems(long count) => Evaluator.CheckItems(OperatorStart, OperatorLength, count);

        public Exception Unsupported(in Value left, in Value right) => Fail(
            Codes.Types,
            $"The operator `{Text}` does not work between {Evaluator.Describe(left)} and {Evaluator.Describe(right)}.",
            "Convert one of them first, with `string.to_double`, `date.parse` or the like.");
    }

    /// <summary>Computes a binary expression from the values of its sides.</summary>
    public static Value Binary(Evaluator evaluator, BinaryExpression expression, in Value left, in Value right) =>
        Compute(new Site(evaluator, expression.Operator, expression.OperatorStart, expression.Left, expression.Right), left, right);

    /// <summary>Computes an operator that no binary expression stands for.</summary>
    public static Value Calculate(Evaluator evaluator, BinaryOperator op, Node node, in Value left, in Value right, int operatorStart = -1) =>
        Compute(new Site(evaluator, op, operatorStart >= 0 ? operatorStart : node.Start, node, node), left, right);

    /// <summary>Compares two values.</summary>
    public static Value Compare(Evaluator evaluator, BinaryOperator op, Node node, in Value left, in Value right) =>
        Compute(new Site(evaluator, op, node.Start, node, node), left, right);

    /// <summary>True when two values are equal and of one type: what <c>for.changed</c> and <c>array.uniq</c> ask.</summary>
    public static bool AreSame(in Value left, in Value right)
    {
        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            ValueKind.Null or ValueKind.Empty or ValueKind.Absent => true,
            ValueKind.Text => string.Equals(left.AsText, right.AsText, StringComparison.Ordinal),
            ValueKind.Decimal => left.AsDecimal == right.AsDecimal,
            ValueKind.BigInteger => left.AsBigInteger == right.AsBigInteger,
            ValueKind.Double or ValueKind.Single => left.AsDouble.Equals(right.AsDouble),
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.Boolean or ValueKind.Int or ValueKind.Long or ValueKind.TimeSpan => left.AsLong == right.AsLong,
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    private static Value Compute(in Site site, in Value left, in Value right)
    {
        if (left.Kind is ValueKind.Text || right.Kind is ValueKind.Text)
        {
            return ComputeText(site, left, right);
        }

        if (left.IsNull || right.IsNull)
        {
            return ComputeNull(site.Operator, left, right);
        }

        if (left.Kind is ValueKind.Empty || right.Kind is ValueKind.Empty)
        {
            return ComputeEmpty(site, left, right);
        }

        Value result;
        if (IsList(left) || IsList(right))
        {
            result = ComputeLists(site, left, right);
        }
        else if (left.Kind is ValueKind.Date && right.Kind is ValueKind.Date or ValueKind.TimeSpan)
        {
            result = ComputeDates(site, left, right);
        }
        else if (IsCountable(left) && IsCountable(right))
        {
            result = ComputeNumbers(site, left, right);
        }
        else
        {
            result = ComputeOthers(site, left, right);
        }

        if (left.Trace is null && right.Trace is null)
        {
            return result;
        }

        return result.WithTrace(TraceOrigin.Unite(left.Trace, right.Trace));
    }

    /// <summary>Without a number on a side only equality makes sense; a truth value asks whether the other side is true.</summary>
    private static Value ComputeOthers(in Site site, in Value left, in Value right)
    {
        if (site.Operator is not (BinaryOperator.Equal or BinaryOperator.NotEqual) || left.IsNumber || right.IsNumber)
        {
            throw site.Unsupported(left, right);
        }

        bool areEqual = left.Kind is ValueKind.Boolean || right.Kind is ValueKind.Boolean
            ? Evaluator.ToBoolean(left) == Evaluator.ToBoolean(right)
            : AreSame(left, right);
        return Value.Of(areEqual == (site.Operator is BinaryOperator.Equal));
    }

    private static bool IsList(in Value value) => value.Kind is ValueKind.Array or ValueKind.Range;

    private static bool IsCountable(in Value value) => value.IsNumber || value.Kind is ValueKind.Boolean;

    /// <summary>Null equals null only; with it nothing can be counted, and the result is null again.</summary>
    private static Value ComputeNull(BinaryOperator op, in Value left, in Value right) => op switch
    {
        BinaryOperator.Equal => Value.Of(left.IsNull && right.IsNull),
        BinaryOperator.NotEqual => Value.Of(!(left.IsNull && right.IsNull)),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => Value.False,
        _ => MissingOf(left, right),
    };

    /// <summary>A null that stays missing for the reason of the missing side, with the data of both.</summary>
    private static Value MissingOf(in Value left, in Value right)
    {
        if (left.Trace is Failed || right.Trace is Failed)
        {
            return default(Value).WithTrace(Failed.Instance);
        }

        MissingValue? missing = left.Trace as MissingValue ?? right.Trace as MissingValue;
        if (missing is null)
        {
            return default;
        }

        Origin? origin = Origin.Union(left.Origin, right.Origin);
        return default(Value).WithTrace(ReferenceEquals(origin, missing.Origin) ? missing : missing with { Origin = origin });
    }

    private static Value ComputeEmpty(in Site site, in Value left, in Value right)
    {
        bool areBoth = left.Kind == right.Kind;
        Value other = left.Kind is ValueKind.Empty ? right : left;
        bool isEmpty = areBoth || site.Evaluator.IsEmpty(other) is true;
        return site.Operator switch
        {
            BinaryOperator.Equal or BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual => Value.Of(isEmpty),
            BinaryOperator.NotEqual => Value.Of(!isEmpty),
            BinaryOperator.Less or BinaryOperator.Greater => Value.False,
            _ => Value.Empty,
        };
    }

    private static Value ComputeDates(in Site site, in Value left, in Value right)
    {
        if (left.Kind is ValueKind.Date && right.Kind is ValueKind.Date)
        {
            return site.Operator is BinaryOperator.Subtract
                ? Value.Of(left.AsDate - right.AsDate)
                : CompareBy(site, left.AsDate.CompareTo(right.AsDate), left, right);
        }

        if (site.Operator is not BinaryOperator.Add)
        {
            return ComputeOthers(site, left, right);
        }

        Int128 ticks = (Int128)left.AsDate.Ticks + right.AsLong;
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks
            ? Value.Of(new DateTime((long)ticks, left.AsDate.Kind))
            : throw site.Fail(Codes.Date, "The date lies outside of the years 1 to 9999.", "Check the span of time.");
    }

    private static Value CompareBy(in Site site, int order, in Value left, in Value right) => site.Operator switch
    {
        BinaryOperator.Equal => Value.Of(order == 0),
        BinaryOperator.NotEqual => Value.Of(order != 0),
        BinaryOperator.Less => Value.Of(order < 0),
        BinaryOperator.LessOrEqual => Value.Of(order <= 0),
        BinaryOperator.Greater => Value.Of(order > 0),
        BinaryOperator.GreaterOrEqual => Value.Of(order >= 0),
        _ => throw site.Unsupported(left, right),
    };

    /// <summary>A stretch of the template that no other node stands for.</summary>
    private sealed class Place : Node;
}
