using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>The results of the functions of <c>calc</c>: numbers with their formula and inputs, or missing values.</summary>
internal static class CalculationResults
{
    /// <summary>The missing result if one of the first arguments is missing, or null.</summary>
    public static Value? FirstMissing(in Call call, int count)
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

    /// <summary>A result that is not meaningful.</summary>
    public static Value NotMeaningful(Origin? origin) => Missing(MissingReason.NotMeaningful, origin);

    /// <summary>A missing result.</summary>
    public static Value Missing(MissingReason reason, Origin? origin) => new(null, new MissingValue(reason) { Origin = origin });

    /// <summary>A computed number with its formula, if there is data behind it.</summary>
    public static Value Result(in Call call, decimal number, string name, string formula, IEnumerable<Value> inputs)
    {
        if (!call.Render.Host.TracksOrigins)
        {
            return Value.Of(number);
        }

        ImmutableArray<Origin> origins = [.. inputs.Select(input => input.Origin).OfType<Origin>()];
        return Value.Of(number).WithTrace(origins.IsEmpty ? null : new FormulaOrigin(name, formula, origins));
    }

    /// <summary>Computes; a result beyond the range of <see cref="decimal"/> is an error of the call.</summary>
    public static decimal Guarded(in Call call, Func<decimal> compute)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            throw call.Fail(TemplateCodes.NotFinite, "The result is too large for exact arithmetic.", "Check the units of the numbers.");
        }
    }

    /// <summary>The missing result for a value that is missing.</summary>
    public static Value NoValue(in Value given) =>
        given.Trace is Failed or MissingValue ? given : Missing(MissingReason.NotAvailable, given.Origin);
}
