using System.Numerics;

using ReportGen.Core.Data;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

using static System.FormattableString;

namespace ReportGen.Templating.Evaluation;

/// <content>Numbers. Integers grow as far as they need; a decimal makes the result exact, else a floating point number wins.</content>
internal static partial class Arithmetic
{
    private const double MaximumDecimal = 7.9228162514264337e28;

    /// <summary>The negative of a number. Nothing in data that lacks stays what it is; texts are not read as numbers.</summary>
    public static Value Negate(Evaluator evaluator, Expression operand, in Value value)
    {
        Value result = value.Kind switch
        {
            ValueKind.Int => Value.Fit(-value.AsLong),
            ValueKind.Long => Value.Fit(-(BigInteger)value.AsLong),
            ValueKind.BigInteger => Value.Fit(-value.AsBigInteger),
            ValueKind.Single => Value.Of(-value.AsSingle),
            ValueKind.Double => Value.Of(-value.AsDouble),
            ValueKind.Decimal => Value.Of(-value.AsDecimal),
            ValueKind.Null when value.Trace is Failed or MissingValue => value,
            _ => throw evaluator.Fail(Codes.Types, operand, $"{Evaluator.DescribeCapital(value)} has no negative.", NumberHint(value)),
        };
        return value.Trace is null || value.IsNull ? result : result.WithTrace(Tracing.TraceOrigin.Of(value.Trace));
    }

    public static Value Plus(Evaluator evaluator, Expression operand, in Value value) =>
        value.IsNumber || (value.Kind is ValueKind.Null && value.Trace is Failed or MissingValue)
            ? value
            : throw evaluator.Fail(Codes.Types, operand, $"{Evaluator.DescribeCapital(value)} is no number.", NumberHint(value));

    private static string NumberHint(in Value value) => value.Kind switch
    {
        ValueKind.Text => "Convert the text first: `string.to_double text`.",
        ValueKind.Null => "Set a value first, or give one to use instead: `(x ?? 0)`.",
        _ => "Give it a number.",
    };

    /// <summary>The exact value of a number; false when it is none, or too large.</summary>
    public static bool TryToDecimal(in Value value, out decimal number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Int or ValueKind.Long:
                number = value.AsLong;
                return true;
            case ValueKind.Decimal:
                number = value.AsDecimal;
                return true;
            case ValueKind.Single or ValueKind.Double:
                // The digits that can be trusted, 15 of a number with 64 bits, not the binary expansion behind them.
                if (!(Math.Abs(value.AsDouble) < MaximumDecimal))
                {
                    return false;
                }

                number = value.Kind is ValueKind.Single ? (decimal)value.AsSingle : (decimal)value.AsDouble;
                return true;
            case ValueKind.BigInteger when BigInteger.Abs(value.AsBigInteger) <= new BigInteger(decimal.MaxValue):
                number = (decimal)value.AsBigInteger;
                return true;
            default:
                return false;
        }
    }

    private static Value ComputeNumbers(in Site site, in Value left, in Value right)
    {
        if (left.Kind is ValueKind.Boolean && right.Kind is ValueKind.Boolean)
        {
            return site.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual
                ? CompareBy(site, left.AsBoolean.CompareTo(right.AsBoolean), left, right)
                : throw site.Unsupported(left, right);
        }

        if (left.Kind is ValueKind.Decimal || right.Kind is ValueKind.Decimal)
        {
            return ComputeDecimal(site, left, right);
        }

        if (left.Kind is ValueKind.Double || right.Kind is ValueKind.Double)
        {
            return ComputeDouble(site, left, right);
        }

        if (left.Kind is ValueKind.Single || right.Kind is ValueKind.Single)
        {
            return ComputeSingle(site, left, right);
        }

        if (left.Kind is ValueKind.BigInteger || right.Kind is ValueKind.BigInteger)
        {
            return ComputeBig(site, left.AsBigInteger, right.AsBigInteger, left, right);
        }

        return ComputeLong(site, left.AsLong, right.AsLong, left, right);
    }

    private static Value ComputeLong(in Site site, long a, long b, in Value left, in Value right)
    {
        long result;
        switch (site.Operator)
        {
            case BinaryOperator.Add:
                result = unchecked(a + b);
                return ((a ^ result) & (b ^ result)) < 0 ? Value.Fit((BigInteger)a + b) : Value.Fit(result);
            case BinaryOperator.Subtract:
                result = unchecked(a - b);
                return ((a ^ b) & (a ^ result)) < 0 ? Value.Fit((BigInteger)a - b) : Value.Fit(result);
            case BinaryOperator.Multiply:
                return Math.BigMul(a, b, out result) == result >> 63 ? Value.Fit(result) : Value.Fit((BigInteger)a * b);
            case BinaryOperator.Divide:
                return Finite(site, (double)a / b);
            case BinaryOperator.DivideInteger:
                CheckDivisor(site, b == 0);
                return b == -1 ? Value.Fit(-(BigInteger)a) : Value.Fit(a / b);
            case BinaryOperator.Modulus:
                CheckDivisor(site, b == 0);
                return b == -1 ? Value.Of(0) : Value.Fit(a % b);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return ComputeBig(site, a, b, left, right);
            default:
                return CompareBy(site, a.CompareTo(b), left, right);
        }
    }

    private static Value ComputeBig(in Site site, BigInteger a, BigInteger b, in Value left, in Value right)
    {
        site.Evaluator.CountDigits(site.Left, a);
        site.Evaluator.CountDigits(site.Right, b);
        switch (site.Operator)
        {
            case BinaryOperator.Add:
                return Value.Fit(a + b);
            case BinaryOperator.Subtract:
                return Value.Fit(a - b);
            case BinaryOperator.Multiply:
                site.CheckBits(a.GetBitLength() + b.GetBitLength());
                return Value.Fit(a * b);
            case BinaryOperator.Divide:
                return Finite(site, (double)a / (double)b);
            case BinaryOperator.DivideInteger:
                CheckDivisor(site, b.IsZero);
                return Value.Fit(a / b);
            case BinaryOperator.Modulus:
                CheckDivisor(site, b.IsZero);
                return Value.Fit(a % b);
            case BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight:
                // A shift to the left by less than nothing is one to the right, and the other way round.
                bool grows = site.Operator is BinaryOperator.ShiftLeft == (b.Sign >= 0);
                site.CheckBits((long)BigInteger.Min(BigInteger.Abs(b), int.MaxValue) + (grows ? a.GetBitLength() : 0));
                return Value.Fit(site.Operator is BinaryOperator.ShiftLeft ? a << (int)b : a >> (int)b);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                var range = new RangeValue(a, b, site.Operator is BinaryOperator.RangeExclusive);
                int limit = site.Evaluator.Limits.Loop;
                if (limit > 0 && range.Length > limit)
                {
                    throw site.Evaluator.Fail(
                        Codes.LoopLimit,
                        site.OperatorStart,
                        site.OperatorLength,
                        Invariant($"The range has more than {limit} numbers."),
                        "Use a smaller range.",
                        isFatal: true);
                }

                return Value.Of(range);
            default:
                return CompareBy(site, a.CompareTo(b), left, right);
        }
    }

    private static Value ComputeDouble(in Site site, in Value left, in Value right)
    {
        double a = site.Evaluator.ToDouble(left, site.Left);
        double b = site.Evaluator.ToDouble(right, site.Right);
        return site.Operator switch
        {
            BinaryOperator.Add => Finite(site, a + b),
            BinaryOperator.Subtract => Finite(site, a - b),
            BinaryOperator.Multiply => Finite(site, a * b),
            BinaryOperator.Divide => Finite(site, a / b),
            // The language rounds the quotient of floating point numbers half to even.
            BinaryOperator.DivideInteger => Finite(site, Math.Round(a / b, MidpointRounding.ToEven)),
            BinaryOperator.Modulus => Finite(site, a % b),
            BinaryOperator.ShiftLeft => Finite(site, a * Math.Pow(2, b)),
            BinaryOperator.ShiftRight => Finite(site, a / Math.Pow(2, b)),
            BinaryOperator.Range or BinaryOperator.RangeExclusive => throw site.Unsupported(left, right),
            BinaryOperator.Equal => Value.Of(a == b),
            BinaryOperator.NotEqual => Value.Of(a != b),
            BinaryOperator.Less => Value.Of(a < b),
            BinaryOperator.LessOrEqual => Value.Of(a <= b),
            BinaryOperator.Greater => Value.Of(a > b),
            _ => Value.Of(a >= b),
        };
    }

    private static Value ComputeSingle(in Site site, in Value left, in Value right)
    {
        float a = (float)site.Evaluator.ToDouble(left, site.Left);
        float b = (float)site.Evaluator.ToDouble(right, site.Right);
        return site.Operator switch
        {
            BinaryOperator.Add => Value.Of(a + b),
            BinaryOperator.Subtract => Value.Of(a - b),
            BinaryOperator.Multiply => Value.Of(a * b),
            BinaryOperator.Divide => Value.Of(a / b),
            BinaryOperator.DivideInteger => Value.Of((float)(int)(a / b)),
            BinaryOperator.Modulus => Value.Of(a % b),
            BinaryOperator.ShiftLeft => Value.Of(a * (float)Math.Pow(2, b)),
            BinaryOperator.ShiftRight => Value.Of(a / (float)Math.Pow(2, b)),
            _ => CompareSingle(site, a, b, left, right),
        };
    }

    private static Value CompareSingle(in Site site, float a, float b, in Value left, in Value right) => site.Operator switch
    {
        BinaryOperator.Equal => Value.Of(a == b),
        BinaryOperator.NotEqual => Value.Of(a != b),
        BinaryOperator.Less => Value.Of(a < b),
        BinaryOperator.LessOrEqual => Value.Of(a <= b),
        BinaryOperator.Greater => Value.Of(a > b),
        BinaryOperator.GreaterOrEqual => Value.Of(a >= b),
        _ => throw site.Unsupported(left, right),
    };

    private static Value ComputeDecimal(in Site site, in Value left, in Value right)
    {
        decimal a = ToDecimal(site, left);
        decimal b = ToDecimal(site, right);
        try
        {
            switch (site.Operator)
            {
                case BinaryOperator.Add:
                    return Value.Of(a + b);
                case BinaryOperator.Subtract:
                    return Value.Of(a - b);
                case BinaryOperator.Multiply:
                    return Value.Of(a * b);
                case BinaryOperator.Divide:
                    CheckDivisor(site, b == 0);
                    return Value.Of(a / b);
                case BinaryOperator.DivideInteger:
                    CheckDivisor(site, b == 0);
                    return Value.Of(decimal.Round(a / b, MidpointRounding.ToEven));
                case BinaryOperator.Modulus:
                    CheckDivisor(site, b == 0);
                    return Value.Of(a % b);
                case BinaryOperator.ShiftLeft:
                    return Value.Of(a * (decimal)Math.Pow(2, (double)b));
                case BinaryOperator.ShiftRight:
                    return Value.Of(a / (decimal)Math.Pow(2, (double)b));
                case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                    throw site.Unsupported(left, right);
                default:
                    return CompareBy(site, a.CompareTo(b), left, right);
            }
        }
        catch (OverflowException)
        {
            throw site.Fail(Codes.NotFinite, "The number is too large to be computed exactly.", "Scale the numbers down before.");
        }
    }

    private static decimal ToDecimal(in Site site, in Value value)
    {
        if (value.Kind is ValueKind.Boolean)
        {
            return value.AsBoolean ? 1 : 0;
        }

        return TryToDecimal(value, out decimal number)
            ? number
            : throw site.Fail(Codes.NotFinite, "The number is too large to be computed exactly.", "Scale the numbers down before.");
    }

    private static void CheckDivisor(in Site site, bool isZero)
    {
        if (isZero)
        {
            throw site.Fail(Codes.NotFinite, "A number is divided by zero.", "Check the divisor first: `if x != 0`.");
        }
    }

    private static Value Finite(in Site site, double number)
    {
        if (site.Evaluator.Strictness.Numbers && !double.IsFinite(number))
        {
            throw site.Fail(Codes.NotFinite, "The result is infinite or undefined: a number is divided by zero.", "Check the divisor first: `if x != 0`.");
        }

        return Value.Of(number);
    }
}
