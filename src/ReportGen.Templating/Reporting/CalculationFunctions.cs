using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Origins;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>
/// The namespace <c>calc</c>: exact figures over numbers of the data. Each result carries its formula and the
/// origins of its inputs. Missing values are left out of averages and make a growth rate missing.
/// </summary>
internal static partial class CalculationFunctions
{
    /// <summary>The functions by name.</summary>
    public static Library Library { get; } = Create();

    private delegate decimal Aggregate(decimal[] values);

    private static Library Create()
    {
        var library = new Library("calc");
        library.Add("growth", "current previous", Growth);
        library.Add("share", "part whole", (in Call call) => Compare(call, "share", "part / whole × 100", (part, whole) => part / whole * 100));
        library.Add("ratio", "value base", (in Call call) => Compare(call, "ratio", "value / base", (value, unit) => value / unit));
        library.Add("cagr", "first last years", Cagr);
        library.Add("round", "value decimals?", Round);
        library.Add("count", "values member? ...", (in Call call) => Count(call, countsMissing: false));
        library.Add("missing", "values member? ...", (in Call call) => Count(call, countsMissing: true));
        library.Add("sum", "values member? ...", (in Call call) => Over(call, "sum", "Σ x", values => values.Sum()));
        library.Add("mean", "values member? ...", (in Call call) => Over(call, "mean", "Σ x / n", Mean));
        library.Add("weighted_mean", "values member? weights?", WeightedMean);
        library.Add("median", "values member? ...", (in Call call) => Over(call, "median", "middle of x in order", Median));
        library.Add("deviation", "values member? ...", (in Call call) => Over(call, "standard deviation", "√(Σ (x − mean)² / (n − 1))", Deviation, atLeast: 2));
        library.Add("min", "values member? ...", (in Call call) => Extreme(call, sign: -1));
        library.Add("max", "values member? ...", (in Call call) => Extreme(call, sign: 1));
        library.Add("rank", "values member? value?", Rank);
        library.Add("percentile", "values member? value?", Percentile);
        library.Add("quantile", "values member? share?", Quantile);
        return library;
    }

    /// <summary>Growth in per cent.</summary>
    public static Value Growth(in Call call) =>
        Compare(call, "growth", "(current / previous − 1) × 100", (current, previous) => ((current / previous) - 1) * 100);

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
            ? NotMeaningful(call.OriginOfAll())
            : Result(call, Guarded(call, () => compute(first, second)), name, formula, [call[0], call[1]]);
    }

    private static Value? FirstMissing(in Call call, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (call[i].IsNull)
            {
                return call[i].Trace is Failed ? call[i] : Missing((call[i].Trace as MissingValue)?.Reason ?? MissingReason.NotAvailable, call.OriginOfAll());
            }
        }

        return null;
    }

    private static Value NotMeaningful(Origin? origin) => Missing(MissingReason.NotMeaningful, origin);

    private static Value Missing(MissingReason reason, Origin? origin) => new Value(null, new MissingValue(reason) { Origin = origin });

    /// <summary>A computed number with its formula, when data stands behind it.</summary>
    private static Value Result(in Call call, decimal number, string name, string formula, IEnumerable<Value> inputs)
    {
        if (!call.Render.Host.TracksOrigins)
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
            throw call.Fail(TemplateCodes.NotFinite, "The result is too large to be computed exactly.", "Check the units of the numbers.");
        }
    }

    /// <summary>Compound annual growth rate in per cent: (last / first)^(1 / years) − 1.</summary>
    private static Value Cagr(in Call call)
    {
        if (FirstMissing(call, 3) is { } missing)
        {
            return missing;
        }

        decimal given = call.Decimal(2);
        if (given is < 1 or > 100 || !decimal.IsInteger(given))
        {
            throw call.Fail(2, TemplateCodes.Arguments, "A compound rate needs 1 to 100 whole years.", "Write `calc.cagr first last 3`.");
        }

        int years = (int)given;
        decimal first = call.Decimal(0);
        decimal last = call.Decimal(1);
        return first <= 0 || last <= 0
            ? NotMeaningful(call.OriginOfAll())
            : Result(call, Guarded(call, () => (DecimalRoot.Of(last / first, years) - 1) * 100), "CAGR", "((last / first)^(1 / years) − 1) × 100", [call[0], call[1], call[2]]);
    }

    private static Value Round(in Call call)
    {
        if (FirstMissing(call, 1) is { } missing)
        {
            return missing;
        }

        int decimals = call.Int(1);
        if (decimals is < 0 or > 28)
        {
            throw call.Fail(1, TemplateCodes.Arguments, "A number can be rounded to 0 to 28 fraction digits.", "Write `calc.round 2`.");
        }

        decimal rounded = decimal.Round(call.Decimal(0), decimals, MidpointRounding.AwayFromZero);
        // A decimal can be a negative zero, which would print its sign.
        return call.Computes(rounded == 0 ? Math.Abs(rounded) : rounded);
    }

    private static decimal Exact(in Call call, in Value value)
    {
        if (value.TryToDecimal(out decimal number))
        {
            return number;
        }

        throw call.Fail(0, TemplateCodes.NotFinite, "One of the numbers is too large, infinite or undefined.", "Check the numbers.");
    }

    private static Value Count(in Call call, bool countsMissing)
    {
        Numbers numbers = NumbersOf(call);
        List<Value> counted = countsMissing ? numbers.Missing : numbers.Given;
        return Result(call, counted.Count, countsMissing ? "missing" : "count", countsMissing ? "number of missing x" : "number of x", counted)
            is var result && result.Trace is null ? result.WithTrace(numbers.Origin) : result;
    }

    private static Value Over(in Call call, string name, string formula, Aggregate aggregate, int atLeast = 1)
    {
        Numbers numbers = NumbersOf(call);
        if (numbers.Given.Count < atLeast)
        {
            return Missing(MissingReason.NotAvailable, numbers.Origin);
        }

        decimal[] values = Decimals(call, numbers.Given);
        return Result(call, Guarded(call, () => aggregate(values)), name, formula, numbers.Given);
    }

    private static decimal[] Decimals(in Call call, List<Value> numbers)
    {
        var values = new decimal[numbers.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Exact(call, numbers[i]);
        }

        return values;
    }

    private static decimal Mean(decimal[] values) => values.Sum() / values.Length;

    private static decimal Median(decimal[] values)
    {
        Array.Sort(values);
        int middle = values.Length / 2;
        return values.Length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /// <summary>The standard deviation of a sample (the STDEV.S of spreadsheets).</summary>
    private static decimal Deviation(decimal[] values)
    {
        decimal mean = Mean(values);
        decimal variance = values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1);
        return variance == 0 ? 0 : DecimalRoot.Of(variance, 2);
    }

    /// <summary>The largest or smallest number: that very value, with its own origin.</summary>
    private static Value Extreme(in Call call, int sign)
    {
        Numbers numbers = NumbersOf(call);
        if (numbers.Given.Count == 0)
        {
            return Missing(MissingReason.NotAvailable, numbers.Origin);
        }

        Value best = numbers.Given[0];
        decimal bestNumber = Exact(call, best);
        foreach (Value number in numbers.Given)
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
}
