using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>
/// The namespace <c>calc</c>: exact figures over numbers of the data. Each result carries its formula and the
/// origins of its inputs. Missing values are left out of averages and make a growth rate missing.
/// </summary>
internal static class CalculationFunctions
{
    /// <summary>The functions by name.</summary>
    public static ScriptObject Library { get; } = Create();

    private delegate decimal Aggregate(decimal[] values);

    private static ScriptObject Create()
    {
        var library = new ScriptObject { Name = "calc" };
        library.Add("growth", "current previous", (in Call call) => Compare(call, "growth", "(current / previous − 1) × 100", (current, previous) => ((current / previous) - 1) * 100));
        library.Add("share", "part whole", (in Call call) => Compare(call, "share", "part / whole × 100", (part, whole) => part / whole * 100));
        library.Add("cagr", "first last years", Cagr);
        library.Add("round", "value decimals?", (in Call call) => call[0].IsNull ? call[0] : call.Computes(Value.Of(decimal.Round(call.Decimal(0), Math.Clamp(call.Int(1), 0, 28), MidpointRounding.AwayFromZero))));
        library.Add("count", "values member? ...", (in Call call) => Value.Of(Numbers(call).Count).WithTrace(call.OriginOfAll()));
        library.Add("sum", "values member? ...", (in Call call) => Over(call, "sum", "Σ x", values => values.Sum()));
        library.Add("mean", "values member? ...", (in Call call) => Over(call, "mean", "Σ x / n", values => values.Sum() / values.Length));
        library.Add("median", "values member? ...", (in Call call) => Over(call, "median", "middle of x in order", Median));
        library.Add("min", "values member? ...", (in Call call) => Extreme(call, sign: -1));
        library.Add("max", "values member? ...", (in Call call) => Extreme(call, sign: 1));
        library.Add("rank", "values value member?", Rank);
        library.Add("percentile", "values value member?", Percentile);
        return library;
    }

    /// <summary>A rate of two numbers; it means nothing over a base that is zero or negative.</summary>
    private static Value Compare(in Call call, string name, string formula, Func<decimal, decimal, decimal> compute)
    {
        if (FirstMissing(call, 2) is { } missing)
        {
            return missing;
        }

        decimal first = call.Decimal(0);
        decimal second = call.Decimal(1);
        return second <= 0
            ? NotMeaningful(call)
            : Result(call, Guarded(call, () => compute(first, second)), name, formula, [call[0], call[1]]);
    }

    private static Value? FirstMissing(in Call call, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (call[i].IsNull)
            {
                return call[i].Trace is Failed ? call[i] : default(Value).WithTrace(new MissingValue((call[i].Trace as MissingValue)?.Reason ?? MissingReason.NotAvailable) { Origin = call.OriginOfAll() });
            }
        }

        return null;
    }

    private static Value NotMeaningful(in Call call) =>
        default(Value).WithTrace(new MissingValue(MissingReason.NotMeaningful) { Origin = call.OriginOfAll() });

    /// <summary>A computed number with its formula, when data stands behind it.</summary>
    private static Value Result(in Call call, decimal number, string name, string formula, IEnumerable<Value> inputs)
    {
        if (!call.Evaluator.Traced)
        {
            return Value.Of(number);
        }

        ImmutableArray<Origin> origins = [.. inputs.Select(input => input.Origin).OfType<Origin>()];
        return Value.Of(number).WithTrace(origins.IsEmpty ? null : new FormulaOrigin(name, formula, origins));
    }

    private static decimal Guarded(in Call call, Func<decimal> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            call.Fail(Codes.NotFinite, "The result is too large to be computed exactly.", "Check the units of the numbers.");
            return 0;
        }
    }

    /// <summary>Compound annual growth rate in per cent: (last / first)^(1 / years) − 1.</summary>
    private static Value Cagr(in Call call)
    {
        if (FirstMissing(call, 3) is { } missing)
        {
            return missing;
        }

        int years = call.Int(2);
        if (years is < 1 or > 100 || call.Decimal(2) != years)
        {
            call.Fail(2, Codes.Arguments, "A compound rate needs 1 to 100 whole years.", "Write `calc.cagr first last 3`.");
        }

        decimal first = call.Decimal(0);
        decimal last = call.Decimal(1);
        return first <= 0 || last <= 0
            ? NotMeaningful(call)
            : Result(call, Guarded(call, () => (DecimalRoot.Of(last / first, years) - 1) * 100), "CAGR", "((last / first)^(1 / years) − 1) × 100", [call[0], call[1]]);
    }

    /// <summary>The numbers to work on: the arguments themselves, or the items of an array, or a member of each item.</summary>
    private static List<Value> Numbers(in Call call)
    {
        var numbers = new List<Value>();
        if (!call.Has(0) || call[0].IsNumber)
        {
            for (int i = 0; i < call.Count; i++)
            {
                Add(call, numbers, call[i]);
            }

            return numbers;
        }

        call.TryItems(0, out Sequence items);
        string? member = call.Text(1);
        for (int i = 0; i < items.Count; i++)
        {
            Value item = items[i];
            if (!string.IsNullOrEmpty(member))
            {
                call.Evaluator.TryGetMember(items[i], member, out item);
            }

            Add(call, numbers, item);
        }

        return numbers;
    }

    private static void Add(in Call call, List<Value> numbers, in Value value)
    {
        if (value.IsNull || !value.IsGiven)
        {
            return;
        }

        if (!value.IsNumber)
        {
            call.Fail(0, Codes.Types, $"`{call.Name}` works on numbers; one of the values is {Evaluator.Describe(value)}.", "Name the member to use: `calc.mean rows \"pe_24e\"`.");
        }

        numbers.Add(value);
    }

    private static decimal Exact(in Call call, in Value value)
    {
        if (Arithmetic.TryToDecimal(value, out decimal number))
        {
            return number;
        }

        call.Fail(0, Codes.NotFinite, "One of the numbers is too large, infinite or undefined.", "Check the numbers.");
        return 0;
    }

    private static Value Over(in Call call, string name, string formula, Aggregate aggregate)
    {
        List<Value> numbers = Numbers(call);
        if (numbers.Count == 0)
        {
            return default(Value).WithTrace(new MissingValue(MissingReason.NotAvailable) { Origin = call.OriginOfAll() });
        }

        var values = new decimal[numbers.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Exact(call, numbers[i]);
        }

        return Result(call, Guarded(call, () => aggregate(values)), name, formula, numbers);
    }

    private static decimal Median(decimal[] values)
    {
        Array.Sort(values);
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>The largest or smallest number: that very value, with its own origin.</summary>
    private static Value Extreme(in Call call, int sign)
    {
        List<Value> numbers = Numbers(call);
        if (numbers.Count == 0)
        {
            return default(Value).WithTrace(new MissingValue(MissingReason.NotAvailable) { Origin = call.OriginOfAll() });
        }

        Value best = numbers[0];
        decimal bestNumber = Exact(call, best);
        foreach (Value number in numbers)
        {
            decimal candidate = Exact(call, number);
            if (candidate.CompareTo(bestNumber) * sign > 0)
            {
                best = number;
                bestNumber = candidate;
            }
        }

        return best;
    }

    /// <summary>The place of a value among others, 1 for the largest; equal values share a place.</summary>
    private static Value Rank(in Call call)
    {
        if (FirstMissing(call, 2) is { } missing)
        {
            return missing;
        }

        decimal value = call.Decimal(1);
        List<Value> numbers = Members(call);
        int larger = 0;
        foreach (Value number in numbers)
        {
            larger += Exact(call, number) > value ? 1 : 0;
        }

        return Result(call, larger + 1, "rank", "1 + number of larger values", numbers.Append(call[1]));
    }

    /// <summary>
    /// The share of values below a value, in per cent; equal values count half: 100 × (#{x &lt; v} + ½ #{x = v}) / n.
    /// </summary>
    private static Value Percentile(in Call call)
    {
        if (FirstMissing(call, 2) is { } missing)
        {
            return missing;
        }

        decimal value = call.Decimal(1);
        List<Value> numbers = Members(call);
        if (numbers.Count == 0)
        {
            return NotMeaningful(call);
        }

        int below = 0;
        int equal = 0;
        foreach (Value number in numbers)
        {
            int order = Exact(call, number).CompareTo(value);
            below += order < 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
        }

        decimal percentile = 50m * ((2 * below) + equal) / numbers.Count;
        return Result(call, percentile, "percentile", "100 × (#{x < v} + ½ #{x = v}) / n", numbers.Append(call[1]));
    }

    /// <summary>The numbers of the first argument, by the member that the third one names.</summary>
    private static List<Value> Members(in Call call)
    {
        var numbers = new List<Value>();
        call.TryItems(0, out Sequence items);
        string? member = call.Text(2);
        for (int i = 0; i < items.Count; i++)
        {
            Value item = items[i];
            if (!string.IsNullOrEmpty(member))
            {
                call.Evaluator.TryGetMember(items[i], member, out item);
            }

            Add(call, numbers, item);
        }

        return numbers;
    }
}
