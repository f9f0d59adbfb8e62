using System.Globalization;
using System.Numerics;

using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>The namespace <c>math</c>. Rounds half to even, as the language does; the report helpers round half away from zero.</summary>
internal static class MathFunctions
{
    public static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "math" };
        library.Add("abs", "value", Abs);
        library.Add("ceil", "value", (in Call call) => Round(call, Math.Ceiling, decimal.Ceiling));
        library.Add("divided_by", "value divisor", DividedBy);
        library.Add("floor", "value", (in Call call) => Round(call, Math.Floor, decimal.Floor));
        library.Add("format", "value format culture?", Format);
        library.Add("is_number", "value", (in Call call) => call.Computes(Value.Of(call[0].IsNumber)));
        library.Add("minus", "value with", (in Call call) => Calculate(call, BinaryOperator.Subtract));
        library.Add("modulo", "value with", (in Call call) => Calculate(call, BinaryOperator.Modulus));
        library.Add("plus", "value with", (in Call call) => Calculate(call, BinaryOperator.Add));
        library.Add("random", "minimum maximum", Random);
        library.Add("round", "value precision?", RoundTo);
        library.Add("times", "value with", (in Call call) => Calculate(call, BinaryOperator.Multiply));
        library.Add("uuid", string.Empty, (in Call call) => Value.Of(call.Evaluator.RandomSource(call).NextUuid()));
        return library;
    }

    private static Value Calculate(in Call call, BinaryOperator op) => Arithmetic.Calculate(call.Evaluator, op, call.Caller, call[0], call[1]);

    private static Value Abs(in Call call)
    {
        Value value = call[0];
        Value result = value.Kind switch
        {
            ValueKind.Int => Value.Fit(Math.Abs(value.AsLong)),
            ValueKind.Long => Value.Fit(BigInteger.Abs(value.AsLong)),
            ValueKind.BigInteger when call.Evaluator.IsExact => Value.Fit(BigInteger.Abs(value.AsBigInteger)),
            ValueKind.Single => Value.Of(Math.Abs(value.AsSingle)),
            ValueKind.Double => Value.Of(Math.Abs(value.AsDouble)),
            ValueKind.Decimal => Value.Of(Math.Abs(value.AsDecimal)),
            ValueKind.Null or ValueKind.Boolean => value,
            _ => throw call.Fail(Codes.Types, $"{Evaluator.DescribeCapital(value)} has no absolute value.", "Give it a number."),
        };
        return result.WithTrace(value.IsNull ? value.Trace : TraceOrigin.Of(value.Trace));
    }

    private static Value Round(in Call call, Func<double, double> round, Func<decimal, decimal> roundExact) =>
        call.Computes(IsExact(call) ? Value.Of(roundExact(call[0].AsDecimal)) : Value.Of(round(call.Double(0))));

    /// <summary>The language rounds floating point numbers only; the product keeps exact ones exact.</summary>
    private static bool IsExact(in Call call) => call[0].Kind is ValueKind.Decimal && call.Evaluator.IsExact;

    private static Value RoundTo(in Call call)
    {
        int precision = call.Int(1);
        if (precision is < 0 or > 28 || (precision > 15 && !IsExact(call)))
        {
            call.Fail(Codes.Types, "A number can be rounded to 0 to 15 fraction digits.", "Give a smaller number of digits.");
        }

        return call.Computes(IsExact(call)
            ? Value.Of(decimal.Round(call[0].AsDecimal, precision, MidpointRounding.ToEven))
            : Value.Of(Math.Round(call.Double(0), precision, MidpointRounding.ToEven)));
    }

    /// <summary>Divides; by a whole number it rounds down to a whole number.</summary>
    private static Value DividedBy(in Call call)
    {
        if (!call.Has(1))
        {
            return default;
        }

        if (call[1].Kind is not ValueKind.Int)
        {
            Value value = IsExact(call) ? call[0] : Value.Of(call.Double(0)).WithTrace(call[0].Trace);
            return Arithmetic.Calculate(call.Evaluator, BinaryOperator.Divide, call.Caller, value, call[1]);
        }

        double quotient = Math.Floor(call.Double(0) / call.Double(1));
        if (call.Evaluator.Strictness.Numbers && !double.IsFinite(quotient))
        {
            call.Fail(1, Codes.NotFinite, "A number is divided by zero.", "Check the divisor first: `if x != 0`.");
        }

        // Out of range the language gives the nearest 32-bit integer.
        return call.Computes(Value.Of(double.IsNaN(quotient) ? 0 : (int)Math.Clamp(quotient, int.MinValue, int.MaxValue)));
    }

    private static Value Format(in Call call)
    {
        Value value = call[0];
        if (value.IsNull)
        {
            return value.IsMissing ? value : Value.Of(string.Empty);
        }

        if (!value.IsNumber)
        {
            call.Fail(Codes.Types, $"`math.format` needs a number, not {Evaluator.Describe(value)}.", "Convert the text first: `text | string.to_double`.");
        }

        CultureInfo culture = Cultures.Argument(call, 2);
        return call.Shows(NumberText.Format(call, value, call.Text(1), culture));
    }

    private static Value Random(in Call call)
    {
        int minimum = call.Int(0);
        int maximum = call.Int(1);
        if (minimum > maximum)
        {
            call.Fail(0, Codes.Arguments, "The minimum must not be greater than the maximum.", "Write `math.random 1 10`.");
        }

        return Value.Of(call.Evaluator.RandomSource(call).Next(minimum, maximum));
    }
}
