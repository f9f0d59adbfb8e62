using System.Numerics;

using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>
/// The namespace <c>math</c>. Rounds half to even, as in the language; the report helpers round half away from zero.
/// Scriban converts to floating-point numbers to round; here a decimal stays exact.
/// </summary>
internal static class MathFunctions
{
    /// <summary>The functions by name.</summary>
    public static Library Create()
    {
        var library = new Library("math");
        library.Add("abs", "value", Abs);
        library.Add("ceil", "value", (in Call call) => Round(call, Math.Ceiling, decimal.Ceiling));
        library.Add("divided_by", "value divisor", DividedBy);
        library.Add("floor", "value", (in Call call) => Round(call, Math.Floor, decimal.Floor));
        library.Add("format", "value format culture?", Format);
        library.Add("is_number", "value", (in Call call) => call.Computes(call[0].IsNumber));
        library.Add("minus", "value with", (in Call call) => Calculate(call, ScriptBinaryOperator.Subtract));
        library.Add("modulo", "value with", (in Call call) => Calculate(call, ScriptBinaryOperator.Modulus));
        library.Add("plus", "value with", (in Call call) => Calculate(call, ScriptBinaryOperator.Add));
        library.Add("random", "minValue maxValue", Random);
        library.Add("round", "value precision?", RoundTo);
        library.Add("times", "value with", (in Call call) => Calculate(call, ScriptBinaryOperator.Multiply));
        library.Add("uuid", string.Empty, (in Call call) => Value.Of(call.Render.State.Random(call).NextUuid()));
        return library;
    }

    private static Value Calculate(in Call call, ScriptBinaryOperator op) => Calculate(call, op, call[0], call[1]);

    private static Value Calculate(in Call call, ScriptBinaryOperator op, in Value left, in Value right) =>
        Value.From(call.Render.Operators.Operate(new OperatorSite(call.Span, op, call.Span, call.Span), left.Boxed, right.Boxed));

    private static Value Abs(in Call call)
    {
        Value value = call[0];
        object? result = value.Raw switch
        {
            // The language does not define the absolute value of the smallest number of a type or of a big integer.
            int number when number != int.MinValue => Math.Abs(number),
            int number => -(long)number,
            long number when number != long.MinValue => Math.Abs(number),
            long number => -(BigInteger)number,
            BigInteger number when call.Render.IsExact => BigInteger.Abs(number),
            float number => Math.Abs(number),
            double number => Math.Abs(number),
            decimal number => Math.Abs(number),
            null or bool => value.Raw,
            _ => throw call.Fail(TemplateCodes.Types, $"{value.DescribeCapital()} has no absolute value.", "Pass a number."),
        };
        return new Value(result, value.IsNull ? value.Trace : TraceOrigin.Of(value.Trace));
    }

    private static Value Round(in Call call, Func<double, double> round, Func<decimal, decimal> roundExact) =>
        call[0].IsMissing ? call[0] : call.Computes(IsExact(call) ? roundExact(call[0].AsDecimal) : round(call.Double(0)));

    /// <summary>The language rounds only floating-point numbers; the product keeps exact numbers exact.</summary>
    private static bool IsExact(in Call call) => call[0].Raw is decimal && call.Render.IsExact;

    private static Value RoundTo(in Call call)
    {
        int precision = call.Int(1);
        if (precision is < 0 or > 28 || (precision > 15 && !IsExact(call)))
        {
            throw call.Fail(TemplateCodes.Types, "The number of fraction digits must be between 0 and 15.", "Use fewer digits.");
        }

        return IsExact(call)
            ? call.Computes(decimal.Round(call[0].AsDecimal, precision, MidpointRounding.ToEven))
            : call.Computes(Math.Round(call.Double(0), precision, MidpointRounding.ToEven));
    }

    /// <summary>Divides; division by a whole number rounds down to a whole number.</summary>
    private static Value DividedBy(in Call call)
    {
        if (!call.Has(1))
        {
            return default;
        }

        if (call[1].Raw is not int)
        {
            Value value = IsExact(call) ? call[0] : new Value(call.Double(0), call[0].Trace);
            return Calculate(call, ScriptBinaryOperator.Divide, value, call[1]);
        }

        double quotient = Math.Floor(call.Double(0) / call.Double(1));
        if (call.Render.Strictness.Numbers && !double.IsFinite(quotient))
        {
            throw call.Fail(1, TemplateCodes.NotFinite, "Division by zero.", "Check the divisor first: `if x != 0`.");
        }

        // The language clamps the result to 32-bit integers.
        return call.Computes(double.IsNaN(quotient) ? 0 : (int)Math.Clamp(quotient, int.MinValue, int.MaxValue));
    }

    private static Value Format(in Call call)
    {
        Value value = call[0];
        if (value.IsNull)
        {
            return value.IsMissing ? value : Value.Of(string.Empty);
        }

        return value.IsNumber
            ? call.Shows(NumberText.Format(call, value, call.Text(1), Cultures.Argument(call, 2)))
            : throw call.Fail(TemplateCodes.Types, $"`math.format` requires a number, not {value.Describe()}.", "Convert the text first: `text | string.to_double`.");
    }

    private static Value Random(in Call call)
    {
        int minimum = call.Int(0);
        int maximum = call.Int(1);
        return minimum <= maximum
            ? Value.Of(call.Render.State.Random(call).Next(minimum, maximum))
            : throw call.Fail(0, TemplateCodes.Arguments, "The minimum must not be greater than the maximum.", "Write `math.random 1 10`.");
    }
}
