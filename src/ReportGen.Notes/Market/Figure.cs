using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Notes.Market;

/// <summary>Creates computed values with their formula and inputs.</summary>
internal static class Figure
{
    /// <summary>Creates an unrounded number.</summary>
    /// <param name="name">The figure's standard name.</param>
    /// <param name="formula">Its formula.</param>
    /// <param name="number">Its value.</param>
    /// <param name="inputs">The values it was computed from, in the order of the formula.</param>
    public static NumberValue Of(string name, string formula, decimal number, params ReadOnlySpan<DataValue> inputs) =>
        new(number) { Origin = OriginOf(name, formula, inputs) };

    /// <summary>Creates a missing figure.</summary>
    /// <param name="name">The figure's standard name.</param>
    /// <param name="formula">Its formula.</param>
    /// <param name="reason">Why it is missing.</param>
    /// <param name="inputs">The values it would have been computed from.</param>
    public static MissingValue Missing(string name, string formula, MissingReason reason, params ReadOnlySpan<DataValue> inputs) =>
        new(reason) { Origin = OriginOf(name, formula, inputs) };

    /// <summary>Computes a figure from two numbers; if one is missing, the figure is missing for the same reason.</summary>
    /// <param name="name">The figure's standard name.</param>
    /// <param name="formula">Its formula.</param>
    /// <param name="first">The first input.</param>
    /// <param name="second">The second input.</param>
    /// <param name="compute">The formula; null if its result is not meaningful. A result beyond the range of <see cref="decimal"/> is not meaningful either.</param>
    public static DataValue Of(
        string name,
        string formula,
        DataValue first,
        DataValue second,
        Func<decimal, decimal, decimal?> compute)
    {
        if (first is not NumberValue a || second is not NumberValue b)
        {
            MissingReason reason = (first as MissingValue ?? second as MissingValue)?.Reason ?? MissingReason.NotAvailable;
            return Missing(name, formula, reason, first, second);
        }

        return Computed(compute, a.Number, b.Number) is { } result
            ? Of(name, formula, result, a, b)
            : Missing(name, formula, MissingReason.NotMeaningful, a, b);
    }

    private static decimal? Computed(Func<decimal, decimal, decimal?> compute, decimal first, decimal second)
    {
        try
        {
            return compute(first, second);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static FormulaOrigin OriginOf(string name, string formula, ReadOnlySpan<DataValue> inputs)
    {
        ImmutableArray<Origin>.Builder origins = ImmutableArray.CreateBuilder<Origin>(inputs.Length);
        foreach (DataValue input in inputs)
        {
            if (input.Origin is { } origin)
            {
                origins.Add(origin);
            }
        }

        return new FormulaOrigin(name, formula, origins.DrainToImmutable());
    }
}
