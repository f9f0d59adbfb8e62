using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

using static ReportGen.Templating.Reporting.CalculationInputs;
using static ReportGen.Templating.Reporting.CalculationResults;

namespace ReportGen.Templating.Reporting;

/// <summary>Ranks, quantiles and weighted means, for the namespace <c>calc</c>.</summary>
internal static class PlaceFunctions
{
    /// <summary>The rank of a value among others, 1 for the largest; equal values have the same rank.</summary>
    public static Value Rank(in Call call)
    {
        Numbers numbers = NumbersBeside(call, out Value given, out int index);
        if (given.IsNull)
        {
            return NoValue(given);
        }

        decimal value = Beside(call, given, index);
        return Result(call, SampleStatistic.Rank(Decimals(call, numbers.Given), value), "rank", "1 + number of larger values", numbers.Given.Append(given));
    }

    /// <summary>
    /// The percentage of values below a value; equal values count half: 100 × (#{x &lt; v} + ½ #{x = v}) / n
    /// (domain.md, section 3.3).
    /// </summary>
    public static Value Percentile(in Call call)
    {
        Numbers numbers = NumbersBeside(call, out Value given, out int index);
        if (given.IsNull)
        {
            return NoValue(given);
        }

        decimal value = Beside(call, given, index);
        return SampleStatistic.Percentile(Decimals(call, numbers.Given), value) is { } percentile
            ? Result(call, percentile, "percentile", "100 × (#{x < v} + ½ #{x = v}) / n", numbers.Given.Append(given))
            : NotMeaningful(call.OriginOfAll());
    }

    /// <summary>
    /// The value below which a share of the values lies, with linear interpolation: x at 1 + (n − 1) × share
    /// (the PERCENTILE.INC of spreadsheets).
    /// </summary>
    public static Value Quantile(in Call call)
    {
        Numbers numbers = NumbersBeside(call, out Value given, out int index);
        if (given.IsNull)
        {
            return NoValue(given);
        }

        decimal share = Beside(call, given, index);
        if (share is < 0 or > 1)
        {
            throw call.Fail(index, TemplateCodes.Arguments, "The share of a quantile must be between 0 and 1.", "Write `calc.quantile rows \"pe\" 0.25`.");
        }

        if (numbers.Given.Count == 0)
        {
            return Missing(MissingReason.NotAvailable, numbers.Origin);
        }

        decimal[] values = Decimals(call, numbers.Given);
        decimal quantile = Guarded(call, () => SampleStatistic.Quantile(values, share)!.Value);
        return Result(call, quantile, "quantile", "x at 1 + (n − 1) × share", numbers.Given.Append(given));
    }

    /// <summary>The weighted mean: Σ w x / Σ w, over the pairs that have both a value and a weight.</summary>
    public static Value WeightedMean(in Call call)
    {
        Value weights = call.IsGiven(2) ? call[2] : call[1];
        bool isMember = weights.Kind is ValueKind.Text;
        if (!call.IsGiven(1) || isMember != call.IsGiven(2))
        {
            throw call.Fail(TemplateCodes.Arguments, "`calc.weighted_mean` requires values and weights.", "Write `calc.weighted_mean rows \"pe\" \"market_cap\"`, or pass two arrays.");
        }

        var inputs = new List<Value>();
        decimal total = 0;
        decimal sum = 0;
        List<Value> values = AllOf(call, 0, call.IsGiven(2) ? 1 : -1);
        List<Value> factors = isMember ? AllOf(call, 0, 2) : AllOf(call, 1, -1);
        if (values.Count != factors.Count)
        {
            throw call.Fail(1, TemplateCodes.Arguments, FormattableString.Invariant($"There are {values.Count} values but {factors.Count} weights."), "Pass one weight for each value.");
        }

        for (int i = 0; i < values.Count; i++)
        {
            if (values[i].IsNull || factors[i].IsNull)
            {
                continue;
            }

            decimal weight = Exact(call, factors[i]);
            if (weight < 0)
            {
                throw call.Fail(isMember ? 2 : 1, TemplateCodes.Arguments, FormattableString.Invariant($"The weight of item {i + 1} is negative."), "Pass weights of at least zero.");
            }

            decimal value = Exact(call, values[i]);
            sum = Guarded(call, () => sum + (weight * value));
            total = Guarded(call, () => total + weight);
            inputs.Add(values[i]);
            inputs.Add(factors[i]);
        }

        return total > 0
            ? Result(call, sum / total, "weighted mean", "Σ w x / Σ w", inputs)
            : Missing(MissingReason.NotAvailable, Numbers.OriginOf(values.Concat(factors)));
    }
}
