using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

using static ReportGen.Templating.Reporting.CalculationInputs;
using static ReportGen.Templating.Reporting.CalculationResults;

namespace ReportGen.Templating.Reporting;

/// <summary>
/// The namespace <c>calc</c>: exact calculations on numbers of the data. Each result has its formula and the
/// origins of its inputs. Missing values are omitted from averages and make a growth rate missing.
/// </summary>
internal static class CalculationFunctions
{
    /// <summary>The functions by name.</summary>
    public static Library Library { get; } = Create();

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
        library.Add("sum", "values member? ...", (in Call call) => Over(call, "sum"));
        library.Add("mean", "values member? ...", (in Call call) => Over(call, "mean"));
        library.Add("weighted_mean", "values member? weights?", PlaceFunctions.WeightedMean);
        library.Add("median", "values member? ...", (in Call call) => Over(call, "median"));
        library.Add("deviation", "values member? ...", Deviation);
        library.Add("min", "values member? ...", (in Call call) => Extreme(call, sign: -1));
        library.Add("max", "values member? ...", (in Call call) => Extreme(call, sign: 1));
        library.Add("rank", "values member? value?", PlaceFunctions.Rank);
        library.Add("percentile", "values member? value?", PlaceFunctions.Percentile);
        library.Add("quantile", "values member? share?", PlaceFunctions.Quantile);
        return library;
    }

    /// <summary>Growth in per cent.</summary>
    public static Value Growth(in Call call) =>
        Compare(call, "growth", "(current / previous − 1) × 100", (current, previous) => ((current / previous) - 1) * 100);

    /// <summary>A ratio of two numbers; not meaningful for a base of zero or less.</summary>
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
            throw call.Fail(2, TemplateCodes.Arguments, "A compound rate requires a whole number of years from 1 to 100.", "Write `calc.cagr first last 3`.");
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
            throw call.Fail(1, TemplateCodes.Arguments, "The number of fraction digits must be between 0 and 28.", "Write `calc.round 2`.");
        }

        decimal rounded = decimal.Round(call.Decimal(0), decimals, MidpointRounding.AwayFromZero);
        // A decimal can be a negative zero, which would be printed with its sign.
        return call.Computes(rounded == 0 ? Math.Abs(rounded) : rounded);
    }

    private static Value Count(in Call call, bool countsMissing)
    {
        Numbers numbers = NumbersOf(call);
        List<Value> counted = countsMissing ? numbers.Missing : numbers.Given;
        return Result(call, counted.Count, countsMissing ? "missing" : "count", countsMissing ? "number of missing x" : "number of x", counted)
            is var result && result.Trace is null ? result.WithTrace(numbers.Origin) : result;
    }

    /// <summary>A statistic by name, with its standard name and formula.</summary>
    private static Value Over(in Call call, string name)
    {
        Numbers numbers = NumbersOf(call);
        if (numbers.Given.Count == 0)
        {
            return Missing(MissingReason.NotAvailable, numbers.Origin);
        }

        decimal[] values = Decimals(call, numbers.Given);
        decimal statistic = Guarded(call, () => SampleStatistic.Of(name, values)!.Value);
        return Result(call, statistic, SampleStatistic.TitleOf(name), SampleStatistic.FormulaOf(name, values.Length), numbers.Given);
    }

    private static Value Deviation(in Call call)
    {
        Numbers numbers = NumbersOf(call);
        if (numbers.Given.Count < 2)
        {
            return Missing(MissingReason.NotAvailable, numbers.Origin);
        }

        decimal[] values = Decimals(call, numbers.Given);
        return Result(call, Guarded(call, () => SampleStatistic.Deviation(values)!.Value), "standard deviation", "√(Σ (x − mean)² / (n − 1))", numbers.Given);
    }

    /// <summary>The largest or smallest number, with its own origin.</summary>
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
